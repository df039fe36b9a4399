/** One published sum: the variables with these indices add up to `value`. */
export interface Equation {
  variables: readonly number[];
  value: number;
}

const TOLERANCE = 1e-7;

/**
 * The smallest and largest value that the sum of the variables in `target` can take, when all variables are at least
 * zero and the `equations` hold. `null` when the equations contradict each other; `upper` may be Infinity.
 *
 * This is what an attacker with every published figure can conclude at most by linear reasoning. Method: two-phase
 * simplex with Bland's rule (never cycles), dense: meant for audits of up to a few hundred variables.
 */
export function boundSum(
  variableCount: number,
  equations: readonly Equation[],
  target: readonly number[],
): { lower: number; upper: number } | null {
  const tableau = solvePhaseOne(variableCount, equations);
  if (!tableau) return null;
  // Zero minus, for a plain minus would give −0.
  return { lower: 0 - maximise(tableau, target, -1), upper: maximise(tableau, target, 1) };
}

interface Tableau {
  /** Each row: the coefficients of the variables, then the right-hand side. */
  rows: number[][];
  /** The variable that is basic in each row. */
  basis: number[];
  width: number;
}

function solvePhaseOne(variableCount: number, equations: readonly Equation[]): Tableau | null {
  const width = variableCount + equations.length;
  const rows = equations.map((equation, index) => {
    const row = new Array<number>(width + 1).fill(0);
    for (const variable of equation.variables) row[variable] = 1;
    row[variableCount + index] = 1;
    row[width] = equation.value;
    return row;
  });
  const tableau: Tableau = { rows, basis: equations.map((_, index) => variableCount + index), width };
  const artificial = equations.map((_, index) => variableCount + index);
  if (maximise(tableau, artificial, -1) < -TOLERANCE) return null;
  removeArtificial(tableau, variableCount);
  return tableau;
}

/** Pivots artificial variables out of the basis, drops rows that say nothing new, then drops the artificial columns. */
function removeArtificial(tableau: Tableau, variableCount: number): void {
  for (let r = tableau.rows.length - 1; r >= 0; r--) {
    if ((tableau.basis[r] ?? 0) < variableCount) continue;
    const column =
      tableau.rows[r]?.findIndex((value, c) => c < variableCount && Math.abs(value) > TOLERANCE) ?? -1;
    if (column >= 0) pivot(tableau, r, column);
    else {
      tableau.rows.splice(r, 1);
      tableau.basis.splice(r, 1);
    }
  }
  tableau.rows = tableau.rows.map((row) => [...row.slice(0, variableCount), row[tableau.width] ?? 0]);
  tableau.width = variableCount;
}

/** Maximises `sign` times the sum of `target` from the present basis; returns the optimum of that signed sum. */
function maximise(tableau: Tableau, target: readonly number[], sign: 1 | -1): number {
  const { width } = tableau;
  const objective = new Array<number>(width + 1).fill(0);
  for (const variable of target) objective[variable] = sign;
  // Express the objective in the variables that are not basic.
  tableau.rows.forEach((row, r) => subtractRow(objective, row, objective[tableau.basis[r] ?? 0] ?? 0));
  for (;;) {
    const entering = objective.findIndex((value, c) => c < width && value > TOLERANCE);
    if (entering < 0) return -(objective[width] ?? 0);
    const leaving = chooseLeavingRow(tableau, entering);
    if (leaving < 0) return Infinity;
    pivot(tableau, leaving, entering);
    subtractRow(objective, tableau.rows[leaving] ?? [], objective[entering] ?? 0);
  }
}

function chooseLeavingRow(tableau: Tableau, entering: number): number {
  let chosen = -1;
  let smallest = Infinity;
  tableau.rows.forEach((row, r) => {
    const coefficient = row[entering] ?? 0;
    if (coefficient <= TOLERANCE) return;
    const ratio = (row[tableau.width] ?? 0) / coefficient;
    const isTie = Math.abs(ratio - smallest) <= 1e-12;
    if (isTie ? (tableau.basis[r] ?? 0) < (tableau.basis[chosen] ?? 0) : ratio < smallest) {
      chosen = r;
      smallest = ratio;
    }
  });
  return chosen;
}

function pivot(tableau: Tableau, r: number, column: number): void {
  const row = tableau.rows[r] ?? [];
  const divisor = row[column] ?? 1;
  for (let c = 0; c < row.length; c++) row[c] = (row[c] ?? 0) / divisor;
  tableau.rows.forEach((other, index) => {
    if (index !== r) subtractRow(other, row, other[column] ?? 0);
  });
  tableau.basis[r] = column;
}

function subtractRow(from: number[], row: readonly number[], times: number): void {
  if (times === 0) return;
  for (let c = 0; c < from.length; c++) from[c] = (from[c] ?? 0) - times * (row[c] ?? 0);
}
