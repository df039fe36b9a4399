import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  fCdf,
  fQuantile,
  gammaQuantile,
  isNotEstimable,
  mcNemar,
  meanInterval,
  newcombeDifference,
  noncentralTCdf,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonQuantile,
  shareInterval,
  type ShareMethod,
  studentCdf,
  studentisedRangeCdf,
  studentQuantile,
} from '../index.ts';
import { moments, skewness } from '../estimates/moments.ts';
import type { ReferenceChecks } from './source.ts';

/** The functions by R's names, in the order of R's arguments. */
const distributions: Record<string, (a: number, b: number, c: number) => number> = {
  qt: (a, b) => studentQuantile(a, b),
  pt: (a, b) => studentCdf(a, b),
  qnorm: (a) => normalQuantile(a),
  pnorm: (a) => normalCdf(a),
  qchisq: (a, b) => chiSquareQuantile(a, b),
  pchisq: (a, b) => chiSquareCdf(a, b),
  qf: (a, b, c) => fQuantile(a, b, c),
  pf: (a, b, c) => fCdf(a, b, c),
  qbeta: (a, b, c) => betaQuantile(a, b, c),
  pbeta: (a, b, c) => betaCdf(a, b, c),
  qbinom: (a, b, c) => binomialQuantile(a, b, c),
  pbinom: (a, b, c) => binomialCdf(a, b, c),
  ppois: (a, b) => poissonCdf(a, b),
  qpois: (a, b) => poissonQuantile(a, b),
  qgamma: (a, b, c) => gammaQuantile(a, b, c),
  ptukey: (a, b, c) => studentisedRangeCdf(a, b, c),
  pt_ncp: (a, b, c) => noncentralTCdf(a, b, c),
};

const methods: Record<string, ShareMethod> = {
  wilson: 'wilson',
  wilson_cc: 'wilson-corrected',
  cp: 'clopper-pearson',
  agresti_coull: 'agresti-coull',
  jeffreys: 'jeffreys',
};

/** An estimate or a test; throws for what could not be estimated, which fails the check. */
export function known<T extends { kind: string }>(result: T): Exclude<T, { kind: 'not-estimable' }> {
  if (isNotEstimable(result)) throw new Error(`not estimable: ${result.reason}`);
  return result as Exclude<T, { kind: 'not-estimable' }>;
}

export const checks: ReferenceChecks = {
  E02_proportion_cis: (source) => {
    const rows = source.rows('proportion_intervals_expected.csv');
    const columns: Record<string, number[]> = { p: [] };
    for (const row of rows) {
      const [x, n] = [Number(row['x']), Number(row['n'])];
      columns['p']!.push(x / n);
      for (const [name, method] of Object.entries(methods)) {
        const { interval } = known(shareInterval(x, n, { method }));
        (columns[`${name}_lo`] ??= []).push(interval.lower);
        (columns[`${name}_hi`] ??= []).push(interval.upper);
      }
    }
    return { rows: rows.length, columns };
  },
  E03_newcombe_diff: (source) => {
    type Row = { x1: number; n1: number; x2: number; n2: number };
    return (source.check('E03_newcombe_diff')!.expected as Row[]).map(({ x1, n1, x2, n2 }) => {
      const result = newcombeDifference({ successes: x1, n: n1 }, { successes: x2, n: n2 })!;
      const { lower, upper } = result.interval;
      return { x1, n1, x2, n2, diff: result.difference, ci: [lower, upper] };
    });
  },
  E04_mcnemar: () => {
    const corrected = known(mcNemar(150, 86, { method: 'corrected' }));
    const plain = known(mcNemar(150, 86, { method: 'chi-square' }));
    return {
      cc: { stat: corrected.statistic, p: corrected.p },
      nocc: { stat: plain.statistic, p: plain.p },
      exact_p: known(mcNemar(150, 86)).p,
    };
  },
  E18_distributions: (source) => {
    const rows = source.rows('distributions_expected.csv');
    const expected = rows.map((row) =>
      distributions[row['fn']!]!(Number(row['a']), Number(row['b']), Number(row['c'])),
    );
    return { rows: rows.length, columns: { expected } };
  },
  E21_hall_interval: (source) => {
    const rows = source.rows('own_hall_inputs.csv');
    const sets = [...new Set(rows.map((row) => row['set']!))];
    return Object.fromEntries(
      sets.map((set) => {
        const values = rows.filter((row) => row['set'] === set).map((row) => Number(row['x']));
        const found = moments(values);
        const pair = (method: 't' | 'hall') => {
          const { interval } = known(meanInterval(values, { method }));
          return [interval.lower, interval.upper];
        };
        const { n, mean, sd } = found;
        return [set, { n, mean, sd, g: skewness(values, found), t: pair('t'), hall: pair('hall') }];
      }),
    );
  },
};
