import { describeExtreme, UNANIMOUS } from './share.ts';

/** Whether the share (or mean) of a group may be shown as a value, only as a bound (unanimity), or not at all. */
export type ShareStatus = 'value' | 'bound' | 'withheld';

/** A group whose share is decided on. `sum` adds up its answers on a scale of 0..1; `status` is changed by `settleShares`. */
export interface ShareCell {
  group: string;
  n: number;
  sum: number;
  status: ShareStatus;
  /** Withheld for another reason than what it says: nearly any sum must stay possible. */
  held?: boolean;
}

/** The parts do not overlap and together are the whole. */
export interface ShareLine {
  whole: ShareCell;
  parts: readonly ShareCell[];
}

/**
 * The options of one question in one group of people who each chose at least one. An option that goes with no other (`alone`:
 * "none of these") was chosen by nobody who chose another.
 */
export interface ChoiceLine {
  people: number;
  options: readonly { cell: ShareCell; alone: boolean }[];
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
 * "90% or more" of twelve men is twelve of twelve. So, taking the attacker to know every shown share exactly and every
 * number of people, the range left for each hidden or bounded sum is worked out over all lines together. Required:
 * - a bounded group keeps at least half of the range that its bound allows, and so more than one possible value;
 * - a hidden group below `minimum` is not pinned to one value;
 * - a larger hidden group, and the hidden parts of a line together, are not proven to be (nearly) unanimous;
 * - a held group keeps a range of `minimum` people's answers, or all of its own when it is smaller.
 *
 * Where that fails the share of the smallest neighbour is withheld as well (its number of people may stay). Statuses
 * only ever go down, so this ends.
 *
 * With `choices` also what the options of a question say of each other counts: together they are at least as many as the people.
 * There the option that the fewest chose is withheld next.
 */
export function settleShares(
  lines: readonly ShareLine[],
  minimum: number,
  choices: readonly ChoiceLine[] = [],
): void {
  const cells = [...new Set(lines.flatMap(({ whole, parts }) => [whole, ...parts]))];
  // Numbers of people are whole; sums of scores are not, and leave an attacker more room.
  const isWhole = cells.every(({ sum }) => Number.isInteger(sum));
  for (;;) {
    const start = new Map(cells.map((cell) => [cell, readStatus(cell, isWhole)]));
    const ranges = propagate(lines, start, choices);
    const unsafe = cells.find((cell) => !isCellSafe(cell, start, ranges, minimum));
    const line = unsafe ? undefined : lines.find((each) => !isResidueSafe(each, ranges));
    if (!unsafe && !line) return;
    const isNear = ({ whole, parts }: ShareLine) =>
      unsafe && (parts.includes(unsafe) || (unsafe.held && whole === unsafe));
    const near = line ? [line] : lines.filter(isNear);
    const beside = choices.filter(({ options }) => options.some(({ cell }) => cell === unsafe));
    const next =
      chooseNext(
        beside.flatMap(({ options }) => options.map(({ cell }) => cell)),
        ({ sum }) => sum,
      ) ??
      chooseNext(near.flatMap(({ parts }) => parts)) ??
      chooseNext(near.map(({ whole }) => whole)) ??
      chooseNext(cells);
    if (!next) return;
    next.status = 'withheld';
  }
}

/** The smallest with a value; without any, the smallest with a bound. */
function chooseNext(
  cells: readonly ShareCell[],
  sizeOf: (cell: ShareCell) => number = ({ n }) => n,
): ShareCell | undefined {
  const bySize = [...cells].sort((a, b) => sizeOf(a) - sizeOf(b) || (a.group < b.group ? -1 : 1));
  return bySize.find(({ status }) => status === 'value') ?? bySize.find(({ status }) => status === 'bound');
}

/** The sums a cell can have for somebody who reads its status and knows how many people it counts. */
function readStatus({ n, sum, status }: ShareCell, isWhole: boolean): Range {
  if (status === 'value') return { lower: sum, upper: sum };
  if (status === 'withheld') return { lower: 0, upper: n };
  const isTop = describeExtreme(sum / n) === 'top';
  const range = isTop ? { lower: UNANIMOUS * n, upper: n } : { lower: 0, upper: (1 - UNANIMOUS) * n };
  if (!isWhole) return range;
  return { lower: Math.ceil(range.lower - 1e-9), upper: Math.floor(range.upper + 1e-9) };
}

/** Cells of which the sum is known to lie somewhere. */
interface KnownSum {
  cells: readonly ShareCell[];
  lower: number;
  upper: number;
}

/** What somebody who knows the question and how many answered knows of its options together. */
function sumsOf({ people, options }: ChoiceLine): KnownSum[] {
  const all = options.map(({ cell }) => cell);
  const alone = options.filter((option) => option.alone).map(({ cell }) => cell);
  return [
    { cells: all, lower: people, upper: Infinity },
    ...options
      .filter((option) => !option.alone && alone.length > 0)
      .map(({ cell }) => ({ cells: [...alone, cell], lower: 0, upper: people })),
  ];
}

/** Narrows all ranges until nothing more follows from "the parts add up to the whole", and from what is known of options. */
function propagate(
  lines: readonly ShareLine[],
  start: ReadonlyMap<ShareCell, Range>,
  choices: readonly ChoiceLine[],
): Map<ShareCell, Range> {
  const sums = choices.flatMap(sumsOf);
  const ranges = new Map([...start].map(([cell, range]) => [cell, { ...range }]));
  const at = (cell: ShareCell): Range => ranges.get(cell) ?? { lower: 0, upper: cell.n };
  let changed = true;
  const narrow = (range: Range, lower: number, upper: number) => {
    if (lower > range.lower + 1e-6) [range.lower, changed] = [lower, true];
    if (upper < range.upper - 1e-6) [range.upper, changed] = [upper, true];
  };
  // Real-valued ranges may creep towards their limit for ever; fifty rounds are far beyond what a page invites to.
  for (let round = 0; changed && round < 50; round++) {
    changed = false;
    for (const { whole, parts } of lines) {
      let all = addRanges(parts.map(at));
      narrow(at(whole), all.lower, all.upper);
      for (const part of parts) {
        const own = at(part);
        narrow(own, at(whole).lower - (all.upper - own.upper), at(whole).upper - (all.lower - own.lower));
        all = addRanges(parts.map(at));
      }
    }
    for (const { cells, lower, upper } of sums)
      for (const cell of cells) {
        const others = addRanges(cells.filter((other) => other !== cell).map(at));
        narrow(at(cell), lower - others.upper, upper - others.lower);
      }
  }
  return ranges;
}

function addRanges(ranges: readonly Range[]): Range {
  return {
    lower: ranges.reduce((sum, { lower }) => sum + lower, 0),
    upper: ranges.reduce((sum, { upper }) => sum + upper, 0),
  };
}

function isCellSafe(
  cell: ShareCell,
  start: ReadonlyMap<ShareCell, Range>,
  ranges: ReadonlyMap<ShareCell, Range>,
  minimum: number,
): boolean {
  const before = start.get(cell);
  const after = ranges.get(cell);
  if (!before || !after || cell.n === 0 || cell.status === 'value') return true;
  const width = after.upper - after.lower;
  if (cell.held) return width >= Math.min(minimum, cell.n) - 1e-6;
  if (cell.status === 'bound') return width >= (before.upper - before.lower) / 2 - 1e-6;
  return cell.n < minimum ? width > 1e-6 : !isProvenUnanimous(after, cell.n);
}

/** What is hidden in a line, taken together. */
function isResidueSafe({ whole, parts }: ShareLine, ranges: ReadonlyMap<ShareCell, Range>): boolean {
  const hidden = parts.filter(({ status }) => status === 'withheld');
  const people = hidden.reduce((sum, { n }) => sum + n, 0);
  // When everything is hidden, together they are the whole, which has a status of its own.
  if (people === 0 || people === whole.n) return true;
  const at = (cell: ShareCell): Range => ranges.get(cell) ?? { lower: 0, upper: cell.n };
  const shown = addRanges(parts.filter(({ status }) => status !== 'withheld').map(at));
  const own = addRanges(hidden.map(at));
  const lower = Math.max(own.lower, at(whole).lower - shown.upper);
  const upper = Math.min(own.upper, at(whole).upper - shown.lower);
  return !isProvenUnanimous({ lower, upper }, people);
}

/** Every possible sum lies in the same unanimous zone. */
function isProvenUnanimous({ lower, upper }: Range, people: number): boolean {
  return lower >= UNANIMOUS * people - 1e-6 || upper <= (1 - UNANIMOUS) * people + 1e-6;
}
