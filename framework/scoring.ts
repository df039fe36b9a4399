import type { Item } from './types.ts';

/**
 * Score of one answer from 0 (worst) to 100 (best), the share of the way from the item's lowest to its highest value.
 * The bounds are those of the options, not of the answers seen, so that a score does not depend on who else answered:
 * 100 · value / highest, and for lower-is-better 100 · (1 − value / highest). Scores of a single person carry too much
 * noise to act on; they exist to be averaged over people.
 *
 * @param value the value of one of the item's options
 * @throws RangeError for an item without ordered options (background) and for a value that no option has
 */
export function itemScore(item: Item, value: number): number {
  const { response, direction } = item;
  if (response.type !== 'single-choice' || !response.ordinal || direction === null) {
    throw new RangeError(`Item ${item.id} has no score: its answers have no order.`);
  }
  if (!response.options.some((option) => option.value === value)) {
    throw new RangeError(`Item ${item.id} has no option with value ${value}.`);
  }
  // The data check guarantees values 0, 1, … highest, and at least two options.
  const highest = response.options.length - 1;
  return (100 * (direction === 'higher-is-better' ? value : highest - value)) / highest;
}
