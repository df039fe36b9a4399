import { answerCheckIn, readCheckIn, skipCheckIn } from '@medespraak/platform/check-ins/check-ins.operations';
import { checkInQuestions, type CheckInQuestion } from '@medespraak/platform/check-ins/check-ins';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const questions = Object.keys(checkInQuestions) as CheckInQuestion[];

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  return asPage(event, async () => {
    const { talk, answers, next, isSkipped } = await readCheckIn(room.platform, room.actor, {
      talkId: event.params.talk,
    });
    const isOpen = !isSkipped || next === null || event.url.searchParams.has('anyway');
    // An answer that she gave already can be given again: the last one stands.
    const again = questions.find(
      (name) => name === event.url.searchParams.get('change') && answers[name] !== null,
    );
    const asked = isOpen ? (again ?? next) : null;
    return {
      texts: textsOf('after-talk', room.language),
      talk: {
        id: talk.talkId,
        pairId: talk.pairId,
        name: talk.other,
        date: formatDate(talk.heldOn, room.language, 'weekday'),
      },
      question: asked && {
        name: asked,
        options: checkInQuestions[asked],
        number: questions.indexOf(asked) + 1,
      },
      total: questions.length,
      answers,
      isSkipped: isSkipped && next !== null,
    };
  });
};

const here = (event: RequestEvent) => `/me/check-in/${event.params['talk'] ?? ''}`;

export const actions: Actions = {
  answer: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const failed = await asForm(event, () =>
      answerCheckIn(platform, actor, {
        talkId: event.params.talk,
        question: String(form.get('question') ?? '') as CheckInQuestion,
        answer: String(form.get('answer') ?? ''),
      }),
    );
    if (failed) return failed;
    redirect(303, here(event));
  },
  skip: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const failed = await asForm(event, () => skipCheckIn(platform, actor, { talkId: event.params.talk }));
    if (failed) return failed;
    redirect(303, here(event));
  },
};
