import { z } from 'zod';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readParticipantProgramme } from '../organisations/organisations.operations.ts';
import { declineReasons } from './conversations.ts';
import { closesAt, tellAboutOffers } from './correspondents.operations.ts';
import * as store from './offers.store.ts';
import { isOwnPair, selectOwnPairs } from './own-pairs.store.ts';
import { closePair, startPairs } from './pairs.store.ts';

const onePair = z.object({ pairId: z.uuid() });

/** What the two may read of why they fit: never what the other wished, how they scored or how long somebody waits. */
const sharedCodes = ['shared-interests', 'common-times', 'shared-language'];

/**
 * An offer as one of the two sees it: what they share, until when she can answer, and what she answered herself. Never
 * what the other answered. @throws Problem 'not-found', also for a pair of other people and one that did not go on.
 */
export const readOffer = operation(
  {
    name: 'conversations.read-offer',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: onePair,
  },
  async (call, input) => {
    const [pair] = await selectOwnPairs(call.tx, input.pairId);
    if (call.actor.kind !== 'participant') throw new Problem('not-allowed');
    if (!pair) throw new Problem((await isOwnPair(call.tx, input.pairId)) ? 'offer-closed' : 'not-found');
    const { programme } = await readParticipantProgramme.within(call, {});
    const reasons = await store.selectReasons(call.tx, pair.id);
    const own = await store.findAnswer(call.tx, pair.id, call.actor.personId);
    return {
      pair,
      reasons: reasons.filter((reason) => sharedCodes.includes(reason.code)),
      answer: own?.answer ?? null,
      closesAt: closesAt(pair.offeredAt, programme.settings),
    };
  },
);

/**
 * Says yes or no to an offer, once: the first answer stands, on whatever device. Both yes starts the pair, a no ends the
 * offer; the other is told that it does not go on, and not by whom. The audit line names the pair and not who answered
 * what. `state` is what came of it; `already` when the answer was given before or the offer was over.
 */
export const answerOffer = operation(
  {
    name: 'conversations.answer-offer',
    allows: 'participant',
    access: ['participant', 'owner'],
    audited: true,
    input: z.discriminatedUnion('answer', [
      onePair.extend({ answer: z.literal('accepted') }),
      onePair.extend({ answer: z.literal('declined'), reason: z.enum(declineReasons) }),
    ]),
  },
  async (call, input) => {
    if (call.actor.kind !== 'participant') throw new Problem('not-allowed');
    const { personId } = call.actor;
    const [mine] = await selectOwnPairs(call.tx, input.pairId);
    if (!mine) return refuseOver(call, input.pairId);
    // From here on two answers, or an answer and the expiry, come one after the other.
    const pair = await call.as('owner', {}, (tx) => store.lockPair(tx, input.pairId));
    if (pair?.state !== 'offered') return { state: pair?.state ?? 'declined', already: true };
    const added = await store.insertAnswer(call.tx, {
      id: newId<Id<'pair-answer'>>(),
      organisationId: call.organisationId,
      pairId: input.pairId,
      personId,
      answer: input.answer,
      reason: input.answer === 'declined' ? input.reason : null,
      answeredAt: call.now,
    });
    if (!added) return { state: pair.state, already: true };
    return { state: await settle(call, input.pairId), already: false };
  },
);

/** An offer that is over is no longer in her list; a pair of other people never was. */
async function refuseOver(call: Call, pairId: string): Promise<{ state: 'declined'; already: true }> {
  if (!(await isOwnPair(call.tx, pairId))) throw new Problem('not-found');
  return { state: 'declined', already: true };
}

/** What comes of an offer after one more answer. */
async function settle(call: Call, pairId: string): Promise<'offered' | 'started' | 'declined'> {
  const { organisationId } = call;
  const outcome = await call.as('owner', {}, async (tx) => {
    const answers = await store.selectAnswers(tx, pairId);
    if (answers.some(({ answer }) => answer === 'declined')) {
      await closePair(tx, organisationId, pairId, {
        from: 'offered',
        to: 'declined',
        reason: null,
        at: call.now,
      });
      return 'declined';
    }
    if (answers.length < 2) return 'offered';
    await startPairs(tx, organisationId, [pairId], call.now);
    return 'started';
  });
  if (outcome !== 'offered')
    await tellAboutOffers(call, outcome === 'started' ? 'started' : 'closed', [pairId]);
  call.note(pairId);
  return outcome;
}

/** Asks once more about offers that wait, and ends those whose time is over. For the job that runs every minute. */
export const keepOffers = operation(
  {
    name: 'conversations.keep-offers',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const expired = await store.takeExpired(call.tx, call.now);
    await tellAboutOffers(call, 'closed', expired);
    const nudged = await store.takeNudges(call.tx, call.now);
    await tellAboutOffers(call, 'nudge', nudged);
    return { expired: expired.length, nudged: nudged.length };
  },
);
