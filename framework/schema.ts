import { z } from 'zod';
import { ownModuleSchema } from './own-module-schema.ts';
import { languageCodes } from './types.ts';

/** The shape of every data file. `generate-schemas.ts` writes these as JSON Schema into `schema/`. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const indicatorId = z.string().regex(/^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)$/, 'must look like domain.some-name');
const version = z.int().min(1);
const value = z.int().min(0);
const sentence = z.string().trim().min(1);
const direction = z.enum(['higher-is-better', 'lower-is-better']);
const audience = z.enum(['newcomer', 'buddy', 'both']);
const languageCode = z.enum(languageCodes);
/** Lets an editor find the schema of the file it has open. */
const $schema = z.string().exactOptional();

const missing = z.enum(['dont-know', 'prefer-not', 'not-applicable', 'not-shown', 'abandoned']);
const framework = z.strictObject({
  $schema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be a version such as 0.1.0'),
  status: sentence,
  frame: z.strictObject({ name: sentence, use: sentence }),
  attribution: sentence,
  headings: z.array(z.strictObject({ id })).min(1),
  rules: z.strictObject({
    missing: z.array(missing),
    minimumRespondents: z.int().min(10),
    everyItemSkippable: z.literal(true),
    sensitive: sentence,
    delicate: sentence,
    itemScore: sentence,
    domainScore: sentence,
    indicator: sentence,
    missingAnswers: sentence,
    smallCells: sentence,
    change: sentence,
    recordWithEveryAnswer: z.array(z.string()),
  }),
});

const indicator = z.strictObject({
  id: indicatorId,
  level: z.enum(['individual', 'local']),
  direction,
  source: z.enum(['survey', 'register', 'partner']),
  computation: z
    .strictObject({
      kind: z.literal('share'),
      item: id,
      values: z.array(value).min(1),
      among: z.array(value).min(2).exactOptional(),
    })
    .exactOptional(),
  note: sentence.exactOptional(),
});
const domains = z.strictObject({
  $schema,
  domains: z.array(z.strictObject({ id, heading: id, pictogram: id, indicators: z.array(indicator).min(1) })),
});

const response = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('single-choice'),
    ordinal: z.boolean(),
    scale: id.exactOptional(),
    options: z.array(z.strictObject({ id, value: value.nullable() })).min(2),
    hasNotApplicable: z.boolean(),
  }),
  z.strictObject({ type: z.literal('year'), min: z.int(), max: z.literal('current-year') }),
  z.strictObject({ type: z.literal('code-list'), list: z.enum(['municipality', 'language']) }),
]);
const items = z.strictObject({
  $schema,
  items: z.array(
    z.strictObject({
      id,
      version,
      domain: id.nullable(),
      audience,
      response,
      direction: direction.nullable(),
      indicators: z.array(indicatorId),
      noIndicator: sentence.exactOptional(),
      sensitive: z.boolean(),
      delicate: z.boolean(),
      optIn: z.boolean(),
      pictogram: id,
      relatesTo: z.array(z.string()),
    }),
  ),
});

const instruments = z.strictObject({
  $schema,
  instruments: z.array(
    z.strictObject({
      id,
      version,
      moments: z.array(id).min(1),
      audience,
      items: z.array(id).min(1),
      note: sentence.exactOptional(),
    }),
  ),
});

const languages = z.strictObject({
  $schema,
  languages: z.array(
    z.strictObject({
      code: languageCode,
      nativeName: sentence,
      direction: z.enum(['ltr', 'rtl']),
      complete: z.boolean(),
    }),
  ),
});

const translations = z.strictObject({
  $schema,
  language: languageCode,
  /** Who wrote the drafts and when; nobody has checked what is a draft. */
  drafted: z.strictObject({ on: z.iso.date(), by: sentence }).exactOptional(),
  texts: z.record(
    z.string(),
    z.strictObject({
      text: sentence,
      /** In Dutch and English, from which the others are translated. */
      note: z.string().trim().min(10).exactOptional(),
      state: z.enum(['draft', 'reviewed', 'tested']),
      version,
      /** When the text got its state, and from whom: of a review or a test with readers. */
      checked: z.strictObject({ on: z.iso.date(), by: sentence }).exactOptional(),
    }),
  ),
});

const pictograms = z.strictObject({
  $schema,
  names: z.array(id),
  scales: z.record(id, z.record(id, id)),
  items: z.record(id, z.record(id, id)),
});

const idsLock = z.strictObject({
  $schema,
  headings: z.array(id),
  domains: z.array(id),
  indicators: z.array(indicatorId),
  items: z.record(id, z.array(id)),
  instruments: z.array(id),
});

/** File kind → schema; `translations` serves one file per language, `own-module` what organisations write themselves. */
export const schemas = {
  framework,
  domains,
  items,
  instruments,
  languages,
  translations,
  pictograms,
  'ids.lock': idsLock,
  'own-module': ownModuleSchema,
};

export type IdsLock = z.infer<typeof idsLock>;

/** JSON Schema (draft 2020-12) of one kind of data file, titled with the file it describes. */
export function jsonSchemaOf(kind: keyof typeof schemas): object {
  const titles: Partial<Record<keyof typeof schemas, string>> = {
    translations: 'data/translations/<language>.json',
    'own-module': "an organisation's own module",
  };
  const title = titles[kind] ?? `data/${kind}.json`;
  const { $schema: dialect, ...rest } = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema: dialect, title, ...rest };
}
