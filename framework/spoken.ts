import { itemKeys } from './keys.ts';
import { loadFramework } from './loading.ts';
import type { Item } from './types.ts';

/** The texts of one question in the order in which they are read aloud. */
export interface SpokenItem {
  id: string;
  keys: { key: string; kind: 'question' | 'help' | 'option' | 'button' }[];
}

function spokenKeys(item: Item): SpokenItem['keys'] {
  const { response } = item;
  const choice = response.type === 'single-choice' ? response : null;
  return [
    { key: itemKeys.text(item), kind: 'question' },
    { key: itemKeys.help(item), kind: 'help' },
    ...(choice?.options ?? []).map(({ id }) => ({ key: itemKeys.option(item, id), kind: 'option' as const })),
    ...(choice?.hasNotApplicable ? [{ key: itemKeys.notApplicable(item), kind: 'button' as const }] : []),
  ];
}

/**
 * Every question that newcomers are asked, once, in the order of the questionnaires. Of a question that has no help text the key of
 * one is there all the same: whether a language has it, the language says.
 */
export function itemsForNewcomers(): SpokenItem[] {
  const { instruments, items } = loadFramework();
  const ids = [...instruments.values()]
    .filter(({ audience }) => audience === 'newcomer')
    .flatMap((instrument) => instrument.items);
  return [...new Set(ids)].flatMap((id) => {
    const item = items.get(id);
    return item ? [{ id, keys: spokenKeys(item) }] : [];
  });
}
