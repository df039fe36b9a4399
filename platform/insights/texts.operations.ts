import { z } from 'zod';
import { asId, type ReleaseId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readMunicipalRelease, readRelease } from './releases.operations.ts';
import {
  evidenceOfReleases,
  guessLanguage,
  longestText,
  reviewText,
  type CheckedText,
} from './text-check.ts';

const claimLanguage = z.enum(['nl', 'en']);
const input = z.object({
  organisationId: z.uuid(),
  releaseId: z.uuid().transform((value) => asId<ReleaseId>(value)),
  text: z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, '\n'))
    .trim()
    .min(1)
    .max(longestText),
  /** The language of the text; recognised when left out. */
  language: claimLanguage.optional(),
  /** How sure the study is that the text is about; that of the figures when left out. */
  level: z
    .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
    .optional(),
  /** The language of who asks: what a short text is taken to be in when it does not tell. */
  reader: claimLanguage.optional(),
});

/**
 * Which sentences of a text say more than the figures of a release carry, or than the study does that the text is about and whose level is given, for whoever reads those figures. The text is read and forgotten.
 * @throws Problem 'not-found'; 'invalid-input' for an empty text, one over `longestText` characters, or one in no known language.
 */
export const checkText = operation(
  {
    name: 'insights.check-text',
    allows: readRelease.definition.allows,
    access: readRelease.definition.access,
    audited: false,
    input,
  },
  async (call, given) => {
    await readRelease.within(call, given);
    return review(given);
  },
);

/** The same for a municipality, about the figures of its residents. */
export const checkMunicipalText = operation(
  {
    name: 'insights.check-municipal-text',
    allows: readMunicipalRelease.definition.allows,
    access: readMunicipalRelease.definition.access,
    audited: false,
    input,
  },
  async (call, given) => {
    await readMunicipalRelease.within(call, given);
    return review(given);
  },
);

function review({ text, language, reader, level }: z.output<typeof input>): CheckedText {
  const read = language ?? guessLanguage(text, reader);
  if (read === null)
    throw new Problem('invalid-input', {
      fields: [{ field: 'language', code: 'unknown-language', message: 'Dutch or English' }],
    });
  return reviewText(text, level ?? evidenceOfReleases().level, read);
}
