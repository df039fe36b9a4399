/** The kinds of own questions in the order in which the builder offers them; a check of types compares them with the framework. */
export const ownKinds = [
  'single',
  'multiple',
  'scale',
  'number',
  'year',
  'date',
  'rank',
  'short-text',
  'long-text',
  'note',
] as const;
