import { redirect, type RequestEvent } from '@sveltejs/kit';
import { asForm, staffRoom, type StaffRoom } from '#lib/server/room.ts';

type Work = (
  room: StaffRoom,
  where: { organisationId: string; pairId: string },
  form: FormData,
) => Promise<unknown>;

/** A form action that does one thing with the pair of the page, and shows the page again; what was typed stays when it went wrong. */
export const changePair = (work: Work) => async (event: RequestEvent) => {
  const room = await staffRoom(event);
  const form = await event.request.formData();
  const where = { organisationId: room.organisation.id, pairId: event.params['pair'] ?? '' };
  const values = { heldOn: form.get('heldOn'), minutes: form.get('minutes'), talk: form.get('talk') };
  const failed = await asForm(event, async () => void (await work(room, where, form)), values);
  if (failed) return failed;
  const query = room.programme ? `?programme=${room.programme.slug}` : '';
  redirect(303, `${event.url.pathname}${query}`);
};
