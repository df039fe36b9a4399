import { loadSignal, stepAsked } from '#lib/server/voice/signals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadSignal(event);

export const actions: Actions = { default: (event) => stepAsked(event) };
