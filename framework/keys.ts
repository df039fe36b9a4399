import type { Framework, Item, MissingKind } from './types.ts';

export const missingKinds: readonly MissingKind[] = [
  'dont-know',
  'prefer-not',
  'not-applicable',
  'not-shown',
  'abandoned',
];

/** Keys that do not follow from the data. */
const fixedKeys = [
  'framework.name',
  'framework.status',
  'framework.attribution',
  ...missingKinds.map((kind) => `missing.${kind}`),
  ...['individual', 'local'].map((level) => `level.${level}.name`),
  ...['survey', 'register', 'partner'].map((source) => `source.${source}.name`),
  ...['higher-is-better', 'lower-is-better'].map((direction) => `direction.${direction}.name`),
];

export const itemKeys = {
  text: (item: Item) => `item.${item.id}.text`,
  textForBuddy: (item: Item) => `item.${item.id}.text-for-buddy`,
  help: (item: Item) => `item.${item.id}.help`,
  option: (item: Item, option: string) => `item.${item.id}.option.${option}`,
  notApplicable: (item: Item) => `item.${item.id}.not-applicable`,
};

function requiredItemKeys(item: Item): string[] {
  const text = itemKeys.text(item);
  if (item.response.type !== 'single-choice') return [text];
  const options = item.response.options.map((option) => itemKeys.option(item, option.id));
  return [text, ...options, ...(item.response.hasNotApplicable ? [itemKeys.notApplicable(item)] : [])];
}

/** The keys that every complete language has. */
export function requiredKeys(framework: Framework): string[] {
  return [
    ...fixedKeys,
    ...framework.headings.flatMap(({ id }) => [`heading.${id}.name`, `heading.${id}.description`]),
    ...framework.domains.flatMap(({ id }) => [`domain.${id}.name`, `domain.${id}.description`]),
    ...framework.domains.flatMap(({ indicators }) => indicators.map(({ id }) => `indicator.${id}.name`)),
    ...[...framework.items.values()].flatMap(requiredItemKeys),
    ...[...framework.instruments.keys()].map((id) => `instrument.${id}.name`),
    ...framework.languages.map(({ code }) => `language.${code}.name`),
  ];
}

/** The keys that a language may have, but then every complete language has them. */
export function optionalKeys(framework: Framework): string[] {
  return [...framework.items.values()].flatMap((item) => [
    itemKeys.help(item),
    ...(item.audience === 'both' ? [itemKeys.textForBuddy(item)] : []),
  ]);
}
