import { z } from 'zod';
import type { Actor } from '../foundation/access.ts';
import {
  asId,
  newId,
  type DeviceId,
  type Id,
  type OrganisationId,
  type PersonId,
} from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import * as rules from './devices.ts';
import * as store from './devices.store.ts';
import { deleteOfDevices } from './push.store.ts';
import type { Reader } from '../foundation/letter-words.ts';
import { codeLetter, codeText } from './sign-in-letters.ts';

export type Participant = Extract<Actor, { kind: 'participant' }>;

/** An e-mail address, or a telephone number in E.164. */
export const contact = z.union([
  z.object({ email: z.email().max(254) }),
  z.object({ phone: z.string().regex(/^\+\d{6,15}$/) }),
]);
const programmeSlug = z.string().max(60).optional();
const asking = z.object({ contact, programmeSlug });

/** What is to be sent after the transaction: nobody waits for a mail server with a database open. */
export interface Sending {
  channel: rules.CodeChannel;
  to: string;
  code: string;
  link: string | null;
  reader: Reader;
  programme: string;
}

/** Makes codes for whoever has this address or number, at most five an hour each; what they are goes out by `deliverCodes`. */
export const makeCodes = operation(
  {
    name: 'devices.make-codes',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: asking,
  },
  async (call, input): Promise<Sending[]> => {
    const people = await store.selectByContact(call.tx, input.contact, input.programmeSlug);
    const hourAgo = new Date(call.now.getTime() - 60 * 60 * 1000);
    const sendings: Sending[] = [];
    for (const person of people) {
      if ((await store.countCodesSince(call.tx, person.id, hourAgo)) >= rules.codesPerHour) continue;
      const channel = 'email' in input.contact ? 'mail' : 'sms';
      const to = channel === 'mail' ? person.email : person.phone;
      if (!to) continue;
      const [code, secret] = [rules.newCode(), rules.newSecret()];
      await store.insertCode(call.tx, {
        id: newId<Id<'sign-in-code'>>(),
        organisationId: person.organisationId,
        personId: person.id,
        channel,
        codeDigest: rules.codeDigestOf(call.platform.keys.links, person.id, code),
        linkDigest: rules.digestOf(secret),
        createdAt: call.now,
        expiresAt: new Date(call.now.getTime() + rules.codeMinutes * 60 * 1000),
      });
      sendings.push({
        channel,
        to,
        code,
        link: `${call.platform.address}/enter/link/${secret}`,
        reader: person,
        programme: person.programme,
      });
    }
    return sendings;
  },
);

/**
 * Sends a code and a link to whoever has this address or number. Looking up and sending happen afterwards, so that neither the
 * answer, nor the time it takes, nor a mail server that fails tells whether anybody has: nobody learns here who takes part.
 * At most five an hour for a person.
 */
export async function requestCode(
  platform: Platform,
  input: { contact: z.input<typeof contact>; programmeSlug?: string | undefined },
): Promise<void> {
  const asked = asking.safeParse(input);
  if (!asked.success) throw new Problem('invalid-input');
  await platform.afterwards('sending a sign-in code', async () =>
    deliverCodes(platform, await makeCodes(platform, { kind: 'visitor' }, asked.data)),
  );
}

/** Sends what was made, once its transaction was kept. */
export async function deliverCodes(platform: Platform, sendings: readonly Sending[]): Promise<void> {
  for (const sending of sendings) {
    const id = newId<Id<'mail'>>();
    if (sending.channel === 'mail')
      await platform.postman.deliver({ id, to: sending.to, ...codeLetter(sending) });
    else await platform.texter.deliver({ id, to: sending.to, text: codeText(sending) });
  }
}

/** Signs a person in on a new device. Returns the secret for its cookie, which is stored nowhere else. */
async function addDevice(
  call: Call,
  who: { personId: string; organisationId: string },
  userAgent: string | null,
): Promise<string> {
  const secret = rules.newSecret();
  await store.insertDevice(call.tx, {
    id: newId<DeviceId>(),
    organisationId: who.organisationId,
    personId: who.personId,
    secretDigest: rules.digestOf(secret),
    label: rules.labelOf(userAgent),
    createdAt: call.now,
    lastSeenAt: call.now,
  });
  return secret;
}

/**
 * Signs in with the six digits of a mail or SMS. Null when they are wrong, too old, used, or tried too often: a value,
 * for a wrong try must be counted and kept.
 */
export const signInWithCode = operation(
  {
    name: 'devices.sign-in-with-code',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({
      contact,
      programmeSlug,
      code: z.string().max(20),
      userAgent: z.string().nullable(),
    }),
  },
  async (call, input): Promise<{ secret: string } | null> => {
    const people = await store.selectByContact(call.tx, input.contact, input.programmeSlug);
    const codes = await store.selectLiveCodes(
      call.tx,
      people.map(({ id }) => id),
      call.now,
    );
    const live = codes.filter(({ attempts }) => attempts < rules.mostAttempts);
    const digits = input.code.replace(/\D/g, '');
    const right = live.find(
      (one) => one.codeDigest === rules.codeDigestOf(call.platform.keys.links, one.personId, digits),
    );
    if (!right || !(await store.useCode(call.tx, right.id, call.now))) {
      await store.countAttempt(
        call.tx,
        live.map(({ id }) => id),
      );
      return null;
    }
    return { secret: await addDevice(call, right, input.userAgent) };
  },
);

/** Signs in with the secret of a link from a mail; it works once. @throws Problem 'link-unknown' or 'link-expired'. */
export const signInWithLink = operation(
  {
    name: 'devices.sign-in-with-link',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(100), userAgent: z.string().nullable() }),
  },
  async (call, input): Promise<{ secret: string }> => {
    const found = await store.findCodeByLink(call.tx, rules.digestOf(input.secret));
    if (!found) throw new Problem('link-unknown');
    if (found.expiresAt <= call.now || !(await store.useCode(call.tx, found.id, call.now)))
      throw new Problem('link-expired');
    return { secret: await addDevice(call, found, input.userAgent) };
  },
);

/** Signs somebody in who just signed up on this device; for enrolment/, inside its own operation. */
export const signInAfterSignUp = operation(
  {
    name: 'devices.sign-in-after-sign-up',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ organisationId: z.uuid(), personId: z.uuid(), userAgent: z.string().nullable() }),
  },
  async (call, input) => ({ secret: await addDevice(call, input, input.userAgent) }),
);

/** Whose device it is. */
export interface OpenedDevice {
  actor: Participant;
}

const anHour = 60 * 60 * 1000;
const longestSecret = 100;

const findDevice = operation(
  {
    name: 'devices.open',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret: z.string().max(longestSecret) }),
  },
  async (call, input): Promise<OpenedDevice | null> => {
    const since = new Date(call.now.getTime() - rules.deviceDays * 24 * anHour);
    const found = await store.findDevice(call.tx, rules.digestOf(input.secret), since);
    if (!found) return null;
    if (call.now.getTime() - found.lastSeenAt.getTime() > anHour)
      await store.touchDevice(call.tx, found.id, call.now);
    return {
      actor: {
        kind: 'participant',
        personId: asId<PersonId>(found.personId),
        personKind: found.personKind,
        organisationId: asId<OrganisationId>(found.organisationId),
        programmeId: asId(found.programmeId),
        deviceId: asId<DeviceId>(found.id),
      },
    };
  },
);

/** Who a device's secret belongs to; null when it was ended or signed in more than a year ago, when she left, and for what is no secret. */
export async function openDevice(platform: Platform, secret: string): Promise<OpenedDevice | null> {
  if (secret.length > longestSecret) return null;
  return findDevice(platform, { kind: 'visitor' }, { secret });
}

/** The participant who asks. @throws Problem 'not-allowed' for anybody else. */
export function participantOf(call: Call): Participant {
  if (call.actor.kind !== 'participant') throw new Problem('not-allowed');
  return call.actor;
}

/** The devices on which she is signed in, and which of them she uses now. */
export const listOwnDevices = operation(
  {
    name: 'devices.list-own',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const me = participantOf(call);
    const rows = await store.selectDevices(call.tx, me.personId);
    return rows.map((row) => ({ ...row, isThis: row.id === me.deviceId }));
  },
);

/** Ends one of her devices, or all others when none is named. Ending one that is ended already does nothing. */
export const endOwnDevices = operation(
  {
    name: 'devices.end-own',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ deviceId: z.uuid().optional() }),
  },
  async (call, input) => {
    const me = participantOf(call);
    const ended = await store.endDevices(
      call.tx,
      me.personId,
      input.deviceId ? { only: input.deviceId } : { allBut: me.deviceId },
      call.now,
    );
    await deleteOfDevices(call.tx, me.personId, ended);
    for (const id of ended) call.announce(`device:${id}`, { kind: 'ended' });
    call.note(null, { ended: ended.length });
    return { ended: ended.length };
  },
);
