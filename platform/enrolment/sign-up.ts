import { z } from 'zod';
import { levels, slots, type PersonKind } from '../people/people.ts';
import { canDoIds } from './can-do.ts';
import { withoutTurns } from '../foundation/turning-marks.ts';

/** Days that a sign-up that was not finished is kept. */
export const signUpDays = 30;

/** The most bytes and seconds of a recorded introduction. */
export const mostIntroductionBytes = 1_000_000;
export const mostIntroductionSeconds = 30;

/** Of whoever's zone is not known. */
const homeZone = 'Europe/Amsterdam';

/** The screens, in order. */
export const stepsOf = {
  newcomer: ['name', 'contact', 'level', 'interests', 'times', 'wishes', 'check'],
  buddy: ['name', 'contact', 'help', 'interests', 'times', 'wishes', 'introduction', 'conduct', 'check'],
} as const satisfies Record<PersonKind, readonly string[]>;

export type Step = (typeof stepsOf)[PersonKind][number];

const list = (most: number, longest: number) => z.array(z.string().max(longest)).max(most);
const chosen = <T extends string>(values: readonly T[], message: string) =>
  z.array(z.enum(values as [T, ...T[]], message));
const gender = z.enum(['woman', 'man', 'other']).nullable();
const wishesGender = z.enum(['woman', 'man']).nullable();

/** What each screen asks. Messages are codes that the screens have words for. */
export const stepShapes = {
  name: z.object({
    givenName: z.string().overwrite(withoutTurns).trim().min(1, 'name-missing').max(60, 'name-long'),
    adult: z.literal(true, 'adult-missing'),
  }),
  contact: z.object({
    contact: z.union(
      [
        z.object({ email: z.email().max(254) }),
        z.object({
          phone: z.string().regex(/^\+\d{6,15}$/),
        }),
      ],
      'contact-wrong',
    ),
  }),
  level: z.object({ canDo: chosen(canDoIds, 'can-do-missing').max(canDoIds.length) }),
  help: z
    .object({
      levelMin: z.enum(levels, 'levels-missing'),
      levelMax: z.enum(levels, 'levels-missing'),
      capacity: z.number('capacity-wrong').int().min(1, 'capacity-wrong').max(5, 'capacity-wrong'),
    })
    .refine(({ levelMin, levelMax }) => levels.indexOf(levelMin) <= levels.indexOf(levelMax), {
      path: ['levelMin'],
      message: 'levels-turned',
    }),
  interests: z.object({ interests: list(40, 60).min(1, 'interests-missing') }),
  times: z.object({
    slots: chosen(slots, 'times-missing').min(1, 'times-missing'),
    timeZone: z.string().max(60).transform(zoneFrom).catch(homeZone),
  }),
  wishes: z.object({
    gender,
    wishesGender,
    firstLanguage: z.string('language-missing').min(1, 'language-missing').max(20),
    languages: list(20, 20),
  }),
  introduction: z.object({ about: z.string().trim().max(500, 'about-long') }),
  conduct: z.object({ conductVersion: z.string('conduct-missing').min(1, 'conduct-missing') }),
} as const;

export type AskingStep = keyof typeof stepShapes;

/** What somebody has said so far, screen by screen. */
export type Said = { [S in AskingStep]?: z.output<(typeof stepShapes)[S]> } & {
  /** Language of the screens when she last said something. */
  language?: string;
  /** When and in which language a buddy accepted the code of conduct. */
  conductAt?: string;
  conductLanguage?: string;
};

/** The first screen that still asks something; `check` when nothing is missing. */
export function nextStep(kind: PersonKind, said: Said): Step {
  return stepsOf[kind].find((step) => step !== 'check' && said[step] === undefined) ?? 'check';
}

const knownZones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/**
 * The main name of a zone that a browser said: of names that mean the same (`US/Pacific-New`, `Europe/Kyiv`) the one that every
 * calendar and database knows. Home for what is no zone of a place.
 */
function zoneFrom(name: string): string {
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    return knownZones.has(zone) ? zone : homeZone;
  } catch {
    return homeZone;
  }
}
