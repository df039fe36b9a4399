import { redirect } from '@sveltejs/kit';
import { keepCookie } from '#lib/server/cookies.ts';
import { helpedCookie } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const oneDay = 24 * 60 * 60;

/** Whether somebody helps her, with scripts off; otherwise `newcomer.js` writes it down, also without a connection. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const to = String(form.get('to') ?? '');
  const { name, path } = helpedCookie;
  const helped = form.get('helped') === 'yes' ? 'yes' : 'no';
  keepCookie(event, name, helped, { path, maxAge: oneDay, forScripts: true });
  redirect(303, /^\/questions(\/[\w-]+)?$/.test(to) ? to : '/questions');
};
