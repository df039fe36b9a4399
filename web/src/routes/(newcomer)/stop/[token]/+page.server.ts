import { currentPlatform } from '@medespraak/platform';
import { changeStop, readStop } from '@medespraak/platform/surveys/stopping.operations';
import { textsOf } from '#lib/server/messages.ts';
import { anybody, asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening changes nothing: mail programs open links too. One press does. */
export const load: PageServerLoad = async (event) => {
  const { token } = event.params;
  const stop = await asPage(event, () => readStop(currentPlatform(), anybody, { token }));
  return { words: textsOf('stop', event.locals.language), ...stop };
};

export const actions: Actions = {
  default: async (event) => {
    const isStopped = (await event.request.formData()).get('messages') !== 'yes';
    const { token } = event.params;
    return asForm(event, async () => {
      await changeStop(currentPlatform(), anybody, { token, isStopped });
      return { changed: true };
    });
  },
};
