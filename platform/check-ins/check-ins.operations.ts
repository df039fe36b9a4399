import { z } from 'zod';
import { asMachine } from '../conversations/correspondents.operations.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import type { Transaction } from '../foundation/database.ts';
import { newId, type Id, type PersonId, type Pseudonym } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { pseudonymOf } from '../foundation/pseudonyms.ts';
import { readFirstName } from '../people/reachable.operations.ts';
import {
  checkInDays,
  checkInQuestions,
  nextQuestion,
  type CheckInAnswers,
  type CheckInQuestion,
} from './check-ins.ts';
import * as store from './check-ins.store.ts';

const ofTalk = z.object({ talkId: z.uuid() });
const asParticipant = {
  allows: 'participant',
  access: ['participant', 'respondent'],
  audited: false,
} as const;

/** The name under which somebody's check-ins are kept: another than under which she answers questionnaires. */
export const checkInPseudonym = (key: Buffer, personId: string): Pseudonym =>
  pseudonymOf(key, 'check-in-v1', personId);

/** What names one person's looking back on one talk; nobody without the key can say which. */
export const occasionOf = (key: Buffer, talkId: string, personId: string): string =>
  pseudonymOf(key, 'check-in-talk-v1', `${talkId}\u001f${personId}`);

/** Removes what somebody said after her talks, unread, with all that is kept of her; for surveys/. */
export function eraseCheckInsOf(call: Call, personId: string): Promise<void> {
  const pseudonym = checkInPseudonym(call.platform.keys.pseudonyms, personId);
  return call.as('eraser', { pseudonym }, store.eraseCheckInsUnread);
}

/** Removes them for herself, where she erases all her answers by her personal link. */
export function eraseCheckInsByLink(call: Call, personId: PersonId): Promise<number> {
  const pseudonym = checkInPseudonym(call.platform.keys.pseudonyms, personId);
  return call.as('respondent', { personId, pseudonym }, (tx) => store.deleteCheckIns(tx, pseudonym));
}

/** Does a part under the role that reaches nothing but what stands under her own pseudonym. */
function asHerself<T>(call: Call, part: (tx: Transaction, pseudonym: Pseudonym) => Promise<T>): Promise<T> {
  const { personId } = participantOf(call);
  const pseudonym = checkInPseudonym(call.platform.keys.pseudonyms, personId);
  return call.as('respondent', { personId, pseudonym }, (tx) => part(tx, pseudonym));
}

const ownOccasion = (call: Call, talkId: string) =>
  occasionOf(call.platform.keys.pseudonyms, talkId, participantOf(call).personId);

const firstDay = (call: Call) => dayOf(new Date(call.now.getTime() - checkInDays * 86_400_000));

/** A talk of hers that is not too long ago. @throws Problem 'not-found'. */
async function ownTalk(call: Call, talkId: string): Promise<store.OwnTalk> {
  const [talk] = await store.selectOwnTalks(call.tx, firstDay(call), talkId);
  if (!talk) throw new Problem('not-found');
  return talk;
}

/** A talk with the first name of the other. Of two who were free only the machine knows it. */
async function withName(call: Call, talk: store.OwnTalk) {
  const { otherId, ...rest } = talk;
  const other =
    talk.other ?? (await readFirstName.within(asMachine(call, 'check-ins'), { personId: otherId ?? '' }));
  return { ...rest, other };
}

const answersOf = (row: store.CheckInRow | undefined): CheckInAnswers => ({
  talk: row?.talk ?? null,
  'go-on': row?.goOn ?? null,
  well: row?.well ?? null,
});

/** The talks of the last days that she has not looked back on, nor passed over, latest first. */
export const listOpenCheckIns = operation(
  {
    name: 'check-ins.list-open',
    ...asParticipant,
    access: [...asParticipant.access, 'owner'],
    input: z.object({}),
  },
  async (call) => {
    const talks = await store.selectOwnTalks(call.tx, firstDay(call));
    const rows = await asHerself(call, (tx) =>
      store.selectByOccasion(
        tx,
        talks.map(({ talkId }) => ownOccasion(call, talkId)),
      ),
    );
    const done = new Set(
      rows
        .filter((row) => row.skippedAt !== null || nextQuestion(answersOf(row)) === null)
        .map((row) => row.occasion),
    );
    const open = talks.filter(({ talkId }) => !done.has(ownOccasion(call, talkId)));
    const named = [];
    for (const talk of open) named.push(await withName(call, talk));
    return named;
  },
);

/** One talk with what she said of it and the question that is next. @throws Problem 'not-found', also for a talk of other people. */
export const readCheckIn = operation(
  { name: 'check-ins.read', ...asParticipant, access: [...asParticipant.access, 'owner'], input: ofTalk },
  async (call, input) => {
    const talk = await ownTalk(call, input.talkId);
    const [row] = await asHerself(call, (tx) => store.selectByOccasion(tx, [ownOccasion(call, talk.talkId)]));
    const answers = answersOf(row);
    return {
      talk: await withName(call, talk),
      answers,
      next: nextQuestion(answers),
      isSkipped: row !== undefined && row.skippedAt !== null,
    };
  },
);

async function write(
  call: Call,
  talkId: string,
  values: Partial<Pick<store.CheckInRow, 'talk' | 'goOn' | 'well' | 'skippedAt'>>,
): Promise<void> {
  const talk = await ownTalk(call, talkId);
  await asHerself(call, (tx, pseudonym) =>
    store.writeCheckIn(
      tx,
      {
        id: newId<Id<'check-in'>>(),
        organisationId: call.organisationId,
        pseudonym,
        occasion: ownOccasion(call, talk.talkId),
        heldOn: talk.heldOn,
        answeredAt: call.now,
      },
      values,
    ),
  );
}

const columns = { talk: 'talk', 'go-on': 'goOn', well: 'well' } as const;
const questions = Object.keys(checkInQuestions) as [CheckInQuestion, ...CheckInQuestion[]];

/**
 * One tap: what she says to one question about a talk. The last answer to a question stands, so that sending it twice does no
 * harm. No audit line: that somebody looked back is nobody's business. @throws Problem 'invalid-input', 'not-found'.
 */
export const answerCheckIn = operation(
  {
    name: 'check-ins.answer',
    ...asParticipant,
    input: ofTalk
      .extend({ question: z.enum(questions), answer: z.string() })
      .refine(({ question, answer }) => (checkInQuestions[question] as readonly string[]).includes(answer), {
        path: ['answer'],
      }),
  },
  (call, { talkId, question, answer }) =>
    write(call, talkId, { [columns[question]]: answer, skippedAt: null }),
);

/** She would rather not look back on this talk; nobody asks again. */
export const skipCheckIn = operation(
  { name: 'check-ins.skip', ...asParticipant, input: ofTalk },
  (call, { talkId }) => write(call, talkId, { skippedAt: call.now }),
);

/** All that she ever said after a talk, latest first, for her own page and file. */
export const listOwnCheckIns = operation(
  { name: 'check-ins.list-own', ...asParticipant, input: z.object({}) },
  async (call) => {
    const rows = await asHerself(call, store.selectOwnCheckIns);
    return rows.map((row) => ({
      heldOn: row.heldOn,
      ...answersOf(row),
      isSkipped: row.skippedAt !== null,
      answeredAt: row.answeredAt,
    }));
  },
);

/** Erases all that she ever said after a talk. Returns how many there were; the audit line does not say. */
export const eraseOwnCheckIns = operation(
  { name: 'check-ins.erase-own', ...asParticipant, audited: true, input: z.object({}) },
  (call) => asHerself(call, store.deleteCheckIns),
);
