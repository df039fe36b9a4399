/** The levels that a buddy guides, such as A1–B1, or A1 alone; null when one of the two ends is not known. */
export function levelRange(
  { levelMin, levelMax }: { levelMin: string | null; levelMax: string | null },
  dash = '–',
): string | null {
  if (!levelMin || !levelMax) return null;
  return levelMin === levelMax ? levelMin : `${levelMin}${dash}${levelMax}`;
}
