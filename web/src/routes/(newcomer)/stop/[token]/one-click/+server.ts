import { currentPlatform, Problem } from '@medespraak/platform';
import { changeStop } from '@medespraak/platform/surveys/stopping.operations';
import { redirect } from '@sveltejs/kit';
import { anybody } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** What a mail program sends when somebody presses its own button to stop (RFC 8058): no page, no cookie, no origin. */
export const POST: RequestHandler = async ({ params }) => {
  try {
    await changeStop(currentPlatform(), anybody, { token: params.token, isStopped: true });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return new Response(null, { status: error.status });
  }
  return new Response(null, { status: 204 });
};

/** Who opens it in a browser gets the page with the button; a program that looks changes nothing. */
export const GET: RequestHandler = ({ params }) => redirect(303, `/stop/${params.token}`);
