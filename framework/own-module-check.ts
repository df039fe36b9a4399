import {
  isDate,
  itemsIn,
  mostRanked,
  ownOptions,
  pipedItems,
  type OwnCondition,
  type OwnItem,
  type OwnModule,
  type OwnTexts,
} from './own-module.ts';
import type { LanguageCode } from './types.ts';

/** What keeps a module from being published. `detail` is the id, name or language it is about. */
export interface ModuleFault {
  code:
    | 'no-items'
    | 'no-languages'
    | 'no-title'
    | 'missing-text'
    | 'bad-id'
    | 'duplicate-item'
    | 'duplicate-option'
    | 'too-few-options'
    | 'too-many-ranked'
    | 'bounds'
    | 'unknown-item'
    | 'later-item'
    | 'wrong-condition'
    | 'unknown-option'
    | 'unknown-group'
    | 'split-group'
    | 'unknown-indicator'
    | 'unknown-picture'
    | 'sensitive-order'
    | 'note-required';
  /** Absent where the module as a whole is meant. */
  item?: string;
  option?: string;
  language?: LanguageCode;
  detail?: string;
}

/** The names of the framework that a module may use. */
export interface KnownNames {
  indicators: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
}

const itemId = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
const optionId = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;

/**
 * Everything that keeps a module from being published, in the order of the module; none when it may be. That a text is
 * missing counts for the languages in which the module is asked.
 *
 * Example: `checkModule({ title: { nl: 'Eigen vragen' }, languages: ['nl'], groups: [], items: [] }, { indicators: new Set(), pictures: new Set() })` → `[{ code: 'no-items' }]`
 */
export function checkModule(module: OwnModule, known: KnownNames): ModuleFault[] {
  const faults: ModuleFault[] = [];
  const { items, languages } = module;
  if (languages.length === 0) faults.push({ code: 'no-languages' });
  faults.push(
    ...missing(module.title, languages).map((language) => ({ code: 'no-title' as const, language })),
  );
  if (items.length === 0) faults.push({ code: 'no-items' });
  const closedGroups = new Set<string>();
  let sensitive = false;
  items.forEach((item, place) => {
    const fault = (code: ModuleFault['code'], more: Partial<ModuleFault> = {}) =>
      faults.push({ code, item: item.id, ...more });
    const before = items.slice(0, place);
    if (!itemId.test(item.id)) fault('bad-id');
    if (before.some(({ id }) => id === item.id)) fault('duplicate-item');
    for (const language of missing(item.question, languages)) fault('missing-text', { language });
    // Help is one text: there in all languages, or in none.
    if (missing(item.help, languages).length < languages.length)
      for (const language of missing(item.help, languages))
        fault('missing-text', { language, detail: 'help' });
    checkResponse(item, languages, known, fault);
    if (item.kind === 'note' && item.required) fault('note-required');
    for (const problem of conditionFaults(item.condition, before, items))
      fault(problem.code, { detail: problem.detail });
    for (const text of [...Object.values(item.question), ...Object.values(item.help)])
      for (const piped of pipedItems(text))
        if (!before.some(({ id, kind }) => id === piped && kind !== 'note'))
          fault(items.some(({ id }) => id === piped) ? 'later-item' : 'unknown-item', { detail: piped });
    if (item.indicator !== null && !known.indicators.has(item.indicator))
      fault('unknown-indicator', { detail: item.indicator });
    if (item.picture !== null && !known.pictures.has(item.picture))
      fault('unknown-picture', { detail: item.picture });
    if (sensitive && !item.sensitive) fault('sensitive-order');
    sensitive ||= item.sensitive;
    const previous = items[place - 1]?.group ?? null;
    if (previous !== null && previous !== item.group) closedGroups.add(previous);
    if (item.group === null) return;
    if (!module.groups.some(({ id }) => id === item.group)) fault('unknown-group', { detail: item.group });
    if (closedGroups.has(item.group)) fault('split-group', { detail: item.group });
  });
  return faults;
}

const missing = (texts: OwnTexts, languages: readonly LanguageCode[]): LanguageCode[] =>
  languages.filter((language) => (texts[language] ?? '').trim() === '');

function checkResponse(
  item: OwnItem,
  languages: readonly LanguageCode[],
  known: KnownNames,
  fault: (code: ModuleFault['code'], more?: Partial<ModuleFault>) => void,
): void {
  if ('options' in item) {
    if (item.options.length < 2) fault('too-few-options');
    item.options.forEach((option, place) => {
      if (!optionId.test(option.id)) fault('bad-id', { option: option.id });
      if (item.options.findIndex(({ id }) => id === option.id) < place)
        fault('duplicate-option', { option: option.id });
      for (const language of missing(option.texts, languages))
        fault('missing-text', { option: option.id, language });
      if (option.picture !== null && !known.pictures.has(option.picture))
        fault('unknown-picture', { option: option.id, detail: option.picture });
    });
  }
  if (item.kind === 'rank' && !(item.atMost >= 1 && item.atMost <= mostRanked)) fault('too-many-ranked');
  if (item.kind === 'date' && [item.min, item.max].some((bound) => bound !== null && !isDate(bound)))
    fault('bounds');
  else if ('min' in item && item.min !== null && item.max !== null && item.min > item.max) fault('bounds');
}

/** What can be said of an item in a condition, given its kind. */
function fits(condition: Exclude<OwnCondition, { of: unknown }>, item: OwnItem): boolean {
  switch (condition.kind) {
    case 'answered':
      return item.kind !== 'note';
    case 'includes':
      return item.kind === 'multiple' || item.kind === 'rank';
    case 'equals':
      return typeof condition.value === 'number'
        ? item.kind === 'number' || item.kind === 'year'
        : ['single', 'scale', 'date', 'short-text', 'long-text'].includes(item.kind);
    case 'compare':
      return typeof condition.value === 'number'
        ? item.kind === 'number' || item.kind === 'year'
        : item.kind === 'date' && isDate(condition.value);
  }
}

function conditionFaults(
  condition: OwnCondition | null,
  before: readonly OwnItem[],
  all: readonly OwnItem[],
): { code: ModuleFault['code']; detail: string }[] {
  if (condition === null) return [];
  if (condition.kind === 'not') return conditionFaults(condition.of, before, all);
  if (condition.kind === 'and' || condition.kind === 'or')
    return condition.of.length === 0
      ? [{ code: 'wrong-condition', detail: condition.kind }]
      : condition.of.flatMap((part) => conditionFaults(part, before, all));
  const { item: id } = condition;
  const item = before.find((candidate) => candidate.id === id);
  if (!item)
    return [{ code: all.some((other) => other.id === id) ? 'later-item' : 'unknown-item', detail: id }];
  if (!fits(condition, item)) return [{ code: 'wrong-condition', detail: id }];
  const option =
    condition.kind === 'includes' ? condition.option : condition.kind === 'equals' ? condition.value : null;
  const options = ownOptions(item);
  return options.length > 0 && option !== null && !options.some((candidate) => candidate.id === option)
    ? [{ code: 'unknown-option', detail: String(option) }]
    : [];
}

/** The items after one that hang on it: in their condition, or because they repeat its answer. */
export function dependentsOf(module: OwnModule, id: string): string[] {
  return module.items
    .filter(
      (item) =>
        itemsIn(item.condition).includes(id) ||
        [...Object.values(item.question), ...Object.values(item.help)].some((text) =>
          pipedItems(text).includes(id),
        ),
    )
    .map((item) => item.id);
}
