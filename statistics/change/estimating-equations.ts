import { expOf } from '../elementary.ts';
import { type Coefficient, coefficientOf } from '../coefficient.ts';
import { type ConfidenceOptions, type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import { requireChoice, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';
import {
  dot,
  invertPositive,
  quadraticForm,
  type Rows,
  timesVector,
  zeroRows,
} from '../linear-algebra/small-matrix.ts';
import { contrastOf, type Panel, type PanelInput, readPanel, standardise } from './panel.ts';
import { dependent } from './random-intercept.ts';

export interface EstimatingEquationsOptions extends ConfidenceOptions {
  /** `identity` for scores, `logit` for a yes/no outcome (0 and 1). */
  link?: 'identity' | 'logit';
  /** How alike the rows of one person are taken to be; a wrong guess costs precision, not honesty. */
  correlation?: 'exchangeable' | 'independence';
}

export interface EstimatingEquationsFit {
  kind: 'fit';
  n: number;
  people: number;
  missing: number;
  /** With robust ("sandwich") standard errors over people, and normal tests. */
  coefficients: Coefficient[];
  /** Estimated correlation between two rows of a person, and the scale. */
  correlation: number;
  scale: number;
  iterations: number;
  method: string;
  warnings: readonly Warning[];
}

/** Below this number of people the robust standard error is plainly too small. */
const FEW_PEOPLE = 40;

/**
 * Generalised estimating equations: the mean outcome given the predictors, over all rows of all people, with standard
 * errors that hold whatever the correlation within a person really is.
 *
 * Answers "how does the *average* change?", where a mixed model also describes the people. Needs many people (a warning
 * below forty), and is right under drop-out only when leaving has nothing to do with the outcome or is weighted for: the
 * random-intercept model is the default for that reason. The scale is the mean squared Pearson residual, the exchangeable
 * correlation the mean product over all pairs within people (as R's geepack). A yes/no outcome that the predictors
 * separate perfectly has no finite estimate and is reported as such.
 *
 * Source: Liang, K.-Y. & Zeger, S. L. (1986), Biometrika 73, 13–22.
 *
 * Example: `fitEstimatingEquations({ person: [], outcome: [], predictors: {} }).kind` → `'not-estimable'`
 * @throws StatisticsError when lengths differ, a value is not finite, or an outcome is not 0 or 1 with link `logit`.
 */
export function fitEstimatingEquations(
  input: PanelInput,
  options: EstimatingEquationsOptions = {},
): EstimatingEquationsFit | NotEstimable {
  requireKeys('options', options, { confidence: true, link: true, correlation: true });
  const link = options.link ?? 'identity';
  const structure = options.correlation ?? 'exchangeable';
  requireChoice('link', link, ['identity', 'logit']);
  requireChoice('correlation', structure, ['exchangeable', 'independence']);
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const original = readPanel(input);
  if (link === 'logit') {
    const odd = original.outcome.find((value) => value !== 0 && value !== 1);
    if (odd !== undefined) throw new StatisticsError('outcome', '0 or 1 for the logit link', odd);
  }
  const n = original.outcome.length;
  const people = original.starts.length - 1;
  const needed = original.names.length + 1;
  if (people < needed) return tooFew(n, needed, 'not more people than coefficients');
  const standardised = standardise(original);
  if (typeof standardised === 'string') return dependent(n, standardised);
  const { means, scales } = standardised;
  // Scores far from 0 would leave no digits for the last steps.
  const centre = link === 'identity' ? original.outcome.reduce((sum, value) => sum + value / n, 0) : 0;
  const panel = {
    ...standardised.panel,
    outcome: standardised.panel.outcome.map((value) => value - centre),
  };
  const p = panel.names.length;
  let beta = new Array<number>(p).fill(0);
  let state = { correlation: 0, scale: 1 };
  for (let iteration = 1; iteration <= 200; iteration++) {
    const rows = standardiseRows(panel, beta, link);
    if (link === 'logit' && rows.extreme) return notEstimable('separation', n);
    if (iteration > 1) state = moments(rows.residual, panel.starts, structure);
    if (!(state.scale > 1e-18))
      return notEstimable('no-spread', n, { detail: 'the outcome does not vary around the model' });
    if (atEdge(state.correlation, panel.starts))
      return notEstimable('no-convergence', n, { detail: 'correlation' });
    const { bread, meat, score } = accumulate(rows, panel.starts, state.correlation, p);
    const inverse = invertPositive(bread)?.inverse;
    if (!inverse) return dependent(n);
    const step = inverse.map((row) => dot(row, score));
    const size = Math.sqrt(dot(step, score) / Math.max(state.scale, Number.MIN_VALUE));
    if (iteration > 2 && size < 1e-10) {
      const fit = report(
        original,
        beta.map((value, j) => (j === 0 ? value + centre : value)),
        { inverse, meat },
        { ...state, iteration },
        { means, scales },
        confidence,
        `estimating equations, ${link} link, ${structure}, robust errors`,
      );
      const blind = fit.coefficients.find(
        ({ standardError }, j) =>
          !((standardError * scales[j]!) ** 2 > 1e-18 * state.scale * inverse[j]![j]!),
      );
      return blind
        ? notEstimable('no-spread', n, { detail: `no spread between people for ${blind.name}` })
        : fit;
    }
    beta = beta.map((value, j) => value + step[j]!);
  }
  return notEstimable('no-convergence', n);
}

/** A correlation at which the rows of a person determine each other. */
function atEdge(correlation: number, starts: readonly number[]): boolean {
  const largest = starts.reduce(
    (most, from, person) => Math.max(most, (starts[person + 1] ?? from) - from),
    1,
  );
  return correlation > 1 - 1e-10 || 1 + (largest - 1) * correlation < 1e-10;
}

interface StandardRows {
  columns: Float64Array[];
  residual: Float64Array;
  extreme: boolean;
}

/** Columns and residuals divided by the standard deviation that the mean implies. */
function standardiseRows(panel: Panel, beta: readonly number[], link: 'identity' | 'logit'): StandardRows {
  const n = panel.outcome.length;
  const predicted = new Float64Array(n);
  for (const [j, column] of panel.columns.entries()) {
    for (let row = 0; row < n; row++) predicted[row]! += column[row]! * beta[j]!;
  }
  if (link === 'identity') {
    return {
      columns: panel.columns,
      residual: panel.outcome.map((y, row) => y - predicted[row]!),
      extreme: false,
    };
  }
  const root = new Float64Array(n);
  const residual = new Float64Array(n);
  let extreme = beta.some((value) => Math.abs(value) > 50);
  for (let row = 0; row < n; row++) {
    const mean = 1 / (1 + expOf(-predicted[row]!));
    root[row] = Math.sqrt(mean * (1 - mean));
    if (!(root[row]! > 1e-8)) extreme = true;
    residual[row] = (panel.outcome[row]! - mean) / root[row]!;
  }
  return {
    columns: panel.columns.map((column) => column.map((x, row) => x * root[row]!)),
    residual,
    extreme,
  };
}

function moments(
  residual: Float64Array,
  starts: readonly number[],
  structure: 'exchangeable' | 'independence',
) {
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (let person = 0; person + 1 < starts.length; person++) {
    let sum = 0;
    let own = 0;
    for (let row = starts[person]!; row < starts[person + 1]!; row++) {
      sum += residual[row]!;
      own += residual[row]! ** 2;
    }
    const size = starts[person + 1]! - starts[person]!;
    squares += own;
    products += (sum * sum - own) / 2;
    pairs += (size * (size - 1)) / 2;
  }
  const scale = squares / residual.length;
  const correlation = structure === 'independence' || pairs === 0 ? 0 : products / pairs / scale;
  return { correlation, scale };
}

function accumulate(
  { columns, residual }: StandardRows,
  starts: readonly number[],
  alpha: number,
  p: number,
) {
  const bread = zeroRows(p);
  const meat = zeroRows(p);
  const score = new Array<number>(p).fill(0);
  const sums = new Array<number>(p).fill(0);
  const own = new Array<number>(p).fill(0);
  for (let person = 0; person + 1 < starts.length; person++) {
    const from = starts[person]!;
    const to = starts[person + 1]!;
    // The inverse of an exchangeable correlation: (I − α/(1 + (n − 1)α)·J) / (1 − α).
    const share = alpha / (1 + (to - from - 1) * alpha);
    let total = 0;
    for (let row = from; row < to; row++) total += residual[row]!;
    for (let j = 0; j < p; j++) {
      const column = columns[j]!;
      sums[j] = 0;
      own[j] = 0;
      for (let row = from; row < to; row++) {
        sums[j]! += column[row]!;
        own[j]! += column[row]! * residual[row]!;
      }
      own[j] = (own[j]! - share * sums[j]! * total) / (1 - alpha);
    }
    for (let j = 0; j < p; j++) {
      score[j]! += own[j]!;
      for (let k = 0; k <= j; k++) {
        let product = 0;
        for (let row = from; row < to; row++) product += columns[j]![row]! * columns[k]![row]!;
        bread[j]![k]! += (product - share * sums[j]! * sums[k]!) / (1 - alpha);
        meat[j]![k]! += own[j]! * own[k]!;
      }
    }
  }
  for (let j = 0; j < p; j++) {
    for (let k = 0; k < j; k++) {
      bread[k]![j] = bread[j]![k]!;
      meat[k]![j] = meat[j]![k]!;
    }
  }
  return { bread, meat, score };
}

function report(
  original: Panel,
  beta: readonly number[],
  { inverse, meat }: { inverse: Rows; meat: Rows },
  state: { correlation: number; scale: number; iteration: number },
  { means, scales }: { means: number[]; scales: number[] },
  confidence: number,
  method: string,
): EstimatingEquationsFit {
  const people = original.starts.length - 1;
  const coefficients = original.names.map((name, index) => {
    const contrast = contrastOf(index, means, scales);
    const standardError = Math.sqrt(Math.max(0, quadraticForm(meat, timesVector(inverse, contrast))));
    return coefficientOf(name, dot(contrast, beta), standardError, Infinity, confidence);
  });
  const few = { code: 'few-people', detail: 'fewer than forty people: robust standard errors are too small' };
  return {
    kind: 'fit',
    n: original.outcome.length,
    people,
    missing: original.missing,
    coefficients,
    correlation: state.correlation,
    scale: state.scale,
    iterations: state.iteration,
    method,
    warnings: people < FEW_PEOPLE ? [few] : [],
  };
}
