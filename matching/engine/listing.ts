import { createFinder } from './finder.ts';
import type { Finder } from './finder.ts';
import type { Market } from './market.ts';
import { sampleOf } from './sample.ts';

/** How many entries a list gets at most: at the start and for free places, and in each refill. */
export const FIRST = 16;
export const REFILL = 10;
/** How much worse a pair may be than the last on the list before, on a list at the start. */
const SPARE = 250;
/** So many askers are one piece of work. What is found for them does not depend on who else asked, or on which thread. */
const CHUNK = 256;

/** A list of the best for each asker at some prices: what threads divide between them. */
export interface Task {
  /** Who is listed: columns for rows, or rows for columns. */
  side: 'columns' | 'rows';
  /** A list at the start: short, of what is at hand, without prices. */
  first: boolean;
  /** Who is listed: everybody (1), or every so many rows (see sample.ts). */
  sampled: number;
  /** Each asker looks at every so many blocks, from another one on. */
  step: number;
}

/** Numbers that threads share: what those who are listed cost, what askers want more than, and the lists. */
export interface Lists {
  prices: Float64Array;
  /** Infinity for who does not ask. */
  thresholds: Float64Array;
  counts: Uint8Array;
  /** The list of an asker begins at `asker * FIRST`, the best first. */
  people: Int32Array;
  scores: Uint16Array;
}

/** What a second thread is handed to take part (see `takePart`): everything can be sent from thread to thread. */
export interface Shared {
  market: Market;
  plain: boolean;
  lists: Lists;
  control: Int32Array;
}

/** Starts a thread that calls `takePart` with this, and gives what ends it. */
export type StartThread = (shared: Shared) => () => void;

/** Places in `control`: how many tasks there were, the next piece, whether the second thread has one, the task itself. */
const TASK = 0;
const NEXT = 1;
const BUSY = 2;
const SIDE = 3;
const STEP = 4;
const IS_FIRST = 5;
const SAMPLED = 6;

/** The next piece while there is no task. */
const CLOSED = 2 ** 30;

/** After so many milliseconds without a sign a thread is given up. */
const PATIENCE = 60_000;

function fill(finder: Finder, task: Task, lists: Lists, from: number, to: number): void {
  const { first, step } = task;
  const { prices, thresholds, counts, people, scores } = lists;
  // What the last asker's list ended with, less some, spares the next the poor ones; a list need not be the very best.
  let last = -1;
  for (let asker = from; asker < to; asker++) {
    let found = 0;
    if (first) {
      for (let spare = SPARE; ; spare *= 4) {
        const threshold = Math.max(-1, last - spare);
        found = finder.find(asker, threshold, FIRST, asker % step, step);
        if (found >= FIRST / 2 || threshold === -1) break;
      }
      last = found > 0 ? finder.gains[found - 1]! : -1;
    } else if (thresholds[asker]! < Infinity) {
      const most = task.side === 'columns' ? REFILL : FIRST;
      found = finder.find(asker, thresholds[asker]!, most, asker % step, step);
    }
    counts[asker] = found;
    for (let at = 0; at < found; at++) {
      const person = finder.people[at]!;
      people[asker * FIRST + at] = person;
      scores[asker * FIRST + at] = finder.gains[at]! + prices[person]!;
    }
  }
}

/** The finders of one thread, made when they are first needed, with the prices of the task at hand. */
function createWorkplace(market: Market, lists: Lists, plain: boolean) {
  const finders: Partial<Record<Task['side'], Finder>> = {};
  let sampling: { every: number; finder: Finder } | undefined;
  const askers = (side: Task['side']) => (side === 'columns' ? market.rows : market.columns).count;
  return {
    askers,
    chunks: ({ side }: Task) => Math.ceil(askers(side) / CHUNK),
    finderFor({ side, sampled }: Task): Finder {
      if (sampled > 1 && sampling?.every !== sampled)
        sampling = { every: sampled, finder: createFinder(sampleOf(market, sampled, 'rows'), 'rows', plain) };
      const finder = sampled > 1 ? sampling!.finder : (finders[side] ??= createFinder(market, side, plain));
      finder.setPrices(lists.prices, side === 'columns' || sampled > 1);
      return finder;
    },
    fill(finder: Finder, task: Task, chunk: number) {
      fill(finder, task, lists, chunk * CHUNK, Math.min((chunk + 1) * CHUNK, askers(task.side)));
    },
    blocks: (side: Task['side']) => (side === 'columns' ? market.columns : market.rows).blocks,
  };
}

function createLists(market: Market, shared: boolean): Lists {
  const most = Math.max(market.rows.count, market.columns.count);
  const room = (bytes: number) => (shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
  return {
    prices: new Float64Array(room(most * 8)),
    thresholds: new Float64Array(room(most * 8)),
    counts: new Uint8Array(room(most)),
    people: new Int32Array(room(most * FIRST * 4)),
    scores: new Uint16Array(room(most * FIRST * 2)),
  };
}

/** Makes lists, alone or with a second thread: the same lists. */
export interface Listing {
  /** Set prices and thresholds before a task; read counts, people and scores after it. */
  readonly lists: Lists;
  blocks(side: Task['side']): number;
  /**
   * `pause` is called between pieces of work; where it gives true, the lists of who is left are empty. Gives how many askers,
   * from the first, were looked at for.
   */
  run(task: Task, pause: () => boolean): number;
  end(): void;
}

export function createListing(
  market: Market,
  plain: boolean,
  startThread?: StartThread,
  patience = PATIENCE,
): Listing {
  const control = startThread ? new Int32Array(new SharedArrayBuffer(64)) : new Int32Array(16);
  control[NEXT] = CLOSED;
  let lists = createLists(market, startThread !== undefined);
  let workplace = createWorkplace(market, lists, plain);
  let endThread = startThread?.({ market, plain, lists, control });

  /** Waits until the other thread has finished its piece; false when it does not. */
  const waitForOther = (): boolean => {
    const until = performance.now() + patience;
    while (Atomics.load(control, BUSY) === 1) {
      Atomics.wait(control, BUSY, 1, patience);
      if (performance.now() > until) return false;
    }
    return true;
  };

  const open = (task: Task) => {
    control[SIDE] = task.side === 'columns' ? 1 : 0;
    control[STEP] = task.step;
    control[IS_FIRST] = task.first ? 1 : 0;
    control[SAMPLED] = task.sampled;
    Atomics.add(control, TASK, 1);
    Atomics.store(control, NEXT, 0);
    Atomics.notify(control, TASK);
  };

  const run: Listing['run'] = (task, pause) => {
    lists.counts.fill(0);
    const chunks = workplace.chunks(task);
    open(task);
    let taken = 0;
    try {
      const finder = workplace.finderFor(task);
      for (let chunk; !pause() && (chunk = Atomics.add(control, NEXT, 1)) < chunks;)
        workplace.fill(finder, task, chunk);
    } finally {
      // Nobody takes another piece; a thread that has one finishes it.
      taken = Atomics.exchange(control, NEXT, CLOSED);
    }
    if (waitForOther()) return Math.min(taken * CHUNK, workplace.askers(task.side));
    // The other thread is stuck or gone: alone, and where it cannot write any more.
    endThread?.();
    endThread = undefined;
    Atomics.store(control, BUSY, 0);
    const { prices, thresholds } = lists;
    lists = createLists(market, false);
    lists.prices.set(prices);
    lists.thresholds.set(thresholds);
    workplace = createWorkplace(market, lists, plain);
    return run(task, pause);
  };

  return {
    get lists() {
      return lists;
    },
    blocks: (side) => workplace.blocks(side),
    run,
    end() {
      endThread?.();
      endThread = undefined;
    },
  };
}

/**
 * What a second thread does: takes pieces of the lists that the first makes, until it is ended. Never returns; must not be
 * called in the first thread of a page.
 */
export function takePart({ market, plain, lists, control }: Shared): never {
  const workplace = createWorkplace(market, lists, plain);
  for (let done = 0; ;) {
    Atomics.wait(control, TASK, done);
    done = Atomics.load(control, TASK);
    // Busy is said before a piece is taken: from then on nothing that is shared changes until busy is over.
    Atomics.store(control, BUSY, 1);
    let chunk = Atomics.add(control, NEXT, 1);
    if (chunk < CLOSED) {
      const task: Task = {
        side: control[SIDE] === 1 ? 'columns' : 'rows',
        step: control[STEP]!,
        first: control[IS_FIRST] === 1,
        sampled: control[SAMPLED]!,
      };
      const chunks = workplace.chunks(task);
      const finder = workplace.finderFor(task);
      for (; chunk < chunks; chunk = Atomics.add(control, NEXT, 1)) workplace.fill(finder, task, chunk);
    }
    Atomics.store(control, BUSY, 0);
    Atomics.notify(control, BUSY);
  }
}
