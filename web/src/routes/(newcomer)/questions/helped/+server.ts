import { redirect } from '@sveltejs/kit';
import { helpedCookie } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const oneDay = 24 * 60 * 60;

/** Whether somebody helps her, with scripts off; otherwise `newcomer.js` writes it down, also without a connection. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const to = String(form.get('to') ?? '');
  event.cookies.set(helpedCookie.name, form.get('helped') === 'yes' ? 'yes' : 'no', {
    path: helpedCookie.path,
    maxAge: oneDay,
    sameSite: 'lax',
    secure: event.url.protocol === 'https:',
    // No secret: a script of ours writes it too.
    httpOnly: false,
  });
  redirect(303, /^\/questions(\/[\w-]+)?$/.test(to) ? to : '/questions');
};
