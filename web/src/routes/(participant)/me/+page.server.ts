import { listOpenCheckIns } from '@medespraak/platform/check-ins/check-ins.operations';
import { listOwnTalks } from '@medespraak/platform/hours/talks.operations';
import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { countUnreadMessages } from '@medespraak/platform/messages/messages.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { formatDate } from '#lib/formats.ts';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const me = await readParticipant(room.platform, room.actor, {});
    const pairs = await listOwnPairs(room.platform, room.actor, {});
    const unread = await countUnreadMessages(room.platform, room.actor, {});
    const { programme } = await readParticipantProgramme(room.platform, room.actor, {});
    return {
      hasTalksNow: programme.settings.instantTalks,
      me: { kind: me.kind, givenName: me.givenName },
      appointmentTexts: textsOf('appointments', room.language),
      coming: (await loadAppointments(room)).coming.slice(0, 6),
      afterTalkTexts: textsOf('after-talk', room.language),
      talks: (await listOpenCheckIns(room.platform, room.actor, {})).slice(0, 3).map((talk) => ({
        id: talk.talkId,
        name: talk.other,
        date: formatDate(talk.heldOn, room.language, 'weekday'),
      })),
      asked: (await listOwnTalks(room.platform, room.actor, {})).talks.some((talk) => talk.isAsked)
        ? messages('hours', room.language)('asked-link')
        : null,
      hoursTitle: messages('hours', room.language)('title'),
      isClosed: event.url.searchParams.has('closed'),
      pairs: pairs.map(({ id, state, other }) => ({
        id,
        state,
        name: other.givenName,
        unread: unread.get(id) ?? 0,
      })),
    };
  });
};
