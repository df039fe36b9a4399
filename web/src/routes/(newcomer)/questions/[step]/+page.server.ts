import { lookAgain } from '@medespraak/platform/surveys/finishing.operations';
import { error, redirect } from '@sveltejs/kit';
import { endStep } from '#lib/questionnaire/steps.ts';
import { blankState, describeScreen } from '#lib/server/questionnaire/screen.ts';
import { soundsFor } from '#lib/server/questionnaire/sounds.ts';
import { takeStep } from '#lib/server/questionnaire/take-step.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const own = await asPage(event, () => lookAgain(platform, actor, { language }));
  const { step } = event.params;
  if (step !== endStep && (!own.open || !own.consent)) redirect(303, '/questions');
  // A device keeps a page without answers, to go on without a connection: static/questions.js.
  const blank = event.url.searchParams.get('blank');
  const state = blank === null ? own : blankState(own, blank);
  const soundsOf = await asPage(event, () => soundsFor({ platform, actor, language }));
  const now = platform.clock.now();
  const screen = describeScreen(state, step, { language, now, soundsOf, isBlank: blank !== null });
  return screen ?? error(404);
};

export const actions: Actions = { default: takeStep };
