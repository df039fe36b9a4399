import { FrameworkError } from './framework-error.ts';
import { optionalKeys, requiredKeys } from './keys.ts';
import type { Framework, Indicator, Instrument, Item, SingleChoice } from './types.ts';

/** What must hold between the data files. Throws a `FrameworkError` at the first fault; the shapes are checked before. */
export function checkConsistency(framework: Framework): void {
  checkAttribution(framework);
  checkDomains(framework);
  for (const item of framework.items.values()) checkItem(framework, item);
  checkScales(framework);
  for (const { indicators } of framework.domains) {
    for (const indicator of indicators) checkIndicator(framework, indicator);
  }
  for (const instrument of framework.instruments.values()) checkInstrument(framework, instrument);
  checkPictograms(framework);
  checkTexts(framework);
}

/** The licence of the frame asks for it; without it nothing may be published. */
function checkAttribution({ attribution }: Framework): void {
  for (const words of ['Open Government Licence v3.0', 'Home Office', 'Indicators of Integration']) {
    if (!attribution.includes(words)) {
      throw new FrameworkError('framework.json', 'attribution', `must name "${words}"`);
    }
  }
}

function checkDomains({ domains, headings }: Framework): void {
  for (const domain of domains) {
    if (!headings.some(({ id }) => id === domain.heading)) {
      throw new FrameworkError(
        'domains.json',
        `${domain.id}.heading`,
        `there is no heading "${domain.heading}"`,
      );
    }
  }
  for (const { id } of headings) {
    if (!domains.some(({ heading }) => heading === id)) {
      throw new FrameworkError('framework.json', `headings.${id}`, 'holds no domain');
    }
  }
}

function checkItem(framework: Framework, item: Item): void {
  const fail = (field: string, problem: string): never => {
    throw new FrameworkError('items.json', `${item.id}.${field}`, problem);
  };
  const domain = framework.domains.find(({ id }) => id === item.domain);
  if (item.domain !== null && !domain) fail('domain', `there is no domain "${item.domain}"`);
  if (item.indicators.length === 0 && item.noIndicator === undefined) {
    fail('indicators', 'feeds no indicator and does not say why not (noIndicator)');
  }
  if (item.indicators.length > 0 && item.noIndicator !== undefined) {
    fail('noIndicator', 'feeds an indicator and also says why it does not');
  }
  for (const id of item.indicators) {
    const indicator = domain?.indicators.find((candidate) => candidate.id === id);
    if (!indicator) fail('indicators', `there is no indicator "${id}" in the item's domain`);
    else if (indicator.computation?.item !== item.id)
      fail('indicators', `"${id}" is not computed from this item`);
  }
  if (item.sensitive !== item.optIn) fail('optIn', 'a sensitive item, and only that, has its own opt-in');
  if (item.response.type === 'single-choice') checkOptions(item, item.response, fail);
  else if (item.direction !== null) fail('direction', 'only an item with ordered options has a direction');
}

function checkOptions(
  item: Item,
  { ordinal, options }: SingleChoice,
  fail: (field: string, problem: string) => never,
) {
  const ids = options.map(({ id }) => id);
  if (new Set(ids).size < ids.length) fail('response.options', 'an option id is used twice');
  const escapes = ids.filter((id) => ['unknown', 'dont-know', 'prefer-not', 'not-applicable'].includes(id));
  // Every item already has these; as an option too the same answer would be stored in two ways.
  if (escapes.length > 0) fail('response.options', `"${escapes.join('", "')}" is an escape, not an option`);
  if (ordinal !== (item.direction !== null))
    fail('direction', 'ordered options need a direction, others have none');
  const values = options.flatMap(({ value }) => (value === null ? [] : [value])).toSorted((a, b) => a - b);
  if (ordinal && (values.length < options.length || values.some((value, place) => value !== place))) {
    fail('response.options', `values must be 0 to ${options.length - 1}, each once`);
  }
  if (!ordinal && values.length > 0) fail('response.options', 'options without an order have no value');
}

/** Items that name the same scale have the same options, or their answers cannot be read alike. */
function checkScales({ items }: Framework): void {
  const first = new Map<string, { item: string; options: string }>();
  for (const { id, response } of items.values()) {
    if (response.type !== 'single-choice' || response.scale === undefined) continue;
    const options = JSON.stringify(response.options.map((option) => [option.id, option.value]));
    const known = first.get(response.scale);
    if (!known) first.set(response.scale, { item: id, options });
    else if (known.options !== options) {
      const problem = `options differ from those of "${known.item}" on the scale "${response.scale}"`;
      throw new FrameworkError('items.json', `${id}.response.scale`, problem);
    }
  }
}

function checkIndicator({ items }: Framework, { id, source, computation, direction }: Indicator): void {
  const fail = (field: string, problem: string): never => {
    throw new FrameworkError('domains.json', `${id}.${field}`, problem);
  };
  if (!computation) {
    if (source === 'survey') fail('computation', 'a survey indicator says how it is computed');
    return;
  }
  if (source !== 'survey') fail('computation', `a ${source} indicator is not computed from answers`);
  const item = items.get(computation.item);
  if (!item) return fail('computation.item', `there is no item "${computation.item}"`);
  if (!item.indicators.includes(id)) fail('computation.item', `"${item.id}" does not list this indicator`);
  const options = item.response.type === 'single-choice' ? item.response.options : [];
  const offered = options.flatMap(({ value }) => (value === null ? [] : [value]));
  const among = computation.among ?? offered;
  for (const value of among)
    if (!offered.includes(value)) fail('computation.among', `"${item.id}" has no value ${value}`);
  for (const value of computation.values) {
    if (!among.includes(value))
      fail('computation.values', `"${item.id}" has no value ${value} to count here`);
  }
  if (computation.values.length >= among.length) fail('computation.values', 'counts everybody');
  // A share that should rise counts the good end of the item, a share that should fall the bad end.
  const counted = new Set(computation.values);
  const fromTheTop = among
    .toSorted((a, b) => (item.direction === direction ? b - a : a - b))
    .slice(0, counted.size);
  if (!fromTheTop.every((value) => counted.has(value))) {
    fail('direction', `does not agree with the values counted and the direction of "${item.id}"`);
  }
}

function checkInstrument({ items }: Framework, instrument: Instrument): void {
  const fail = (problem: string): never => {
    throw new FrameworkError('instruments.json', `${instrument.id}.items`, problem);
  };
  let sensitive: string | null = null;
  for (const id of instrument.items) {
    const item = items.get(id);
    if (!item) return fail(`there is no item "${id}"`);
    if (instrument.audience !== item.audience && item.audience !== 'both') {
      fail(`"${id}" is for a ${item.audience}, the instrument for: ${instrument.audience}`);
    }
    if (sensitive !== null && !item.sensitive) fail(`"${id}" comes after the sensitive "${sensitive}"`);
    if (item.sensitive) sensitive = id;
  }
  if (new Set(instrument.items).size < instrument.items.length) fail('an item is asked twice');
}

function checkPictograms({ pictograms, domains, items }: Framework): void {
  const needName = (file: string, field: string, name: string) => {
    if (!pictograms.names.includes(name))
      throw new FrameworkError(file, field, `there is no pictogram "${name}"`);
  };
  for (const { id, pictogram } of domains) needName('domains.json', `${id}.pictogram`, pictogram);
  for (const { id, pictogram, response } of items.values()) {
    needName('items.json', `${id}.pictogram`, pictogram);
    if (response.type !== 'single-choice' || !response.ordinal) continue;
    const table = response.scale === undefined ? pictograms.items[id] : pictograms.scales[response.scale];
    const field = response.scale === undefined ? `items.${id}` : `scales.${response.scale}`;
    for (const option of response.options) {
      const name = table?.[option.id];
      if (name === undefined)
        throw new FrameworkError('pictograms.json', field, `no picture for "${option.id}"`);
      needName('pictograms.json', `${field}.${option.id}`, name);
    }
  }
}

function checkTexts(framework: Framework): void {
  const required = new Set(requiredKeys(framework));
  const optional = optionalKeys(framework);
  const known = new Set([...required, ...optional]);
  const languagesWithText = framework.languages.filter(({ complete }) => complete).map(({ code }) => code);
  if (languagesWithText.length === 0)
    throw new FrameworkError('languages.json', 'languages', 'none is complete');
  for (const key of optional) {
    if (languagesWithText.some((code) => framework.translations.get(code)?.has(key))) required.add(key);
  }
  for (const code of languagesWithText) {
    for (const key of required) {
      if (!framework.translations.get(code)?.has(key)) {
        throw new FrameworkError(
          `translations/${code}.json`,
          key,
          'has no text, and the language is complete',
        );
      }
    }
  }
  for (const [code, texts] of framework.translations) {
    for (const key of texts.keys()) {
      if (!known.has(key)) throw new FrameworkError(`translations/${code}.json`, key, 'belongs to nothing');
    }
  }
}
