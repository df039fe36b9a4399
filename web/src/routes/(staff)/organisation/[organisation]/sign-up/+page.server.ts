import { textsOf } from '#lib/server/messages.ts';
import { programmeRoom, saveSettings } from '#lib/server/programme-settings.ts';
import { qrPathOf } from '#lib/server/waves/qr-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, programme } = await programmeRoom(event);
  const texts = textsOf('coordinator-sign-up', room.language);
  if (!programme) return { texts, join: null };
  const link = `${room.platform.address}/join/${programme.slug}`;
  return {
    texts,
    join: {
      name: programme.name,
      link,
      path: `/join/${programme.slug}`,
      qr: qrPathOf(link),
      newcomers: programme.settings.newcomersMaySignUp,
      buddies: programme.settings.buddiesMaySignUp,
      saved: event.url.searchParams.has('saved'),
    },
  };
};

export const actions: Actions = {
  default: (event) =>
    saveSettings(event, (form) => ({
      newcomersMaySignUp: form.get('newcomers') === 'on',
      buddiesMaySignUp: form.get('buddies') === 'on',
    })),
};
