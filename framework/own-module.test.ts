import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkModule,
  compareModules,
  contentWarnings,
  dependentsOf,
  fitsOwnItem,
  isShown,
  loadFramework,
  parseOwnModule,
  pictogramNames,
  shownItems,
  trendBreaks,
  wordsOf,
  type OwnCondition,
  type OwnItem,
  type OwnModule,
  type OwnResponse,
} from './index.ts';
import * as framework from './index.ts';
import * as warnings from './own-module-warnings.ts';

const known = {
  indicators: new Set(loadFramework().domains.flatMap((domain) => domain.indicators.map(({ id }) => id))),
  pictures: new Set(pictogramNames()),
};
const base = {
  question: { nl: 'Wat is uw vraag?', en: 'What is your question?' },
  help: {},
  picture: null,
  required: false,
  sensitive: false,
  condition: null,
  indicator: null,
  group: null,
};
const item = (id: string, response: OwnResponse, more: Partial<framework.OwnItem> = {}): OwnItem =>
  ({ ...base, id, ...response, ...more }) as OwnItem;
const option = (id: string, nl: string, en: string) => ({ id, texts: { nl, en }, picture: null });
const yesNo = { kind: 'single' as const, options: [option('yes', 'Ja', 'Yes'), option('no', 'Nee', 'No')] };
const help = {
  kind: 'multiple' as const,
  options: [
    option('post', 'Brieven', 'Letters'),
    option('money', 'Geld', 'Money'),
    { ...option('none', 'Niets hiervan', 'None of these'), alone: true },
  ],
};
const asked = (question: string, response: OwnResponse = yesNo): OwnItem =>
  item('one', response, { question: { nl: question } });
const moduleOf = (...items: OwnItem[]): OwnModule => ({
  title: { nl: 'Buurthuis', en: 'Community centre' },
  languages: ['nl', 'en'],
  groups: [],
  items,
});
const codes = (module: OwnModule) => checkModule(module, known).map(({ code }) => code);

describe('the examples in the docstrings', () => {
  const here = new URL('./', import.meta.url);
  const examples = globSync('own-module*.ts', { cwd: here })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(new URL(file, here), 'utf8').matchAll(/Example: `(.+)` → `(.+)`/g)].map(
        ([, call = '', result = '']) => ({ call, result }),
      ),
    );

  it.each(examples)('$call', ({ call, result }) => {
    const names = { ...framework, ...warnings };
    const run = (code: string): unknown =>
      new Function(...Object.keys(names), `return (${code});`)(...Object.values(names));
    expect(run(call)).toEqual(run(result));
  });

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(8);
  });
});

describe('a condition', () => {
  const answers = { work: 'yes', children: 2, help: ['post'], since: '2024-03-01' };
  const holds: [OwnCondition, boolean][] = [
    [{ kind: 'answered', item: 'work' }, true],
    [{ kind: 'answered', item: 'home' }, false],
    [{ kind: 'answered', item: 'constructor' }, false],
    [{ kind: 'equals', item: 'children', value: 2 }, true],
    [{ kind: 'equals', item: 'children', value: '2' }, false],
    [{ kind: 'includes', item: 'help', option: 'money' }, false],
    [{ kind: 'includes', item: 'work', option: 'y' }, false],
    [{ kind: 'compare', item: 'children', is: 'more', value: 2 }, false],
    [{ kind: 'compare', item: 'children', is: 'at-most', value: 2 }, true],
    [{ kind: 'compare', item: 'since', is: 'less', value: '2025-01-01' }, true],
    [{ kind: 'compare', item: 'since', is: 'at-least', value: 2 }, false],
    [{ kind: 'not', of: { kind: 'equals', item: 'home', value: 'yes' } }, true],
    [
      {
        kind: 'and',
        of: [
          { kind: 'answered', item: 'work' },
          { kind: 'answered', item: 'home' },
        ],
      },
      false,
    ],
    [
      {
        kind: 'or',
        of: [
          { kind: 'answered', item: 'home' },
          { kind: 'answered', item: 'work' },
        ],
      },
      true,
    ],
  ];
  it.each(holds)('%j is %s', (condition, outcome) => {
    expect(isShown(condition, answers)).toBe(outcome);
  });

  it('does not count the answer to an item that is hidden by now', () => {
    const items = [
      item('work', yesNo),
      item(
        'hours',
        { kind: 'number', decimals: 0, min: 0, max: 80 },
        {
          condition: { kind: 'equals', item: 'work', value: 'yes' },
        },
      ),
      item('enough', yesNo, { condition: { kind: 'answered', item: 'hours' } }),
    ];
    expect(shownItems(items, { work: 'yes', hours: 20 }).items.map(({ id }) => id)).toEqual([
      'work',
      'hours',
      'enough',
    ]);
    const changed = shownItems(items, { work: 'no', hours: 20 });
    expect(changed.items.map(({ id }) => id)).toEqual(['work']);
    expect(changed.answers).toEqual({ work: 'no' });
  });
});

describe('an answer', () => {
  it.each<[OwnResponse, framework.OwnValue, boolean]>([
    [yesNo, 'yes', true],
    [yesNo, 'maybe', false],
    [yesNo, ['yes'], false],
    [help, ['post', 'money'], true],
    [help, ['post', 'post'], false],
    [help, [], false],
    [help, ['none'], true],
    [help, ['none', 'post'], false],
    [{ kind: 'rank', options: help.options, atMost: 2 }, ['money', 'post'], true],
    [{ kind: 'rank', options: help.options, atMost: 1 }, ['money', 'post'], false],
    [{ kind: 'number', decimals: 0, min: 0, max: 10 }, 3, true],
    [{ kind: 'number', decimals: 0, min: 0, max: 10 }, 3.5, false],
    [{ kind: 'number', decimals: 1, min: null, max: null }, -3.5, true],
    [{ kind: 'number', decimals: 1, min: null, max: null }, 3.55, false],
    [{ kind: 'number', decimals: 1, min: null, max: null }, Number.NaN, false],
    [{ kind: 'number', decimals: 0, min: 0, max: 10 }, 11, false],
    [{ kind: 'year', min: 1990, max: null }, 1989, false],
    [{ kind: 'year', min: 1990, max: null }, 2020, true],
    [{ kind: 'date', min: null, max: '2026-12-31' }, '2026-02-28', true],
    [{ kind: 'date', min: null, max: '2026-12-31' }, '2026-02-30', false],
    [{ kind: 'date', min: null, max: '2026-12-31' }, '2027-01-01', false],
    [{ kind: 'short-text' }, 'Zwolle', true],
    [{ kind: 'short-text' }, '  ', false],
    [{ kind: 'short-text' }, 'a'.repeat(201), false],
    [{ kind: 'long-text' }, 'a'.repeat(2000), true],
    [{ kind: 'note' }, 'read', false],
  ])('of %j: %j is %s', (response, value, outcome) => {
    expect(fitsOwnItem(item('one', response), value)).toBe(outcome);
  });

  it('is repeated in words of a language', () => {
    expect(wordsOf(item('one', help), ['post', 'money'], 'nl')).toBe('Brieven en Geld');
    expect(wordsOf(item('one', yesNo), 'yes', 'en')).toBe('Yes');
    expect(wordsOf(item('one', { kind: 'year', min: null, max: null }), 2019, 'nl')).toBe('2019');
    expect(wordsOf(item('one', { kind: 'number', decimals: 1, min: null, max: null }), 1234.5, 'nl')).toBe(
      '1.234,5',
    );
    expect(wordsOf(item('one', { kind: 'date', min: null, max: null }), '2026-03-21', 'fa')).toMatch(/۱۴۰۵/);
  });
});

describe('a module that may be published', () => {
  it('has its texts in every language in which it is asked', () => {
    const module = moduleOf(item('work', yesNo), item('help', help));
    expect(codes(module)).toEqual([]);
    expect(checkModule({ ...module, languages: ['nl', 'en', 'ar'] }, known)).toContainEqual({
      code: 'missing-text',
      item: 'help',
      option: 'money',
      language: 'ar',
    });
    expect(codes(moduleOf(item('work', yesNo, { help: { nl: 'Denk aan betaald werk.' } })))).toEqual([
      'missing-text',
    ]);
  });

  const number = { kind: 'number' as const, decimals: 0, min: 0, max: 10 };
  const later = { kind: 'answered' as const, item: 'later' };
  it.each<[string, OwnModule]>([
    ['duplicate-item', moduleOf(item('work', yesNo), item('work', yesNo))],
    ['bad-id', moduleOf(item('1 work', yesNo))],
    ['too-few-options', moduleOf(item('work', { ...yesNo, options: yesNo.options.slice(1) }))],
    [
      'duplicate-option',
      moduleOf(item('work', { ...yesNo, options: [...yesNo.options, ...yesNo.options.slice(1)] })),
    ],
    ['bounds', moduleOf(item('children', { ...number, min: 11 }))],
    ['bounds', moduleOf(item('since', { kind: 'date', min: '2026-02-30', max: null }))],
    ['too-many-ranked', moduleOf(item('order', { kind: 'rank', options: help.options, atMost: 6 }))],
    ['later-item', moduleOf(item('work', yesNo, { condition: later }), item('later', yesNo))],
    ['unknown-item', moduleOf(item('work', yesNo, { condition: later }))],
    ['later-item', moduleOf(item('work', yesNo, { question: { nl: '${work}?', en: '${work}?' } }))],
    ['unknown-group', moduleOf(item('work', yesNo, { group: 'home' }))],
    ['unknown-indicator', moduleOf(item('work', yesNo, { indicator: 'work.gone' }))],
    ['unknown-picture', moduleOf(item('work', yesNo, { picture: 'smiley' }))],
    ['sensitive-order', moduleOf(item('mood', yesNo, { sensitive: true }), item('work', yesNo))],
    ['note-required', moduleOf(item('hello', { kind: 'note' }, { required: true }))],
    ['no-items', moduleOf()],
  ])('has no %s', (code, module) => {
    expect(codes(module)).toContain(code);
  });

  it('speaks in conditions of what can be said of an item', () => {
    const after = (condition: OwnCondition) =>
      codes(moduleOf(item('work', yesNo), item('help', help), item('next', yesNo, { condition })));
    expect(after({ kind: 'equals', item: 'work', value: 'yes' })).toEqual([]);
    expect(after({ kind: 'equals', item: 'work', value: 'maybe' })).toEqual(['unknown-option']);
    expect(after({ kind: 'equals', item: 'help', value: 'post' })).toEqual(['wrong-condition']);
    expect(after({ kind: 'compare', item: 'work', is: 'more', value: 1 })).toEqual(['wrong-condition']);
    expect(after({ kind: 'and', of: [] })).toEqual(['wrong-condition']);
  });

  it('keeps the items of a group together', () => {
    const groups = [{ id: 'home', title: { nl: 'Thuis' } }];
    const apart = moduleOf(
      item('a', yesNo, { group: 'home' }),
      item('b', yesNo),
      item('c', yesNo, { group: 'home' }),
    );
    expect(codes({ ...apart, groups })).toEqual(['split-group']);
  });

  it('says what hangs on an item before it is taken out', () => {
    const module = moduleOf(
      item('work', yesNo),
      item(
        'why',
        { kind: 'long-text' },
        {
          condition: { kind: 'equals', item: 'work', value: 'no' },
        },
      ),
      item('told', yesNo, { question: { nl: 'U zei ${work}. Klopt dat?' } }),
    );
    expect(dependentsOf(module, 'work')).toEqual(['why', 'told']);
  });

  it('goes through its schema unharmed, and nothing else does', () => {
    const module = moduleOf(
      item('work', yesNo),
      item('help', help, { condition: { kind: 'not', of: { kind: 'answered', item: 'work' } } }),
    );
    expect(parseOwnModule(JSON.parse(JSON.stringify(module)))).toEqual(module);
    expect(() => parseOwnModule({ ...module, colour: 'red' })).toThrow();
    expect(() => parseOwnModule(moduleOf({ ...item('work', yesNo), kind: 'slider' } as never))).toThrow();
  });
});

describe('a warning about the words', () => {
  const of = (...items: OwnItem[]) => contentWarnings(moduleOf(...items)).map(({ code }) => code);
  it.each([
    ['Hoe vaak heeft u in de afgelopen vier weken met iemand in uw straat gepraat?', 'too-long'],
    ['Kunt u de dokter bellen en een afspraak maken?', 'double-question'],
    ['Werkt u, of bent u op zoek?', 'double-question'],
    ['Heeft u geen werk?', 'negation'],
    ['Bent u het eens met deze zin?', 'agree-disagree'],
  ])('%s: %s', (question, code) => {
    expect(of(asked(question))).toEqual([code]);
  });

  it.each([
    ['Do you talk with your neighbours and your colleagues?', 'double-question'],
    ["Don't you have work?", 'negation'],
    ['Do you agree?', 'agree-disagree'],
  ])('%s: %s', (question, code) => {
    expect(of(item('one', yesNo, { question: { en: question } }))).toEqual([code]);
  });

  it.each(['Gaat u wel eens naar het buurthuis?', 'Hoe vaak ziet u uw vrienden?', 'Bent u vader of moeder?'])(
    'is not given to: %s',
    (question) => {
      expect(of(asked(question))).toEqual([]);
    },
  );

  it('comes with more than four options, without a way out, and with an escape among the options', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => option(id, id, id));
    expect(of(item('one', { kind: 'scale', options: five }))).toEqual(['many-options']);
    expect(of(item('one', { kind: 'multiple', options: five.slice(2) }))).toEqual(['no-way-out']);
    expect(
      of(item('one', { kind: 'single', options: [...yesNo.options, option('x', 'Ik weet het niet', 'X')] })),
    ).toEqual(['escape-among-options']);
    expect(of(item('one', { kind: 'short-text' }))).toEqual(['own-words']);
  });

  it('is rare in our own questionnaires', () => {
    const { items } = loadFramework();
    const own = [...items.values()].map((one) => asked(framework.itemText(one, 'nl').text));
    expect(contentWarnings(moduleOf(...own)).length / own.length).toBeLessThan(0.15);
  });
});

describe('two versions', () => {
  const before = moduleOf(item('work', yesNo), item('help', help), item('mood', yesNo));
  const changed = (change: (module: OwnModule) => void) => {
    // A structured clone would keep what the items share.
    const after = JSON.parse(JSON.stringify(before)) as OwnModule;
    change(after);
    return compareModules(before, after).map(({ what, item: id, trend }) => [what, id, trend]);
  };

  it('that are alike differ in nothing', () => {
    expect(changed(() => undefined)).toEqual([]);
  });

  it('differ in wording, which somebody can declare comparable', () => {
    expect(changed((module) => (module.items[0]!.question.nl = 'Werkt u?'))).toEqual([
      ['question', 'work', 'wording'],
    ]);
  });

  it('keep the trend when a language comes or an item moves', () => {
    expect(
      changed((module) => {
        module.languages.push('tr');
        module.items[0]!.question.tr = 'Çalışıyor musunuz?';
      }),
    ).toEqual([
      ['languages', undefined, 'nothing'],
      ['question', 'work', 'nothing'],
    ]);
    expect(changed((module) => module.items.push(...module.items.splice(0, 1)))).toEqual([
      ['moved', 'work', 'nothing'],
    ]);
  });

  it('break the trend when the options or the kind change', () => {
    expect(
      changed((module) => {
        const [work] = module.items;
        if (work?.kind === 'single') work.options.push(option('soon', 'Straks', 'Soon'));
      }),
    ).toEqual([['option-added', 'work', 'structure']]);
    const scale = compareModules(before, moduleOf(item('work', { ...yesNo, kind: 'scale' })));
    expect([...trendBreaks(scale)]).toEqual([
      ['work', 'structure'],
      ['help', 'structure'],
      ['mood', 'structure'],
    ]);
    expect(
      changed((module) => {
        const [, many] = module.items;
        if (many?.kind === 'multiple') many.options.reverse();
      }),
    ).toEqual([['option-order', 'help', 'structure']]);
  });
});
