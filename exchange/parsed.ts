/** problem: the row is not accepted until repaired; warning: accepted as told; question: a person decides. */
export type Severity = 'problem' | 'warning' | 'question';

/** What a value parser has to say about a cell. `expected` is a code of a sentence in finding-sentences.ts. */
export interface Remark {
  code: string;
  severity: Severity;
  expected: string;
  params?: Record<string, string | number>;
}

export interface Parsed<T> {
  value: T;
  remarks: Remark[];
}

/** A value that was read as it was written. */
export function read<T>(value: T): Parsed<T> {
  return { value, remarks: [] };
}

/** A value that is used, with something the coordinator should look at. */
export function readWithWarning<T>(
  value: T,
  code: string,
  expected: string,
  params?: Record<string, string | number>,
): Parsed<T> {
  return { value, remarks: [{ code, severity: 'warning', expected, ...(params && { params }) }] };
}

/** A value that cannot be used; the row waits for a repair. */
export function refuse<T>(
  value: T,
  code: string,
  expected: string,
  params?: Record<string, string | number>,
): Parsed<T> {
  return { value, remarks: [{ code, severity: 'problem', expected, ...(params && { params }) }] };
}
