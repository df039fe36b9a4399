import { z } from 'zod';
import { writeToPairs } from '../conversations/correspondents.operations.ts';
import type { Actor } from '../foundation/access.ts';
import { describeFault } from '../foundation/faults.ts';
import { operation } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { writeAppointmentLetter } from './appointment-letters.ts';
import { weeksAhead } from './appointments.ts';
import * as store from './appointments.store.ts';
import { overlap, weeksBetween } from './times.ts';

/** Cancels what was planned in pairs that ended, and finds the series that run and need more weeks. */
const takeSeries = operation(
  {
    name: 'appointments.keep-series',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const cancelled = await store.cancelOfEndedPairs(call.tx, call.now);
    const horizon = new Date(call.now.getTime() + (weeksAhead - 1) * 7 * 86_400_000);
    const running = await store.selectRunningSeries(call.tx, horizon);
    return { cancelled, seriesIds: running.map(({ series }) => series.id) };
  },
);

/**
 * Writes the weeks to come of one series. A week in which one of the two has something else at that time, in this pair or another,
 * is written as cancelled and both are told: neither is expected in two places. Nobody else changes their appointments meanwhile.
 */
const fillOneSeries = operation(
  {
    name: 'appointments.fill-series',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ seriesId: z.uuid() }),
  },
  async (call, { seriesId }) => {
    const known = await store.findRunningSeries(call.tx, seriesId);
    if (!known) return { added: 0, skipped: 0 };
    const { pairId } = known.series;
    await store.lockPairs(call.tx, pairId);
    // Another worker may have written them while this one waited.
    const found = await store.findRunningSeries(call.tx, seriesId);
    if (!found) return { added: 0, skipped: 0 };
    const { series, lastNumber } = found;
    const busy = await store.selectBusy(call.tx, pairId, call.now);
    const isTaken = (startsAt: Date) =>
      busy.some((one) => overlap(one, { startsAt, minutes: series.minutes }));
    const today = call.now.toISOString().slice(0, 10);
    const to = series.anchorNumber + weeksBetween(series.anchorOn, today) + weeksAhead;
    const rows = await store.fillSeries(call.tx, series, [lastNumber + 1, to], call.now, isTaken);
    const skipped = rows.filter(({ state }) => state === 'cancelled');
    for (const { startsAt } of skipped)
      if (startsAt > call.now)
        await writeToPairs.within(call, {
          pairIds: [pairId],
          write: (to, other) =>
            writeAppointmentLetter('skipped', to, {
              other: other?.givenName ?? '',
              startsAt,
              link: `${call.platform.address}/pair/${pairId}/appointments`,
            }),
        });
    if (rows.length > 0) call.announce(`pair:${pairId}`, { kind: 'appointments-changed' });
    return { added: rows.length - skipped.length, skipped: skipped.length };
  },
);

/**
 * Writes the weeks to come of series that run, each by itself, and cancels what was planned in pairs that ended. For the job; a
 * series that cannot be written goes to the log and keeps no other waiting.
 */
export async function keepSeries(platform: Platform, actor: Actor) {
  const { cancelled, seriesIds } = await takeSeries(platform, actor, {});
  const kept = { added: 0, skipped: 0, cancelled };
  for (const seriesId of seriesIds) {
    try {
      const { added, skipped } = await fillOneSeries(platform, actor, { seriesId });
      kept.added += added;
      kept.skipped += skipped;
    } catch (error) {
      console.error(`Fault in writing a weekly appointment: ${describeFault(error)}`);
    }
  }
  return kept;
}
