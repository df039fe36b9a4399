import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as store from './reachable.store.ts';

/** The active newcomers of a programme, with what an invitation needs. */
export const readReachable = operation(
  {
    name: 'people.read-reachable',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      programmeId: z.uuid(),
    }),
  },
  (call, input) => store.selectReachable(call.tx, call.organisationId, input.programmeId),
);

/** What the programme keeps of the newcomer who asks. */
export const readOwnProfile = operation(
  {
    name: 'people.read-own-profile',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const row = call.actor.kind === 'respondent' ? await store.selectOwn(call.tx, call.actor.personId) : null;
    if (!row) throw new Problem('not-found');
    return row;
  },
);

/** All that is kept of the newcomer or buddy who asks. */
export const readParticipant = operation(
  {
    name: 'people.read-participant',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const row =
      call.actor.kind === 'participant' ? await store.selectOwn(call.tx, call.actor.personId) : null;
    if (!row) throw new Problem('not-found');
    return row;
  },
);
