import { hideAsked, loadShow, previewAsked, showAsked } from '#lib/server/voice/show-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadShow(event);

export const actions: Actions = {
  preview: (event) => previewAsked(event),
  show: (event) => showAsked(event),
  hide: (event) => hideAsked(event),
};
