import { drawLottery, proposeRound, type Ticket } from '@medespraak/matching';
import type { RoundTask } from './drafting.ts';

/** A draw that is tried, to see how many of those who are drawn can be paired together. */
export interface Trial {
  task: RoundTask;
  /** `personId` is null for somebody who was erased. */
  tickets: readonly (Ticket & { personId: string | null })[];
  places: number;
  trials: number;
}

/**
 * How many pairs come of each of so many trial draws, as the engine pairs who is drawn in them. Their seeds are `trial 1`,
 * `trial 2` and so on, none of which a draw can have (those are hexadecimal): they tell nothing of who will be drawn.
 */
export function computeTrials({ task, tickets, places, trials }: Trial): number[] {
  const { newcomers, buddies, rules, weights } = task;
  const personOf = new Map(tickets.map(({ id, personId }) => [id, personId]));
  const list = tickets.map(({ id, stratum }) => ({ id, stratum }));
  return Array.from({ length: trials }, (_, at) => {
    const record = drawLottery({ tickets: list, places }, `trial ${at + 1}`);
    const drawn = new Set(record.tickets.flatMap((one) => (one.drawn ? [personOf.get(one.id)] : [])));
    const taking = newcomers.filter(({ id }) => drawn.has(id));
    return proposeRound(taking, buddies, rules, weights, { seed: 0 }).pairs.length;
  });
}

/** How many trials are made of a draw of so many people among so many buddies, so that it takes about a second: 20 of a small one, 1 where that takes seconds. */
export const trialsFor = (places: number, buddies: number): number =>
  Math.max(
    places * buddies > 5_000_000 ? 1 : 2,
    Math.min(20, Math.floor(700_000 / Math.max(1, places * buddies))),
  );
