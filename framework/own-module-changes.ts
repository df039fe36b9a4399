import { ownOptions, type OwnItem, type OwnModule, type OwnTexts } from './own-module.ts';
import { languageCodes, type LanguageCode } from './types.ts';

/**
 * What a change does to figures over time. `wording` breaks a trend unless somebody declares that people answer the same
 * question; `structure` always does; `nothing` leaves it.
 */
export type TrendEffect = 'nothing' | 'wording' | 'structure';

/** One difference between two versions of a module. */
export interface ModuleChange {
  what:
    | 'title'
    | 'languages'
    | 'added'
    | 'removed'
    | 'moved'
    | 'kind'
    | 'question'
    | 'help'
    | 'picture'
    | 'option-added'
    | 'option-removed'
    | 'option-order'
    | 'option-words'
    | 'bounds'
    | 'condition'
    | 'required'
    | 'sensitive'
    | 'indicator'
    | 'group';
  /** Absent where the module as a whole is meant. */
  item?: string;
  option?: string;
  language?: LanguageCode;
  before?: string;
  after?: string;
  trend: TrendEffect;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const textIn = (texts: OwnTexts, language: LanguageCode): string => (texts[language] ?? '').trim();

/** A text that comes in a new language takes nothing from the answers in the others. */
function wordChanges(
  before: OwnTexts,
  after: OwnTexts,
  change: Omit<ModuleChange, 'trend' | 'language' | 'before' | 'after'>,
): ModuleChange[] {
  return languageCodes.flatMap((language) => {
    const [old, now] = [textIn(before, language), textIn(after, language)];
    if (old === now) return [];
    const asked = old !== '' && now !== '';
    return [{ ...change, language, before: old, after: now, trend: asked ? 'wording' : 'nothing' }];
  });
}

/**
 * What changed from one version of a module to another: the module first, then its items in their new order, then what is
 * gone. An item is the same one when its id is.
 */
export function compareModules(before: OwnModule, after: OwnModule): ModuleChange[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const kept = new Set(after.items.filter(({ id }) => old.has(id)).map(({ id }) => id));
  const orderBefore = before.items.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  const orderAfter = after.items.filter(({ id }) => kept.has(id)).map(({ id }) => id);
  const stayed = longestCommon(orderBefore, orderAfter);
  const changes: ModuleChange[] = wordChanges(before.title, after.title, { what: 'title' }).map((change) => ({
    ...change,
    trend: 'nothing',
  }));
  if (!same(before.languages.toSorted(), after.languages.toSorted()))
    changes.push({
      what: 'languages',
      before: before.languages.join(' '),
      after: after.languages.join(' '),
      trend: 'nothing',
    });
  for (const item of after.items) {
    const earlier = old.get(item.id);
    if (!earlier) changes.push({ what: 'added', item: item.id, trend: 'nothing' });
    else {
      if (!stayed.has(item.id)) changes.push({ what: 'moved', item: item.id, trend: 'nothing' });
      changes.push(...compareItems(earlier, item));
    }
  }
  for (const { id } of before.items)
    if (!kept.has(id)) changes.push({ what: 'removed', item: id, trend: 'structure' });
  return changes;
}

function compareItems(before: OwnItem, after: OwnItem): ModuleChange[] {
  const item = after.id;
  const changes: ModuleChange[] = [];
  const differs = (what: ModuleChange['what'], one: unknown, other: unknown, trend: TrendEffect) => {
    if (!same(one, other))
      changes.push({ what, item, before: JSON.stringify(one), after: JSON.stringify(other), trend });
  };
  differs('kind', before.kind, after.kind, 'structure');
  changes.push(...wordChanges(before.question, after.question, { what: 'question', item }));
  changes.push(...wordChanges(before.help, after.help, { what: 'help', item }));
  differs('picture', before.picture, after.picture, 'wording');
  changes.push(...compareOptions(before, after));
  differs('bounds', boundsOf(before), boundsOf(after), 'structure');
  differs('condition', before.condition, after.condition, 'structure');
  differs('required', before.required, after.required, 'nothing');
  differs('sensitive', before.sensitive, after.sensitive, 'structure');
  differs('indicator', before.indicator, after.indicator, 'nothing');
  differs('group', before.group, after.group, 'nothing');
  return changes;
}

function compareOptions(before: OwnItem, after: OwnItem): ModuleChange[] {
  const [old, now] = [ownOptions(before), ownOptions(after)];
  const item = after.id;
  const changes: ModuleChange[] = [];
  for (const option of now) {
    const earlier = old.find(({ id }) => id === option.id);
    if (!earlier) {
      changes.push({ what: 'option-added', item, option: option.id, trend: 'structure' });
      continue;
    }
    changes.push(
      ...wordChanges(earlier.texts, option.texts, { what: 'option-words', item, option: option.id }),
    );
    if (earlier.picture !== option.picture)
      changes.push({ what: 'picture', item, option: option.id, trend: 'wording' });
    if ((earlier.alone ?? false) !== (option.alone ?? false))
      changes.push({ what: 'bounds', item, option: option.id, trend: 'structure' });
  }
  for (const { id } of old)
    if (!now.some((option) => option.id === id))
      changes.push({ what: 'option-removed', item, option: id, trend: 'structure' });
  const both = (list: typeof old, others: typeof old) =>
    list.map(({ id }) => id).filter((id) => others.some((option) => option.id === id));
  if (!same(both(old, now), both(now, old))) changes.push({ what: 'option-order', item, trend: 'structure' });
  return changes;
}

function boundsOf(item: OwnItem): unknown {
  if (item.kind === 'number') return { decimals: item.decimals, min: item.min, max: item.max };
  if (item.kind === 'year' || item.kind === 'date') return { min: item.min, max: item.max };
  return item.kind === 'rank' ? { atMost: item.atMost } : {};
}

/** What stays in place when a list is put in another order: a longest list of ids that both have in the same order. */
function longestCommon(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  const best: { id: string; at: number; length: number; previous: number }[] = [];
  after.forEach((id) => {
    const at = place.get(id) ?? -1;
    let previous = -1;
    best.forEach((one, index) => {
      if (one.at < at && one.length > (best[previous]?.length ?? 0)) previous = index;
    });
    best.push({ id, at, length: (best[previous]?.length ?? 0) + 1, previous });
  });
  const stayed = new Set<string>();
  let index = best.reduce((top, one, here) => (one.length > (best[top]?.length ?? 0) ? here : top), 0);
  while (best[index]) {
    stayed.add(best[index]?.id ?? '');
    index = best[index]?.previous ?? -1;
  }
  return stayed;
}

/**
 * The items whose trend stops between two versions, with the reason: what changed most about each.
 *
 * Example: `trendBreaks([{ what: 'question', item: 'work', trend: 'wording' }, { what: 'moved', item: 'home', trend: 'nothing' }])` → `new Map([['work', 'wording']])`
 */
export function trendBreaks(changes: readonly ModuleChange[]): Map<string, 'wording' | 'structure'> {
  const breaks = new Map<string, 'wording' | 'structure'>();
  for (const { item, trend } of changes)
    if (item !== undefined && trend !== 'nothing' && breaks.get(item) !== 'structure')
      breaks.set(item, trend);
  return breaks;
}
