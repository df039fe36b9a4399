import {
  languageCodes,
  loadFramework,
  pictogramNames,
  type OwnCondition,
  type OwnItem,
  type OwnModule,
  type OwnOption,
  type OwnTexts,
} from '@medespraak/framework';

/** Chance with a seed, so that what failed can be tried again. */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * most);
  const pick = <Value>(values: readonly Value[]): Value => values[upTo(values.length)]!;
  return { next, upTo, pick, maybe: (share = 0.5) => next() < share };
}
/** The seeds that every run tries, and another where new faults are looked for (`MEDESPRAAK_SEED=random`). */
export const seeds = (...fixed: number[]): number[] =>
  process.env['MEDESPRAAK_SEED'] === 'random' ? [...fixed, Date.now()] : fixed;

export type Chance = ReturnType<typeof chance>;

const words = [
  'Hoe',
  'gaat',
  'it?',
  'كيف حالك؟',
  'ትግርኛ',
  "l'eau",
  '"quoted"',
  '<b>',
  '&amp;',
  '=1+1',
  '**star**',
  'two  spaces',
  'line\nbreak',
  '_x000D_',
  'Як справи?',
  '😀',
  '@sum',
  "'apostrophe",
  '# no heading',
  '{hole}',
  '100%',
];

function textsIn(
  random: Chance,
  languages: readonly OwnModule['languages'][number][],
  pipe: readonly string[],
): OwnTexts {
  const piped = pipe.length > 0 && random.maybe(0.2) ? ` \${${random.pick(pipe)}}` : '';
  return Object.fromEntries(
    languages.flatMap((code) => {
      const text = Array.from({ length: 1 + random.upTo(4) }, () => random.pick(words)).join(' ') + piped;
      return random.maybe(0.95) ? [[code, text]] : [];
    }),
  );
}

function optionsOf(random: Chance, languages: OwnModule['languages']): OwnOption[] {
  const ids = ['yes', 'no', 'a-little', '1', '2.5', 'Other', 'x_y', '99', 'none', 'abc'].slice(
    random.upTo(5),
  );
  return ids.slice(0, 2 + random.upTo(4)).map((id) => ({
    id,
    texts: textsIn(random, languages, []),
    picture: random.maybe(0.3) ? random.pick(pictogramNames()) : null,
  }));
}

function conditionOn(random: Chance, before: readonly OwnItem[], depth: number): OwnCondition {
  const items = before.filter(({ kind }) => kind !== 'note');
  if (depth > 0 && random.maybe(0.5)) {
    const inner = () => conditionOn(random, items, depth - 1);
    if (random.maybe(0.3)) return { kind: 'not', of: inner() };
    return {
      kind: random.pick(['and', 'or'] as const),
      of: Array.from({ length: 1 + random.upTo(3) }, inner),
    };
  }
  const item = random.pick(items);
  if (random.maybe(0.2)) return { kind: 'answered', item: item.id };
  switch (item.kind) {
    case 'multiple':
    case 'rank':
      return { kind: 'includes', item: item.id, option: random.pick(item.options).id };
    case 'single':
    case 'scale':
      return { kind: 'equals', item: item.id, value: random.pick(item.options).id };
    case 'number':
    case 'year': {
      const value = random.pick([0, -3, 18, 2.5, 1000]);
      if (random.maybe(0.4)) return { kind: 'equals', item: item.id, value };
      return {
        kind: 'compare',
        item: item.id,
        is: random.pick(['less', 'at-most', 'at-least', 'more'] as const),
        value,
      };
    }
    case 'date':
      if (random.maybe(0.4)) return { kind: 'equals', item: item.id, value: '2026-02-28' };
      return {
        kind: 'compare',
        item: item.id,
        is: random.pick(['less', 'at-most', 'at-least', 'more'] as const),
        value: '2026-11-28',
      };
    default:
      return {
        kind: 'equals',
        item: item.id,
        value: random.pick(['Utrecht', "it's", 'say "x"', `both ' and "`, '5', '']),
      };
  }
}

function responseOf(random: Chance, languages: OwnModule['languages']): object {
  const bounds = (values: readonly (number | string)[]) => {
    const min = random.maybe() ? values[0] : null;
    return { min, max: random.maybe() ? values[1] : null };
  };
  const options = optionsOf(random, languages);
  switch (random.upTo(10)) {
    case 0:
      return { kind: 'single', options };
    case 1:
      return { kind: 'scale', options };
    case 2:
      return {
        kind: 'multiple',
        options: options.map((option) => (random.maybe(0.2) ? { ...option, alone: true } : option)),
      };
    case 3:
      return { kind: 'rank', options, atMost: 1 + random.upTo(Math.min(5, options.length)) };
    case 4: {
      const decimals = random.upTo(4);
      return { kind: 'number', decimals, ...bounds(decimals > 0 ? [-0.5, 99.25] : [0, 120]) };
    }
    case 5:
      return { kind: 'year', ...bounds([1990, 2026]) };
    case 6:
      return { kind: 'date', ...bounds(['2020-02-29', '2026-12-31']) };
    case 7:
      return { kind: 'short-text' };
    case 8:
      return { kind: 'long-text' };
    default:
      return { kind: 'note' };
  }
}

/** A module as somebody could have made it in the builder: every kind, groups, conditions in each other, all languages. */
export function randomModule(random: Chance): OwnModule {
  const languages = languageCodes.filter(() => random.maybe(0.4));
  if (languages.length === 0) languages.push(random.pick(languageCodes));
  const groups = Array.from({ length: random.upTo(4) }, (_, at) => ({
    id: random.pick(['g', 'item-1', 'meta', 'Group_']) + String(at),
    title: { [languages[0]!]: `Title ${at}`, ...textsIn(random, languages, []) },
  }));
  const indicators = loadFramework().domains.flatMap((domain) => domain.indicators.map(({ id }) => id));
  const items: OwnItem[] = [];
  const order = [null, ...groups.map(({ id }) => id)];
  let place = 0;
  for (let at = 0; at < 1 + random.upTo(12); at++) {
    if (place < order.length - 1 && random.maybe(0.3)) place++;
    const answerable = items.filter(({ kind }) => kind !== 'note').map(({ id }) => id);
    const response = responseOf(random, languages) as { kind: string };
    items.push({
      id: random.pick(['item-', 'q_', 'Meta', 'a-b_c']) + String(at),
      question: { [languages[0]!]: `Question ${at}?`, ...textsIn(random, languages, answerable) },
      help: random.maybe(0.3) ? textsIn(random, languages, answerable) : {},
      picture: random.maybe(0.3) ? random.pick(pictogramNames()) : null,
      required: response.kind !== 'note' && random.maybe(0.3),
      sensitive: random.maybe(0.2),
      condition: answerable.length > 0 && random.maybe() ? conditionOn(random, items, 3) : null,
      indicator: random.maybe(0.2) ? random.pick(indicators) : null,
      group: order[place] ?? null,
      ...response,
    } as OwnItem);
  }
  return {
    title: { [languages[0]!]: 'My module', ...textsIn(random, languages, []) },
    languages,
    groups,
    items,
  };
}
