import { z } from 'zod';
import { hasValidCertificate, type Rules } from '@medespraak/matching';
import { dayOf } from '../foundation/clock.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { readMatchable, type MatchableRow } from '../people/matchable.operations.ts';
import { NOT_ASKED, WEIGHTS, countBy, daysBetween, toBuddy, toNewcomer } from './candidates.ts';
import { selectExcluded } from './exclusions.store.ts';
import {
  selectApart,
  selectPairsOfProgramme,
  selectRunningAmong,
  selectWaitingSince,
} from './pairs.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const input = z.object({ organisationId, programmeId: z.uuid() });

/** The active people of a programme, with the day since when each waits. */
async function readWaitingPeople(call: Call, scope: z.output<typeof input>) {
  const { newcomers, buddies } = await readMatchable.within(call, scope);
  const since = await selectWaitingSince(call.tx, call.organisationId, scope.programmeId);
  const waiting = (person: MatchableRow) => ({
    ...person,
    waitsSince: since.get(person.id) ?? person.registeredOn,
  });
  return { newcomers: newcomers.map(waiting), buddies: buddies.map(waiting) };
}

type Read = Awaited<ReturnType<typeof readOrganisation.within>>;

/** What an organisation and its programme decided about pairs, today. @throws Problem 'not-found' for another's programme. */
function rulesInForce({ organisation, programmes }: Read, programmeId: string, today: string) {
  const programme = programmes.find(({ id }) => id === programmeId);
  if (!programme) throw new Problem('not-found');
  const { rulesOff, scoreFloor, longWaitDays } = { ...defaultProgrammeSettings, ...programme.settings };
  const rules: Rules = {
    certificateRequired: organisation.settings.certificateRequired,
    certificateValidMonths: organisation.settings.certificateValidMonths,
    earlierPairs: [],
    on: today,
    off: [...new Set([...rulesOff, ...NOT_ASKED])],
    ...(scoreFloor > 0 ? { scoreFloor: scoreFloor * 100 } : {}),
  };
  return {
    rules,
    weights: organisation.settings.weights ?? WEIGHTS,
    longWait: longWaitDays,
    organisation: organisation.name,
    programme: programme.name,
  };
}

/** The rules and weights in force at a programme, for saying how its rounds come about. */
export const readRules = operation(
  { name: 'conversations.read-rules', allows: ['coordinator'], access: ['staff'], audited: false, input },
  async (call, scope) =>
    rulesInForce(await readOrganisation.within(call, scope), scope.programmeId, dayOf(call.now)),
);

/**
 * Everything a round is made of, today: newcomers who are active and have no pair that is offered or runs; active
 * buddies with the places that are left; the organisation's rules and weights; pairs of the past, and two of whom one reported the other, which never come back; two whom a coordinator keeps apart.
 * Buddies without a free place are among them (capacity 0), so that "somebody suitable exists but is full" can be said.
 * @throws Problem 'not-found' for a programme of another organisation.
 */
export const readCandidates = operation(
  {
    name: 'conversations.read-candidates',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input,
  },
  async (call, scope) => {
    const people = await readWaitingPeople(call, scope);
    const today = dayOf(call.now);
    const year = Number(today.slice(0, 4));
    const decided = rulesInForce(await readOrganisation.within(call, scope), scope.programmeId, today);
    const pairs = await selectPairsOfProgramme(call.tx, call.organisationId, scope.programmeId);
    const [paired, taken] = [countBy(pairs.open, 'newcomer'), countBy(pairs.open, 'buddy')];
    const earlierPairs = [...pairs.earlier, ...(await selectApart(call.tx, call.organisationId))];
    const waiting = people.newcomers.filter(({ id }) => !paired.has(id));
    return {
      newcomers: waiting.map((person) => toNewcomer(person, year)),
      buddies: people.buddies.map((buddy) => toBuddy(buddy, taken.get(buddy.id) ?? 0, year)),
      rules: {
        ...decided.rules,
        earlierPairs,
        forbidden: await selectExcluded(call.tx, call.organisationId, scope.programmeId),
      },
      weights: decided.weights,
      longWait: decided.longWait,
      /** What a draw or a report groups newcomers by, besides what the engine looks at. */
      backgrounds: new Map(
        waiting.map(({ id, level, gender, birthYear, firstLanguage }) => [
          id,
          { level, gender, birthYear, firstLanguage },
        ]),
      ),
      /** Newcomers who have a pair that is offered or runs. */
      paired: new Set(paired.keys()),
      names: new Map(
        [...people.newcomers, ...people.buddies].map((person) => [
          person.id,
          `${person.givenName} ${person.familyName}`.trim(),
        ]),
      ),
    };
  },
);

/**
 * Of some people of a programme those who are active, with its rules and weights, whatever pairs they have: for bringing
 * together who is free at this moment. Two who were a pair once, or are offered each other, of whom one reported the other, or whom a
 * coordinator keeps apart, are not brought together;
 * `running` are the pairs that run between them.
 */
export const readCandidatesAmong = operation(
  {
    name: 'conversations.read-candidates-among',
    allows: 'system',
    access: ['staff'],
    audited: false,
    input: input.extend({ personIds: z.array(z.uuid()).max(10_000) }),
  },
  async (call, { personIds, ...scope }) => {
    const asked = new Set(personIds);
    const people = await readWaitingPeople(call, scope);
    const today = dayOf(call.now);
    const year = Number(today.slice(0, 4));
    const decided = rulesInForce(await readOrganisation.within(call, scope), scope.programmeId, today);
    const pairs = await selectPairsOfProgramme(call.tx, call.organisationId, scope.programmeId);
    const running = await selectRunningAmong(call.tx, call.organisationId, personIds);
    const apart = await selectApart(call.tx, call.organisationId);
    const forbidden = await selectExcluded(call.tx, call.organisationId, scope.programmeId);
    return {
      newcomers: people.newcomers.filter(({ id }) => asked.has(id)).map((person) => toNewcomer(person, year)),
      buddies: people.buddies.filter(({ id }) => asked.has(id)).map((buddy) => toBuddy(buddy, 0, year)),
      running,
      rules: { ...decided.rules, earlierPairs: [...pairs.earlier, ...pairs.open, ...apart], forbidden },
      weights: decided.weights,
    };
  },
);

/**
 * How many newcomers wait, the longest and the median wait in days (null when nobody waits), and the places that are free. A place with
 * a buddy who lacks the certificate that the organisation asks for is none yet: `placesWithoutCertificate` counts those. `withoutCertificate`
 * are the buddies with a place who have none that is valid today, whether it is asked for (they take no part) or not (they do).
 */
export const readWaiting = operation(
  { name: 'conversations.read-waiting', allows: ['coordinator'], access: ['staff'], audited: false, input },
  async (call, scope) => {
    const { newcomers, buddies, rules } = await readCandidates.within(call, scope);
    const days = newcomers
      .map((newcomer) => daysBetween(newcomer.waitsSince, rules.on))
      .sort((a, b) => a - b);
    const [free, uncertified] = [true, false].map((valid) =>
      buddies.filter((buddy) => buddy.capacity > 0 && hasValidCertificate(buddy, rules) === valid),
    );
    const asked = { ...rules, certificateRequired: true };
    const placesOf = (some: typeof buddies = []) => some.reduce((sum, { capacity }) => sum + capacity, 0);
    return {
      waiting: newcomers.length,
      longestWait: days.at(-1) ?? null,
      medianWait: days[Math.floor(days.length / 2)] ?? null,
      buddiesWithPlace: free?.length ?? 0,
      freePlaces: placesOf(free),
      placesWithoutCertificate: placesOf(uncertified),
      certificateRequired: rules.certificateRequired,
      withoutCertificate: buddies.filter((buddy) => buddy.capacity > 0 && !hasValidCertificate(buddy, asked))
        .length,
    };
  },
);
