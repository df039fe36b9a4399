import { listShown } from '@medespraak/platform/voice/showing.operations';
import { roomOf } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import { viewShown } from '#lib/server/voice/done.ts';
import { loadRemarks, sayAsked, supportAsked, takeBackAsked } from '#lib/server/voice/remarks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await roomOf('newcomer', event);
  return {
    view: viewShown(await asPage(event, () => listShown(platform, actor, {})), language),
    remarks: await loadRemarks(event),
  };
};

export const actions: Actions = {
  say: (event) => sayAsked(event),
  support: (event) => supportAsked(event),
  takeBack: (event) => takeBackAsked(event),
};
