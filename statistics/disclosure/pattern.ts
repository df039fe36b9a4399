import { type Cell, isResidualSafe, sortBySize } from './partition.ts';

/** One visible row of counts in a partition. Rows with the same `breakdown` can only lose their breakdown together. */
export interface PatternRow {
  breakdown: string;
  cells: readonly Cell[];
}

/** What is withheld in one partition: the same groups in all rows, and some breakdowns altogether. */
export interface Pattern {
  groups: ReadonlySet<string>;
  breakdowns: ReadonlySet<string>;
}

/**
 * Chooses which groups to withhold in all rows, so that no count of 1..minimum−1 is shown in any row and the withheld
 * groups protect each other in every row. Where one breakdown has many small counts it is withheld instead of the groups.
 */
export function choosePattern(rows: readonly PatternRow[], minimum: number): Pattern {
  const { groups, breakdowns } = coverSmallCells(rows, minimum);
  const kept = rows.filter((row) => !breakdowns.has(row.breakdown));
  for (const { group } of sortBySize(sumGroups(kept))) {
    if (kept.every((row) => isResidualSafe(row.cells, groups, minimum))) break;
    groups.add(group);
  }
  return { groups, breakdowns };
}

function sumGroups(rows: readonly PatternRow[]): Cell[] {
  const sizes = new Map<string, number>();
  for (const { group, n } of rows.flatMap((row) => row.cells)) sizes.set(group, (sizes.get(group) ?? 0) + n);
  return [...sizes].map(([group, n]) => ({ group, n }));
}

interface Candidate {
  kind: 'group' | 'breakdown';
  name: string;
  small: number;
  large: number;
}

/**
 * Every small count must fall in a withheld group or breakdown. Takes, as long as there are small counts, the group or
 * breakdown that hides most of them for each publishable count it costs.
 */
function coverSmallCells(rows: readonly PatternRow[], minimum: number) {
  const groups = new Set<string>();
  const breakdowns = new Set<string>();
  for (;;) {
    const [best] = listCandidates(rows, groups, breakdowns, minimum)
      .filter(({ small }) => small > 0)
      .sort(compareCandidates);
    if (!best) return { groups, breakdowns };
    (best.kind === 'group' ? groups : breakdowns).add(best.name);
  }
}

function listCandidates(
  rows: readonly PatternRow[],
  groups: ReadonlySet<string>,
  breakdowns: ReadonlySet<string>,
  minimum: number,
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const count = (kind: Candidate['kind'], name: string, n: number) => {
    const key = `${kind} ${name}`;
    const candidate = candidates.get(key) ?? { kind, name, small: 0, large: 0 };
    if (n < minimum) candidate.small++;
    else candidate.large++;
    candidates.set(key, candidate);
  };
  for (const { breakdown, cells } of rows) {
    for (const { group, n } of cells) {
      if (n === 0 || groups.has(group) || breakdowns.has(breakdown)) continue;
      count('group', group, n);
      count('breakdown', breakdown, n);
    }
  }
  return [...candidates.values()];
}

/** Most small counts per large one first; then groups before breakdowns; then by name. */
function compareCandidates(a: Candidate, b: Candidate): number {
  const gain = b.small * (a.large + 1) - a.small * (b.large + 1);
  if (gain !== 0) return gain;
  if (a.kind !== b.kind) return a.kind === 'group' ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
