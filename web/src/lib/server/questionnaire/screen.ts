import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import type { Language } from '../../language.ts';
import { addressOf, optInStep, previousOf } from '../../questionnaire/steps.ts';
import { describeItem } from './item.ts';
import { personalTexts, questionTexts, type ShownText, type SoundsByWords } from './sounds.ts';

/** What the screen of a step shows. */
export type ScreenData = NonNullable<ReturnType<typeof describeScreen>>;

interface Means {
  language: Language;
  now: Date;
  /** The recordings of what stands on a screen. */
  soundsOf: (texts: readonly ShownText[]) => SoundsByWords;
  /** A screen for a device, which says nothing of her. */
  isBlank: boolean;
}

/** What the screen at a step says; null when it is none of hers. */
export function describeScreen(
  state: Questionnaire,
  step: string,
  { language, now, soundsOf, isBlank }: Means,
) {
  const address = `/questions/${step}`;
  const here = state.steps.find((candidate) => addressOf(candidate) === address);
  if (!here) return null;
  const texts =
    here.kind === 'item'
      ? questionTexts(here.itemId, state, language)
      : here.kind === 'opt-in'
        ? personalTexts(language)
        : [];
  return {
    sounds: soundsOf(texts),
    step,
    kind: here.kind,
    position: 'position' in here ? here.position : 0,
    total: 'total' in here ? here.total : 0,
    back: previousOf(state.steps, address),
    isExample: state.isExample,
    state: state.state,
    open: state.open,
    closesOn: state.closesOn,
    submissionId: crypto.randomUUID(),
    shownAt: now.toISOString(),
    sensitiveShown: step === optInStep ? state.sensitiveShown : null,
    item: here.kind === 'item' ? describeItem(here.itemId, state, language, isBlank) : null,
  };
}

/** What everybody who got this questionnaire has in common; `stopped` for the last screen of who stopped. */
export const blankState = (state: Questionnaire, which: string): Questionnaire => ({
  ...state,
  steps: state.allSteps,
  given: {},
  municipalityCode: null,
  sensitiveShown: null,
  state: which === 'stopped' ? 'stopped' : 'finished',
});
