import { currentPlatform, describeProblem, type Platform } from '@medespraak/platform';
import { openDevice, type Participant } from '@medespraak/platform/devices/devices.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { error, redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';

/** The cookie that keeps a participant signed in on her device. */
export const deviceCookie = 'device';

const oneYear = 365 * 24 * 60 * 60;

export interface ParticipantRoom {
  platform: Platform;
  actor: Participant;
  language: App.Locals['language'];
}

/** The newcomer or buddy who is signed in on this device. Sends others to the page where one gets a code. */
export async function participantRoom(
  event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>,
): Promise<ParticipantRoom> {
  const secret = event.cookies.get(deviceCookie);
  const platform = currentPlatform();
  const opened = secret ? await openDevice(platform, secret) : null;
  if (!opened) {
    event.cookies.delete(deviceCookie, { path: '/' });
    redirect(303, `/enter?to=${encodeURIComponent(event.url.pathname)}`);
  }
  return { platform, actor: opened.actor, language: event.locals.language };
}

/** The same, for pages that are for one kind of person. */
export async function roomOf(
  kind: 'newcomer' | 'buddy',
  event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>,
): Promise<ParticipantRoom> {
  const room = await participantRoom(event);
  if (room.actor.personKind !== kind) error(404, describeProblem('not-found', room.language));
  return room;
}

/** Whether this person belongs to the example, for the banner. */
export async function isExample({ platform, actor }: ParticipantRoom): Promise<boolean> {
  return (await readParticipantProgramme(platform, actor, {})).organisation.isExample;
}

/** Keeps a device signed in for a year. */
export function keepDevice(cookies: Cookies, secret: string, isSecure: boolean): void {
  cookies.set(deviceCookie, secret, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: oneYear,
  });
}
