import {
  askForTalk,
  keepAsking,
  stopAsking,
  type Asking,
} from '@medespraak/platform/calls/free-now.operations';
import { readLastShortTalk } from '@medespraak/platform/calls/short-talks.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const addressOf = (asking: Asking): string | null =>
  asking.state !== 'talk'
    ? null
    : asking.place === 'pair'
      ? `/pair/${asking.id}/call`
      : `/me/now/${asking.id}`;

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const asking = await keepAsking(room.platform, room.actor, {});
    const last = await readLastShortTalk(room.platform, room.actor, {});
    return {
      last: last && { id: last.id, name: last.other.givenName },
      texts: textsOf('call', room.language),
      state: asking.state,
      talk: addressOf(asking),
    };
  });
};

export const actions: Actions = {
  ask: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const asking = await asForm(event, () => askForTalk(platform, actor, {}));
    if (!('state' in asking)) return asking;
    redirect(303, addressOf(asking) ?? '/me/now');
  },
  stop: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const asking = await asForm(event, () => stopAsking(platform, actor, {}));
    if (!('state' in asking)) return asking;
    redirect(303, '/me/now');
  },
};
