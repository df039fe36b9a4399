import { eraseOwnAnswers, readOwnData } from '@medespraak/platform/surveys/own-data.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const { isExample } = await asPage(event, () => readOwnData(platform, actor, { language }));
  return { words: textsOf('own-page', language), isExample };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, language } = await respondentRoom(event);
    await asPage(event, () => eraseOwnAnswers(platform, actor, { language }));
    redirect(303, '/mine?erased');
  },
};
