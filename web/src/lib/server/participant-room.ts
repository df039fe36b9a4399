import { currentPlatform, describeProblem, type Platform } from '@medespraak/platform';
import {
  openDevice,
  type OpenedDevice,
  type Participant,
} from '@medespraak/platform/devices/devices.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { dropCookie, keepCookie } from './cookies.ts';
import { readUnsent } from './unsent.ts';

/** The cookie that keeps a participant signed in on her device. */
export const deviceCookie = 'device';

const oneYear = 365 * 24 * 60 * 60;

export interface ParticipantRoom {
  platform: Platform;
  actor: Participant;
  language: App.Locals['language'];
}

/**
 * The newcomer or buddy who is signed in on this device. Sends others to the page where one gets a code; who wrote something
 * while her device was signed out elsewhere sees her words again, and can send them once she is back.
 */
export async function participantRoom(
  event: Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>,
): Promise<ParticipantRoom> {
  const opened = await openedDevice(event);
  if (!opened) {
    forgetDevice(event);
    const unsent = await readUnsent(event.request);
    if (unsent) error(401, { message: 'signed out', unsent: { ...unsent, to: event.url.pathname } });
    redirect(303, `/enter?to=${encodeURIComponent(event.url.pathname)}`);
  }
  return { platform: currentPlatform(), actor: opened.actor, language: event.locals.language };
}

/** Whose device this is; looked up once for a request. Null when nobody is signed in on it. */
export async function openedDevice({
  cookies,
  locals,
}: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<OpenedDevice | null> {
  const secret = cookies.get(deviceCookie);
  if (!secret) return null;
  locals.opened ??= openDevice(currentPlatform(), secret);
  return locals.opened;
}

/** The programme of whoever is signed in on this device, or null. */
export const programmeOf = async (event: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<string | null> =>
  (await openedDevice(event))?.actor.programmeId ?? null;

/** Who is signed in on this device, or null. */
export const personHere = async (event: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<string | null> =>
  (await openedDevice(event))?.actor.personId ?? null;

/** The room of who is signed in, for pages that are for one kind of person. */
export async function roomOf(
  kind: 'newcomer' | 'buddy',
  event: Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>,
): Promise<ParticipantRoom> {
  const room = await participantRoom(event);
  if (room.actor.personKind !== kind) error(404, describeProblem('not-found', room.language));
  return room;
}

/** Whether whoever is signed in on this device belongs to the example, for the banner above all her pages. */
export async function isExample(event: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<boolean> {
  const opened = await openedDevice(event);
  if (!opened) return false;
  return (await readParticipantProgramme(currentPlatform(), opened.actor, {})).organisation.isExample;
}

/** Keeps a device signed in for a year. */
export const keepDevice = (event: Pick<RequestEvent, 'cookies' | 'url'>, secret: string): void =>
  keepCookie(event, deviceCookie, secret, { path: '/', maxAge: oneYear });

export const forgetDevice = (event: Pick<RequestEvent, 'cookies' | 'url'>): void =>
  dropCookie(event, deviceCookie, '/');
