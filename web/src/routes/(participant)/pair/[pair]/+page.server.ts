import { interestName, languageName } from '@medespraak/exchange';
import { declineReasons } from '@medespraak/platform/conversations/conversations';
import { answerOffer, readOffer } from '@medespraak/platform/conversations/offers.operations';
import { countUnreadMessages } from '@medespraak/platform/messages/messages.operations';
import { listMedia } from '@medespraak/platform/enrolment/media.operations';
import { redirect } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import { prepareCard } from '#lib/server/cards/prepare-card.ts';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { sharedSentences } from '#lib/server/appointments/reasons.ts';
import { loadEnd } from '#lib/server/ended-pair.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { platform, actor, language } = room;
  return asPage(event, async () => {
    const offer = await readOffer(platform, actor, { pairId: event.params.pair });
    const { id, state, other } = offer.pair;
    const unread = await countUnreadMessages(platform, actor, {});
    const media = await listMedia(platform, actor, { personId: other.id });
    return {
      texts: textsOf('pair', language),
      appointmentTexts: textsOf('appointments', language),
      kind: actor.personKind,
      /** What waits behind a door, by its path. */
      waiting: { messages: unread.get(id) ?? 0 } as Record<string, number>,
      offer: {
        answer: offer.answer,
        until: formatDate(offer.closesAt, language, 'weekday'),
        shared: sharedSentences(offer.reasons, messages('pair', language), language),
      },
      afterTalkTexts: textsOf('after-talk', language),
      end: state === 'ended' ? await loadEnd(room, id) : null,
      next:
        state === 'started'
          ? ((await loadAppointments(room, id)).coming.find((one) => one.state === 'planned') ?? null)
          : null,
      preparation: state === 'started' ? await prepareCard(room, id) : null,
      pair: {
        id,
        state,
        name: other.givenName,
        hasLeft: other.hasLeft,
        about: other.about,
        hasIntroduction: media.includes('introduction'),
        interests: [
          ...other.interests.map((interest) => interestName(interest, language)),
          ...other.interestsOther,
        ],
        languages: other.languages.map((code) => languageName(code, language)),
      },
    };
  });
};

export const actions: Actions = {
  accept: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const pairId = event.params.pair;
    const answer = await asForm(event, () => answerOffer(platform, actor, { pairId, answer: 'accepted' }));
    if (!('state' in answer)) return answer;
    if (answer.state === 'started') redirect(303, `/pair/${pairId}/appointments/new`);
    redirect(303, answer.state === 'offered' ? `/pair/${pairId}` : '/me?closed');
  },
  decline: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const pairId = event.params.pair;
    const chosen = (await event.request.formData()).get('reason');
    const reason = declineReasons.find((name) => name === chosen) ?? 'no-reason';
    const answer = await asForm(event, () =>
      answerOffer(platform, actor, { pairId, answer: 'declined', reason }),
    );
    if (!('state' in answer)) return answer;
    redirect(303, answer.state === 'started' ? `/pair/${pairId}` : '/me?closed');
  },
};
