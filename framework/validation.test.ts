import { describe, expect, it } from 'vitest';
import { frameworkFiles } from './files.ts';
import { FrameworkError } from './framework-error.ts';
import { validateFramework } from './validation.ts';

/** Data files in which the value at `path` has been replaced, or removed when `value` is undefined. */
function withChange(path: (string | number)[], value: unknown) {
  const files = structuredClone(frameworkFiles);
  const last = path.at(-1) ?? '';
  let holder: object = files;
  for (const step of path.slice(0, -1)) {
    const next: unknown = Reflect.get(holder, step);
    if (typeof next !== 'object' || next === null) throw new Error(`Nothing at ${path.join('.')}`);
    holder = next;
  }
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return files;
}

function faultOf(files: typeof frameworkFiles): { file: string; field: string; message: string } {
  try {
    validateFramework(files);
  } catch (error) {
    if (error instanceof FrameworkError) return error;
    throw error;
  }
  throw new Error('The change was accepted.');
}

/** Place of an entry in a list of the files, found by its id so that the tests survive a new order. */
function place(list: unknown, id: string): number {
  if (!Array.isArray(list)) throw new Error('Not a list');
  const index = list.findIndex(
    (entry: unknown) => typeof entry === 'object' && entry && Reflect.get(entry, 'id') === id,
  );
  if (index < 0) throw new Error(`No entry ${id}`);
  return index;
}
const valid = validateFramework(frameworkFiles);
const item = (id: string) => ['items', 'items', place([...valid.items.values()], id)] as const;
const domain = (id: string) => ['domains', 'domains', place(valid.domains, id)] as const;
const indicator = (id: string) => {
  const home = valid.domains.find(({ indicators }) => indicators.some((candidate) => candidate.id === id));
  return [...domain(home?.id ?? ''), 'indicators', place(home?.indicators, id)] as const;
};
const instrument = (id: string) =>
  ['instruments', 'instruments', place([...valid.instruments.values()], id)] as const;

describe('broken data are refused, naming file and field', () => {
  const faults: [string, (string | number)[], unknown, string, string, RegExp][] = [
    [
      'a version that is no version',
      ['framework', 'version'],
      'new',
      'framework.json',
      'version',
      /such as 0\.1\.0/,
    ],
    [
      'a missing attribution',
      ['framework', 'attribution'],
      undefined,
      'framework.json',
      'attribution',
      /expected string/,
    ],
    [
      'an attribution without the licence',
      ['framework', 'attribution'],
      'Home Office',
      'framework.json',
      'attribution',
      /Open Government Licence/,
    ],
    [
      'fewer than ten respondents',
      ['framework', 'rules', 'minimumRespondents'],
      5,
      'framework.json',
      'rules.minimumRespondents',
      />=10/,
    ],
    [
      'a heading twice',
      ['framework', 'headings', 1],
      { id: 'foundation' },
      'framework.json',
      'foundation',
      /used twice/,
    ],
    [
      'a field nobody knows',
      [...item('lonely'), 'optional'],
      true,
      'items.json',
      `items.${item('lonely')[2]} (lonely)`,
      /optional/,
    ],
    [
      'a domain under no heading',
      [...domain('work'), 'heading'],
      'means',
      'domains.json',
      'work.heading',
      /no heading "means"/,
    ],
    ['a domain id twice', [...domain('work'), 'id'], 'housing', 'domains.json', 'housing', /used twice/],
    ['an item id twice', [...item('work-fit'), 'id'], 'work-now', 'items.json', 'work-now', /used twice/],
    [
      'an item in no domain',
      [...item('lonely'), 'domain'],
      'bonds',
      'items.json',
      'lonely.domain',
      /no domain "bonds"/,
    ],
    [
      'an item without indicator or reason',
      [...item('ci-went'), 'noIndicator'],
      undefined,
      'items.json',
      'ci-went.indicators',
      /does not say why not/,
    ],
    [
      'an item with indicator and reason',
      [...item('lonely'), 'noIndicator'],
      'Because.',
      'items.json',
      'lonely.noIndicator',
      /also says/,
    ],
    [
      'an indicator that is not there',
      [...item('lonely'), 'indicators'],
      ['bonds.alone'],
      'items.json',
      'lonely.indicators',
      /no indicator "bonds\.alone"/,
    ],
    [
      'an indicator of another item',
      [...item('lonely'), 'indicators'],
      ['bonds.close-contact'],
      'items.json',
      'lonely.indicators',
      /not computed from/,
    ],
    [
      'a sensitive item without opt-in',
      [...item('lonely'), 'optIn'],
      false,
      'items.json',
      'lonely.optIn',
      /opt-in/,
    ],
    [
      'a value twice',
      [...item('lonely'), 'response', 'options', 0, 'value'],
      1,
      'items.json',
      'lonely.response.options',
      /0 to 2, each once/,
    ],
    [
      'a value left out',
      [...item('lonely'), 'response', 'options', 0, 'value'],
      null,
      'items.json',
      'lonely.response.options',
      /0 to 2, each once/,
    ],
    [
      'an option id twice',
      [...item('lonely'), 'response', 'options', 0, 'id'],
      'never',
      'items.json',
      'lonely.response.options',
      /id is used twice/,
    ],
    [
      'an escape as an option',
      [...item('bg-route'), 'response', 'options', 0, 'id'],
      'unknown',
      'items.json',
      'bg-route.response.options',
      /escape/,
    ],
    [
      'a value without an order',
      [...item('bg-gender'), 'response', 'options', 0, 'value'],
      1,
      'items.json',
      'bg-gender.response.options',
      /no value/,
    ],
    [
      'an order without a direction',
      [...item('lonely'), 'direction'],
      null,
      'items.json',
      'lonely.direction',
      /need a direction/,
    ],
    [
      'a direction for a year',
      [...item('bg-arrival-year'), 'direction'],
      'higher-is-better',
      'items.json',
      'bg-arrival-year.direction',
      /direction/,
    ],
    [
      'a scale with other options',
      [...item('home-area'), 'response', 'options', 1, 'id'],
      'partly',
      'items.json',
      'home-area.response.scale',
      /differ from those of "work-fit"/,
    ],
    [
      'a survey indicator without computation',
      [...indicator('work.job-fit'), 'computation'],
      undefined,
      'items.json',
      'work-fit.indicators',
      /not computed/,
    ],
    [
      'a register indicator with computation',
      [...indicator('work.job-fit'), 'source'],
      'register',
      'domains.json',
      'work.job-fit.computation',
      /not computed from answers/,
    ],
    [
      'a computation from no item',
      [...indicator('work.job-fit'), 'computation', 'item'],
      'work-suits',
      'items.json',
      'work-fit.indicators',
      /not computed/,
    ],
    [
      'a value nobody can give',
      [...indicator('work.job-fit'), 'computation', 'values'],
      [7],
      'domains.json',
      'work.job-fit.computation.values',
      /no value 7/,
    ],
    [
      'a base nobody can be in',
      [...indicator('work.steps-to-work'), 'computation', 'among'],
      [0, 9],
      'domains.json',
      'work.steps-to-work.computation.among',
      /no value 9/,
    ],
    [
      'a share of everybody',
      [...indicator('work.steps-to-work'), 'computation', 'values'],
      [0, 1],
      'domains.json',
      'work.steps-to-work.computation.values',
      /counts everybody/,
    ],
    [
      'a share of the wrong end',
      [...indicator('work.job-fit'), 'computation', 'values'],
      [0],
      'domains.json',
      'work.job-fit.direction',
      /does not agree/,
    ],
    [
      'a turned direction',
      [...indicator('bonds.lonely'), 'direction'],
      'higher-is-better',
      'domains.json',
      'bonds.lonely.direction',
      /does not agree/,
    ],
    [
      'an instrument with an unknown item',
      [...instrument('pulse-10'), 'items', 3],
      'shoe-size',
      'instruments.json',
      'pulse-10.items',
      /no item "shoe-size"/,
    ],
    [
      'an instrument that asks twice',
      [...instrument('pulse-10'), 'items', 3],
      'know-rights',
      'instruments.json',
      'pulse-10.items',
      /asked twice/,
    ],
    [
      'a sensitive item early',
      [...instrument('pulse-10'), 'items', 0],
      'lonely',
      'instruments.json',
      'pulse-10.items',
      /after the sensitive "lonely"/,
    ],
    [
      'a buddy item for newcomers',
      [...instrument('pulse-10'), 'items', 0],
      'bm-learned',
      'instruments.json',
      'pulse-10.items',
      /for a buddy/,
    ],
    [
      'a picture nobody draws',
      [...item('lonely'), 'pictogram'],
      'face',
      'items.json',
      'lonely.pictogram',
      /no pictogram "face"/,
    ],
    [
      'an option without a picture',
      ['pictograms', 'scales', 'often3', 'never'],
      undefined,
      'pictograms.json',
      'scales.often3',
      /no picture for "never"/,
    ],
    [
      'an unknown language',
      ['languages', 'languages', 2, 'code'],
      'xx',
      'languages.json',
      'languages.2.code',
      /Invalid option/,
    ],
    [
      'a language called complete too early',
      ['translations', 2, 'texts', 'framework.name'],
      undefined,
      'translations/ar.json',
      'framework.name',
      /has no text/,
    ],
    [
      'an unknown review state',
      ['translations', 0, 'texts', 'domain.work.name', 'state'],
      'fine',
      'translations/nl.json',
      'texts.domain.work.name.state',
      /Invalid option/,
    ],
    [
      'an empty text',
      ['translations', 0, 'texts', 'domain.work.name', 'text'],
      ' ',
      'translations/nl.json',
      'texts.domain.work.name.text',
      /Too small/,
    ],
    [
      'an option without a label',
      ['translations', 1, 'texts', 'item.lonely.option.never'],
      undefined,
      'translations/en.json',
      'item.lonely.option.never',
      /has no text/,
    ],
    [
      'a help text in one language only',
      ['translations', 1, 'texts', 'item.home-good.help'],
      undefined,
      'translations/en.json',
      'item.home-good.help',
      /has no text/,
    ],
    [
      'a text that belongs to nothing',
      ['translations', 1, 'texts', 'item.gone.text'],
      { text: 'Gone?', note: 'A question that is gone.', state: 'draft', version: 1 },
      'translations/en.json',
      'item.gone.text',
      /belongs to nothing/,
    ],
  ];

  it.each(faults)('%s', (_name, path, value, file, field, message) => {
    const fault = faultOf(withChange(path, value));
    expect({ file: fault.file, field: fault.field }).toEqual({ file, field });
    expect(fault.message).toMatch(message);
    expect(fault.message).toContain(`framework/data/${file}`);
  });

  it('a file that is not there', () => {
    expect(faultOf({ ...frameworkFiles, items: undefined }).field).toBe('(whole file)');
  });
});
