import { z } from 'zod';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { insertConversations } from './history.store.ts';

/** Writes many talks at once that were kept elsewhere: the example's. Returns how many. */
export const recordConversations = operation(
  {
    name: 'conversations.record',
    allows: 'system',
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      talks: z.array(
        z.object({ pairId: z.uuid(), heldOn: z.iso.date(), minutes: z.number().int().min(1).max(600) }),
      ),
    }),
  },
  async (call, input) => {
    await insertConversations(
      call.tx,
      input.talks.map((talk) => ({
        ...talk,
        id: newId<Id<'conversation'>>(),
        organisationId: input.organisationId,
        source: 'by-hand' as const,
      })),
    );
    call.note(null, { talks: input.talks.length });
    return input.talks.length;
  },
);
