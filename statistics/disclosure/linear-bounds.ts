import { requireAllFinite } from '../statistics-error.ts';

/** One published sum: the variables with these indices add up to `value`. */
export interface Equation {
  variables: readonly number[];
  value: number;
}

/** The largest sum, and the equations that keep it from being larger; without an upper end, Infinity and none. */
export interface Largest {
  value: number;
  pinnedBy: readonly number[];
}

const TOLERANCE = 1e-7;

/** From here on the entering variable is chosen by Bland's rule, which is slow but never cycles. */
const PATIENCE = 500;

/**
 * The smallest and largest value that the sum of the variables in `target` can take, when all variables are at least
 * zero and the `equations` hold. `null` when the equations contradict each other; `upper` may be Infinity.
 *
 * This is what an attacker with every published figure can conclude at most by linear reasoning. For many questions
 * about the same equations make a `LinearSystem` once.
 *
 * @throws StatisticsError when a value is not finite.
 * @example
 * boundSum(2, [{ variables: [0, 1], value: 12 }], [0]) // → { lower: 0, upper: 12 }
 */
export function boundSum(
  variableCount: number,
  equations: readonly Equation[],
  target: readonly number[],
): { lower: number; upper: number } | null {
  requireAllFinite(
    'equations',
    equations.map(({ value }) => value),
  );
  const system = LinearSystem.create(variableCount, equations);
  if (!system) return null;
  return { lower: system.smallest(target).value, upper: system.largest(target).value };
}

/**
 * Equations over variables of at least zero, solved once so that questions about them are cheap. Method: two-phase simplex
 * on a dense tableau, for up to a few hundred variables. The columns of the artificial variables are kept: at an optimum
 * they hold the shadow price of each equation, and the equations with a price are those that pin the sum down.
 */
export class LinearSystem {
  readonly #variableCount: number;
  readonly #width: number;
  readonly #rows: Float64Array[];
  readonly #basis: number[];

  private constructor(variableCount: number, equations: readonly Equation[]) {
    this.#variableCount = variableCount;
    this.#width = variableCount + equations.length;
    this.#rows = equations.map((equation, index) => {
      const row = new Float64Array(this.#width + 1);
      for (const variable of equation.variables) row[variable] = 1;
      row[variableCount + index] = 1;
      row[this.#width] = equation.value;
      return row;
    });
    this.#basis = equations.map((_, index) => variableCount + index);
  }

  /** Null when no variables of at least zero fit the equations. */
  static create(variableCount: number, equations: readonly Equation[]): LinearSystem | null {
    const system = new LinearSystem(variableCount, equations);
    const artificial = equations.map((_, index) => variableCount + index);
    if (system.#maximise(artificial, -1).value < -TOLERANCE) return null;
    system.#removeArtificial();
    return system;
  }

  largest(target: readonly number[]): Largest {
    return this.#maximise(target, 1);
  }

  smallest(target: readonly number[]): Largest {
    const { value, pinnedBy } = this.#maximise(target, -1);
    // Zero minus, for a plain minus would give −0.
    return { value: 0 - value, pinnedBy };
  }

  /** Pivots artificial variables out of the basis where possible; a row where it is not says nothing new. */
  #removeArtificial(): void {
    for (let r = this.#rows.length - 1; r >= 0; r--) {
      if ((this.#basis[r] ?? 0) < this.#variableCount) continue;
      const row = this.#rows[r] ?? new Float64Array();
      const column = row.findIndex((value, c) => c < this.#variableCount && Math.abs(value) > TOLERANCE);
      if (column >= 0) this.#pivot(r, column);
      else {
        this.#rows.splice(r, 1);
        this.#basis.splice(r, 1);
      }
    }
  }

  /** Maximises `sign` times the sum of `target` from the present basis. */
  #maximise(target: readonly number[], sign: 1 | -1): Largest {
    const objective = new Float64Array(this.#width + 1);
    for (const variable of target) objective[variable] = sign;
    // Express the objective in the variables that are not basic.
    this.#rows.forEach((row, r) => subtractRow(objective, row, objective[this.#basis[r] ?? 0] ?? 0));
    for (let round = 0; ; round++) {
      const entering = this.#chooseEntering(objective, round < PATIENCE);
      if (entering < 0) break;
      const leaving = this.#chooseLeaving(entering);
      if (leaving < 0) return { value: Infinity, pinnedBy: [] };
      this.#pivot(leaving, entering);
      subtractRow(objective, this.#rows[leaving] ?? new Float64Array(), objective[entering] ?? 0);
    }
    const pinnedBy: number[] = [];
    for (let c = this.#variableCount; c < this.#width; c++)
      if (Math.abs(objective[c] ?? 0) > TOLERANCE) pinnedBy.push(c - this.#variableCount);
    return { value: -(objective[this.#width] ?? 0), pinnedBy };
  }

  #chooseEntering(objective: Float64Array, steepest: boolean): number {
    let chosen = -1;
    let most = TOLERANCE;
    for (let c = 0; c < this.#variableCount; c++) {
      const value = objective[c] ?? 0;
      if (value <= most) continue;
      chosen = c;
      if (!steepest) return c;
      most = value;
    }
    return chosen;
  }

  #chooseLeaving(entering: number): number {
    let chosen = -1;
    let smallest = Infinity;
    this.#rows.forEach((row, r) => {
      const coefficient = row[entering] ?? 0;
      if (coefficient <= TOLERANCE) return;
      const ratio = (row[this.#width] ?? 0) / coefficient;
      const isTie = Math.abs(ratio - smallest) <= 1e-12;
      if (isTie ? (this.#basis[r] ?? 0) < (this.#basis[chosen] ?? 0) : ratio < smallest) {
        chosen = r;
        smallest = ratio;
      }
    });
    return chosen;
  }

  #pivot(r: number, column: number): void {
    const row = this.#rows[r] ?? new Float64Array();
    const divisor = row[column] ?? 1;
    for (let c = 0; c < row.length; c++) row[c] = (row[c] ?? 0) / divisor;
    this.#rows.forEach((other, index) => {
      if (index !== r) subtractRow(other, row, other[column] ?? 0);
    });
    this.#basis[r] = column;
  }
}

function subtractRow(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let c = 0; c < from.length; c++) from[c] = (from[c] ?? 0) - times * (row[c] ?? 0);
}
