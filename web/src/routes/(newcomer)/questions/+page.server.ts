import { purposes } from '@medespraak/platform/consent/consent';
import { consentText } from '@medespraak/platform/consent/texts';
import { lookAgain } from '@medespraak/platform/surveys/finishing.operations';
import {
  giveConsent,
  noteOpening,
  readQuestionnaire,
} from '@medespraak/platform/surveys/respondent.operations';
import { fail, redirect } from '@sveltejs/kit';
import { addressOf } from '#lib/questionnaire/steps.ts';
import { beginTexts, soundsOf } from '#lib/server/questionnaire/sounds.ts';
import { asForm, asPage, respondentRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const state = await asPage(event, () => lookAgain(platform, actor, { language }));
  if (state.open) await asPage(event, () => noteOpening(platform, actor, {}));
  // In a visit she has no page of her own: here she can still say no.
  const isAgain = actor.visit !== undefined && event.url.searchParams.has('again');
  if (state.open && state.consent && !isAgain) redirect(303, addressOf(state.next));
  const texts = state.open ? beginTexts(language, state.organisation) : [];
  return {
    sounds: await asPage(event, () => soundsOf({ platform, actor, language }, texts)),
    organisation: state.organisation,
    isExample: state.isExample,
    open: state.open,
    purposes: purposes.map((purpose) => {
      const { title, text } = consentText(purpose, language, state.organisation);
      return { purpose, title, text };
    }),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, language } = await respondentRoom(event);
    const form = await event.request.formData();
    const said = new Map(purposes.map((purpose) => [purpose, form.get(purpose)]));
    const refused = said.get('programme-figures') === 'no';
    if (!refused && [...said.values()].some((value) => value !== 'yes' && value !== 'no'))
      return fail(400, { unanswered: true, said: Object.fromEntries(said) as Record<string, string> });
    const outcome = await asForm(event, () =>
      giveConsent(platform, actor, {
        language,
        programmeFigures: !refused,
        municipalityFigures: said.get('municipality-figures') === 'yes',
        impactStudy: said.get('impact-study') === 'yes',
      }),
    );
    if ('mayGoOn' in outcome && outcome.mayGoOn) {
      const { next } = await readQuestionnaire(platform, actor, { language });
      redirect(303, addressOf(next));
    }
    return 'mayGoOn' in outcome ? { refused: true } : outcome;
  },
};
