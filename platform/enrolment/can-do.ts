import { decidedText } from '../foundation/texts.ts';
import type { Level } from '../people/people.ts';
import texts from './can-do.json' with { type: 'json' };

export type CanDoId = string;

/** The statements from easy to hard, in a language of the screens; English where a language has no words yet. */
export function canDoStatements(language: string): { id: CanDoId; text: string }[] {
  const statements: Record<string, string>[] = texts.statements;
  return texts.statements.map((one, index) => ({
    id: one.id,
    text: decidedText('can-do', one.id, language) ?? statements[index]?.[language] ?? one.en,
  }));
}

export const canDoIds: readonly CanDoId[] = texts.statements.map(({ id }) => id);

/** Level by how many of the six somebody can do, from none to all. All six is more than B1. */
const levelByCount: readonly Level[] = ['A0', 'A1', 'A1', 'A2', 'A2', 'B1', 'B2'];

/**
 * The level of spoken Dutch that six can-do statements amount to, after the idea of the Common European Framework
 * (Council of Europe 2020, overall spoken interaction): none A0, one or two A1, three or four A2, five B1, six above B1
 * (kept as B2). It counts and does not look which ones, so that one statement that was passed over or did not fit her life moves her by
 * one step at most. A first idea for finding a buddy, not a test; the coordinator may change it. Unknown ids count for
 * nothing, doubles once.
 */
export function levelFrom(canDo: readonly CanDoId[]): Level {
  const known = new Set(canDo.filter((id) => canDoIds.includes(id)));
  return levelByCount[known.size] ?? 'A0';
}
