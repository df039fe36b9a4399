import { z } from 'zod';
import { languageCodes } from '@medespraak/framework';
import { SWITCHABLE_RULES } from '@medespraak/matching';
import { isZone } from '../foundation/clock.ts';

/** What may be changed of a programme's settings, and within which bounds; any part of it at a time. */
export const programmeSettings = z
  .object({
    newcomersMaySignUp: z.boolean(),
    buddiesMaySignUp: z.boolean(),
    offerDays: z.number().int().min(1).max(60),
    nudgeDays: z.number().int().min(1).max(60),
    instantTalks: z.boolean(),
    paidBuddies: z.boolean(),
    hourlyRate: z.number().int().min(0).max(20_000).nullable(),
    oneWordCounts: z.boolean(),
    draftLanguages: z.array(z.enum(languageCodes)).max(20),
    timeZone: z.string().refine(isZone, 'a time zone'),
    reminders: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    reminderDays: z.number().int().min(2).max(30),
    quietFrom: z.number().int().min(15).max(23),
    quietUntil: z.number().int().min(6).max(12),
    waveMonths: z.union([z.literal(3), z.literal(6), z.literal(12)]),
    longWaitDays: z.number().int().min(7).max(1000).nullable(),
    rulesOff: z.array(z.enum(SWITCHABLE_RULES)).max(SWITCHABLE_RULES.length),
    scoreFloor: z.number().int().min(0).max(90),
    publishDraws: z.boolean(),
  })
  .partial();
