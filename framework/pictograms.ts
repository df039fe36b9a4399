import { loadFramework } from './loading.ts';
import type { Item } from './types.ts';

/** Every pictogram that an item, option or domain may name: what whoever draws them has to draw. */
export function pictogramNames(): string[] {
  return loadFramework().pictograms.names;
}

/** The name of the pictogram beside a question: that of its domain, or its own where it belongs to none. */
export function pictogramOf(item: Item): string {
  return item.pictogram;
}

/**
 * The name of the pictogram beside an option. Every ordered option has one; null where a picture would say less than the
 * words (ages, years, gender, routes) and for an option that the item does not have.
 */
export function optionPictogram(item: Item, optionId: string): string | null {
  if (item.response.type !== 'single-choice') return null;
  const { pictograms } = loadFramework();
  const { scale } = item.response;
  const table = scale === undefined ? pictograms.items[item.id] : pictograms.scales[scale];
  return table?.[optionId] ?? null;
}
