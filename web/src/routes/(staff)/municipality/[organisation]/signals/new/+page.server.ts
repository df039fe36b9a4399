import { loadMarkable, markAsked } from '#lib/server/voice/signals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadMarkable(event);

export const actions: Actions = { default: (event) => markAsked(event) };
