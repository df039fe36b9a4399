import { loadSignals } from '#lib/server/voice/signals.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => loadSignals(event);
