/** How a computed result compares with what is expected. */
export interface Comparison {
  numbers: number;
  worst: number;
  wrong: string[];
}

/**
 * Compares every number in `expected` with the same place in `actual`: relative above 1, absolute below. Texts and true or
 * false must be equal. A number that is missing is wrong.
 */
export function compareNumbers(actual: unknown, expected: unknown, tolerance: number): Comparison {
  const result: Comparison = { numbers: 0, worst: 0, wrong: [] };
  visit(actual, expected, tolerance, '', result);
  return result;
}

function visit(
  actual: unknown,
  expected: unknown,
  tolerance: number,
  path: string,
  result: Comparison,
): void {
  if (expected !== null && typeof expected === 'object') {
    for (const [key, value] of Object.entries(expected)) {
      const inner =
        actual === null || actual === undefined ? undefined : (actual as Record<string, unknown>)[key];
      visit(inner, value, tolerance, path ? `${path}.${key}` : key, result);
    }
    return;
  }
  if (typeof expected !== 'number') {
    if (actual !== undefined && actual !== expected)
      result.wrong.push(`${path}: ${String(actual)}, not ${expected}`);
    return;
  }
  result.numbers++;
  const distance =
    typeof actual === 'number' ? Math.abs(actual - expected) / Math.max(1, Math.abs(expected)) : NaN;
  if (!(distance <= tolerance)) result.wrong.push(`${path}: ${String(actual)}, not ${expected}`);
  else result.worst = Math.max(result.worst, distance);
}
