import { testAgainstZero } from '../coefficient.ts';
import {
  type ConfidenceOptions,
  type Interval,
  type NotEstimable,
  notEstimable,
  tooFew,
  type Warning,
} from '../result.ts';
import { studentQuantile } from '../distributions/student-t.ts';
import { seededRandom } from '../random.ts';
import { requireChoice, requireKeys, requireOpenShare, StatisticsError } from '../statistics-error.ts';
import {
  type Contrast,
  contrastChange,
  type NoContrast,
  type StaggeredAdjustment,
} from './staggered-contrast.ts';
import { aggregate, type StaggeredAggregate } from './staggered-aggregate.ts';
import { readStaggered, type StaggeredInput, type StaggeredPanel } from './staggered-panel.ts';

export interface StaggeredOptions extends ConfidenceOptions {
  /** Whom starters are compared with: who has not started yet (more people), or who never starts (fewer suppositions). */
  control?: 'not-yet-treated' | 'never-treated';
  /** With covariates: how starters are made comparable; `doubly-robust` unless told. */
  adjustment?: StaggeredAdjustment;
  /** Periods before the start in which people already behave differently. */
  anticipation?: number;
  /** Bands that hold for all event times together; drawn with this seed, 1,999 draws unless told. */
  bands?: { seed: number; draws?: number };
}

/** The effect in one period on those who started in one period; before the start: what should be about zero. */
export interface GroupTimeEffect {
  group: number;
  period: number;
  estimate: number;
  standardError: number;
  interval: Interval;
  /** Units started in `group`, and units compared with. */
  treated: number;
  controls: number;
}

export interface StaggeredEffect {
  kind: 'effect';
  units: number;
  /** Units without an outcome in every period, left out. */
  incomplete: number;
  /** Degrees of freedom of all tests and intervals: clusters (or units) minus groups. */
  df: number;
  groupTime: GroupTimeEffect[];
  /** Mean over all groups and periods after the start, by size of the group. */
  simple: StaggeredAggregate;
  /** By time since the start; negative times are the check on the trend before. */
  dynamic: (StaggeredAggregate & { eventTime: number; band: Interval | null })[];
  /** Mean of `dynamic` from the start on. */
  dynamicOverall: StaggeredAggregate;
  byGroup: (StaggeredAggregate & { group: number })[];
  /** Mean of `byGroup`, by size of the group. */
  byGroupOverall: StaggeredAggregate;
  method: string;
  warnings: readonly Warning[];
}

const adjustments: readonly StaggeredAdjustment[] = [
  'outcome-regression',
  'inverse-probability',
  'doubly-robust',
];

/** Below this many clusters in a group their own chance is hardly in the errors; of one it is not at all. */
const FEWEST_CLUSTERS = 4;
/** Below this many units per starting group only the overall figure is published. */
const FEWEST_PER_GROUP = 25;

/**
 * Staggered difference-in-differences (Callaway & Sant'Anna): when organisations or people start at different times, the
 * effect by starting group and period, then averaged.
 *
 * For a group that starts in g and a period t: how much more its outcome changed since the period before the start than
 * the outcome of those not started. Plain two-way fixed effects compare late starters with early ones, whose outcome is
 * still moving, and can even get the sign wrong; this does not. Supposes that without starting both would have changed
 * alike. The estimates before the start (each against the period before it) are shown *with intervals*: "not
 * significant" is not "parallel". Periods need to be in order, not evenly spaced; units not seen in every period are left
 * out, groups that started in the first period too, for they have no before. Standard errors come from influence
 * functions, over units or over `cluster`; tests and intervals use t with as many degrees of freedom as there are clusters (or
 * units) beyond one per group, or beyond one where clusters lie across groups. Simulated, 95% intervals then hold in 92–96% from
 * six clusters on, where the normal distribution gives 84–92%; not where one or two clusters start alone (83% with two of ten,
 * half of the time with one): the warning `few-clusters` says so. With no more clusters (or units) than groups there is no error to estimate: too few.
 *
 * With `covariates` the supposition is weaker: that *people alike in these* would have changed alike. By default doubly robust
 * (Sant'Anna & Zhao): right when either the regression of the change or that of the chance of starting is. A comparison in
 * which nobody is like the starters, or with no more controls than covariates, is left out, and a warning says which. A covariate that is
 * constant on both sides of a comparison, or follows from the others, is a fault of the input: `singular`, or when other comparisons
 * remain the warning `covariate-without-use`, with its name.
 *
 * Source: Callaway, B. & Sant'Anna, P. H. C. (2021), Journal of Econometrics 225, 200–230.
 *
 * Example: `staggeredEffect({ unit: [1, 1, 2, 2, 3, 3, 4, 4], period: [1, 2, 1, 2, 1, 2, 1, 2], group: [2, 2, 2, 2, null, null, null, null], outcome: [5, 9, 6, 9, 5, 6, 7, 9] }).simple.estimate` → `2`
 * @throws StatisticsError when lengths differ, a value is not finite, `anticipation` is no count, a unit has two rows in one period, two groups or two clusters.
 */
export function staggeredEffect(
  input: StaggeredInput,
  options: StaggeredOptions = {},
): StaggeredEffect | NotEstimable {
  requireKeys('options', options, {
    confidence: true,
    control: true,
    adjustment: true,
    anticipation: true,
    bands: true,
  });
  if (options.bands) requireKeys('bands', options.bands, { seed: true, draws: true });
  const confidence = options.confidence ?? 0.95;
  requireOpenShare('confidence', confidence);
  const panel = readStaggered(input);
  const control = options.control ?? 'not-yet-treated';
  const anticipation = options.anticipation ?? 0;
  if (!(Number.isSafeInteger(anticipation) && anticipation >= 0))
    throw new StatisticsError('anticipation', 'a whole number of periods, 0 or more', anticipation);
  const adjustment = options.adjustment ?? 'doubly-robust';
  requireChoice('control', control, ['not-yet-treated', 'never-treated']);
  requireChoice('adjustment', adjustment, adjustments);
  const units = panel.outcome.length;
  if (panel.periods.length < 2) return tooFew(units, 2, 'periods');
  if (panel.df < 1 && panel.groups.length > 0)
    return tooFew(
      units,
      units + 1 - panel.df,
      `${panel.cluster ? 'clusters' : 'units'} beyond one per group`,
    );
  const leftOut: string[] = [];
  /** Comparisons that a covariate makes impossible, by its name. */
  const faulty = new Map<string, string[]>();
  const cells: (GroupTimeEffect & { influence: Float64Array; at: number; start: number })[] = [];
  for (const group of panel.groups) {
    const start = panel.periods.findIndex((period) => period >= group);
    const before = start - 1 - anticipation;
    if (before < 0) continue;
    for (let at = 1; at < panel.periods.length; at++) {
      const base = at >= start - anticipation ? before : at - 1;
      const contrast = compareChange(panel, group, at, base, control, anticipation, adjustment);
      if (contrast.kind === 'no-contrast') {
        const place = `${group} in ${panel.periods[at]}`;
        if (contrast.reason === 'singular') {
          const name = panel.covariateNames[contrast.covariate]!;
          faulty.set(name, [...(faulty.get(name) ?? []), place]);
        } else if (contrast.reason !== 'nobody') leftOut.push(`${place} (${contrast.reason})`);
        continue;
      }
      const { kind: _kind, ...cell } = contrast;
      const { standardError, interval } = testAgainstZero(
        cell.estimate,
        errorOf(cell.influence, panel),
        panel.df,
        confidence,
      );
      cells.push({ group, period: panel.periods[at]!, at, start, ...cell, standardError, interval });
    }
  }
  const after = cells.filter((cell) => cell.at >= cell.start);
  const singular = [...faulty].map(
    ([name, places]) => `covariate ${name} is constant or follows from those before it: ${places.join(', ')}`,
  );
  if (after.length === 0 && singular.length > 0)
    return notEstimable('singular', units, { detail: singular.join('; ') });
  if (after.length === 0)
    return leftOut.length > 0
      ? notEstimable('too-few', units, { detail: `nobody to compare with: ${leftOut.join(', ')}` })
      : tooFew(units, 2, 'a group with a period before, a period after and units to compare with');
  const combine = (chosen: typeof cells, weighting: 'size' | 'equal') =>
    aggregate(chosen, panel, weighting, (influence) => errorOf(influence, panel), confidence);
  const times = [...new Set(cells.map((cell) => cell.at - cell.start))].sort((a, b) => a - b);
  const dynamic = times.map((eventTime) => ({
    eventTime,
    ...combine(
      cells.filter((cell) => cell.at - cell.start === eventTime),
      'size',
    ),
  }));
  const started = [...new Set(after.map((cell) => cell.group))];
  const byGroup = started.map((group) => ({
    group,
    ...combine(
      after.filter((cell) => cell.group === group),
      'equal',
    ),
  }));
  const fromStart = dynamic.filter(({ eventTime }) => eventTime >= 0);
  const warnings: Warning[] = [];
  if (started.some((group) => panel.group.filter((own) => own === group).length < FEWEST_PER_GROUP)) {
    warnings.push({
      code: 'small-groups',
      detail: 'fewer than 25 units in a starting group: publish the overall figure only',
    });
  }
  if (panel.fewest < FEWEST_CLUSTERS) {
    const who = panel.cluster ? 'clusters' : 'units';
    warnings.push({
      code: 'few-clusters',
      detail: `fewer than ${FEWEST_CLUSTERS} ${who} that start together, or that never do: intervals hold less often than they say`,
    });
  }
  if (leftOut.length > 0)
    warnings.push({ code: 'comparisons-left-out', detail: `nobody to compare with: ${leftOut.join(', ')}` });
  for (const detail of singular) warnings.push({ code: 'covariate-without-use', detail });
  if (panel.incomplete > 0)
    warnings.push({ code: 'incomplete-units', detail: `${panel.incomplete} left out` });
  return {
    kind: 'effect',
    units,
    incomplete: panel.incomplete,
    df: panel.df,
    groupTime: cells.map(({ influence: _influence, at: _at, start: _start, ...cell }) => cell),
    simple: withoutInfluence(combine(after, 'size')),
    dynamic: withBands(dynamic, panel, options.bands, confidence),
    dynamicOverall: withoutInfluence(meanOf(fromStart, panel, confidence)),
    byGroup: byGroup.map(withoutInfluence),
    byGroupOverall: withoutInfluence(
      aggregate(byGroup, panel, 'size', (one) => errorOf(one, panel), confidence),
    ),
    method: methodOf(control, panel.covariates.length > 0 ? adjustment : null),
    warnings,
  };
}

/**
 * One interval at a time holds 95 times in 100; that all hold together is rarer. The multiplier bootstrap flips the influence
 * of whole units (or clusters) at random, and takes the width that the largest of the deviations stays within.
 */
function withBands<T extends StaggeredAggregate & { influence: Float64Array }>(
  times: readonly T[],
  panel: StaggeredPanel,
  bands: StaggeredOptions['bands'],
  confidence: number,
): (Omit<T, 'influence'> & { band: Interval | null })[] {
  const known = times.filter(({ standardError }) => standardError > 0);
  const critical = bands && known.length > 0 ? criticalValue(known, panel, bands, confidence) : null;
  return times.map((time) => {
    const half = critical === null ? null : critical * time.standardError;
    const band = half === null ? null : { lower: time.estimate - half, upper: time.estimate + half };
    return { ...withoutInfluence(time), band };
  });
}

function criticalValue(
  times: readonly { standardError: number; influence: Float64Array }[],
  panel: StaggeredPanel,
  bands: { seed: number; draws?: number },
  confidence: number,
): number {
  const { seed, draws = 1999 } = bands;
  if (!(Number.isSafeInteger(draws) && draws >= 99)) throw new StatisticsError('draws', 'at least 99', draws);
  const random = seededRandom(seed);
  const keys = panel.cluster ?? panel.outcome.map((_, unit) => unit);
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  const sums = times.map(({ influence, standardError }) => {
    const byCluster = new Float64Array(places.size);
    for (const [unit, value] of influence.entries())
      byCluster[places.get(keys[unit]!)!]! += value / standardError;
    return byCluster;
  });
  const largest = Float64Array.from({ length: draws }, () => {
    const signs = Float64Array.from({ length: places.size }, () => (random() < 0.5 ? -1 : 1));
    return Math.max(
      ...sums.map((one) => Math.abs(one.reduce((sum, value, k) => sum + value * signs[k]!, 0))),
    );
  }).sort();
  // Never narrower than one interval at a time.
  const drawn = largest[Math.min(draws - 1, Math.ceil((draws + 1) * confidence) - 1)]!;
  return Math.max(drawn, studentQuantile((1 + confidence) / 2, panel.df));
}

function withoutInfluence<T extends { influence: Float64Array }>({ influence: _influence, ...rest }: T) {
  return rest;
}

function meanOf(
  parts: { estimate: number; influence: Float64Array }[],
  panel: StaggeredPanel,
  confidence: number,
): StaggeredAggregate & { influence: Float64Array } {
  const influence = new Float64Array(panel.outcome.length);
  let estimate = 0;
  for (const part of parts) {
    estimate += part.estimate / parts.length;
    for (const [unit, value] of part.influence.entries()) influence[unit]! += value / parts.length;
  }
  const line = testAgainstZero(estimate, errorOf(influence, panel), panel.df, confidence);
  return { estimate, standardError: line.standardError, interval: line.interval, p: line.p, influence };
}

function methodOf(control: string, adjustment: StaggeredAdjustment | null): string {
  const plain = `difference-in-differences by starting group (Callaway & Sant'Anna), ${control} controls`;
  return adjustment === null ? plain : `${plain}, ${adjustment} with covariates`;
}

/** The change since `base` of those who start, beside that of who may stand for them. */
function compareChange(
  panel: StaggeredPanel,
  group: number,
  at: number,
  base: number,
  control: 'not-yet-treated' | 'never-treated',
  anticipation: number,
  adjustment: StaggeredAdjustment,
): Contrast | NoContrast {
  const { periods } = panel;
  const latest = periods[Math.min(periods.length - 1, Math.max(at, base) + anticipation)]!;
  const change = panel.outcome.map((values) => values[at]! - values[base]!);
  const side = panel.group.map((own) => {
    if (own === group) return 1;
    if (own === null) return 0;
    return control === 'not-yet-treated' && own > latest ? 0 : null;
  });
  const before = panel.covariates.map((units) => units.map((values) => values[base]!));
  return contrastChange(change, side, before, adjustment);
}

/** Root of the sum of squared influences, summed within clusters first. */
function errorOf(influence: Float64Array, panel: StaggeredPanel): number {
  if (!panel.cluster) return Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0));
  const sums = new Map<string | number, number>();
  for (const [unit, value] of influence.entries()) {
    const key = panel.cluster[unit]!;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0));
}
