import { recordOutsideCall } from '@medespraak/platform/calls/calls.operations';
import { dayOf } from '@medespraak/platform';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const pair = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    return {
      texts: textsOf('call', room.language),
      pair: { id: pair.id, name: pair.other.givenName },
      today: dayOf(room.platform.clock.now()),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const values = { heldOn: String(form.get('heldOn') ?? ''), minutes: String(form.get('minutes') ?? '') };
    return asForm(
      event,
      () =>
        recordOutsideCall(platform, actor, {
          pairId: event.params.pair,
          heldOn: values.heldOn,
          minutes: Number(values.minutes || Number.NaN),
        }),
      values,
    );
  },
};
