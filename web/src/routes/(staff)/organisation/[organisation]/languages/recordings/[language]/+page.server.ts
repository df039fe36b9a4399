import { textsOf } from '#lib/server/messages.ts';
import { pageOf } from '#lib/server/paging.ts';
import { queryOf, readLines, stateIn, studioRoom, tallyOf } from '#lib/server/recordings/studio.ts';
import { takeFiles } from '#lib/server/recordings/take-files.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async (event) => {
  const studio = await studioRoom(event);
  const { room, about } = studio;
  const lines = await asPage(event, () => readLines(studio));
  const state = stateIn(event.url);
  const listed = lines.filter((line) => state === '' || line.state === state);
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const page = Math.min(pageOf(event.url), pages);
  const first =
    lines.find((line) => line.state === 'missing') ?? lines.find((line) => line.state === 'outdated');
  return {
    texts: textsOf('recordings', room.language),
    ...{ about, state, page, pages, total: listed.length, tally: tallyOf(lines), query: queryOf(state) },
    first: first ? { part: first.part, key: first.key, state: first.state } : null,
    lines: listed
      .slice((page - 1) * perPage, page * perPage)
      .map(({ part, key, kind, words, original, state: own }) => ({
        part,
        key,
        kind,
        words,
        original,
        state: own,
      })),
  };
};

export const actions: Actions = { files: takeFiles };
