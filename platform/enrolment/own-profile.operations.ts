import { languageCodes } from '@medespraak/framework';
import { z } from 'zod';
import { digestOf } from '../devices/devices.ts';
import { participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import { asId, newId, type Id, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { ownChoice } from '../people/people.ts';
import { levelFrom } from './can-do.ts';
import { stepShapes } from './sign-up.ts';
import { insertAcceptance } from './sign-up.store.ts';
import { conductText, conductVersion } from './texts.ts';
import * as store from './own-profile.store.ts';

const { interests, times, wishes, help, level } = stepShapes;

/** What a participant may change of her own record, part by part; a part that is not given stays. */
const changes = z.object({
  givenName: stepShapes.name.shape.givenName.optional(),
  language: z.enum(languageCodes).optional(),
  about: stepShapes.introduction.shape.about.optional(),
  interests: interests.optional(),
  times: times.optional(),
  wishes: wishes.optional(),
  help: help.optional(),
  level: level.optional(),
});

/** Changes her own record. Address and number are changed by the organisation, for they are how one signs in. */
export const changeOwnProfile = operation(
  {
    name: 'enrolment.change-own-profile',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: changes,
  },
  async (call, input): Promise<void> => {
    const me = participantOf(call);
    const isBuddy = me.personKind === 'buddy';
    if ((input.help && !isBuddy) || (input.level && isBuddy)) throw new Problem('not-allowed');
    await store.updateOwn(call.tx, me.personId, {
      ...(input.givenName === undefined ? {} : { givenName: input.givenName }),
      ...(input.language === undefined ? {} : { language: input.language }),
      ...(input.about === undefined ? {} : { about: input.about || null }),
      ...input.interests,
      ...input.times,
      ...input.wishes,
      ...input.help,
      ...(input.level && { canDo: input.level.canDo, level: levelFrom(input.level.canDo) }),
      updatedAt: call.now,
    });
    call.note(me.personId, { changed: Object.keys(input).sort().join(' ') });
  },
);

/**
 * Pauses her taking part, or goes on. Who pauses is matched and asked no more until she goes on, or until the day she named.
 * Whom a coordinator paused stays so until a coordinator says otherwise: her own pause changes nothing.
 * @throws Problem 'invalid-input' for a day that is over or more than a year ahead, 'not-allowed' to go on while a coordinator holds her.
 */
export const setOwnPause = operation(
  {
    name: 'enrolment.set-own-pause',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ paused: z.boolean(), until: z.iso.date().nullable().default(null) }),
  },
  async (call, input): Promise<void> => {
    const me = participantOf(call);
    const last = dayOf(new Date(call.now.getTime() + 366 * 86_400_000));
    if (input.paused && input.until && (input.until <= dayOf(call.now) || input.until > last))
      throw new Problem('invalid-input', { fields: [{ field: 'until', message: 'a day to come' }] });
    const isHeld = await store.lockHold(call.tx, me.personId);
    call.note(me.personId, { paused: input.paused, held: isHeld });
    if (isHeld && !input.paused) throw new Problem('not-allowed');
    if (isHeld) return;
    await store.updateOwn(call.tx, me.personId, {
      state: input.paused ? 'paused' : 'active',
      pausedUntil: input.paused ? input.until : null,
      updatedAt: call.now,
    });
  },
);

/** Whether a coordinator paused or removed the participant who asks, so that she cannot go on by herself. */
export const readOwnHold = operation(
  {
    name: 'enrolment.read-own-hold',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call): Promise<boolean> => store.lockHold(call.tx, participantOf(call).personId),
);

/** Lets everybody go on whose last day of pause is over. For the job. */
export const endPauses = operation(
  { name: 'enrolment.end-pauses', allows: 'system', access: ['owner'], audited: false, input: z.object({}) },
  (call) => store.resumePaused(call.tx, dayOf(call.now), call.now),
);

/** Stops taking part. Her record stays for the organisation until it is erased; today she can undo it on the same device. */
export const leaveProgramme = operation(
  {
    name: 'enrolment.leave',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({}),
  },
  async (call): Promise<void> => {
    const me = participantOf(call);
    await store.updateOwn(call.tx, me.personId, {
      state: 'left',
      leftOn: dayOf(call.now),
      leftReason: ownChoice,
      pausedUntil: null,
      updatedAt: call.now,
    });
    call.announce(`person:${me.personId}`, { kind: 'left' });
    call.note(me.personId);
  },
);

const leaving = z.object({ deviceSecret: z.string().max(100) });

/** Who left by her own choice today, by a device of hers that is not ended; null when nobody can go back on it. */
async function findWhoMayReturn(call: Call, deviceSecret: string) {
  const found = await store.findWhoLeft(call.tx, digestOf(deviceSecret));
  return found?.leftReason === ownChoice && found.leftOn === dayOf(call.now) ? found : null;
}

/** Whether whoever has this device left today and can go back on it. An unknown device: no. */
export const readMayReturn = operation(
  {
    name: 'enrolment.read-may-return',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: leaving,
  },
  async (call, { deviceSecret }) => (await findWhoMayReturn(call, deviceSecret)) !== null,
);

/** Takes part again, on the day and the device on which she stopped by her own choice. @throws Problem 'not-allowed' for anybody else. */
export const undoLeaving = operation(
  {
    name: 'enrolment.undo-leaving',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: leaving,
  },
  async (call, { deviceSecret }): Promise<{ outcome: 'returned' | 'returned-paused' }> => {
    const found = await findWhoMayReturn(call, deviceSecret);
    if (!found) throw new Problem('not-allowed');
    await store.updateOwn(call.tx, asId<PersonId>(found.id), {
      // Whom a coordinator paused before she left is paused again.
      state: found.heldByStaff ? 'paused' : 'active',
      leftOn: null,
      leftReason: null,
      updatedAt: call.now,
    });
    return { outcome: found.heldByStaff ? 'returned-paused' : 'returned' };
  },
);

/** Which version of the code of conduct the buddy who asks accepted, and whether it is the newest. */
export const readOwnConduct = operation(
  {
    name: 'enrolment.read-own-conduct',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const accepted = await store.findAcceptance(call.tx, participantOf(call).personId);
    return { accepted, isNewest: accepted?.version === conductVersion };
  },
);

/** Accepts the code of conduct as it is now. @throws Problem 'state-changed' when she read an older version. */
export const acceptConduct = operation(
  {
    name: 'enrolment.accept-conduct',
    allows: 'participant',
    access: ['participant'],
    audited: true,
    input: z.object({ version: z.string().max(20), language: z.string().max(10) }),
  },
  async (call, input): Promise<void> => {
    const me = participantOf(call);
    if (input.version !== conductVersion) throw new Problem('state-changed');
    await insertAcceptance(call.tx, {
      id: newId<Id<'conduct-acceptance'>>(),
      organisationId: me.organisationId,
      personId: me.personId,
      version: input.version,
      language: conductText(input.language).language,
      acceptedAt: call.now,
    });
    call.note(me.personId, { version: input.version });
  },
);
