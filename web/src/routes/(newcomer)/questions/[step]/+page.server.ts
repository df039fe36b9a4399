import { lookAgain } from '@medespraak/platform/surveys/finishing.operations';
import type { Questionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { error, redirect } from '@sveltejs/kit';
import { previousOf, addressOf, optInStep, endStep } from '#lib/questionnaire/steps.ts';
import { describeItem } from '#lib/server/questionnaire/item.ts';
import { personalTexts, questionTexts, soundsOf } from '#lib/server/questionnaire/sounds.ts';
import { takeStep } from '#lib/server/questionnaire/take-step.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const own = await asPage(event, () => lookAgain(platform, actor, { language }));
  const { step } = event.params;
  if (step !== endStep && (!own.open || !own.consent)) redirect(303, '/questions');
  // A device keeps screens without answers, to go on without a connection: pack/+server.ts.
  const blank = event.url.searchParams.get('blank');
  const state = blank === null ? own : { ...own, ...blankState(own, blank) };
  const here = state.steps.find((candidate) => addressOf(candidate) === `/questions/${step}`);
  if (!here) error(404);
  const texts =
    here.kind === 'item'
      ? questionTexts(here.itemId, state, language)
      : here.kind === 'opt-in'
        ? personalTexts(language)
        : [];
  return {
    sounds: await asPage(event, () => soundsOf({ platform, actor, language }, texts)),
    step,
    kind: here.kind,
    position: 'position' in here ? here.position : 0,
    total: 'total' in here ? here.total : 0,
    back: previousOf(state.steps, `/questions/${step}`),
    isExample: state.isExample,
    state: state.state,
    open: state.open,
    closesOn: state.closesOn,
    submissionId: crypto.randomUUID(),
    shownAt: platform.clock.now().toISOString(),
    sensitiveShown: step === optInStep ? state.sensitiveShown : null,
    item: here.kind === 'item' ? describeItem(here.itemId, state, language, blank !== null) : null,
  };
};

/** What everybody who got this questionnaire has in common; `stopped` for the last screen of who stopped. */
const blankState = ({ allSteps }: Questionnaire, which: string): Partial<Questionnaire> => ({
  steps: allSteps,
  given: {},
  municipalityCode: null,
  sensitiveShown: null,
  state: which === 'stopped' ? 'stopped' : 'finished',
});

export const actions: Actions = { default: takeStep };
