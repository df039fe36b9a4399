import { z } from 'zod';
import { roles, type Role } from '../foundation/access.ts';
import { asId, type AccountId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as store from './accounts.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const everyRole: readonly Role[] = roles;

/** The account of the member of staff who asks; the machine has none. */
function ownAccount({ actor }: Call): AccountId | null {
  return actor.kind === 'staff' ? actor.accountId : null;
}

/** On how many devices the member of staff who asks is signed in. */
export const countOwnSessions = operation(
  {
    name: 'accounts.count-sessions',
    allows: everyRole,
    access: ['owner'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const accountId = ownAccount(call);
    return { devices: accountId ? await store.countSessions(call.tx, accountId, call.now) : 0 };
  },
);

/** Writes in the list of another organisation of hers that she signed out everywhere: each reads its own list alone. */
const noteSignedOutEverywhere = operation(
  {
    name: 'accounts.note-signed-out-everywhere',
    allows: everyRole,
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, ended: z.number().int().min(0) }),
  },
  async (call, { ended }) => call.note(ownAccount(call), { ended }),
);

/**
 * Signs the member of staff who asks out on every device, this one too, and makes every sign-in link and code that was sent to her
 * worthless: for who lost a telephone, or signed in at a desk that is not hers. Tells on how many devices; all her
 * organisations have it in their list of changes.
 * @throws Problem 'not-allowed' for the machine, which signs in nowhere.
 */
export const signOutEverywhere = operation(
  {
    name: 'accounts.sign-out-everywhere',
    allows: everyRole,
    access: ['owner'],
    audited: true,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const { actor } = call;
    if (actor.kind !== 'staff') throw new Problem('not-allowed');
    const ended = await store.countSessions(call.tx, actor.accountId, call.now);
    await store.deleteSessions(call.tx, actor.accountId);
    await store.deleteOpenSignIns(call.tx, actor.accountId);
    call.note(actor.accountId, { ended });
    const others = new Set(actor.memberships.map((one) => one.organisationId));
    others.delete(call.organisationId);
    for (const other of others) await noteSignedOutEverywhere.within(call, { organisationId: other, ended });
    return { ended };
  },
);
