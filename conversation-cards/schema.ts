import { z } from 'zod';
import { cardLevels } from './types.ts';

/** The shape of every data file. `generate-schemas.ts` writes these as JSON Schema into `schema/`. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case');
const sentence = z.string().trim().min(1);
const text = z.strictObject({ nl: sentence, en: sentence });
/** Lets an editor find the schema of the file it has open. */
const $schema = z.string().exactOptional();

const word = z.strictObject({
  article: z.enum(['de', 'het']).nullable(),
  word: sentence,
  means: sentence,
  en: sentence,
});

const written = {
  id,
  level: z.enum(cardLevels),
  title: text,
  interests: z.array(id).min(1),
  domains: z.array(id).min(1),
  words: z.array(word).min(3),
  state: z.enum(['draft', 'reviewed', 'tested']),
  version: z.int().min(1),
};

const cards = z.strictObject({
  $schema,
  cards: z.array(z.strictObject({ ...written, delicate: z.boolean(), ladder: z.array(text).min(4) })),
});

const rolePlays = z.strictObject({
  $schema,
  rolePlays: z.array(
    z.strictObject({
      ...written,
      setting: text,
      parts: z.strictObject({ A: text, B: text }),
      lines: z.array(z.strictObject({ part: z.enum(['A', 'B']), nl: sentence, en: sentence })).min(6),
      again: text,
    }),
  ),
});

/** What cards and role-plays are called in another language, and what cards ask there with which words, by their id. */
const translations = z.strictObject({
  $schema,
  language: z.string().regex(/^[a-z]{2,3}$/),
  /** draft → reviewed: read by somebody who speaks it. */
  state: z.enum(['draft', 'reviewed']),
  titles: z.record(id, sentence),
  /** As many as the ladder of the card has, in its order. */
  questions: z.record(id, z.array(sentence).min(4)),
  /** The same for its useful words. */
  words: z.record(id, z.array(sentence).min(3)),
});

const idsLock = z.strictObject({ $schema, cards: z.array(id), rolePlays: z.array(id) });

/** File kind → schema; `cards` serves every file in `data/cards/`, `translations` those in `data/translations/`. */
export const schemas = { cards, 'role-plays': rolePlays, translations, 'ids.lock': idsLock };

/** JSON Schema (draft 2020-12) of one kind of data file, titled with the file it describes. */
export function jsonSchemaOf(kind: keyof typeof schemas): object {
  const titles: Partial<Record<typeof kind, string>> = {
    cards: 'data/cards/<group>.json',
    translations: 'data/translations/<language>.json',
  };
  const title = titles[kind] ?? `data/${kind}.json`;
  const { $schema: dialect, ...rest } = z.toJSONSchema(schemas[kind], {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema: dialect, title, ...rest };
}
