import { boardLists } from '@medespraak/platform/board/board';
import { readBoard } from '@medespraak/platform/board/lists.operations';
import { listViews } from '@medespraak/platform/board/views.operations';
import { listPairs } from '@medespraak/platform/conversations/pairs.operations';
import { readLatestRelease } from '@medespraak/platform/insights/releases.operations';
import { listPeople } from '@medespraak/platform/people/people.operations';
import { listWaves } from '@medespraak/platform/surveys/waves.operations';
import { countWaitingRemarks } from '@medespraak/platform/voice/answering.operations';
import { undoableHere, undoStep } from '#lib/server/board/undo.ts';
import { rowView } from '#lib/server/board/view.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom, type StaffRoom } from '#lib/server/room.ts';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** What a coordinator sees first: the board, how many people there are, and what she can take back. */
async function boardOf(event: RequestEvent, room: StaffRoom) {
  const { platform, actor, organisation, language } = room;
  const where = { organisationId: organisation.id };
  const count = async (kind: 'newcomer' | 'buddy') =>
    (await listPeople(platform, actor, { ...where, kind, state: 'active', pageSize: 1 })).total;
  const board = await toldApart(event, await readBoard(platform, actor, where));
  const now = platform.clock.now();
  const base = `/organisation/${organisation.slug}`;
  return {
    texts: textsOf('board', language),
    lists: [
      ...boardLists.map((list) => ({
        list,
        href: `${base}/board/${list}`,
        total: board[list].total,
        rows: board[list].first.map((row) => rowView(base, list, row, now)),
      })),
      // What newcomers said is read where it is decided on, and not here.
      {
        list: 'remarks',
        href: `${base}/signals/heard`,
        total: await countWaitingRemarks(platform, actor, where),
        rows: [],
      },
    ],
    newcomers: await count('newcomer'),
    buddies: await count('buddy'),
    running: (await listPairs(platform, actor, { ...where, state: 'started', pageSize: 1 })).total,
    views: await listViews(platform, actor, where),
    undoable: await undoableHere(room),
  };
}

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { platform, actor, organisation, roles, language } = room;
  // A translator works on texts, and on nothing else.
  if (roles.every((role) => role === 'translator'))
    redirect(303, `/organisation/${organisation.slug}/languages`);
  // Nor does who reads questions to people see more than the code that somebody brings.
  if (roles.every((role) => role === 'translator' || role === 'interviewer'))
    redirect(303, `/organisation/${organisation.slug}/asking`);
  const where = { organisationId: organisation.id };
  return asPage(event, async () => {
    const [wave] = await listWaves(platform, actor, where);
    return {
      texts: textsOf('coordinator', language),
      board: roles.includes('coordinator') ? await boardOf(event, room) : null,
      wave: wave ? { id: wave.id, name: wave.name } : null,
      hasRelease: (await readLatestRelease(platform, actor, where)) !== null,
    };
  });
};

export const actions: Actions = { undo: undoStep };
