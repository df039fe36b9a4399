import { requireCount, StatisticsError } from '../statistics-error.ts';
import type { Label } from './survey-design.ts';

export interface CollapsedMargin {
  /** Cell of each person after merging. */
  cells: string[];
  population: Record<string, number>;
  /** Which cells went into the merged one; empty when nothing was merged. */
  merged: string[];
  /** False when even everybody together is below the threshold. */
  enough: boolean;
}

/**
 * Merges the cells of a margin that hold too few people (fewer than ten unless told) into one, and the next smallest with
 * them until it holds enough. Cells of the population that nobody is in are merged too. Weighting on cells of one or two
 * people would make a few answers count for hundreds.
 *
 * Example: `collapseMargin(['a', 'a', 'b', 'c', 'c'], { a: 20, b: 10, c: 30 }, 2).merged` → `['b', 'a']`
 * @throws StatisticsError when `fewest` is not a count, or somebody is in a cell that the population does not have.
 */
export function collapseMargin(
  cells: readonly Label[],
  population: Readonly<Record<string, number>>,
  fewest = 10,
): CollapsedMargin {
  requireCount('fewest', fewest);
  const counts = new Map(Object.keys(population).map((cell) => [cell, 0]));
  for (const cell of cells) {
    const count = counts.get(String(cell));
    if (count === undefined) throw new StatisticsError('population', `a number for ${cell}`, 'none');
    counts.set(String(cell), count + 1);
  }
  const ordered = [...counts].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const small = ordered.filter(([, count]) => count < fewest).length;
  let [size, taken] = [0, 0];
  while (taken < ordered.length && (taken < small || (small > 0 && size < fewest)))
    size += ordered[taken++]![1];
  const merged = ordered.slice(0, taken).map(([cell]) => cell);
  if (taken <= 1 && small === 0) return unchanged(cells, population, cells.length >= fewest);
  const inside = new Set(merged);
  const name = merged.join(' + ');
  const result: Record<string, number> = {};
  for (const [cell, total] of Object.entries(population)) {
    const key = inside.has(cell) ? name : cell;
    result[key] = (result[key] ?? 0) + total;
  }
  return {
    cells: cells.map((cell) => (inside.has(String(cell)) ? name : String(cell))),
    population: result,
    merged,
    enough: size >= fewest,
  };
}

function unchanged(
  cells: readonly Label[],
  population: Readonly<Record<string, number>>,
  enough: boolean,
): CollapsedMargin {
  return { cells: cells.map(String), population: { ...population }, merged: [], enough };
}
