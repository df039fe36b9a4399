import {
  cohenKappa,
  cronbachAlpha,
  rakeDesign,
  scorePeople,
  surveyDesign,
  surveyMean,
  surveyMeansBy,
  weightReport,
} from '../index.ts';
import { known } from './estimates.checks.ts';
import type { ReferenceChecks, ReferenceSource } from './source.ts';

/** Six questions of 1..5, the third reversed; raked to sex and language; the mean and its error, in all and by organisation. */
function panel(source: ReferenceSource): unknown {
  const rows = source.rows('own_panel_items.csv');
  const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
  const answers = names.map((name) =>
    rows.map((row) => (row[name] === '' || row[name] === 'NA' ? ('dont-know' as const) : Number(row[name]))),
  );
  // One indicator of six questions: at least three answered.
  const items = names.map((id) => ({ id, indicator: 'all', min: 1, max: 5, reversed: id === 'q3' }));
  const { scores } = scorePeople(items, answers);
  const scored = scores.map((score) => {
    if (score === null) throw new Error('everybody has a score here');
    return score;
  });
  const columns = answers.map((list, k) =>
    list.map((answer) => (typeof answer !== 'number' ? null : k === 2 ? 6 - answer : answer)),
  );
  const raked = rakeDesign(
    surveyDesign({ n: rows.length }),
    Object.entries(POPULATION).map(([name, sizes]) => ({
      name,
      cells: rows.map((row) => row[name]!),
      population: sizes,
    })),
  );
  if (raked.kind !== 'raked') throw new Error(raked.reason);
  const mean = known(surveyMean(raked.design, scored));
  const byOrganisation = surveyMeansBy(
    raked.design,
    scored,
    rows.map((row) => row['org']!),
  );
  byOrganisation.sort((a, b) => (a.group < b.group ? -1 : 1));
  return {
    n_scored: scored.length,
    alpha_complete: known(cronbachAlpha(columns)).estimate,
    mean_unweighted: known(surveyMean(surveyDesign({ n: rows.length }), scored)).estimate,
    mean_raked: mean.estimate,
    se_raked: mean.standardError,
    kish_neff: weightReport(raked.design.weights).effectiveN,
    by_org: {
      org: byOrganisation.map(({ group }) => group),
      mean: byOrganisation.map(({ result }) => known(result).estimate),
      se: byOrganisation.map(({ result }) => known(result).standardError),
    },
    columns: { score: scored, weight: Array.from(raked.design.weights) },
  };
}

const POPULATION: Record<string, Record<string, number>> = {
  sex: { m: 480, f: 520 },
  lang: { ar: 300, ti: 250, uk: 200, fa: 150, tr: 100 },
};

export const checks: ReferenceChecks = {
  E22_own_panel_end_to_end: panel,
  S05_cohen_kappa: (source) => {
    const { table } = source.check('S05_cohen_kappa')!.whole['args'] as { table: number[][] };
    const plain = known(cohenKappa(table));
    const weighted = known(cohenKappa(table, { weights: 'quadratic' }));
    return { n: plain.n, kappa: plain.estimate, weighted_quadratic: weighted.estimate };
  },
};
