import { z } from 'zod';
import { planAgainAfterMistake } from '../appointments/history.operations.ts';
import { asMachine } from '../conversations/correspondents.operations.ts';
import { takeBackEnd, takeBackEndsOf, takeBackTalk } from '../conversations/reopening.ts';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { earlierState, readPerson, restorePersonState } from '../people/people.operations.ts';
import { handleConcern } from '../safety/handling.operations.ts';
import { undoMinutes } from './board.ts';
import * as store from './undoing.store.ts';
import { accountOf } from './views.operations.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

type Line = NonNullable<Awaited<ReturnType<typeof store.findLine>>>;

const planAgain = (call: Call, pairId: string, since: Date) =>
  planAgainAfterMistake.within(asMachine(call, 'undo'), {
    organisationId: call.organisationId,
    pairId,
    since,
  });

/** How each step is taken back. What is not here cannot be: mail that left, figures that were published, people who were erased. */
const ways: Record<string, (call: Call, line: Line & { subject: string }) => Promise<void>> = {
  'conversations.end-pair': async (call, { subject, at }) => {
    await takeBackEnd(call, subject, 'ended');
    await planAgain(call, subject, at);
  },
  'conversations.decline-pair': (call, { subject }) => takeBackEnd(call, subject, 'declined'),
  'conversations.log': (call, { subject, details }) => takeBackTalk(call, subject, String(details['talk'])),
  'people.set-state': async (call, { subject, details, at }) => {
    const where = { organisationId: call.organisationId, personId: asId<PersonId>(subject) };
    const { person } = await readPerson.within(call, where);
    if (person.state !== details['state']) throw new Problem('state-changed');
    await restorePersonState(call, where.personId, earlierState.parse(details));
    if (details['state'] !== 'left') return;
    // Who was said to have left lost her pairs with it.
    for (const pairId of await takeBackEndsOf(call, subject, at)) await planAgain(call, pairId, at);
  },
  'safety.handle-concern': async (call, { subject }) => {
    await handleConcern.within(call, {
      organisationId: call.organisationId,
      concernId: subject,
      step: 'reopened',
    });
  },
};

/** Whether a step did something that can be taken back. */
function isUndoable({ operation: name, details, subject }: Line): boolean {
  if (subject === null || !(name in ways)) return false;
  if (name === 'people.set-state')
    return earlierState.safeParse(details).success && details['was'] !== details['state'];
  if (name === 'conversations.log') return typeof details['talk'] === 'string';
  if (name === 'safety.handle-concern') return details['step'] === 'closed';
  return details['already'] !== true;
}

const sinceOf = (call: Call) => new Date(call.now.getTime() - undoMinutes * 60_000);

/** What whoever asks did in the last minutes and can take back, newest first; about one thing when `subject` is given. */
export const listUndoable = operation(
  {
    name: 'board.list-undoable',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, subject: z.uuid().optional() }),
  },
  async (call, input) => {
    const shared = { organisationId: call.organisationId, since: sinceOf(call) };
    const lines = await store.selectLines(call.tx, {
      ...shared,
      operations: Object.keys(ways),
      accountId: accountOf(call.actor),
      subject: input.subject,
    });
    const undone = await store.selectLines(call.tx, { ...shared, operations: ['board.undo'] });
    const gone = new Set(undone.map((line) => line.details['line']));
    // What an undo did itself, at the same moment and to the same thing, is no step of hers.
    const byUndo = new Set(undone.map((line) => `${line.subject} ${line.at.getTime()}`));
    const seen = new Set<string>();
    return lines
      .filter((line) => {
        // Of several steps with one thing only the last can be taken back.
        const isFirst = line.subject !== null && !seen.has(line.subject);
        if (line.subject !== null) seen.add(line.subject);
        return (
          isFirst &&
          isUndoable(line) &&
          !gone.has(line.id) &&
          !byUndo.has(`${line.subject} ${line.at.getTime()}`)
        );
      })
      .map(({ id, at, operation: step, subject, details }) => ({
        lineId: id,
        step,
        subject: subject ?? '',
        state: typeof details['state'] === 'string' ? details['state'] : null,
        until: new Date(at.getTime() + undoMinutes * 60_000),
      }));
  },
);

/**
 * Takes back what a coordinator did by mistake in the last minutes; leaves an audit line of its own.
 * @throws Problem 'not-found' for a step that is unknown or cannot be undone, 'state-changed' when it is too late or things moved on.
 */
export const undo = operation(
  {
    name: 'board.undo',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, lineId: z.uuid() }),
  },
  async (call, input) => {
    const line = await store.findLine(call.tx, call.organisationId, input.lineId);
    if (!line || line.actorKind !== 'staff' || !isUndoable(line)) throw new Problem('not-found');
    if (line.at < sinceOf(call)) throw new Problem('state-changed');
    const subject = line.subject ?? '';
    await ways[line.operation]?.(call, { ...line, subject });
    call.note(subject, { step: line.operation, line: line.id });
    return { step: line.operation, subject };
  },
);
