import { deriveSmallSets, type PublishedCount } from './differences.ts';
import { type Equation, LinearSystem } from './linear-bounds.ts';
import type { Cell, DisclosureOptions, PartitionTable, ProtectedPartition } from './partition.ts';

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
  const system = input.withheld[0] ? LinearSystem.create(names.length, equations) : null;
  for (const { label, cells } of input.withheld) {
    if (!system) return [...findings, { kind: 'contradiction', label }];
    const lower = system.smallest(positions(cells)).value;
    const upper = system.largest(positions(cells)).value;
    if (upper - lower < options.minimum - 1e-6) findings.push({ kind: 'pinned', label, lower, upper });
  }
  for (const { label, n } of deriveSmallSets(input.published, options.minimum))
    findings.push({ kind: 'small-difference', label, n });
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
