import { z } from 'zod';
import { Problem } from '../foundation/problems.ts';

const shape = z.object({
  /** Whose answers the device says they are. */
  owner: z.string().max(60),
  /** Whether the device knows of nothing more to ask. */
  isLast: z.boolean().default(true),
  answers: z
    .array(
      z.object({
        /** Made by the device: the same answer sent again counts once. */
        id: z.uuid(),
        step: z.string().max(100),
        answer: z.string().max(100).nullable(),
        written: z.string().max(2_100).default(''),
        type: z.string().max(30).nullable(),
        shown: z.string().max(40),
        answered: z.string().max(40),
        audio: z.boolean().default(false),
        helped: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(100),
});

/** Answers that a device kept while it had no connection, oldest first. */
export type KeptAnswers = z.output<typeof shape>;

/** Reads what a device sent. @throws Problem 'invalid-input' when it is something else. */
export function readKeptAnswers(value: unknown): KeptAnswers {
  const read = shape.safeParse(value);
  if (!read.success) throw new Problem('invalid-input');
  return read.data;
}
