import { randomBytes } from 'node:crypto';
import { openOwnDoor } from '@medespraak/platform/surveys/own-door.operations';
import { readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { formatDate } from '../../formats.ts';
import { dropCookie, keepCookie } from '../cookies.ts';
import type { ParticipantRoom } from '../participant-room.ts';
import {
  deviceCookie,
  helpedCookie,
  linkLanguageCookie,
  respondentCookie,
  respondentOf,
  signedInMark,
} from '../room.ts';

/** How long a browser keeps what opens a questionnaire, in seconds: ninety days. */
export const opensFor = 90 * 24 * 60 * 60;
/** As long as browsers keep any cookie: from one questionnaire to the next. */
const longest = 400 * 24 * 60 * 60;

/** Keeps what opens a questionnaire in this browser, and the secret by which it knows its own answers again. */
export function keepOpened(event: RequestEvent, opens: string): void {
  keepCookie(event, respondentCookie, opens, { path: '/', maxAge: opensFor });
  const device = event.cookies.get(deviceCookie) ?? randomBytes(32).toString('base64url');
  keepCookie(event, deviceCookie, device, { path: '/', maxAge: longest });
  // Whoever opened one here before had her own help.
  dropCookie(event, helpedCookie.name, helpedCookie.path);
}

/** The doors to a newcomer's questionnaire on her own page; null when she was never asked anything. */
export async function ownDoor(event: RequestEvent, { platform, actor, language }: ParticipantRoom) {
  const linked = await respondentOf(event)?.catch(() => null);
  // A link in this browser may be somebody else's: two people can share a telephone.
  const hers = linked?.personId === actor.personId && !linked.visit ? linked : null;
  const signedIn = await openOwnDoor(platform, actor, { device: event.cookies.get(deviceCookie) });
  if (!signedIn) return null;
  // What takes answers today comes before an older one that is still in this browser.
  const isHere = hers?.invitationId === signedIn.invitationId;
  const state = await readQuestionnaire(platform, isHere ? hers : signedIn, { language });
  const isWaiting = state.open && !state.hasRefused && state.next.kind !== 'end';
  return {
    isHere,
    isOpen: state.open,
    until: isWaiting ? formatDate(state.closesOn, language, 'weekday') : null,
  };
}

/** Lets who is signed in at her questionnaire without her link. Whoever else was at hers in this browser opens it by her own. */
export async function enterOwnDoor(event: RequestEvent, { platform, actor }: ParticipantRoom): Promise<void> {
  const own = await openOwnDoor(platform, actor, {});
  if (!own) return;
  keepOpened(event, `${signedInMark}${own.invitationId}`);
  dropCookie(event, linkLanguageCookie, '/');
}
