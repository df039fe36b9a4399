import {
  currentPlatform,
  describeField,
  describeProblem,
  Problem,
  visitor,
  type Actor,
  type Platform,
  type ProblemReader,
  type Role,
} from '@medespraak/platform';
import type { Entrance } from '@medespraak/platform/accounts/accounts';
import { readOrganisation } from '@medespraak/platform/organisations/organisations.operations';
import { openOwnDoor } from '@medespraak/platform/surveys/own-door.operations';
import { openLink } from '@medespraak/platform/surveys/respondent.operations';
import { openVisit } from '@medespraak/platform/surveys/visits.operations';
import { openedDevice } from './participant-room.ts';
import { refuseStaff } from './questionnaire/staff-here.ts';
import { error, fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';

/** The cookie that keeps a newcomer's personal link, so that it stands in one address only, once. */
export const respondentCookie = 'respondent';
/** Stands in it, before the invitation, where who is signed in opened her questionnaire without a link. */
export const signedInMark = 'signed-in:';
/** A secret of this browser over all personal links; see docs/decisions/0018-my-own-line.md. */
export const deviceCookie = 'own-device';

/** The language in which the personal link that was opened last is answered, or its letter was written. */
export const linkLanguageCookie = 'link-language';

/** Of somebody whose device it is not: her visit at a tablet or in an interview. See docs/decisions/0022. */
export const visitCookie = 'visit';
/** That this device is a shared tablet. */
export const tabletCookie = 'tablet';
/** Whether somebody helps her; in an interview, whether she taps herself. For this path, and read by `questions.js` too. */
export const helpedCookie = { name: 'helped', path: '/questions' } as const;

type Respondent = Extract<Actor, { kind: 'respondent' }>;

export interface StaffRoom {
  platform: Platform;
  actor: Actor;
  organisation: Entrance & {
    id: Entrance['organisationId'];
    programmes: { id: string; slug: string; name: string }[];
    /** Whether nobody without a certificate of conduct is paired. */
    asksCertificate: boolean;
  };
  /** The programme that `?programme=` names, or the first. */
  programme: { id: string; slug: string; name: string } | null;
  roles: readonly Role[];
  language: App.Locals['language'];
}

/**
 * The room of an organisation that the address names, for somebody who works there. Sends others to sign in; an
 * organisation that is not theirs does not exist for them.
 */
export async function staffRoom(event: RequestEvent): Promise<StaffRoom> {
  const { visit, language } = event.locals;
  if (!visit) redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
  const entrance = visit.entrances.find((candidate) => candidate.slug === event.params['organisation']);
  if (!entrance) error(404, describeProblem('not-found', language));
  const platform = currentPlatform();
  const read = await readOrganisation(platform, visit.actor, {
    organisationId: entrance.organisationId,
  });
  const { programmes } = read;
  const asked = event.url.searchParams.get('programme');
  return {
    platform,
    actor: visit.actor,
    organisation: {
      ...entrance,
      id: entrance.organisationId,
      programmes,
      asksCertificate: read.organisation.settings.certificateRequired,
    },
    programme: programmes.find((programme) => programme.slug === asked) ?? programmes[0] ?? null,
    roles: entrance.roles,
    language,
  };
}

/**
 * Refuses, before a file of hers is read, who has none of these roles: that takes the machine more than saying no.
 * @throws the error page with status 403
 */
export function allowOnly({ roles, language }: StaffRoom, ...allowed: readonly Role[]): void {
  if (!roles.some((role) => allowed.includes(role))) error(403, describeProblem('not-allowed', language));
}

/** Looks once for each request whose personal link this browser keeps; null without one. The promise fails when the link works no longer. */
export function respondentOf(event: Pick<RequestEvent, 'cookies' | 'locals'>): Promise<Respondent> | null {
  const visit = event.cookies.get(visitCookie);
  if (visit) return (event.locals.respondent ??= openVisit(currentPlatform(), visitor, { secret: visit }));
  // A tablet knows nobody between two visits, whatever was opened on it before.
  const token = event.cookies.get(tabletCookie) ? undefined : event.cookies.get(respondentCookie);
  if (!token) return null;
  const device = event.cookies.get(deviceCookie);
  return (event.locals.respondent ??= token.startsWith(signedInMark)
    ? openSignedIn(event, token.slice(signedInMark.length), device)
    : openLink(currentPlatform(), token, device));
}

/** @throws Problem 'not-signed-in' when she is not signed in here any more, 'link-withdrawn' when she is invited no longer. */
async function openSignedIn(
  event: Pick<RequestEvent, 'cookies' | 'locals'>,
  invitationId: string,
  device: string | undefined,
): Promise<Respondent> {
  const opened = await openedDevice(event);
  if (!opened) throw new Problem('not-signed-in');
  const own = await openOwnDoor(currentPlatform(), opened.actor, { invitationId, device });
  if (!own) throw new Problem('link-withdrawn');
  return own;
}

/** The newcomer whose personal link this browser keeps. Without one, or when it works no longer, the page says what to do. */
export async function respondentRoom(
  event: RequestEvent,
): Promise<{ platform: Platform; actor: Respondent; language: App.Locals['language'] }> {
  const platform = currentPlatform();
  const own = respondentOf(event);
  if (!own && event.cookies.get(tabletCookie)) redirect(303, '/kiosk');
  const isVisit = event.cookies.get(visitCookie) !== undefined;
  const actor = await asPage(event, () => {
    if (!own) throw new Problem('link-missing');
    return own.catch((thrown: unknown) => {
      // She went, or nothing happened for too long: nothing of her stays on this device.
      if (isVisit && thrown instanceof Problem) redirect(303, '/kiosk/end');
      if (thrown instanceof Problem && thrown.code === 'not-signed-in')
        redirect(303, `/enter?to=${encodeURIComponent(event.url.pathname)}`);
      throw thrown;
    });
  });
  if (actor.visit?.agreed === false && event.route.id !== '/(newcomer)/interview')
    redirect(303, '/interview');
  // What was answered here and still waits may arrive, whoever signed in meanwhile.
  if (!actor.visit && event.request.method === 'GET') await refuseStaff(event, actor);
  if (actor.kind !== 'respondent') error(403, describeProblem('not-allowed', event.locals.language));
  return { platform, actor, language: event.locals.language };
}

/** Pages of newcomers and buddies say «je», and send nobody to an administrator. */
export const readerOf = (event: Pick<RequestEvent, 'route'>): ProblemReader =>
  event.route.id?.startsWith('/(participant)/') ? 'participant' : 'anybody';

/** Does what a page shows; a Problem becomes the error page with its own status and sentence. */
export async function asPage<T>(event: RequestEvent, work: () => Promise<T> | T): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    if (thrown.code === 'not-signed-in')
      redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`);
    error(thrown.status, {
      message: describeProblem(thrown.code, event.locals.language, readerOf(event)),
      isLink: thrown.code.startsWith('link-'),
    });
  }
}

export interface FormProblem {
  code: string;
  message: string;
  /** What was wrong per field of the input, in the language of the page. */
  fields: Record<string, string>;
}

/** Does what a form asks; a Problem comes back to the form with a sentence and its fields, and nothing typed is lost. */
export async function asForm<T>(
  event: RequestEvent,
  work: () => Promise<T> | T,
  values: Record<string, unknown> = {},
): Promise<T | ActionFailure<{ problem: FormProblem; values: Record<string, unknown> }>> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    const { language } = event.locals;
    const fields = Object.fromEntries(thrown.fields.map((one) => [one.field, describeField(one, language)]));
    const message = describeProblem(thrown.code, language, readerOf(event));
    return fail(thrown.status, { problem: { code: thrown.code, message, fields }, values });
  }
}

/** The actor of a page that anybody may open. */
export const anybody: Actor = visitor;
