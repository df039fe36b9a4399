import { loadFramework } from '@medespraak/framework';
import { dayOf } from '../foundation/clock.ts';
import { newId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { keepAtOnce } from './answers.store.ts';
import type { HowAnswered } from './own-answering.ts';
import { fits, type GivenAnswer } from './questionnaire.ts';

/**
 * Keeps an answer in one question to the database where nothing is out of the ordinary: a core item that is not sensitive, an
 * answer that fits, an open wave, permission given, a sheet that goes on, a device that is known. False when anything is
 * otherwise; then nothing was written, and the long way must be gone, which knows what to say. The checks are those of the
 * long way, in SQL (migration `ordinary-answer`), and hold against a wave that is closed at the same moment.
 */
export async function keepOrdinary(
  call: Call,
  { itemId, submissionId, given }: { itemId: string; submissionId: string; given: GivenAnswer },
  how: HowAnswered,
): Promise<boolean> {
  const { actor, now } = call;
  const { items, instruments } = loadFramework();
  const item = items.get(itemId);
  if (actor.kind !== 'respondent' || !item || item.sensitive || !fits(item, given, now.getUTCFullYear()))
    return false;
  return keepAtOnce(call.tx, {
    waveId: actor.waveId,
    invitationId: actor.invitationId,
    instruments: [...instruments.values()].filter((one) => one.items.includes(itemId)).map(({ id }) => id),
    today: dayOf(now),
    at: now,
    deviceDigest: actor.deviceDigest ?? null,
    submissionId,
    itemId,
    answer: 'skipped' in given ? null : columnsOf(given, item.version, how),
  });
}

/** The columns of an answer that are its own; sheet, organisation and pseudonym are those in force. */
const columnsOf = (given: GivenAnswer, itemVersion: number, how: HowAnswered) => ({
  id: newId(),
  item_version: itemVersion,
  option_id: 'optionId' in given ? given.optionId : null,
  amount: 'amount' in given ? given.amount : null,
  code: 'code' in given ? given.code : null,
  missing: 'missing' in given ? given.missing : null,
  language: how.language,
  mode: how.mode,
  helper_present: how.helperPresent,
  audio_played: how.audioPlayed,
  started_at: how.startedAt,
  answered_at: how.answeredAt,
});
