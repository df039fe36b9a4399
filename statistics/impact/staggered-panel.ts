import { type Predictors } from './design-matrix.ts';
import { requireAllFinite, requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';

export interface StaggeredInput {
  unit: readonly (string | number)[];
  period: readonly number[];
  /** The period in which the unit started; `null` when it never did. */
  group: readonly (number | null)[];
  outcome: readonly (number | null)[];
  /**
   * What the trend without starting may depend on, by name, one value per row. Those of the last period before the start count;
   * what comes after could be an effect itself.
   */
  covariates?: Predictors;
  /** Units that are not independent (an organisation's people). */
  cluster?: readonly (string | number)[];
}

/** Units with an outcome in every period. */
export interface StaggeredPanel {
  periods: number[];
  /** Starting periods that occur and lie within the periods seen, in order. */
  groups: number[];
  /** Per unit. */
  group: (number | null)[];
  outcome: number[][];
  cluster: (string | number)[] | null;
  /** Per covariate, unit and period. */
  covariates: number[][][];
  covariateNames: string[];
  incomplete: number;
  /** Of the errors: how many clusters (or units) there are beyond one for each group. */
  df: number;
  /** The fewest clusters (or units) that start together or never do; Infinity where clusters lie across groups. */
  fewest: number;
}

/**
 * Units by periods. Who starts after the last period counts as never started.
 * @throws StatisticsError when lengths differ, a value is not finite, a unit has two rows in one period, two groups or clusters.
 */
export function readStaggered(input: StaggeredInput): StaggeredPanel {
  requireKeys('input', input, {
    unit: true,
    period: true,
    group: true,
    outcome: true,
    covariates: true,
    cluster: true,
  });
  const rows = input.unit.length;
  requireLength('period', input.period, rows);
  requireLength('group', input.group, rows);
  requireLength('outcome', input.outcome, rows);
  if (input.cluster) requireLength('cluster', input.cluster, rows);
  requireAllFinite('period', input.period);
  const covariates = Object.entries(input.covariates ?? {}).map(([name, column]) => {
    requireLength(name, column, rows);
    requireAllFinite(name, column);
    return column;
  });
  const periods = [...new Set(input.period)].sort((a, b) => a - b);
  const place = new Map(periods.map((period, index) => [period, index]));
  const last = periods.at(-1) ?? 0;
  const byUnit = new Map<
    string | number,
    { group: number | null; values: (number | null)[]; rows: number[]; cluster: string | number }
  >();
  for (let row = 0; row < rows; row++) {
    const unit = input.unit[row]!;
    const given = input.group[row]!;
    if (given !== null) requireAllFinite('group', [given]);
    const group = given === null || given > last ? null : given;
    let found = byUnit.get(unit);
    if (!found) {
      const cluster = input.cluster?.[row] ?? unit;
      found = { group, values: periods.map(() => null), rows: periods.map(() => row), cluster };
      byUnit.set(unit, found);
    }
    if (input.cluster && found.cluster !== input.cluster[row])
      throw new StatisticsError('cluster', `one cluster for unit ${unit}`, input.cluster[row]);
    if (found.group !== group) throw new StatisticsError('group', `one group for unit ${unit}`, given);
    const at = place.get(input.period[row]!)!;
    if (found.values[at] !== null) throw new StatisticsError('unit', 'one row per unit and period', unit);
    const value = input.outcome[row]!;
    if (value !== null) requireAllFinite('outcome', [value]);
    found.values[at] = value;
    found.rows[at] = row;
  }
  const complete = [...byUnit.values()].filter(({ values }) => values.every((value) => value !== null));
  const groups = new Set(complete.flatMap(({ group }) => (group === null ? [] : [group])));
  return {
    periods,
    groups: [...groups].sort((a, b) => a - b),
    group: complete.map(({ group }) => group),
    outcome: complete.map(({ values }) => values.map((value) => value ?? 0)),
    cluster: input.cluster ? complete.map(({ cluster }) => cluster) : null,
    covariateNames: Object.keys(input.covariates ?? {}),
    covariates: covariates.map((column) => complete.map(({ rows: own }) => own.map((row) => column[row]!))),
    incomplete: byUnit.size - complete.length,
    ...countClusters(
      complete.filter(({ group }) => group === null || group > (periods[0] ?? 0)),
      input.cluster !== undefined,
    ),
  };
}

/** Who started in the first period is never compared, and is not among `units`. */
function countClusters(
  units: readonly { group: number | null; cluster: string | number }[],
  clustered: boolean,
): { df: number; fewest: number } {
  const clusters = new Map<string | number | symbol, Set<number | null>>();
  const groups = new Map<number | null, Set<string | number | symbol>>();
  for (const { group, cluster } of units) {
    const key = clustered ? cluster : Symbol();
    clusters.set(key, (clusters.get(key) ?? new Set()).add(group));
    groups.set(group, (groups.get(group) ?? new Set()).add(key));
  }
  const across = [...clusters.values()].some((own) => own.size > 1);
  return {
    df: clusters.size - (across ? 1 : groups.size),
    fewest: across ? Infinity : Math.min(Infinity, ...[...groups.values()].map((own) => own.size)),
  };
}
