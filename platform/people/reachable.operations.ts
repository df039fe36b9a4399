import { z } from 'zod';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { findByContact } from './enrolling.store.ts';
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

/** Whether somebody with this address or number takes part in a programme; for enrolment/, which tells nobody. */
export const isKnown = operation(
  {
    name: 'people.is-known',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      programmeId: z.uuid(),
      contact: z.union([z.object({ email: z.string() }), z.object({ phone: z.string() })]),
    }),
  },
  async (call, input): Promise<boolean> => {
    const contact = { email: null, phone: null, ...input.contact };
    const known = await findByContact(call.tx, call.organisationId, input.programmeId, contact);
    return known !== null && known.state !== 'left';
  },
);

/** Of somebody what helps two who do not know each other to talk; for the machine, which tells no more than it must. */
export const readForTalk = operation(
  {
    name: 'people.read-for-talk',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ personId: z.uuid() }),
  },
  async (call, input) => {
    const row = await store.selectOwn(call.tx, asId<PersonId>(input.personId));
    if (!row) throw new Problem('not-found');
    const { givenName, level, interests } = row;
    return { givenName, level, interests };
  },
);

/** What somebody is called by whoever talks with her; for the machine, which knows who does. */
export const readFirstName = operation(
  {
    name: 'people.read-first-name',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ personId: z.uuid() }),
  },
  async (call, input): Promise<string> => {
    const row = await store.selectOwn(call.tx, asId<PersonId>(input.personId));
    if (!row) throw new Problem('not-found');
    return row.givenName;
  },
);
