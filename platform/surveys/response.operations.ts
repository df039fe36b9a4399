import { loadFramework } from '@medespraak/framework';
import { dayOf } from '../foundation/clock.ts';
import type { WaveId } from '../foundation/ids.ts';
import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { ageBandOf } from '../people/people.ts';
import { itemsOf } from './questionnaire.ts';
import * as store from './response.store.ts';
import { isWaveOver } from './settling.store.ts';
import { answerModes } from './surveys.ts';
import { lastCountOfWeek, showCount, showGroups, type GroupCount } from './showing.ts';
import { countSheets, findWaveById } from './waves.store.ts';

/** By what the response is shown apart; the words of figures. */
export const responseDimensions = ['language', 'gender', 'age-band', 'route'] as const;
export type ResponseDimension = (typeof responseDimensions)[number];
/** Who did not say, or whom the organisation does not know. */
const unknown = 'unknown';

type Groups = Record<ResponseDimension, string>;

/**
 * The response of a wave: what became of the invitations, and in tens how many opened, began, came how far and
 * finished, of everybody and by group. Counted up to the last Monday, of a wave that is over to its end. No answers, and of no group
 * so small or so complete that somebody could be found in it; see docs/decisions/0016. No operation: whoever calls it leaves out the
 * groups of a wave that is published, and reads as 'statistician'. @throws Problem 'not-found'.
 */
export async function describeResponse(call: Call, waveId: WaveId) {
  const wave = await findWaveById(call.tx, waveId);
  if (!wave) throw new Problem('not-found');
  const year = Number(wave.opensOn.slice(0, 4));
  const isOver = await isWaveOver(call.tx, waveId, dayOf(call.now));
  const until = isOver ? call.now : lastCountOfWeek(dayOf(call.now));
  const items = itemsOf(loadFramework(), wave.instrumentId).filter(({ sensitive }) => !sensitive);
  const letters = await store.countInvitations(call.tx, wave.id);
  const people = await store.selectInvitedGroups(call.tx, wave.id);
  const { sheets, counts, far, modes } = await call.as('statistician', {}, async (tx) => ({
    sheets: await store.selectSheetGroups(tx, wave.id, until),
    counts: await countSheets(tx, waveId, until),
    modes: await store.countModes(tx, wave.id, until),
    far: await store.selectReached(
      tx,
      wave.id,
      items.map(({ id }) => id),
      until,
    ),
  }));
  const invited = people.reduce((sum, row) => sum + row.people, 0);
  const rows = [
    ...people.map((row) => ({
      groups: groupsOf(row.gender, ageBandOf(row.birth_year, year), row.route, row.first_language),
      invited: row.people,
      started: 0,
      finished: 0,
    })),
    ...sheets.map((row) => ({
      groups: groupsOf(row.gender, row.age_band, row.route, row.first_language),
      invited: 0,
      started: row.started,
      finished: row.finished,
    })),
  ];
  const sent = (state: string) =>
    letters.reduce((sum, row) => (row.state === state ? sum + row.people : sum), 0);
  return {
    wave: { id: wave.id, name: wave.name },
    until,
    /** Whether nobody answers any more: who was asked nothing more counts as finished, whoever began as begun. */
    isOver,
    letters: { left: sent('left'), waiting: sent('waiting'), failed: sent('failed'), paper: sent('paper') },
    invited,
    // Whoever began by a link that was opened elsewhere, such as in an example, opened it.
    opened: showCount(Math.max(far.opened, counts.started), invited),
    started: showCount(counts.started, invited),
    finished: showCount(counts.finished, invited),
    // Who answered in two ways counts in both.
    modes: answerModes.map((mode) => ({
      mode,
      people: showCount(modes.find((row) => row.mode === mode)?.people ?? 0, invited),
    })),
    items: items.map(({ id }, index) => ({ id, reached: showCount(far.reached[index] ?? 0, invited) })),
    dimensions: responseDimensions.map((by) => ({ by, groups: showGroups(countBy(rows, by)) })),
  };
}

const groupsOf = (
  gender: string | null,
  ageBand: string | null,
  route: string | null,
  language: string | null,
): Groups => ({
  gender: gender ?? unknown,
  'age-band': ageBand ?? unknown,
  route: route ?? unknown,
  language: language ?? unknown,
});

/** Sums rows per group of one dimension. */
function countBy(
  rows: readonly { groups: Groups; invited: number; started: number; finished: number }[],
  by: ResponseDimension,
): GroupCount[] {
  const found = new Map<string, GroupCount>();
  for (const row of rows) {
    const value = row.groups[by];
    const group = found.get(value) ?? { value, invited: 0, started: 0, finished: 0 };
    found.set(value, {
      value,
      invited: group.invited + row.invited,
      started: group.started + row.started,
      finished: group.finished + row.finished,
    });
  }
  return [...found.values()];
}
