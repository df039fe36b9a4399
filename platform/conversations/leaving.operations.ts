import { z } from 'zod';
import { participantOf } from '../devices/devices.operations.ts';
import { leaveProgramme } from '../enrolment/own-profile.operations.ts';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { setPersonState } from '../people/people.operations.ts';
import { tellAboutOffers } from './correspondents.operations.ts';
import { selectLeavers, selectOpenPairsOf } from './endings.store.ts';
import { closePair } from './pairs.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

/** Ends what runs of somebody who left, closes what was offered to her, and tells the others. Returns how many pairs. */
async function endPairsOf(call: Call, organisation: OrganisationId, personId: string): Promise<number> {
  const open = await selectOpenPairsOf(call.tx, personId);
  let pairs = 0;
  for (const { id, state, newcomerId } of open) {
    const at = call.now;
    const isOffer = state === 'offered';
    const reason = newcomerId === personId ? 'newcomer-stops' : 'buddy-stops';
    const closed = await closePair(
      call.tx,
      organisation,
      id,
      isOffer
        ? { from: 'offered', to: 'declined', reason: null, at }
        : { from: 'started', to: 'ended', reason, at },
    );
    // Somebody else closed it at the same moment, and told them.
    if (!closed) continue;
    pairs += 1;
    if (!isOffer) call.announce(`pair:${id}`, { kind: 'pair-ended' });
    await tellAboutOffers(call, isOffer ? 'closed' : 'ended', [id], personId);
  }
  return pairs;
}

/**
 * Tells the others, without her name, that what was offered to somebody or runs is over: she is about to be erased, and her pairs go with
 * her. For surveys/, which erases.
 */
export async function tellOfErasing(call: Call, personId: string): Promise<void> {
  for (const { id, state } of await selectOpenPairsOf(call.tx, personId)) {
    await tellAboutOffers(call, state === 'offered' ? 'withdrawn' : 'gone', [id], personId);
    if (state === 'started') call.announce(`pair:${id}`, { kind: 'pair-ended' });
  }
}

/** Stops taking part, and with it every pair of hers. Going back on it today does not bring the pairs back. */
export const leaveWithPairs = operation(
  {
    name: 'conversations.leave',
    allows: 'participant',
    access: ['participant', 'staff'],
    audited: true,
    input: z.object({}),
  },
  async (call) => {
    const { personId } = participantOf(call);
    await leaveProgramme.within(call, {});
    const pairs = await call.as('staff', {}, () => endPairsOf(call, call.organisationId, personId));
    call.note(personId, { pairs });
    return { pairs };
  },
);

/** Pauses somebody, brings her back, or writes down that she left, which ends her pairs. */
export const setStateWithPairs = operation(
  {
    name: 'conversations.set-person-state',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId,
      personId: z.uuid(),
      state: z.enum(['active', 'paused', 'left']),
      leftReason: z.string().trim().max(200).optional(),
    }),
  },
  async (call, input) => {
    await setPersonState.within(call, input);
    const pairs = input.state === 'left' ? await endPairsOf(call, call.organisationId, input.personId) : 0;
    call.note(input.personId, { state: input.state, pairs });
    return { pairs };
  },
);

/** Ends the pairs of whoever left in another way, such as by a list. For the job that runs every minute. */
export const endPairsOfLeavers = operation(
  {
    name: 'conversations.end-pairs-of-leavers',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    let ended = 0;
    for (const one of await selectLeavers(call.tx))
      ended += await endPairsOf(call, asId(one.organisationId), one.personId);
    return { ended };
  },
);
