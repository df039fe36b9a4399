import { dayOf } from '@medespraak/platform';
import { purposes } from '@medespraak/platform/consent/consent';
import { consentText } from '@medespraak/platform/consent/texts';
import { enterPaper, openPaper } from '@medespraak/platform/surveys/paper.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { dropCookie } from '#lib/server/cookies.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import { paperCookie, paperPath } from '#lib/server/waves/paper-cookie.ts';
import { calendarsOf } from '#lib/server/waves/own-paper-items.ts';
import { textIn } from '#lib/server/questionnaire/own-item.ts';
import { paperItems } from '#lib/server/waves/paper-items.ts';
import { readPaper } from '#lib/server/waves/read-paper.ts';
import { isLanguage, type Language } from '#lib/language.ts';
import type { Actions, PageServerLoad } from './$types';

/** The form whose code this browser keeps; without one, or when it was typed in, back to the code. */
async function openForm(event: RequestEvent) {
  const room = await staffRoom(event);
  const { platform, actor, organisation } = room;
  const code = event.cookies.get(paperCookie);
  const where = { organisationId: organisation.id, code: code ?? '' };
  const opened = code ? await asPage(event, () => openPaper(platform, actor, where)) : null;
  if (!opened || opened.isEntered) redirect(303, `/organisation/${organisation.slug}/asking`);
  return { room, where, opened };
}

export const load: PageServerLoad = async (event) => {
  const { room, opened } = await openForm(event);
  const { platform, organisation, language } = room;
  const q = messages('questionnaire', language);
  return {
    texts: textsOf('coordinator-modes', language),
    wave: opened.wave.name,
    paperLanguage: (isLanguage(opened.language) ? opened.language : 'nl') as Language,
    today: dayOf(platform.clock.now()),
    permissions: purposes.map((purpose) => ({
      purpose,
      title: consentText(purpose, language, organisation.name).title,
    })),
    words: {
      yes: q('yes'),
      no: q('no'),
      sensitive: q('sensitive-title'),
      year: q('year'),
      date: { day: q('own-day'), month: q('own-month'), year: q('own-year') },
    },
    items: paperItems(opened, language),
    ownTitle: opened.own ? textIn(opened.own.module.title, opened.own.module, language) : null,
    calendars: calendarsOf(opened.language, language),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { room, where, opened } = await openForm(event);
    const { platform, actor, organisation, language } = room;
    const form = await event.request.formData();
    const values = Object.fromEntries(
      [...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String).join(' ')]),
    );
    const items = paperItems(opened, language);
    const outcome = await asForm(
      event,
      () => enterPaper(platform, actor, { ...where, ...readPaper(form, items) }),
      values,
    );
    if (!('state' in outcome)) return outcome;
    if (outcome.state === 'differs') return fail(409, { differs: outcome.where, values });
    dropCookie(event, paperCookie, paperPath(organisation.slug));
    redirect(303, `/organisation/${organisation.slug}/asking?done=${outcome.state}`);
  },
};
