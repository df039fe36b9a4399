import { dayOf, type Platform } from '@medespraak/platform';
import { recordConversations } from '@medespraak/platform/conversations/history.operations';
import { listPairs } from '@medespraak/platform/conversations/pairs.operations';
import { daysOfMonth, monthsUntil } from '@medespraak/platform/hours/hours';
import { approveStatement, listStatements } from '@medespraak/platform/hours/statements.operations';
import { changeProgrammeSettings } from '@medespraak/platform/organisations/organisations.operations';
import { setHourlyRate } from '@medespraak/platform/people/people.operations';
import { machine } from '../session.ts';
import type { Where } from './history.ts';

/** Euro cents an hour of the first buddies; most of the others are volunteers. */
const rates = [1500, 1750, 1500, 2000, 1625, 1500];

/**
 * Some buddies are paid: of last month the hours of one of them were approved, and those of the others wait for it.
 */
export async function playAfterTalks(platform: Platform, where: Where): Promise<void> {
  const { organisationId, programmeId } = where;
  const now = platform.clock.now();
  const running = (await listPairs(platform, machine, { ...where, state: 'started', pageSize: 10_000 }))
    .pairs;
  const [, month = ''] = monthsUntil(dayOf(now).slice(0, 7), 2);
  const { first } = daysOfMonth(month);
  const paid = running
    .filter((pair) => pair.startedAt !== null && dayOf(pair.startedAt) < first)
    .filter((pair, index, all) => all.findIndex((one) => one.buddy.id === pair.buddy.id) === index)
    .slice(0, rates.length);
  const lastMonth = paid.flatMap((pair) =>
    ['06', '13', '20'].map((date) => ({ pairId: pair.id, heldOn: `${month}-${date}`, minutes: 55 })),
  );
  await recordConversations(platform, machine, { organisationId, talks: lastMonth });
  const settings = { paidBuddies: true };
  await changeProgrammeSettings(platform, machine, { organisationId, programmeId, settings });
  for (const [index, { buddy }] of paid.entries())
    await setHourlyRate(platform, machine, {
      organisationId,
      personId: buddy.id,
      hourlyRate: rates[index] ?? null,
    });
  const ofMonth = { organisationId, programmeId, month };
  const [statement] = (await listStatements(platform, machine, ofMonth)).statements;
  if (statement)
    await approveStatement(platform, machine, {
      ...ofMonth,
      personId: statement.personId,
      minutes: statement.minutes,
      amount: statement.amount,
    });
}
