import { loadFramework } from '@medespraak/framework';
import { dayOf } from '../foundation/clock.ts';
import type { Database, Scope } from '../foundation/database.ts';
import { gather } from '../foundation/gather.ts';
import { newId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { keepTogether, type OrdinaryAnswer } from './ordinary-answer.store.ts';
import type { HowAnswered } from './own-answering.ts';
import { fits, type GivenAnswer } from './questionnaire.ts';

/**
 * An answer that is kept in one question to the database where nothing is out of the ordinary: a core item that is not
 * sensitive, an answer that fits, and then by the database an open wave, permission given, a sheet that goes on, a device that
 * is known. Null when it is another. When the database finds something otherwise it writes nothing, and the long way must be
 * gone, which knows what to say. Its checks are those of the long way, in SQL (migration `ordinary-answer`), and hold against a
 * wave that is closed at the same moment.
 */
export function ordinaryAnswer(
  { actor, now }: Pick<Call, 'actor' | 'now'>,
  { itemId, submissionId, given }: { itemId: string; submissionId: string; given: GivenAnswer },
  how: HowAnswered,
): OrdinaryAnswer | null {
  const { items, instruments } = loadFramework();
  const item = items.get(itemId);
  if (actor.kind !== 'respondent' || !item || item.sensitive || !fits(item, given, now.getUTCFullYear()))
    return null;
  return {
    waveId: actor.waveId,
    invitationId: actor.invitationId,
    instruments: [...instruments.values()].filter((one) => one.items.includes(itemId)).map(({ id }) => id),
    today: dayOf(now),
    at: now,
    deviceDigest: actor.deviceDigest ?? null,
    submissionId,
    itemId,
    answer: 'skipped' in given ? null : columnsOf(given, item.version, how),
  };
}

type Keeping = (answer: OrdinaryAnswer & { scope: Scope }) => Promise<boolean>;
const keepings = new WeakMap<Database, Keeping>();

/** Keeps an ordinary answer, together with those of others who answer at the same moment; false when it was not ordinary. */
export function keepWithOthers(database: Database, scope: Scope, answer: OrdinaryAnswer): Promise<boolean> {
  const keep = keepings.get(database) ?? gather((answers) => keepTogether(database.connection, answers));
  keepings.set(database, keep);
  return keep({ ...answer, scope });
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
