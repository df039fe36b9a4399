import { listShownByLink } from '@medespraak/platform/voice/showing.operations';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import { viewShown } from '#lib/server/voice/done.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  return { view: viewShown(await asPage(event, () => listShownByLink(platform, actor, {})), language) };
};
