import { purposes } from '@medespraak/platform/consent/consent';
import { consentText } from '@medespraak/platform/consent/texts';
import { readPaperForm } from '@medespraak/platform/surveys/paper.operations';
import { directionOf, isLanguage, type Language } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import { isDraft, offeredLanguages } from '#lib/server/offered-languages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { textIn } from '#lib/server/questionnaire/own-item.ts';
import { paperItems } from '#lib/server/waves/paper-items.ts';
import type { PageServerLoad } from './$types';

/** A questionnaire on paper, in one language: the same for everybody, with boxes for her code and no name. */
export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const form = await asPage(event, () => readPaperForm(platform, actor, where));
  const offered = await offeredLanguages(({ programmeId }) => programmeId === form.programmeId);
  const wished = event.url.searchParams.get('language') ?? '';
  const paper: Language = isLanguage(wished) && offered.includes(wished) ? wished : 'nl';
  const own = form.own?.module.languages.includes(paper) ? form.own : null;
  return {
    texts: textsOf('coordinator-modes', language),
    unchecked: textsOf('coordinator-waves', language).unchecked,
    wavesTitle: textsOf('coordinator-waves', language).title,
    wave: form.wave,
    organisationName: form.organisation,
    offered,
    paper: { language: paper, direction: directionOf(paper), isDraft: isDraft(paper) },
    paperTexts: textsOf('questionnaire', paper),
    modeTexts: textsOf('kiosk', paper),
    permissions: purposes.map((purpose) => {
      const { title, text } = consentText(purpose, paper, form.organisation);
      return { purpose, title, text };
    }),
    // Who reads a language in which they were not written is not asked them.
    isOwnLeftOut: form.own !== null && own === null,
    ownTitle: own ? textIn(own.module.title, own.module, paper) : null,
    items: paperItems({ ...form, own }, paper),
  };
};
