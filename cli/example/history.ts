import { fixedClock, type OrganisationId, type Platform, type ProgrammeId } from '@medespraak/platform';
import { confirmRound } from '@medespraak/platform/conversations/confirming.operations';
import { endReasons } from '@medespraak/platform/conversations/conversations';
import { recordConversations } from '@medespraak/platform/conversations/history.operations';
import {
  acceptPairs,
  declinePair,
  endPair,
  listPairs,
} from '@medespraak/platform/conversations/pairs.operations';
import { proposeRound } from '@medespraak/platform/conversations/proposing.operations';
import { publishRelease } from '@medespraak/platform/insights/releases.operations';
import { listPeople, writePeople } from '@medespraak/platform/people/people.operations';
import { machine } from '../session.ts';
import { playAfterTalks } from './after-talks.ts';
import { inventBuddy, inventNewcomer, type Invented } from './people.ts';
import { playRecentWeeks } from './recent.ts';
import { askOwnQuestions } from './own-questions.ts';
import { chanceFrom, type Chance } from './random.ts';
import { playWave, type Taker } from './waves.ts';

export interface Where {
  organisationId: OrganisationId;
  programmeId: ProgrammeId;
}

/** How many people come in each month: many at the start, then a trickle, with the latest 600 and 430 in all. */
const newcomersPerMonth = [180, 60, 40, 40, 35, 35, 35, 35, 35, 35, 25, 5];
const buddiesPerMonth = [150, 45, 30, 30, 25, 25, 25, 25, 25, 25, 15, 2];
/** Who registered in the last days and waits: the first round that a visitor asks for has something to propose. */
const latest = { newcomers: 40, buddies: 8, days: 9 };

/** Which month asks which questions, and whether its figures are published. The last one is still open. */
const waves: Record<number, { name: string; kind: 'baseline' | 'pulse' | 'core'; publish: boolean }> = {
  2: { name: 'start', kind: 'baseline', publish: true },
  6: { name: 'halverwege', kind: 'pulse', publish: true },
  11: { name: 'na-een-jaar', kind: 'core', publish: false },
};

/** Which of them asks questions of the programme's own as well. */
const withOwnQuestions = 'halverwege';

const day = 86_400_000;

/** Plays twelve months of a programme, ending today: every step through the operations that people use themselves. */
export async function playHistory(
  platform: Platform,
  where: Where,
  seed: number,
): Promise<{ newcomers: number; buddies: number; pairs: number }> {
  const chance = chanceFrom(seed);
  const today = platform.clock.now();
  const clock = fixedClock(today.toISOString());
  const then: Platform = { ...platform, clock };
  const invented = new Map<string, Invented>();
  const count = { newcomers: 0, buddies: 0, pairs: 0 };

  for (let month = 0; month < 12; month += 1) {
    const start = new Date(today.getTime() - (12 - month) * 30 * day);
    clock.set(start.toISOString());
    const arriving = { newcomers: newcomersPerMonth[month] ?? 0, buddies: buddiesPerMonth[month] ?? 0 };
    await enrol(then, where, chance, { ...arriving, days: 25, count, invented });

    const { roundId } = await proposeRound(then, machine, { ...where, seed: seed + month });
    count.pairs += (
      await confirmRound(then, machine, { organisationId: where.organisationId, roundId, tell: false })
    ).pairs;
    await playPairs(then, where, chance, month === 11);

    const wave = waves[month];
    if (wave?.name === withOwnQuestions) await askOwnQuestions(then, where, true);
    if (wave) {
      const { waveId } = await playWave(then, where, chance, wave, await takers(then, where, invented));
      // Some days after the last day to answer.
      clock.set(new Date(start.getTime() + 24 * day).toISOString());
      if (wave.publish) await publishRelease(then, machine, { organisationId: where.organisationId, waveId });
      clock.set(start.toISOString());
    }
    if (wave?.name === withOwnQuestions) await askOwnQuestions(then, where, false);
  }
  count.pairs += await playRecentWeeks(then, where, chance, {
    today,
    at: (moment) => clock.set(moment.toISOString()),
    seed: seed + 12,
  });
  clock.set(today.toISOString());
  await enrol(then, where, chanceFrom(seed + 13), { ...latest, count, invented });
  await playAfterTalks(then, where);
  return count;
}

/** Takes in people who registered in the `days` up to now, and adds them to the count and to who is known. */
async function enrol(
  platform: Platform,
  where: Where,
  chance: Chance,
  arriving: {
    newcomers: number;
    buddies: number;
    days: number;
    count: { newcomers: number; buddies: number };
    invented: Map<string, Invented>;
  },
): Promise<void> {
  const { count, days, invented } = arriving;
  const now = platform.clock.now().getTime();
  const someDay = () => new Date(now - chance.between(0, days) * day).toISOString().slice(0, 10);
  const newcomers = Array.from({ length: arriving.newcomers }, () => {
    const one = inventNewcomer(chance, ++count.newcomers, someDay());
    invented.set(one.profile.phone ?? '', one);
    return one.profile;
  });
  const buddies = Array.from({ length: arriving.buddies }, () =>
    inventBuddy(chance, ++count.buddies, someDay()),
  );
  const list = (profiles: typeof buddies) =>
    profiles.map((profile, row) => ({ row, personId: null, profile }));
  await writePeople(platform, machine, { ...where, kind: 'newcomer', people: list(newcomers) });
  await writePeople(platform, machine, { ...where, kind: 'buddy', people: list(buddies) });
}

/** Answers offers, ends some pairs and writes down the talks of a month. */
async function playPairs(platform: Platform, where: Where, chance: Chance, isLast: boolean): Promise<void> {
  const { organisationId } = where;
  const pairsIn = async (state: 'offered' | 'started') =>
    (await listPairs(platform, machine, { ...where, state, pageSize: 10_000 })).pairs;
  const offered = await pairsIn('offered');
  // Of the last month's offers some still wait for an answer.
  const answered = isLast ? offered.filter(() => chance.yes(0.6)) : offered;
  const declined = new Set(answered.filter(() => chance.yes(0.08)).map((pair) => pair.id));
  await acceptPairs(platform, machine, {
    organisationId,
    tell: false,
    pairIds: answered.filter(({ id }) => !declined.has(id)).map(({ id }) => id),
  });
  for (const pairId of declined)
    await declinePair(platform, machine, { organisationId, pairId, tell: false });

  const now = platform.clock.now().getTime();
  const running = await pairsIn('started');
  const talks = running.flatMap((pair) =>
    Array.from({ length: chance.between(0, 4) }, (_, week) => ({
      pairId: pair.id,
      heldOn: new Date(Math.max(now - week * 7 * day, new Date(pair.offeredAt).getTime()))
        .toISOString()
        .slice(0, 10),
      minutes: 15 * chance.between(1, 5),
    })),
  );
  await recordConversations(platform, machine, { organisationId, talks });
  for (const pair of running)
    if (chance.yes(0.05))
      await endPair(platform, machine, {
        organisationId,
        pairId: pair.id,
        reason: chance.pick(endReasons),
        tell: false,
      });
}

/** The newcomers of today with how they really do, for whoever asks them. */
async function takers(
  platform: Platform,
  where: Where,
  invented: ReadonlyMap<string, Invented>,
): Promise<Taker[]> {
  const { people } = await listPeople(platform, machine, {
    ...where,
    kind: 'newcomer',
    state: 'active',
    pageSize: 1_000,
  });
  return people.map((person) => ({ person, wellbeing: invented.get(person.phone ?? '')?.wellbeing ?? 0 }));
}
