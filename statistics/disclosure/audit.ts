import { boundSum, type Equation } from './linear-bounds.ts';
import type { Cell, DisclosureOptions, PartitionTable, ProtectedPartition } from './partition.ts';

/** One published number: how many people are in this set of cells (one cell, a margin, a total …). */
export interface PublishedCount {
  label: string;
  /** The indivisible cells that the number counts; a person is in exactly one. */
  cells: readonly string[];
  n: number;
}

/** What is published, and which sets of cells are meant to stay hidden. */
export interface AuditInput {
  published: readonly PublishedCount[];
  withheld: readonly { label: string; cells: readonly string[] }[];
}

export type AuditFinding =
  /** The withheld count must lie in an interval narrower than the minimum. */
  | { kind: 'pinned'; label: string; lower: number; upper: number }
  /** Subtracting published counts gives a group of 1..minimum−1 people. */
  | { kind: 'small-difference'; label: string; n: number }
  /** A published count itself is below the minimum. */
  | { kind: 'small-count'; label: string; n: number }
  /** The published numbers contradict each other, so the audit says nothing. */
  | { kind: 'contradiction'; label: string };

/** Sets found by repeated subtraction are limited: an audit of a sound release needs far fewer. */
const MOST_DERIVED_SETS = 4_000;

/**
 * Attacks a set of published counts with linear reasoning and returns what it finds; an empty list means: safe against
 * this attack. It knows nothing of the rules that decided what to publish, so that it can judge them.
 *
 * It tries two things: the smallest and largest value each withheld count can have given every published sum (linear
 * programming, counts at least zero), and repeated subtraction of published sets that contain each other.
 */
export function auditTables(input: AuditInput, options: DisclosureOptions): AuditFinding[] {
  const names = [...new Set([...input.published, ...input.withheld].flatMap((set) => set.cells))];
  const index = new Map(names.map((name, position) => [name, position]));
  const positions = (cells: readonly string[]) => cells.map((cell) => index.get(cell) ?? 0);
  const equations: Equation[] = input.published.map(({ cells, n }) => ({
    variables: positions(cells),
    value: n,
  }));
  const findings: AuditFinding[] = input.published
    .filter(({ n }) => n > 0 && n < options.minimum)
    .map(({ label, n }) => ({ kind: 'small-count', label, n }));
  for (const { label, cells } of input.withheld) {
    const bounds = boundSum(names.length, equations, positions(cells));
    if (!bounds) return [...findings, { kind: 'contradiction', label }];
    if (bounds.upper - bounds.lower < options.minimum - 1e-6)
      findings.push({ kind: 'pinned', label, ...bounds });
  }
  return [...findings, ...findSmallDifferences(input.published, positions, options.minimum)];
}

function findSmallDifferences(
  published: readonly PublishedCount[],
  positions: (cells: readonly string[]) => number[],
  minimum: number,
): AuditFinding[] {
  const known = new Map<bigint, { label: string; n: number }>();
  for (const { label, cells, n } of published) {
    let mask = 0n;
    for (const position of positions(cells)) mask |= 1n << BigInt(position);
    known.set(mask, { label, n });
  }
  const queue = [...known.keys()];
  const findings: AuditFinding[] = [];
  for (let done = 0; done < queue.length && known.size < MOST_DERIVED_SETS; done++) {
    const one = queue[done] ?? 0n;
    for (const other of queue.slice(0, done)) {
      const [small, large] = (one & other) === one ? [one, other] : [other, one];
      if ((small & large) !== small || known.has(large ^ small)) continue;
      const whole = known.get(large);
      const part = known.get(small);
      if (!whole || !part) continue;
      const rest = { label: `${whole.label} − ${part.label}`, n: whole.n - part.n };
      known.set(large ^ small, rest);
      queue.push(large ^ small);
      if (rest.n > 0 && rest.n < minimum) findings.push({ kind: 'small-difference', ...rest });
    }
  }
  return findings;
}

/**
 * Audits what one partition shows next to its total. Empty withheld groups need no protection and are not tested.
 * When the total is withheld nothing may be published at all.
 */
export function auditPartition(
  table: PartitionTable,
  outcome: ProtectedPartition,
  options: DisclosureOptions,
): AuditFinding[] {
  const shown = new Set(outcome.published);
  const hidden = (cell: Cell) => !shown.has(cell.group) && cell.n > 0;
  const published: PublishedCount[] = table.cells
    .filter((cell) => shown.has(cell.group))
    .map((cell) => ({ label: cell.group, cells: [cell.group], n: cell.n }));
  if (outcome.totalPublished) {
    published.push({ label: 'total', cells: table.cells.map((cell) => cell.group), n: table.total });
  }
  const withheld = table.cells.filter(hidden).map((cell) => ({ label: cell.group, cells: [cell.group] }));
  return auditTables({ published, withheld }, options);
}
