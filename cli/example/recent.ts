import { dayOf, type Platform } from '@medespraak/platform';
import { recordAppointments } from '@medespraak/platform/appointments/history.operations';
import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { recordConversations } from '@medespraak/platform/conversations/history.operations';
import { acceptPairs, declinePair, listPairs } from '@medespraak/platform/conversations/pairs.operations';
import { proposeRound } from '@medespraak/platform/conversations/proposing.operations';
import { machine } from '../session.ts';
import type { Where } from './history.ts';
import type { Chance } from './random.ts';

const day = 86_400_000;
const zone = 'Europe/Amsterdam';

/**
 * The last four weeks of the programme, up to today: a small round some days ago that partly waits for its answers, and
 * pairs as a coordinator knows them. Most talk every week and have a next appointment; some missed one; some are silent.
 * Returns how many pairs the round made.
 */
export async function playRecentWeeks(
  platform: Platform,
  where: Where,
  chance: Chance,
  play: { today: Date; at: (moment: Date) => void; seed: number },
): Promise<number> {
  const { organisationId } = where;
  const { today } = play;
  play.at(new Date(today.getTime() - 4 * day));
  const { roundId } = await proposeRound(platform, machine, { ...where, seed: play.seed });
  const { pairs } = await confirmRound(platform, machine, { organisationId, roundId, tell: false });
  const pairsIn = async (state: 'offered' | 'started') =>
    (await listPairs(platform, machine, { ...where, state, pageSize: 10_000 })).pairs;
  const offered = await pairsIn('offered');
  const isNew = ({ offeredAt }: { offeredAt: Date }) => today.getTime() - offeredAt.getTime() < 10 * day;
  const answered = offered.filter((pair) => chance.yes(isNew(pair) ? 0.3 : 0.9));
  play.at(new Date(today.getTime() - 2 * day));
  await acceptPairs(platform, machine, {
    organisationId,
    tell: false,
    pairIds: answered.map(({ id }) => id),
  });
  // An offer of a month ago that was not taken is over.
  for (const pair of offered)
    if (!isNew(pair) && !answered.includes(pair))
      await declinePair(platform, machine, { organisationId, pairId: pair.id, tell: false });
  play.at(today);

  const talks: { pairId: string; heldOn: string; minutes: number }[] = [];
  const appointments: { pairId: string; localStart: string; minutes: number }[] = [];
  for (const pair of await pairsIn('started')) {
    const began = new Date(pair.startedAt ?? pair.offeredAt);
    const course = chance.weighted({ lively: 84, missed: 4, silent: 12 });
    if (course === 'silent') continue;
    const minutes = chance.pick([30, 45, 60, 60] as const);
    // A fixed day of the week, counted back from today, and a fixed hour.
    const offset = chance.between(1, 7);
    const hour = chance.pick(['10:00', '14:00', '16:30', '19:00', '19:30', '20:00'] as const);
    const plan = (days: number) => {
      const on = new Date(today.getTime() + days * day);
      if (on.getTime() < began.getTime()) return null;
      const localStart = `${dayOf(on)}T${hour}`;
      appointments.push({ pairId: pair.id, localStart, minutes });
      return dayOf(on);
    };
    for (let week = 3; week >= 0; week -= 1) {
      const heldOn = plan(-offset - week * 7);
      const wasThere = course === 'missed' ? week > 0 : chance.yes(0.985);
      if (heldOn && wasThere)
        talks.push({ pairId: pair.id, heldOn, minutes: minutes + chance.between(-10, 10) });
    }
    if (course === 'lively' && chance.yes(0.85)) plan(7 - offset + 1);
  }
  await recordAppointments(platform, machine, { organisationId, zone, appointments });
  await recordConversations(platform, machine, { organisationId, talks });
  return pairs;
}
