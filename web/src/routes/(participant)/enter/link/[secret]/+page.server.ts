import { currentPlatform } from '@medespraak/platform';
import { signInWithLink } from '@medespraak/platform/devices/devices.operations';
import { redirect } from '@sveltejs/kit';
import { withSecret } from '#lib/server/attempts.ts';
import { keepDevice } from '#lib/server/participant-room.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import type { Actions } from './$types';

// A button, not the opening itself: programs that look at links in mail would use it up before the person does.
export const actions: Actions = {
  default: async (event) => {
    const platform = currentPlatform();
    const [address, now] = [event.getClientAddress(), platform.clock.now()];
    const answer = await asForm(event, () =>
      withSecret(address, now, () =>
        signInWithLink(platform, anybody, {
          secret: event.params.secret,
          userAgent: event.request.headers.get('user-agent'),
        }),
      ),
    );
    if (!('secret' in answer)) return answer;
    keepDevice(event, answer.secret);
    redirect(303, '/me');
  },
};
