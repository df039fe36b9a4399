import { previewLetter, sendLetter, sendTestLetter } from '@medespraak/platform/board/letters.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { letterFrom, selectionOf, typedIn } from '#lib/server/board/letter-form.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** To whom a letter would go, before anything is written: counted with a text that nobody got. */
export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const selection = selectionOf(room, event.url.searchParams);
  const letterId = crypto.randomUUID();
  const blank = { subject: letterId, body: letterId };
  const { recipients, english, unsubscribed, unreachable } = await asPage(event, () =>
    previewLetter(room.platform, room.actor, { ...selection, nl: blank, en: blank }),
  );
  return {
    texts: textsOf('letters', room.language),
    lists: textsOf('board', room.language),
    list: selection.list,
    isPairs: ['silent', 'missed', 'offers'].includes(selection.list),
    chosen: event.url.searchParams.getAll('row').length,
    audience: { recipients, english, unsubscribed, unreachable },
    search: event.url.search,
    letterId,
  };
};

async function typed(event: RequestEvent) {
  const room = await staffRoom(event);
  const values = typedIn(await event.request.formData());
  return { room, values, letter: letterFrom(event, room, values) };
}

export const actions: Actions = {
  preview: async (event) => {
    const { room, values, letter } = await typed(event);
    return asForm(
      event,
      async () => ({ preview: await previewLetter(room.platform, room.actor, letter), values }),
      values,
    );
  },
  test: async (event) => {
    const { room, values, letter } = await typed(event);
    return asForm(
      event,
      async () => {
        const { address } = await sendTestLetter(room.platform, room.actor, letter);
        await room.platform.jobs.wake('deliver-mail');
        return { preview: await previewLetter(room.platform, room.actor, letter), address, values };
      },
      values,
    );
  },
  send: async (event) => {
    const { room, values, letter } = await typed(event);
    const outcome = await asForm(
      event,
      async () => {
        const { sent } = await sendLetter(room.platform, room.actor, {
          ...letter,
          letterId: values.letterId,
        });
        await room.platform.jobs.wake('deliver-mail');
        return { sent };
      },
      values,
    );
    if ('sent' in outcome)
      redirect(303, `/organisation/${room.organisation.slug}/letters?sent=${outcome.sent}`);
    return outcome;
  },
};
