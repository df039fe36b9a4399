import { currentPlatform, describeProblem, type Platform } from '@medespraak/platform';
import { readSignUp, type SignUp } from '@medespraak/platform/enrolment/sign-up.operations';
import { readPublicProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { dropCookie, keepCookie } from '../cookies.ts';
import { anybody, asPage } from '../room.ts';

/** The cookie with the secret of a sign-up; each programme has its own, by its path. */
const cookie = 'sign-up';
const thirtyDays = 30 * 24 * 60 * 60;

type JoinEvent = RequestEvent & { params: { programme: string } };
export type PublicProgramme = Awaited<ReturnType<typeof readPublicProgramme>>;

const pathOf = (slug: string) => `/join/${slug}`;

/** The programme that the address names. */
export const joinedProgramme = (event: JoinEvent): Promise<PublicProgramme> =>
  asPage(event, () => readPublicProgramme(currentPlatform(), anybody, { slug: event.params.programme }));

/** The sign-up that this device began here, or null. */
export async function ownSignUp(
  event: JoinEvent,
  programmeId: string,
): Promise<(SignUp & { secret: string }) | null> {
  const secret = event.cookies.get(cookie);
  const found = secret ? await readSignUp(currentPlatform(), anybody, { secret }) : null;
  return secret && found && found.programme === programmeId ? { ...found, secret } : null;
}

/** What a screen of a sign-up needs. Whoever has none yet begins at the first page. */
export async function signUpRoom(event: JoinEvent): Promise<{
  platform: Platform;
  programme: PublicProgramme;
  signUp: SignUp & { secret: string };
}> {
  const programme = await joinedProgramme(event);
  const signUp = await ownSignUp(event, programme.id);
  if (!signUp) redirect(303, pathOf(event.params.programme));
  return { platform: currentPlatform(), programme, signUp };
}

export const keepSignUp = (event: JoinEvent, secret: string): void =>
  keepCookie(event, cookie, secret, { path: pathOf(event.params.programme), maxAge: thirtyDays });

export const forgetSignUp = (event: JoinEvent): void =>
  dropCookie(event, cookie, pathOf(event.params.programme));

export const notThere = (event: RequestEvent): never =>
  error(404, describeProblem('not-found', event.locals.language));
