import { dayOf } from '@medespraak/platform';
import { ownEndReasons } from '@medespraak/platform/conversations/conversations';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { part } from '@medespraak/platform/messages/parting.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const day = 86_400_000;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  return asPage(event, async () => {
    const pair = await readOwnPair(platform, actor, { pairId: event.params.pair });
    if (pair.state !== 'started') redirect(303, `/pair/${pair.id}`);
    const now = platform.clock.now().getTime();
    return {
      texts: textsOf('after-talk', language),
      kind: actor.personKind,
      pair: { id: pair.id, name: pair.other.givenName },
      reasons: ['no-reason', ...ownEndReasons.filter((reason) => reason !== 'no-reason')] as const,
      messageId: crypto.randomUUID(),
      days: { first: dayOf(new Date(now + day)), last: dayOf(new Date(now + 365 * day)) },
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const said = (name: string) => String(form.get(name) ?? '');
    const pairId = event.params.pair;
    const wish = {
      reason: ownEndReasons.find((reason) => reason === said('reason')) ?? 'no-reason',
      words: said('words'),
      next: said('next') === 'pause' ? 'pause' : 'new-match',
      until: said('next') === 'pause' && said('until') ? said('until') : null,
    } as const;
    const ended = await asForm(
      event,
      () => part(platform, actor, { pairId, messageId: said('message'), ...wish }),
      wish,
    );
    if (!('already' in ended)) return ended;
    redirect(303, `/pair/${pairId}`);
  },
};
