import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { amountOf, daysOfMonth, monthPattern, totalOf, withinDays, type CountedTalk } from './hours.ts';
import * as store from './statements.store.ts';
import { selectTalksOfBuddies } from './talks.store.ts';

const ofMonth = z.object({
  organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
  programmeId: z.uuid(),
  month: z.string().regex(monthPattern),
});
const ofBuddy = ofMonth.extend({ personId: z.uuid() });

/** The hours of a paid buddy in a month: as they are now, or as they were approved. Amounts in euro cents. */
export interface Statement {
  personId: string;
  name: string;
  month: string;
  talks: readonly CountedTalk[];
  minutes: number;
  hourlyRate: number;
  amount: number;
  approvedAt: Date | null;
  /** Approved, and something came or went since: minutes as they are now, otherwise null. */
  minutesNow: number | null;
}

/** @throws Problem 'not-found' for a programme of another organisation. */
async function settingsOf(call: Call, programmeId: string) {
  const { programmes } = await readOrganisation.within(call, { organisationId: call.organisationId });
  const programme = programmes.find(({ id }) => id === programmeId);
  if (!programme) throw new Problem('not-found');
  return { ...defaultProgrammeSettings, ...programme.settings };
}

async function statementsOf(call: Call, programmeId: string, month: string): Promise<Statement[]> {
  const settings = await settingsOf(call, programmeId);
  if (!settings.paidBuddies) return [];
  const approved = await store.selectApproved(call.tx, programmeId, month);
  const buddies = await selectTalksOfBuddies(
    call.tx,
    programmeId,
    daysOfMonth(month),
    settings.oneWordCounts,
    [...approved.keys()],
  );
  return buddies.flatMap(({ personId, givenName, familyName, hourlyRate: own, ...held }): Statement[] => {
    const talks = withinDays(held.talks);
    const name = `${givenName} ${familyName}`.trim();
    const { minutes } = totalOf(talks);
    const kept = approved.get(personId);
    if (kept) {
      const { hourlyRate, amount, approvedAt } = kept;
      const minutesNow = kept.minutes === minutes ? null : minutes;
      const frozen = { talks: kept.talks, minutes: kept.minutes, hourlyRate, amount, approvedAt, minutesNow };
      return [{ personId, name, month, ...frozen }];
    }
    const hourlyRate = own ?? settings.hourlyRate;
    if (!hourlyRate || minutes === 0) return [];
    const amount = amountOf(minutes, hourlyRate);
    return [
      { personId, name, month, talks, minutes, hourlyRate, amount, approvedAt: null, minutesNow: null },
    ];
  });
}

/** The statements of all paid buddies of a programme in a month, by name; none where buddies are not paid. */
export const listStatements = operation(
  {
    name: 'hours.list-statements',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: ofMonth,
  },
  async (call, { programmeId, month }) => {
    const { paidBuddies, hourlyRate, oneWordCounts } = await settingsOf(call, programmeId);
    const statements = await statementsOf(call, programmeId, month);
    return { settings: { paidBuddies, hourlyRate, oneWordCounts }, statements };
  },
);

async function find(call: Call, { programmeId, month, personId }: z.output<typeof ofBuddy>) {
  const found = (await statementsOf(call, programmeId, month)).find((one) => one.personId === personId);
  if (!found) throw new Problem('not-found');
  return found;
}

/** One statement, with the days. @throws Problem 'not-found' for who has no paid hours in that month. */
export const readStatement = operation(
  {
    name: 'hours.read-statement',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: ofBuddy,
  },
  find,
);

/**
 * Approves a statement as it is now: from then on it stays as it is, and the buddy sees it. Once more says `already`.
 * @throws Problem 'month-open' for a month that is not over, 'state-changed' when the minutes or the amount (in cents) are no longer those on the screen.
 */
export const approveStatement = operation(
  {
    name: 'hours.approve-statement',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: ofBuddy.extend({ minutes: z.number().int(), amount: z.number().int() }),
  },
  async (call, input) => {
    const { programmeId, month, personId } = input;
    if (month >= dayOf(call.now).slice(0, 7)) throw new Problem('month-open');
    const statement = await find(call, input);
    call.note(personId, { month, already: statement.approvedAt !== null });
    if (statement.approvedAt) return { already: true };
    if (statement.minutes !== input.minutes || statement.amount !== input.amount)
      throw new Problem('state-changed');
    const { talks, minutes, hourlyRate, amount } = statement;
    const added = await store.insertStatement(call.tx, {
      id: newId<Id<'hours-statement'>>(),
      organisationId: call.organisationId,
      programmeId,
      personId,
      month,
      talks,
      minutes,
      hourlyRate,
      amount,
      approvedAt: call.now,
      approvedBy: call.actor.kind === 'staff' ? call.actor.accountId : '',
    });
    call.note(personId, { month, minutes, amount, already: !added });
    return { already: !added };
  },
);

/** Takes an approval back: the hours are counted anew. The audit lines keep that it was approved and taken back. */
export const undoApproval = operation(
  {
    name: 'hours.undo-approval',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: ofBuddy,
  },
  async (call, input) => {
    await settingsOf(call, input.programmeId);
    const gone = await store.deleteStatement(call.tx, input.personId, input.month);
    call.note(gone ? input.personId : null, { month: input.month, already: !gone });
    return { already: !gone };
  },
);

/** The statements of the buddy who asks that were approved, newest month first. */
export const listOwnStatements = operation(
  {
    name: 'hours.list-own-statements',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectOwnStatements(call.tx, participantOf(call).personId),
);
