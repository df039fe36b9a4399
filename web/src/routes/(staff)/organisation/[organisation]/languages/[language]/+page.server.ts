import { textParts } from '@medespraak/platform';
import { decideTexts } from '@medespraak/platform/translations/deciding.operations';
import { readDesk } from '@medespraak/platform/translations/translations.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { pageOf } from '#lib/server/paging.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import { deskRoom, filterOf, isListed, linesOf, queryOf } from '#lib/server/translations/desk.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async (event) => {
  const { room, code, where, mayDecide, about } = await deskRoom(event);
  const desk = await asPage(event, () => readDesk(room.platform, room.actor, where));
  const filter = filterOf(event.url);
  const listed = linesOf(desk, code, room.language).filter((line) => isListed(line, filter));
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const page = Math.min(pageOf(event.url), pages);
  return {
    texts: textsOf('translation-desk', room.language),
    names: textsOf('coordinator-languages', room.language),
    ...{ about, mayDecide, filter, page, pages, total: listed.length },
    query: queryOf(filter),
    decided: Number(event.url.searchParams.get('decided') ?? 0),
    parts: textParts(),
    lines: listed.slice((page - 1) * perPage, page * perPage),
  };
};

export const actions: Actions = {
  /** The texts that were ticked are right as they are shown. */
  default: async (event) => {
    const { room, where } = await deskRoom(event);
    const form = await event.request.formData();
    const ticked = form.getAll('text').map(String);
    const note = String(form.get('note') ?? '').trim() || null;
    const texts = ticked.map((one) => {
      const [seen = '', part = '', key = ''] = one.split(' ');
      return { part, key, proposalId: null, seen: Number(seen) };
    });
    const failed = await asForm(event, () =>
      decideTexts(room.platform, room.actor, { ...where, texts, note }),
    );
    if (failed) return failed;
    const query = new URLSearchParams(event.url.search);
    query.set('decided', String(texts.length));
    redirect(303, `${event.url.pathname}?${query}`);
  },
};
