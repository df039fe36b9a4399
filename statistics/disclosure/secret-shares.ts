import { requireCount, StatisticsError } from '../statistics-error.ts';
import { FairDraws, type RandomSource } from './random-source.ts';
import type { RuleSet } from './rules.ts';

/** Shares are whole numbers below this, and everything is added up round it: a share alone can be any number. */
const RING = 2n ** 61n;

/** Which addition this is: shares of different batches or questions are never added to each other. */
export interface SharingTask {
  task: string;
  batch: string;
}

/** What one organisation sends to one server: for every cell a number that says nothing without the other servers'. */
export interface ShareMessage extends SharingTask {
  organisation: string;
  cells: Readonly<Record<string, string>>;
}

/** What one server has added up, and how many organisations brought something to each cell. */
export interface ServerSum extends SharingTask {
  organisations: readonly string[];
  cells: Readonly<Record<string, string>>;
}

export type OpenedCount =
  | { kind: 'count'; n: number }
  /** Too few organisations took part, or the sum is below the minimum. */
  | { kind: 'withheld' };

/**
 * Splits an organisation's counts over servers that do not share what they have: all but the last server get random
 * numbers, the last what is needed to add up to the count. Whoever misses one server's message learns nothing at all.
 *
 * Every organisation sends the same cells, also those where it has nobody: leaving one out would say so.
 * @throws StatisticsError with fewer than two servers, or when a number is not a count.
 * @example
 * const [one, two] = shareCounts({ task: 't', batch: '2027' }, 'noord', { women: 12 }, 2, (n) => new Uint8Array(n));
 * [one.cells.women, two.cells.women] // → ['0', '12']
 */
export function shareCounts(
  task: SharingTask,
  organisation: string,
  counts: Readonly<Record<string, number>>,
  servers: number,
  source: RandomSource,
): ShareMessage[] {
  requireCount('servers', servers);
  if (servers < 2) throw new StatisticsError('servers', 'at least 2', servers);
  const draws = new FairDraws(source);
  const messages = Array.from({ length: servers }, (): [string, string][] => []);
  for (const [cell, n] of Object.entries(counts)) {
    requireCount(`count of ${cell}`, n);
    let left = BigInt(n);
    messages.forEach((lines, server) => {
      const isLast = server === servers - 1;
      const share = isLast ? ((left % RING) + RING) % RING : draws.below(RING);
      left -= share;
      lines.push([cell, String(share)]);
    });
  }
  return messages.map((lines) => ({ ...pick(task), organisation, cells: Object.fromEntries(lines) }));
}

/**
 * Adds up at one server what the organisations sent to it. It can be done message by message, in any order.
 * @throws StatisticsError when messages are for another task, have other cells, or one organisation sends twice.
 */
export function sumShares(messages: readonly ShareMessage[]): ServerSum {
  const [first] = messages;
  if (!first) throw new StatisticsError('messages', 'at least one message', 'none');
  const names = Object.keys(first.cells);
  const organisations = messages.map(({ organisation }) => organisation);
  if (new Set(organisations).size !== organisations.length)
    throw new StatisticsError('messages', 'one message of each organisation', organisations.join(', '));
  for (const message of messages) requireSame(first, message);
  return {
    ...pick(first),
    organisations: organisations.sort(),
    cells: Object.fromEntries(
      names.map((cell) => [
        cell,
        String(messages.reduce((sum, { cells }) => sum + readShare(cells[cell]), 0n) % RING),
      ]),
    ),
  };
}

/**
 * Opens the sums of all servers. Fewer organisations than `rules.organisations` (at least three; with two each would see
 * the other's) and sums of 1 to minimum − 1 stay closed; which of the two is not said. The sums that come out still go
 * through `protectTable` or `protectLinkedCounts` before anything is published.
 *
 * @throws StatisticsError when the sums are not of the same task, cells and organisations, or a sum is not possible.
 * @example
 * const task = { task: 't', batch: '2027' };
 * const sent = ['a', 'b', 'c'].map((name) => shareCounts(task, name, { women: 12 }, 2, (n) => new Uint8Array(n)));
 * openSums([0, 1].map((server) => sumShares(sent.map((each) => each[server]))), ruleSets.public)
 * // → { women: { kind: 'count', n: 36 } }
 */
export function openSums(
  sums: readonly ServerSum[],
  rules: Pick<RuleSet, 'minimum' | 'organisations'>,
): Record<string, OpenedCount> {
  const [first] = sums;
  if (!first || sums.length < 2)
    throw new StatisticsError('sums', 'the sums of at least 2 servers', sums.length);
  for (const sum of sums) {
    requireSame(first, sum);
    if (sum.organisations.join('\n') !== first.organisations.join('\n'))
      throw new StatisticsError(
        'sums',
        'the same organisations at every server',
        sum.organisations.join(', '),
      );
  }
  const enough = first.organisations.length >= Math.max(3, rules.organisations ?? 3);
  return Object.fromEntries(
    Object.keys(first.cells).map((cell): [string, OpenedCount] => {
      if (!enough) return [cell, { kind: 'withheld' }];
      const n = Number(sums.reduce((sum, { cells }) => sum + readShare(cells[cell]), 0n) % RING);
      requireCount(`sum of ${cell}`, n);
      return [cell, n > 0 && n < rules.minimum ? { kind: 'withheld' } : { kind: 'count', n }];
    }),
  );
}

const pick = ({ task, batch }: SharingTask): SharingTask => ({ task, batch });

function requireSame(a: SharingTask & { cells: object }, b: SharingTask & { cells: object }): void {
  const describe = (one: typeof a) => JSON.stringify([one.task, one.batch, ...Object.keys(one.cells).sort()]);
  if (describe(a) !== describe(b)) throw new StatisticsError('messages', describe(a), describe(b));
}

function readShare(text: string | undefined): bigint {
  if (text === undefined || !/^\d{1,19}$/.test(text) || BigInt(text) >= RING)
    throw new StatisticsError('share', 'a whole number below 2^61', text);
  return BigInt(text);
}
