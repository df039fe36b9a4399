import type { OwnGroup, OwnItem, OwnModule } from '@medespraak/framework';
import { readTexts } from './edit.ts';

/** Changes of the groups of a draft: questions that stand together under a heading. */

export const addGroup = (module: OwnModule, id: string): OwnModule => ({
  ...module,
  groups: [...module.groups, { id, title: {} }],
});

/** Takes a heading away; its questions stay where they are. */
export const removeGroup = (module: OwnModule, id: string): OwnModule => ({
  ...module,
  groups: module.groups.filter((group) => group.id !== id),
  items: module.items.map((item) => (item.group === id ? { ...item, group: null } : item)),
});

/** The heading of a group and which questions are in it, from its form. They come together where the first of them stands. */
export function readGroup(module: OwnModule, id: string, form: FormData): OwnModule {
  const chosen = new Set(form.getAll('member').map(String));
  const groups = module.groups.map((group): OwnGroup =>
    group.id === id ? { ...group, title: readTexts(form, 'title', module.languages, group.title) } : group,
  );
  const items = module.items.map((item): OwnItem =>
    chosen.has(item.id) ? { ...item, group: id } : item.group === id ? { ...item, group: null } : item,
  );
  return { ...module, groups, items: putTogether(items) };
}

/** Moves a group past the question or group that stands before or after it; at the edge it stays. */
export function moveGroup(module: OwnModule, id: string, by: -1 | 1): OwnModule {
  const blocks = blocksOf(putTogether(module.items));
  const from = blocks.findIndex(([first]) => first?.group === id);
  const [one, other] = [blocks[from], blocks[from + by]];
  if (!one || !other) return module;
  return {
    ...module,
    items: blocks.flatMap((block, index) => (index === from ? other : index === from + by ? one : block)),
  };
}

/** Each group where its first question stands; sensitive questions stay last, in the same order. */
function putTogether(items: readonly OwnItem[]): OwnItem[] {
  const gather = (list: readonly OwnItem[]) =>
    list.flatMap((item, place) => {
      if (item.group === null) return [item];
      const isFirst = list.findIndex(({ group }) => group === item.group) === place;
      return isFirst ? list.filter(({ group }) => group === item.group) : [];
    });
  return gather(items).toSorted((a, b) => Number(a.sensitive) - Number(b.sensitive));
}

/** A group with its questions, or a question by itself. */
function blocksOf(items: readonly OwnItem[]): OwnItem[][] {
  const blocks: OwnItem[][] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (last && item.group !== null && last[0]?.group === item.group) last.push(item);
    else blocks.push([item]);
  }
  return blocks;
}
