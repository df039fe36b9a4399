import { answerAsked, loadHeardByMunicipality } from '#lib/server/voice/answers.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadHeardByMunicipality(event);

export const actions: Actions = { answer: (event) => answerAsked(event) };
