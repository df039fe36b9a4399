import { z } from 'zod';
import { asId, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { personToStop } from './links.ts';
import * as store from './stopping.store.ts';

const token = z.string().max(60);

async function personOf(call: Call, value: string) {
  const personId = personToStop(call.platform.keys.links, value);
  const found = personId === null ? null : await store.findPerson(call.tx, asId<PersonId>(personId));
  if (!found) throw new Problem('link-unknown');
  return found;
}

/** What the link that stops messages about questions is about. Says nothing of who opens it. @throws Problem 'link-unknown'. */
export const readStop = operation(
  {
    name: 'surveys.read-stop',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ token }),
  },
  async (call, input) => ({ isStopped: (await personOf(call, input.token)).isStopped }),
);

/**
 * Stops all mail and text messages about questions to somebody, or takes that back. Staff do not see it: no audit line, and
 * invitations look the same; see docs/decisions/0015. @throws Problem 'link-unknown'.
 */
export const changeStop = operation(
  {
    name: 'surveys.change-stop',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ token, isStopped: z.boolean() }),
  },
  async (call, input) => {
    const { personId, organisationId } = await personOf(call, input.token);
    if (input.isStopped) await store.insertStop(call.tx, { personId, organisationId, at: call.now });
    else await store.deleteStop(call.tx, personId);
    return { isStopped: input.isStopped };
  },
);
