import { fitsOwnItem, shownItems, type LanguageCode } from '@medespraak/framework';
import type { Transaction } from '../foundation/database.ts';
import { newId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readAskedVersion } from '../modules/modules.operations.ts';
import type { AnswerRow, SheetRow } from './answers.store.ts';
import { writeOwnAnswer, writeOwnText, type OwnAnswerRow } from './own-answers.store.ts';
import { keepOwnValue, ownAnswersIn, ownStepOf, type OwnQuestions } from './own-questions.ts';
import type { GivenAnswer } from './questionnaire.ts';

/** What is kept about answering, whatever was asked. */
export type HowAnswered = Pick<
  AnswerRow,
  | 'language'
  | 'mode'
  | 'helperPresent'
  | 'audioPlayed'
  | 'changed'
  | 'startedAt'
  | 'answeredAt'
  | 'deviceDigest'
>;

/**
 * The organisation's own questions in a language, with what was answered to them, and that as steps. Null where a wave has none, or
 * not in this language: nobody is asked what she cannot read.
 */
export async function describeOwn(
  call: Call,
  versionId: string | null,
  language: LanguageCode | undefined,
  rows: readonly (OwnAnswerRow & { words: string | null })[],
): Promise<{ own: OwnQuestions; given: Record<string, GivenAnswer> } | null> {
  if (versionId === null) return null;
  const { content: module, number, since } = await readAskedVersion.within(call, { versionId });
  if (language !== undefined && !module.languages.includes(language)) return null;
  const answers = ownAnswersIn(module, rows);
  const given: Record<string, GivenAnswer> = {};
  for (const { itemId, missing } of rows) if (missing !== null) given[ownStepOf(itemId)] = { missing };
  for (const [itemId, value] of Object.entries(answers)) given[ownStepOf(itemId)] = { value };
  // Only what still counts is repeated: an answer to a question that is hidden by now is not.
  return {
    own: { versionId, number, module, since, answers: shownItems(module.items, answers).answers },
    given,
  };
}

/** Looks whether an answer fits an own item, and gives what writes it. @throws Problem 'not-found', 'invalid-input'. */
export async function writeOwn(
  call: Call,
  { sheet, versionId }: { sheet: SheetRow; versionId: string | null },
  itemId: string,
  answer: GivenAnswer,
  how: HowAnswered,
) {
  if (versionId === null) throw new Problem('not-found');
  const { content, since } = await readAskedVersion.within(call, { versionId });
  const item = content.items.find(({ id }) => id === itemId);
  if (!item || (item.sensitive && sheet.sensitiveShown !== true)) throw new Problem('not-found');
  const fits =
    'value' in answer
      ? fitsOwnItem(item, answer.value)
      : 'skipped' in answer
        ? !item.required
        : item.kind !== 'note' && 'missing' in answer && answer.missing !== 'not-applicable';
  if (!fits) throw new Problem('invalid-input', { fields: [{ field: 'given', message: item.kind }] });
  const value = 'value' in answer ? answer.value : null;
  const missing = 'missing' in answer && answer.missing !== 'not-applicable' ? answer.missing : null;
  const isText = item.kind === 'short-text' || item.kind === 'long-text';
  return async (tx: Transaction, common: Pick<OwnAnswerRow, 'organisationId' | 'sheetId' | 'pseudonym'>) => {
    const empty = { choices: null, amount: null, day: null, written: null };
    await writeOwnAnswer(tx, {
      id: newId(),
      ...common,
      ...how,
      versionId,
      itemId,
      itemVersion: since[itemId] ?? 1,
      ...(value === null ? empty : keepOwnValue(item, value)),
      missing,
    });
    if (!isText) return;
    const words = typeof value === 'string' ? value.trim() : null;
    await writeOwnText(tx, { id: newId(), ...common, itemId, words, answeredAt: how.answeredAt });
  };
}
