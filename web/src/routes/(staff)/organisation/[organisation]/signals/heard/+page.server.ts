import { answerAsked, decideAsked, loadHeard } from '#lib/server/voice/answers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadHeard(event);

export const actions: Actions = {
  decide: (event) => decideAsked(event),
  answer: (event) => answerAsked(event),
};
