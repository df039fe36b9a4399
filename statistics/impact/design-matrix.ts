import { CONSTANT } from '../coefficient.ts';
import { type Matrix, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { StatisticsError } from '../statistics-error.ts';

/** Predictors by name, one value per row. The constant is added by the model. */
export type Predictors = Readonly<Record<string, readonly number[]>>;

/** A design with the constant first, and the names of its columns. */
export interface Design {
  names: string[];
  matrix: Matrix;
}

/**
 * The constant and the predictors as a matrix.
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function designOf(predictors: Predictors, rows: number): Design {
  const columns: ArrayLike<number>[] = [new Float64Array(rows).fill(1)];
  for (const [name, column] of Object.entries(predictors)) {
    if (column.length !== rows) throw new StatisticsError(name, `${rows} values`, column.length);
    for (const value of column)
      if (!Number.isFinite(value)) throw new StatisticsError(name, 'finite numbers', value);
    columns.push(column);
  }
  return { names: [CONSTANT, ...Object.keys(predictors)], matrix: matrixFromColumns(columns) };
}

/**
 * Predictors of several origins in one model.
 * @throws StatisticsError when a name occurs twice: one would silently take the place of the other.
 */
export function joinPredictors(...parts: readonly Predictors[]): Predictors {
  const seen = new Set<string>([CONSTANT]);
  for (const name of parts.flatMap((part) => Object.keys(part))) {
    if (seen.has(name)) throw new StatisticsError('covariates', `another name than ${name}`, name);
    seen.add(name);
  }
  return Object.assign({}, ...parts) as Predictors;
}

/**
 * A group as predictors: one column of 0 and 1 for each value but the first, named `name=value`. This is how rounds of a
 * draw, waves and organisations enter a model.
 *
 * Example: `indicators('round', ['a', 'b', 'b'])` → `{ 'round=b': [0, 1, 1] }`
 * @throws StatisticsError when two values look the same (1 and '1').
 */
export function indicators(name: string, values: readonly (string | number)[]): Record<string, number[]> {
  const levels = [...new Set(values)];
  if (new Set(levels.map(String)).size < levels.length)
    throw new StatisticsError(name, 'only numbers or only texts', 'both, looking the same');
  return Object.fromEntries(
    levels.slice(1).map((level) => [`${name}=${level}`, values.map((value) => (value === level ? 1 : 0))]),
  );
}
