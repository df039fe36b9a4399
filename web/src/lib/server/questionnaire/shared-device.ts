import { currentPlatform, visitor } from '@medespraak/platform';
import { endVisit } from '@medespraak/platform/surveys/visits.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { isLanguage } from '../../language.ts';
import { dropCookie, keepCookie } from '../cookies.ts';
import { safeDestination } from '../destination.ts';
import { deviceCookie, helpedCookie, linkLanguageCookie, respondentCookie, visitCookie } from '../room.ts';

const threeHours = 3 * 60 * 60;
const oneYear = 365 * 24 * 60 * 60;

/** Takes everything of one person off a device: what it is known by, whatever language it spoke, and who was at it. */
export async function forgetPerson(event: RequestEvent): Promise<void> {
  const secret = event.cookies.get(visitCookie);
  if (secret) await endVisit(currentPlatform(), visitor, { secret });
  dropCookie(event, visitCookie, '/');
  dropCookie(event, helpedCookie.name, helpedCookie.path);
}

/** The same on a device that is lent to many: also what its owner left there. */
export async function forgetEverybody(event: RequestEvent): Promise<void> {
  await forgetPerson(event);
  const cookies = [respondentCookie, deviceCookie, linkLanguageCookie, 'device', 'language'];
  for (const name of cookies) dropCookie(event, name, '/');
}

const staffLanguageCookie = { name: 'staff-language', path: '/kiosk' } as const;
/** The page on which the interview was begun. */
const staffPageCookie = { name: 'staff-page', path: '/kiosk' } as const;

/**
 * Lets somebody at her questionnaire in an interview: it begins in her language, and whoever reads it to her has her own again
 * afterwards.
 */
export async function beginInterviewVisit(
  event: RequestEvent,
  secret: string,
  language: string,
): Promise<string> {
  await beginVisit(event, secret);
  const { name, path } = staffLanguageCookie;
  keepCookie(event, name, event.locals.language, { path, maxAge: threeHours });
  keepCookie(event, staffPageCookie.name, event.url.pathname, {
    path: staffPageCookie.path,
    maxAge: threeHours,
  });
  return `/interview?lang=${language}`;
}

/** Gives an interviewer back the language of her own rooms. @returns where she goes on: the page on which she began */
export function returnToStaff(event: RequestEvent): string {
  const page = event.cookies.get(staffPageCookie.name) ?? null;
  dropCookie(event, staffPageCookie.name, staffPageCookie.path);
  const { name, path } = staffLanguageCookie;
  const language = event.cookies.get(name);
  dropCookie(event, name, path);
  if (isLanguage(language)) keepCookie(event, 'language', language, { path: '/', maxAge: oneYear });
  return safeDestination(page);
}

/** Lets somebody at her questionnaire on this device. */
export async function beginVisit(event: RequestEvent, secret: string): Promise<void> {
  await forgetPerson(event);
  keepCookie(event, visitCookie, secret, { path: '/', maxAge: threeHours });
}
