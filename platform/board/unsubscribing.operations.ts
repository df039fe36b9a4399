import { z } from 'zod';
import { asId, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { personOfToken } from './letters.ts';
import * as store from './letters.store.ts';

const token = z.string().max(60);

async function subscriptionOf(call: Call, value: string) {
  const personId = personOfToken(call.platform.keys.links, value);
  const found = personId === null ? null : await store.findSubscription(call.tx, personId);
  if (personId === null || !found) throw new Problem('link-unknown');
  return { personId: asId<PersonId>(personId), ...found };
}

/** What the link in a message to a group is about. Says nothing of who opens it. @throws Problem 'link-unknown'. */
export const readSubscription = operation(
  {
    name: 'board.read-subscription',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ token }),
  },
  async (call, input) => {
    const { programme, unsubscribedAt } = await subscriptionOf(call, input.token);
    return { programme, isUnsubscribed: unsubscribedAt !== null };
  },
);

/** Asks for no more messages to groups, or takes that back. Appointments, offers and codes still come. */
export const changeSubscription = operation(
  {
    name: 'board.change-subscription',
    allows: 'anyone',
    access: ['owner'],
    audited: true,
    input: z.object({ token, isUnsubscribed: z.boolean() }),
  },
  async (call, input) => {
    const { personId, programme, unsubscribedAt } = await subscriptionOf(call, input.token);
    if ((unsubscribedAt !== null) !== input.isUnsubscribed)
      await store.setSubscription(call.tx, personId, input.isUnsubscribed ? call.now : null);
    return { programme, isUnsubscribed: input.isUnsubscribed };
  },
);
