import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, cookies }) => ({
  words: textsOf('participant', locals.language),
  isSignedIn: cookies.get('device') !== undefined,
});
