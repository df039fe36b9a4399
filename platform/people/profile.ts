import { z } from 'zod';
import { levels, routes, slots, type Profile } from './people.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

const text = (most: number) => z.string().overwrite(withoutTurns).trim().max(most);
const optional = (most: number) =>
  text(most)
    .transform((value) => value || null)
    .nullable();
const level = z.enum(levels).nullable();

/** A profile as it is written; every field checked, whoever wrote it. */
export const profileShape = z
  .object({
    givenName: text(120),
    familyName: text(120),
    email: z.email('an e-mail address').max(254).nullable(),
    phone: z
      .string()
      .regex(/^\+\d{6,15}$/, 'a telephone number such as +31612345678')
      .nullable(),
    gender: z.enum(['woman', 'man', 'other']).nullable(),
    birthYear: z.number().int().min(1900, 'a year').max(2100, 'a year').nullable(),
    firstLanguage: optional(20),
    languages: z.array(text(20)).max(20),
    residence: optional(120),
    municipalityCode: z
      .string()
      .regex(/^GM\d{4}$/)
      .nullable(),
    interests: z.array(text(60)).max(60),
    interestsOther: z.array(text(120)).max(60),
    slots: z
      .array(z.string().refine((slot) => slots.includes(slot), 'a time such as mon-evening'))
      .max(slots.length),
    wishesGender: z.enum(['woman', 'man']).nullable(),
    registeredOn: z.iso.date('a date'),
    notes: optional(4_000),
    level,
    route: z.enum(routes).nullable(),
    levelMin: level,
    levelMax: level,
    capacity: z.number().int().min(0).max(20).nullable(),
    certificateIssuedOn: z.iso.date('a date').nullable(),
  })
  .refine((profile) => profile.givenName !== '' || profile.familyName !== '', {
    path: ['givenName'],
    message: 'a name',
  }) satisfies z.ZodType<Profile>;

/**
 * What a list says anew about somebody who is known: empty cells and empty lists erase nothing, and what was only
 * `assumed` because the list does not say it changes nothing. The order within a list of words does not count.
 */
export function changesOf(
  known: Profile,
  listed: Profile,
  assumed: readonly (keyof Profile)[] = [],
): Partial<Profile> {
  const changes: Record<string, unknown> = {};
  for (const key of Object.keys(profileShape.shape) as (keyof Profile)[]) {
    const value = listed[key];
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (isEmpty || assumed.includes(key)) continue;
    if (comparable(value) !== comparable(known[key])) changes[key] = value;
  }
  return changes as Partial<Profile>;
}

const comparable = (value: unknown) => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
