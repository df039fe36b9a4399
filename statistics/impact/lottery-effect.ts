import { type Coefficient, findCoefficient } from '../coefficient.ts';
import { type ConfidenceOptions, type NotEstimable, notEstimable, tooFew, type Warning } from '../result.ts';
import { requireKeys, requireLength, StatisticsError } from '../statistics-error.ts';
import { indicators, type Predictors } from './design-matrix.ts';
import { fitLinearModel } from './linear-model.ts';
import { fitTwoStage } from './two-stage-least-squares.ts';

export interface LotteryInput {
  /** The outcome afterwards; `null` when it was not measured. */
  post: readonly (number | null)[];
  /** The first measurement. */
  pre: readonly number[];
  /** Drawn: true for who got the offer. */
  offered: readonly boolean[];
  /** Really had a buddy. Leave out when everybody who got the offer took it up, and nobody else did. */
  received?: readonly boolean[];
  /** In which draw each person was; offers are compared within draws. */
  round?: readonly (string | number)[];
  /** Who shares a buddy or an organisation, when the offer or the service is theirs. */
  clusters?: readonly (string | number)[];
}

export interface LotteryEffect {
  kind: 'effect';
  n: number;
  /** People measured afterwards, and share not measured, per arm. */
  offered: { n: number; dropOut: number };
  waiting: { n: number; dropOut: number };
  /** Effect of *offering*, adjusted for the first measurement and the draw. The headline. */
  intentionToTreat: Coefficient;
  /** The plain difference of means. */
  unadjusted: number;
  /** How much more often those with an offer had a buddy; null without `received`. */
  firstStage: { difference: number; f: number } | null;
  /** Effect of *having a buddy* on those whom the offer moved; null without `received` or without a first stage. */
  localEffect: Coefficient | null;
  method: string;
  warnings: readonly Warning[];
}

/**
 * What a lottery inside matching rounds says: the effect of offering a buddy (intention to treat), by
 * `post ~ offered + pre + round` with HC2, or CR2 when people share a buddy; and, when not everybody took up the offer, the
 * effect on those whom it moved (two-stage least squares).
 *
 * Everybody counts in the arm that the draw put them in, whatever happened after. People without a second measurement are
 * left out and counted: at different rates per arm that is no longer a fair comparison (warning `drop-out`, more than 30%
 * in all or 5 points apart). With fewer than twenty per arm add the randomisation test. With an empty arm there is no
 * effect.
 *
 * Sources: Lin, W. (2013), Annals of Applied Statistics 7, 295–318 (adjusting for what was measured before); Angrist, J. D., Imbens, G. W.
 * & Rubin, D. B. (1996), Journal of the American Statistical Association 91, 444–455.
 *
 * Example: `lotteryEffect({ post: [5, 6, 7, 9, 8, 9], pre: [4, 5, 6, 4, 5, 6], offered: [false, false, false, true, true, true] }).unadjusted` → `2.6667`
 * @throws StatisticsError when lengths differ or a value is not finite.
 */
export function lotteryEffect(
  input: LotteryInput,
  options: ConfidenceOptions = {},
): LotteryEffect | NotEstimable {
  requireKeys('input', input, {
    post: true,
    pre: true,
    offered: true,
    received: true,
    round: true,
    clusters: true,
  });
  requireKeys('options', options, { confidence: true });
  const rows = input.post.length;
  for (const [name, list] of Object.entries(input)) requireLength(name, list as ArrayLike<unknown>, rows);
  const kept = input.post.flatMap((value, row) => (value === null ? [] : [row]));
  const n = kept.length;
  const pick = <T>(list: readonly T[]) => kept.map((row) => list[row]!);
  const post = pick(input.post).map((value) => value ?? 0);
  const offered = pick(input.offered).map(Number);
  const inArm = offered.filter((value) => value === 1).length;
  if (inArm === 0 || inArm === n) return tooFew(n, 2, 'an arm is empty');
  const covariates: Predictors = {
    pre: pick(input.pre),
    ...(input.round ? indicators('round', pick(input.round)) : {}),
  };
  const clusters = input.clusters && pick(input.clusters);
  const settings = { ...options, ...(clusters ? { clusters } : {}) };
  const itt = fitLinearModel({ outcome: post, predictors: { offered, ...covariates } }, settings);
  if (itt.kind === 'not-estimable') return itt;
  const effectOfOffer = findCoefficient(itt.coefficients, 'offered');
  if (effectOfOffer.df === 0) return tooFew(n, 2, 'clusters with an offer');
  const warnings: Warning[] = [...itt.warnings];
  const arms = [true, false].map((arm) => {
    const all = input.offered.filter((value) => value === arm).length;
    const seen = arm ? inArm : n - inArm;
    return { n: seen, dropOut: 1 - seen / all };
  });
  const [atOffered, atWaiting] = arms as [LotteryEffect['offered'], LotteryEffect['waiting']];
  if (1 - n / rows > 0.3 || Math.abs(atOffered.dropOut - atWaiting.dropOut) > 0.05 + 1e-9) {
    warnings.push({ code: 'drop-out', detail: 'more than 30% lost, or more than 5 points between the arms' });
  }
  if (Math.min(inArm, n - inArm) < 20) {
    warnings.push({ code: 'few-per-arm', detail: 'fewer than twenty in an arm: add the randomisation test' });
  }
  const effect: LotteryEffect = {
    kind: 'effect',
    n,
    offered: atOffered,
    waiting: atWaiting,
    intentionToTreat: effectOfOffer,
    unadjusted: differenceOfMeans(post, offered),
    firstStage: null,
    localEffect: null,
    method: `intention to treat, ${itt.method}`,
    warnings,
  };
  if (!input.received) return effect;
  const received = pick(input.received).map(Number);
  if (received.every((value, row) => value === offered[row])) {
    return { ...effect, localEffect: { ...effect.intentionToTreat, name: 'received' } };
  }
  const late = fitTwoStage(
    { outcome: post, received: { received }, instruments: { offered }, covariates },
    settings,
  );
  if (late.kind === 'not-estimable') {
    const detail = 'the offer does not move who has a buddy';
    return { ...effect, warnings: [...warnings, { code: 'no-first-stage', detail }] };
  }
  const stage = fitLinearModel({ outcome: received, predictors: { offered, ...covariates } }, options);
  if (stage.kind === 'not-estimable') return notEstimable('singular', n);
  return {
    ...effect,
    firstStage: {
      difference: findCoefficient(stage.coefficients, 'offered').estimate,
      f: late.firstStage[0]!.f,
    },
    localEffect: findCoefficient(late.coefficients, 'received'),
    warnings: [...warnings, ...late.warnings],
  };
}

/** Mean where `arm` is 1 minus mean where it is 0. */
export function differenceOfMeans(values: readonly number[], arm: readonly number[]): number {
  const sums = [0, 0];
  const counts = [0, 0];
  for (const [row, value] of values.entries()) {
    sums[arm[row]!]! += value;
    counts[arm[row]!]! += 1;
  }
  if (!counts[0] || !counts[1]) throw new StatisticsError('arm', 'people in both arms', counts.join(' and '));
  return sums[1]! / counts[1] - sums[0]! / counts[0];
}
