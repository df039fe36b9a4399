import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { proposeRound } from '@medespraak/matching';
import { readCandidatesAmong } from '../conversations/candidates.operations.ts';
import { digestInput } from '../conversations/candidates.ts';
import { asMachine } from '../conversations/correspondents.operations.ts';
import { participantOf, type Participant } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipantProgramme } from '../organisations/organisations.operations.ts';
import { askingMilliseconds, shortTalkMinutes } from './calls.ts';
import { lockPlace } from './calls.store.ts';
import * as store from './free-now.store.ts';

/** What somebody who asks for a talk now is told: nothing asked, nobody yet, or where the talk is. `off`: her programme has none. */
export type Asking =
  | { state: 'idle' | 'off' }
  | { state: 'waiting'; since: Date }
  | { state: 'talk'; place: 'pair' | 'short-talk'; id: string };

/** Whoever is free now was made so by her own press of a button: in the engine both have this one time. */
const now = ['now'];

/**
 * Brings people who are free at this moment together, as the engine does with a whole programme: the same rules and
 * weights, over those who asked. People whose pair runs meet in their own pair; two who talked today, or of whom one
 * reported or closed off the other, do not meet. Whoever calls it holds the programme's place: one of two who ask in the same
 * moment finds the other, and nobody waits for a row while she holds one.
 */
async function match(
  call: Call,
  me: Participant,
): Promise<{ place: 'pair' | 'short-talk'; id: string } | null> {
  const { organisationId, programmeId } = me;
  const heardSince = new Date(call.now.getTime() - askingMilliseconds);
  const dayAgo = new Date(call.now.getTime() - 86_400_000);
  const { free, talked } = await call.as('owner', {}, async (tx) => {
    await store.removeGone(tx, programmeId, heardSince);
    const talks = await store.selectHeldSince(tx, programmeId, dayAgo);
    return {
      free: await store.selectFree(tx, programmeId, heardSince),
      talked: talks.filter(({ startedAt }) => dayOf(startedAt) === dayOf(call.now)),
    };
  });
  if (free.length < 2) return null;
  const machine = asMachine(call, 'free now');
  const candidates = await readCandidatesAmong.within(machine, {
    organisationId,
    programmeId,
    personIds: free.map(({ personId }) => personId),
  });
  const own = candidates.running.find(({ newcomer, buddy }) => [newcomer, buddy].includes(me.personId));
  // Both stay in the list until their pages go, so that the other finds the same.
  if (own) return { place: 'pair', id: own.pairId };
  const isOther = ({ id }: { id: string }) =>
    !candidates.running.some(({ newcomer, buddy }) => [newcomer, buddy].includes(id));
  const newcomers = candidates.newcomers.filter(isOther).map((one) => ({ ...one, slots: now }));
  const buddies = candidates.buddies.filter(isOther).map((one) => ({ ...one, slots: now, capacity: 1 }));
  const { weights } = candidates;
  const rules = { ...candidates.rules, earlierPairs: [...candidates.rules.earlierPairs, ...talked] };
  const round = proposeRound(newcomers, buddies, rules, weights, { seed: randomInt(2 ** 31) });
  const mine = round.pairs.find(({ newcomer, buddy }) => [newcomer, buddy].includes(me.personId));
  if (!mine) return null;
  const id = newId<Id<'short-talk'>>();
  await call.as('owner', {}, async (tx) => {
    await store.removeFree(tx, [mine.newcomer, mine.buddy]);
    await store.insertShortTalk(tx, {
      id,
      organisationId,
      programmeId,
      newcomerId: mine.newcomer,
      buddyId: mine.buddy,
      engine: round.engine,
      seed: round.seed,
      inputDigest: digestInput({ newcomers, buddies, rules, weights }),
      score: mine.score,
      startedAt: call.now,
      endsAt: new Date(call.now.getTime() + shortTalkMinutes * 60_000),
    });
  });
  return { place: 'short-talk', id };
}

/** Whether people of her programme may ask for a talk at once. */
async function hasInstantTalks(call: Call): Promise<boolean> {
  return (await readParticipantProgramme.within(call, {})).programme.settings.instantTalks;
}

/**
 * She is free now and asks for a talk of twenty minutes; at once with whoever fits and is free too.
 * @throws Problem 'not-allowed' in a programme without talks at once.
 */
export const askForTalk = operation(
  {
    name: 'calls.ask-for-talk',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.object({}),
  },
  async (call): Promise<Asking> => {
    const me = participantOf(call);
    if (!(await hasInstantTalks(call))) throw new Problem('not-allowed');
    await lockPlace(call.tx, me.programmeId);
    await store.putFree(call.tx, {
      id: newId<Id<'free-person'>>(),
      organisationId: me.organisationId,
      programmeId: me.programmeId,
      personId: me.personId,
      since: call.now,
      seenAt: call.now,
    });
    const found = await match(call, me);
    call.note(found?.id ?? null, { matched: found !== null });
    return found ? { state: 'talk', ...found } : { state: 'waiting', since: call.now };
  },
);

/**
 * How it stands with her asking; her page asks every few seconds, which keeps her place. A talk that somebody else's
 * asking brought about is found here.
 */
export const keepAsking = operation(
  {
    name: 'calls.keep-asking',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: false,
    input: z.object({}),
  },
  async (call): Promise<Asking> => {
    const me = participantOf(call);
    const isOn = await hasInstantTalks(call);
    // Only who waits takes the lock; while she waited for it somebody may have been found.
    const waits = isOn && (await store.findFree(call.tx, me.personId));
    if (waits) await lockPlace(call.tx, me.programmeId);
    const free = waits && (await store.findFree(call.tx, me.personId));
    if (!free) {
      const talk = await store.findOpenShortTalk(call.tx, me.personId, call.now);
      if (talk) return { state: 'talk', place: 'short-talk', id: talk.id };
      return { state: isOn ? 'idle' : 'off' };
    }
    await store.touchFree(call.tx, me.personId, call.now);
    const found = await match(call, me);
    return found ? { state: 'talk', ...found } : { state: 'waiting', since: free.since };
  },
);

/** She is no longer free. */
export const stopAsking = operation(
  {
    name: 'calls.stop-asking',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({}),
  },
  async (call): Promise<Asking> => {
    const me = participantOf(call);
    await lockPlace(call.tx, me.programmeId);
    await store.removeFree(call.tx, [me.personId]);
    return { state: 'idle' };
  },
);
