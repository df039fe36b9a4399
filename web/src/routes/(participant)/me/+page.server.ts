import { listOpenCheckIns } from '@medespraak/platform/check-ins/check-ins.operations';
import { listOwnTalks } from '@medespraak/platform/hours/talks.operations';
import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { countUnreadMessages } from '@medespraak/platform/messages/messages.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { redirect } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import { loadAppointments } from '#lib/server/appointments/load-appointments.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { partnerNames } from '#lib/server/pair/names.ts';
import { participantRoom, roomOf } from '#lib/server/participant-room.ts';
import { enterOwnDoor, ownDoor } from '#lib/server/questionnaire/own-door.ts';
import { asPage } from '#lib/server/room.ts';
import type { AppointmentView } from '#lib/server/appointments/words.ts';
import type { Actions, PageServerLoad } from './$types';

/**
 * The next appointment with each, and the one before it when that was cancelled; what comes after is folded away, and what lies
 * far ahead is on its own page.
 */
function nextAndLater(coming: readonly AppointmentView[]) {
  const isFirst = (one: AppointmentView, at: number) =>
    coming.findIndex(({ pairId }) => pairId === one.pairId) === at ||
    coming.findIndex(({ pairId, state }) => pairId === one.pairId && state === 'planned') === at;
  const next = coming.filter(isFirst).slice(0, 3);
  return { next, later: coming.filter((one) => !next.includes(one)).slice(0, 6) };
}

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const me = await readParticipant(room.platform, room.actor, {});
    const pairs = await listOwnPairs(room.platform, room.actor, {});
    const names = partnerNames(pairs, room.language);
    const nameOf = (pairId: string | null, name: string) => names.get(pairId ?? '') ?? name;
    const unread = await countUnreadMessages(room.platform, room.actor, {});
    const { programme } = await readParticipantProgramme(room.platform, room.actor, {});
    return {
      hasTalksNow: programme.settings.instantTalks,
      me: { kind: me.kind, givenName: me.givenName },
      appointmentTexts: textsOf('appointments', room.language),
      ...nextAndLater(
        (await loadAppointments(room)).coming.map((view) => ({
          ...view,
          other: nameOf(view.pairId, view.other),
        })),
      ),
      afterTalkTexts: textsOf('after-talk', room.language),
      talks: (await listOpenCheckIns(room.platform, room.actor, {})).slice(0, 3).map((talk) => ({
        id: talk.talkId,
        name: nameOf(talk.pairId, talk.other),
        date: formatDate(talk.heldOn, room.language, 'weekday'),
      })),
      asked: (await listOwnTalks(room.platform, room.actor, {})).talks.some((talk) => talk.isAsked)
        ? messages('hours', room.language)('asked-link')
        : null,
      hoursTitle: messages('hours', room.language)('title'),
      door: me.kind === 'newcomer' ? await ownDoor(event, room) : null,
      // What became of what newcomers said.
      doneTitle: me.kind === 'newcomer' ? messages('done', room.language)('title') : null,
      isClosed: event.url.searchParams.has('closed'),
      pairs: pairs.map(({ id, state, other }) => ({
        id,
        state,
        name: nameOf(id, other.givenName),
        unread: unread.get(id) ?? 0,
      })),
    };
  });
};

export const actions: Actions = {
  /** To her questions, or to what she answered, without her personal link. */
  questions: async (event) => {
    const room = await roomOf('newcomer', event);
    const form = await event.request.formData();
    await asPage(event, () => enterOwnDoor(event, room));
    redirect(303, form.get('to') === 'said' ? '/mine' : '/questions');
  },
};
