import { changeSubscription, readSubscription } from '@medespraak/platform/board/unsubscribing.operations';
import { currentPlatform } from '@medespraak/platform';
import { textsOf } from '#lib/server/messages.ts';
import { languagesOfRoom } from '#lib/server/offered-languages.ts';
import { anybody, asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opening changes nothing: mail programs open links too. */
export const load: PageServerLoad = async (event) => {
  const { token } = event.params;
  const subscription = await asPage(event, () => readSubscription(currentPlatform(), anybody, { token }));
  const languages = await languagesOfRoom(event, undefined);
  return { texts: textsOf('unsubscribe', event.locals.language), ...languages, ...subscription };
};

export const actions: Actions = {
  default: async (event) => {
    const isUnsubscribed = (await event.request.formData()).get('mail') !== 'yes';
    const { token } = event.params;
    return asForm(event, async () => {
      await changeSubscription(currentPlatform(), anybody, { token, isUnsubscribed });
      return { changed: true };
    });
  },
};
