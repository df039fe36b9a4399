import { listStatuses, writableLists } from '@medespraak/platform/board/board';
import { listBoard } from '@medespraak/platform/board/lists.operations';
import { listViews, removeView, saveView } from '@medespraak/platform/board/views.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { keptQuery, listNamed, pageOf, readListQuery } from '#lib/server/board/query.ts';
import { rowView } from '#lib/server/board/view.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 50;

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { platform, actor, organisation, language } = room;
  const list = listNamed(event.params.list);
  const asked = event.url.searchParams;
  const page = pageOf(event.url);
  const query = readListQuery(room, list, asked);
  const base = `/organisation/${organisation.slug}`;
  return asPage(event, async () => {
    const { rows, total } = await listBoard(platform, actor, { ...query, page, pageSize });
    const now = platform.clock.now();
    return {
      texts: textsOf('board', language),
      list,
      rows: (await toldApart(event, rows)).map((row) => rowView(base, list, row, now)),
      total,
      page: { current: page, pages: Math.max(1, Math.ceil(total / pageSize)) },
      statuses: listStatuses[list],
      isPairs: ['silent', 'missed', 'offers'].includes(list),
      canWrite: (writableLists as readonly string[]).includes(list),
      values: {
        search: query.search,
        status: query.status ?? '',
        days: query.days ? String(query.days) : '',
        sort: asked.get('sort') ?? '',
        programme: asked.get('programme') ?? '',
      },
      views: await listViews(platform, actor, { organisationId: organisation.id }),
      done: ['saved', 'removed'].find((word) => word === asked.get('done')) ?? null,
    };
  });
};

/** Shows the same list again, with its filters. */
function again(event: RequestEvent, done: string): never {
  const kept = keptQuery(event.url.searchParams);
  redirect(303, `${event.url.pathname}?${kept}${kept ? '&' : ''}done=${done}`);
}

export const actions: Actions = {
  'save-view': async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const failed = await asForm(event, async () => {
      await saveView(platform, actor, {
        organisationId: organisation.id,
        name: String(form.get('name') ?? ''),
        list: listNamed(event.params.list),
        query: keptQuery(event.url.searchParams),
        isShared: form.get('shared') === 'on',
      });
    });
    return failed ?? again(event, 'saved');
  },
  'remove-view': async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const viewId = String((await event.request.formData()).get('view') ?? '');
    const failed = await asForm(event, () =>
      removeView(platform, actor, { organisationId: organisation.id, viewId }),
    );
    return failed ?? again(event, 'removed');
  },
};
