import { describeExtreme, UNANIMOUS } from './share.ts';

/** Whether the share (or mean) of a group may be shown as a value, only as a bound (unanimity), or not at all. */
export type ShareStatus = 'value' | 'bound' | 'withheld';

/** A group whose share is decided on. `sum` adds up its answers on a scale of 0..1; `status` is changed by `settleShares`. */
export interface ShareCell {
  group: string;
  n: number;
  sum: number;
  status: ShareStatus;
}

/** The parts do not overlap and together are the whole. */
export interface ShareLine {
  whole: ShareCell;
  parts: readonly ShareCell[];
}

interface Range {
  lower: number;
  upper: number;
}

/** What a share may show before its neighbours are looked at. */
export function startStatus(published: boolean, n: number, sum: number | undefined): ShareStatus {
  if (!published || n === 0 || sum === undefined) return 'withheld';
  return describeExtreme(sum / n) ? 'bound' : 'value';
}

/**
 * Withholds shares until none that is hidden or bounded follows from those that are shown.
 *
 * `protectShare` alone is undone by subtraction: with the total 32 of 52 and the women 20 of 40 on the page, the
 * "90% or more" of twelve men is twelve of twelve. So, taking the attacker to know every shown share exactly, the range
 * left for each hidden or bounded sum is worked out. A bounded group must keep the whole range that its bound allows;
 * what the withheld groups have together must be able to lie outside the unanimous zone. Where that fails the share of
 * the smallest part with a value is withheld as well (its number of people may stay), until it holds. Statuses only
 * ever go down, so this ends.
 */
export function settleShares(lines: readonly ShareLine[]): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      while (!isLineSafe(line, lines)) {
        const next = chooseNext(line.parts);
        if (!next) break;
        next.status = 'withheld';
        changed = true;
      }
    }
  }
}

function chooseNext(parts: readonly ShareCell[]): ShareCell | undefined {
  const bySize = [...parts].sort((a, b) => a.n - b.n || (a.group < b.group ? -1 : 1));
  return bySize.find(({ status }) => status === 'value') ?? bySize.find(({ status }) => status === 'bound');
}

/** The sums a cell can have for somebody who reads its status. */
function readStatus({ n, sum, status }: ShareCell): Range {
  if (status === 'value') return { lower: sum, upper: sum };
  if (status === 'withheld') return { lower: 0, upper: n };
  return describeExtreme(sum / n) === 'top'
    ? { lower: UNANIMOUS * n, upper: n }
    : { lower: 0, upper: (1 - UNANIMOUS) * n };
}

function addRanges(cells: readonly ShareCell[]): Range {
  let lower = 0;
  let upper = 0;
  for (const range of cells.map(readStatus)) {
    lower += range.lower;
    upper += range.upper;
  }
  return { lower, upper };
}

/** A whole is also known through its other divisions: by gender, by age … */
function readWhole(line: ShareLine, lines: readonly ShareLine[]): Range {
  const range = readStatus(line.whole);
  for (const other of lines) {
    if (other === line || other.whole !== line.whole) continue;
    const parts = addRanges(other.parts);
    range.lower = Math.max(range.lower, parts.lower);
    range.upper = Math.min(range.upper, parts.upper);
  }
  return range;
}

function isLineSafe(line: ShareLine, lines: readonly ShareLine[]): boolean {
  const whole = readWhole(line, lines);
  const all = addRanges(line.parts);
  const boundsHold = line.parts
    .filter(({ status }) => status === 'bound')
    .map(readStatus)
    .every(
      (own) =>
        whole.lower - (all.upper - own.upper) <= own.lower + 1e-6 &&
        whole.upper - (all.lower - own.lower) >= own.upper - 1e-6,
    );
  const hidden = line.parts.filter(({ status }) => status === 'withheld');
  const people = hidden.reduce((sum, { n }) => sum + n, 0);
  if (people === 0 || !boundsHold) return boundsHold;
  const shown = addRanges(line.parts.filter(({ status }) => status !== 'withheld'));
  const lowest = Math.max(0, whole.lower - shown.upper);
  const highest = Math.min(people, whole.upper - shown.lower);
  // Unsafe when every possible sum is in the same unanimous zone.
  return lowest < UNANIMOUS * people - 1e-9 && highest > (1 - UNANIMOUS) * people + 1e-9;
}
