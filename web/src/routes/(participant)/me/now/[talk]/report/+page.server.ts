import { closeShortTalk, readShortTalk } from '@medespraak/platform/calls/short-talks.operations';
import { reportShortTalk } from '@medespraak/platform/safety/concerns.operations';
import { reportCategories } from '@medespraak/platform/safety/safety';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { bringConcern } from '#lib/server/pair/bring-concern.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const talk = await readShortTalk(room.platform, room.actor, { talkId: event.params.talk });
    return {
      texts: textsOf('help', room.language),
      name: talk.other.givenName,
      isClosed: talk.isClosed,
      categories: [...reportCategories],
      concernId: crypto.randomUUID(),
    };
  });
};

export const actions: Actions = {
  report: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const talkId = event.params.talk;
    const written = { words: String(form.get('words') ?? ''), block: form.has('block') };
    const outcome = await bringConcern(event, written, () =>
      reportShortTalk(platform, actor, {
        concernId: String(form.get('concern') ?? ''),
        talkId,
        category: reportCategories.find((name) => name === form.get('category')) ?? 'other',
        ...written,
      }),
    );
    if (!('already' in outcome)) return outcome;
    redirect(303, outcome.kept ? '/me/help?sent' : `/me/help?many&stopped-talk=${talkId}`);
  },
  block: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const talkId = event.params.talk;
    await asPage(event, () => closeShortTalk(platform, actor, { talkId }));
    redirect(303, `/me/help?stopped-talk=${talkId}`);
  },
};
