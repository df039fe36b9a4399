import {
  ownOptions,
  type OwnAnswers,
  type OwnItem,
  type OwnModule,
  type OwnValue,
} from '@medespraak/framework';
import type { Since } from '../modules/modules.ts';

/** The organisation's own questions of a wave, and what she answered to them since her link was made. */
export interface OwnQuestions {
  versionId: string;
  number: number;
  module: OwnModule;
  since: Since;
  answers: OwnAnswers;
}

const prefix = 'own.';

/** The name of an own item among the steps; ids of the core hold no dot. */
export const ownStepOf = (itemId: string): string => `${prefix}${itemId}`;

/** The id of an own item by its step; null for an item of the core. */
export const ownItemIdOf = (step: string): string | null =>
  step.startsWith(prefix) ? step.slice(prefix.length) : null;

/** What an answer is kept as. */
export interface KeptOwnAnswer {
  choices: string[] | null;
  amount: number | null;
  day: string | null;
  written: boolean | null;
}

/** An answer as columns; words are left out, they stand elsewhere. */
export function keepOwnValue(item: OwnItem, value: OwnValue): KeptOwnAnswer {
  const kept: KeptOwnAnswer = { choices: null, amount: null, day: null, written: null };
  if (ownOptions(item).length > 0)
    kept.choices = typeof value === 'string' ? [value] : [...(value as string[])];
  else if (typeof value === 'number') kept.amount = value;
  else if (item.kind === 'date') kept.day = String(value);
  else kept.written = true;
  return kept;
}

/** The answers of a sheet by the ids of their items; an escape is none, nor is an item that is not in the module. */
export function ownAnswersIn(
  module: OwnModule,
  rows: readonly (KeptOwnAnswer & { itemId: string; words: string | null })[],
): Record<string, OwnValue> {
  const entries = module.items.flatMap((item) => {
    const row = rows.find(({ itemId }) => itemId === item.id);
    const value = row && ownValueOf(item, row, row.words);
    return value === undefined ? [] : [[item.id, value] as const];
  });
  return Object.fromEntries(entries);
}

/** An answer from columns; absent for an escape. */
export function ownValueOf(
  item: OwnItem,
  kept: KeptOwnAnswer,
  words: string | null | undefined,
): OwnValue | undefined {
  if (kept.choices) return item.kind === 'multiple' || item.kind === 'rank' ? kept.choices : kept.choices[0];
  return kept.amount ?? kept.day ?? (kept.written ? (words ?? undefined) : undefined);
}
