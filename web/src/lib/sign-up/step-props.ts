import type { SignUpChoices } from '#lib/server/sign-up/choices.ts';

/** What the fields of a screen are given. */
export interface StepProps {
  /** What was said before, or typed just now. */
  values: Record<string, unknown>;
  /** What was wrong, by field. */
  fields: Record<string, string>;
  choices: SignUpChoices;
}
