import { type TestedEstimate, testAgainstZero } from '../coefficient.ts';
import { type StaggeredPanel } from './staggered-panel.ts';

export type StaggeredAggregate = Pick<TestedEstimate, 'estimate' | 'standardError' | 'interval' | 'p'>;

/**
 * The mean of group-time effects, by the size of the groups or equally. Sizes are estimated too: their part in the
 * uncertainty is in the influence function.
 */
export function aggregate(
  cells: readonly { group: number; estimate: number; influence: Float64Array }[],
  panel: StaggeredPanel,
  weighting: 'size' | 'equal',
  errorOf: (influence: Float64Array) => number,
  confidence: number,
): StaggeredAggregate & { influence: Float64Array } {
  const units = panel.outcome.length;
  const sizes = cells.map((cell) =>
    weighting === 'equal' ? 1 : panel.group.filter((group) => group === cell.group).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const estimate = cells.reduce((sum, cell, k) => sum + (sizes[k]! / total) * cell.estimate, 0);
  const influence = new Float64Array(units);
  for (const [k, cell] of cells.entries()) {
    for (let unit = 0; unit < units; unit++) {
      influence[unit]! += (sizes[k]! / total) * cell.influence[unit]!;
      // One unit more in this group draws the mean towards this effect.
      if (weighting === 'size' && panel.group[unit] === cell.group)
        influence[unit]! += (cell.estimate - estimate) / total;
    }
  }
  const line = testAgainstZero(estimate, errorOf(influence), panel.df, confidence);
  return { estimate, standardError: line.standardError, interval: line.interval, p: line.p, influence };
}
