import { CONSTANT } from '../coefficient.ts';
import { requireFinite, requireKeys, StatisticsError } from '../statistics-error.ts';

/** Whoever or whatever the rows of a panel belong to; only used to tell rows of one person from those of another. */
export type PersonKey = string | number;

/**
 * Answers of people at several moments, one row per person and moment; people may have different numbers of rows
 * ("unbalanced"). A row without an outcome (`null`) is left out, and counted.
 */
export interface PanelInput {
  person: readonly PersonKey[];
  outcome: readonly (number | null)[];
  /** Columns by name, beside the constant, which is always there. Known for every row. */
  predictors: Readonly<Record<string, readonly number[]>>;
}

/** A panel without its empty rows, with the rows of one person together. */
export interface Panel {
  names: string[];
  /** Per predictor, in the order of `names`, which begins with the constant. */
  columns: Float64Array[];
  outcome: Float64Array;
  /** Where each person's rows begin; the last entry is the number of rows. */
  starts: number[];
  missing: number;
}

/**
 * Checks a panel and puts the rows of each person together, people in the order in which they first appear.
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function readPanel(input: PanelInput): Panel {
  requireKeys('input', input, { person: true, outcome: true, predictors: true });
  const rows = input.outcome.length;
  if (input.person.length !== rows) throw new StatisticsError('person', `${rows} keys`, input.person.length);
  const names = [CONSTANT, ...Object.keys(input.predictors)];
  const given = Object.values(input.predictors);
  for (const column of given) {
    if (column.length !== rows) throw new StatisticsError('predictors', `${rows} values each`, column.length);
  }
  const byPerson = new Map<PersonKey, number[]>();
  let kept = 0;
  for (let row = 0; row < rows; row++) {
    const value = input.outcome[row]!;
    if (value === null) continue;
    requireFinite('outcome', value);
    const key = input.person[row]!;
    const theirs = byPerson.get(key);
    if (theirs) theirs.push(row);
    else byPerson.set(key, [row]);
    kept++;
  }
  const outcome = new Float64Array(kept);
  const columns = names.map(() => new Float64Array(kept).fill(1));
  const starts: number[] = [];
  let at = 0;
  for (const theirs of byPerson.values()) {
    starts.push(at);
    for (const row of theirs) {
      outcome[at] = input.outcome[row]!;
      for (const [index, column] of given.entries()) {
        requireFinite('predictors', column[row]!);
        columns[index + 1]![at] = column[row]!;
      }
      at++;
    }
  }
  starts.push(kept);
  return { names, columns, outcome, starts, missing: rows - kept };
}

/**
 * The same panel with predictors of mean 0 and spread 1, so that years like 2026 cost no digits, and how to come back.
 * A column that does not vary cannot be told from the constant; its name is returned instead.
 */
export function standardise(panel: Panel): { panel: Panel; means: number[]; scales: number[] } | string {
  const n = panel.outcome.length;
  const means = [0];
  const scales = [1];
  const columns = [panel.columns[0]!];
  for (let j = 1; j < panel.names.length; j++) {
    const column = panel.columns[j]!;
    let mean = 0;
    for (const value of column) mean += value;
    mean /= n;
    let squares = 0;
    for (const value of column) squares += (value - mean) ** 2;
    const scale = Math.sqrt(squares / n);
    if (!(scale > 1e-12 * Math.abs(mean))) return panel.names[j]!;
    means.push(mean);
    scales.push(scale);
    columns.push(column.map((value) => (value - mean) / scale));
  }
  return { panel: { ...panel, columns }, means, scales };
}

/** The contrast on standardised coefficients that gives the coefficient with this index on the original scale. */
export function contrastOf(index: number, means: readonly number[], scales: readonly number[]): number[] {
  if (index > 0) return scales.map((scale, j) => (j === index ? 1 / scale : 0));
  return scales.map((scale, j) => (j === 0 ? 1 : -means[j]! / scale));
}
