import { z } from 'zod';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { participantOf } from './devices.operations.ts';
import { mostFailures, noticeOf, pushAddress, topicOf, usefulSeconds, type PushNews } from './push.ts';
import * as store from './push.store.ts';

const machine = { kind: 'system', reason: 'push' } as const;

/** Which of her devices get messages by push, whether this one does, and what its browser needs to begin. */
export const readOwnPush = operation(
  {
    name: 'devices.read-own-push',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const me = participantOf(call);
    const deviceIds = await store.selectPushDevices(call.tx, me.personId);
    return { publicKey: call.platform.pusher.publicKey, deviceIds, isOn: deviceIds.includes(me.deviceId) };
  },
);

/** The browser of this device gets messages from now on. @throws Problem 'invalid-input' for an address of no push service, 'not-found' after this device was ended. */
export const turnOnPush = operation(
  {
    name: 'devices.turn-on-push',
    allows: 'participant',
    access: ['owner'],
    audited: true,
    input: pushAddress,
  },
  async (call, input) => {
    const me = participantOf(call);
    if (!call.platform.pusher.accepts(input.endpoint))
      throw new Problem('invalid-input', {
        fields: [{ field: 'endpoint', message: 'the address of a push service' }],
      });
    if (!(await store.isSignedIn(call.tx, me.deviceId))) throw new Problem('not-found');
    await store.replaceSubscription(call.tx, {
      id: newId<Id<'push-subscription'>>(),
      organisationId: me.organisationId,
      personId: me.personId,
      deviceId: me.deviceId,
      createdAt: call.now,
      ...input,
    });
    return { isOn: true };
  },
);

/** This device gets no messages by push any more. */
export const turnOffPush = operation(
  {
    name: 'devices.turn-off-push',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({}),
  },
  async (call) => {
    const me = participantOf(call);
    await store.deleteOfDevices(call.tx, me.personId, [me.deviceId]);
    return { isOn: false };
  },
);

/** Where people take messages; for the machine, which alone may send any. */
export const readPushTargets = operation(
  {
    name: 'devices.read-push-targets',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ personIds: z.array(z.uuid()).max(1_000) }),
  },
  (call, { personIds }) => store.selectTargets(call.tx, personIds, mostFailures),
);

const ids = z.array(z.uuid());

/** What became of messages: a browser that is gone is forgotten. */
export const recordPushOutcomes = operation(
  {
    name: 'devices.record-push-outcomes',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ sent: ids, gone: ids, failed: ids }),
  },
  async (call, outcomes) => store.recordOutcomes(call.tx, outcomes, mostFailures),
);

/**
 * Tells people something on the devices where they asked for it, once the transaction has been kept and without anybody waiting
 * for a push service.
 */
export function pushAfter(call: Call, personIds: readonly string[], news: PushNews): void {
  if (personIds.length > 0) call.later('sending by push', () => push(call.platform, personIds, news));
}

async function push(platform: Platform, personIds: readonly string[], news: PushNews): Promise<void> {
  const targets = await readPushTargets(platform, machine, { personIds: [...personIds] });
  const outcomes: Record<'sent' | 'gone' | 'failed', string[]> = { sent: [], gone: [], failed: [] };
  await Promise.all(
    targets.map(async ({ id, endpoint, p256dh, auth, ...reader }) => {
      const outcome = await platform.pusher.deliver(
        { endpoint, p256dh, auth },
        {
          content: JSON.stringify(noticeOf(news, reader)),
          seconds: usefulSeconds(news),
          topic: topicOf(news),
        },
      );
      outcomes[outcome].push(id);
    }),
  );
  if (targets.length > 0) await recordPushOutcomes(platform, machine, outcomes);
}
