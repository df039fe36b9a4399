import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { countMessages } from './contact.store.ts';

/**
 * How often the two of each pair of somebody wrote to each other, and when last: both together, never who, never what.
 * The messages themselves are out of reach of every role of staff.
 */
export const readContact = operation(
  {
    name: 'board.read-contact',
    allows: ['coordinator'],
    access: ['staff', 'owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      personId: z.uuid(),
    }),
  },
  (call, input) => call.as('owner', {}, (tx) => countMessages(tx, call.organisationId, input.personId)),
);
