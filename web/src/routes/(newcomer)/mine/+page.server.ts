import { Problem } from '@medespraak/platform';
import { purposes, type Purpose } from '@medespraak/platform/consent/consent';
import { consentText } from '@medespraak/platform/consent/texts';
import { readOwnPage } from '@medespraak/platform/insights/own-line.operations';
import {
  changeOwnConsent,
  type OwnAnswer,
  type OwnData,
} from '@medespraak/platform/surveys/own-data.operations';
import type { Language } from '#lib/language.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { nameOfCode } from '#lib/server/questionnaire/item.ts';
import { personHere } from '#lib/server/participant-room.ts';
import { lineView } from '#lib/server/questionnaire/line-view.ts';
import { asForm, asPage, respondentRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** An answer with the name of a place or a language where its code was kept. */
const named = (said: OwnAnswer, language: Language): OwnAnswer =>
  said.list && said.answer !== null
    ? { ...said, answer: nameOfCode(said.list, said.answer, language) }
    : said;

/** When she said no to a purpose last, where that was on no device of hers: with her code somebody else could have. */
function noElsewhere(decisions: OwnData['decisions'], purpose: Purpose): Date | null {
  const last = decisions.findLast((one) => one.purpose === purpose);
  return last && last.decision !== 'given' && last.channel === 'assisted' ? last.at : null;
}

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const data = await asPage(event, () => readOwnPage(platform, actor, { language }));
  return {
    words: textsOf('own-page', language),
    organisation: data.organisation,
    // For who is signed in on this device too: back to her appointments.
    back: (await personHere(event)) === actor.personId ? messages('participant', language)('back') : null,
    isExample: data.isExample,
    sheets: data.sheets.map((sheet) => ({
      ...sheet,
      answers: sheet.answers.map((said) => named(said, language)),
    })),
    line: lineView(data.line, language),
    link: data.link,
    isSignedIn: data.isSignedIn,
    stop: { href: data.stopPath, title: textsOf('stop', language).title },
    erased: event.url.searchParams.has('erased'),
    permissions: purposes.map((purpose) => ({
      purpose,
      title: consentText(purpose, language, data.organisation).title,
      state: data.consent[purpose],
      noElsewhereAt: noElsewhere(data.decisions, purpose),
    })),
  };
};

export const actions: Actions = {
  permission: async (event) => {
    const { platform, actor, language } = await respondentRoom(event);
    const form = await event.request.formData();
    const outcome = await asForm(event, () => {
      const purpose = purposes.find((candidate) => candidate === form.get('purpose'));
      if (!purpose) throw new Problem('invalid-input');
      return changeOwnConsent(platform, actor, { purpose, allowed: form.get('allow') === 'yes', language });
    });
    return outcome ?? { changed: true };
  },
};
