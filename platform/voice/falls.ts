import { adjustPValues, smallestFall, studentCdf, studentQuantile } from '@medespraak/statistics';
import type { Framework } from '@medespraak/framework';
import type { Figure, ReleaseDefinition } from '../insights/insights.ts';
import { isSameScore } from '../insights/score-questions.ts';
import { mayBeSignal, nameOf, type FigureName } from './voice.ts';

/** Share of false falls among those proposed that is accepted: see docs/method/signals.md. */
export const acceptedRate = 0.1;

/** A release as far as its figures are compared. */
export interface ComparedRelease {
  figures: readonly Figure[];
  methodVersion: string;
  definition: Pick<ReleaseDefinition, 'scores'>;
}

/** A figure that went the wrong way between two releases by more than chance. Points are percent points for shares. */
export interface Fall extends FigureName {
  before: number;
  now: number;
  nBefore: number;
  nNow: number;
  /** Points, now minus before, with its 95% interval; which sign is the wrong way depends on the question. */
  change: { points: number; lower: number; upper: number };
  /** The share of false falls among falls this clear or clearer (Benjamini–Hochberg). */
  q: number;
  /** The smallest true worsening in points that would have been found four times in five, were it the only one. */
  smallest: number;
}

export interface Falls {
  falls: Fall[];
  /** How many figures were looked at; the correction is for these. */
  looked: number;
  /** Figures that stand in one of the two and could not be compared: not shown in one, or other questions. Not assessed is no "no problem". */
  notAssessed: number;
  /** Of the figures about everybody: the smallest worsening in points that would have been found, of the surest and of the least sure. */
  findable: { least: number; most: number } | null;
}

type Known = Figure & { n: number; value: number; lower: number; upper: number };

const isKnown = (figure: Figure): figure is Known =>
  mayBeSignal(figure) &&
  figure.status === 'published' &&
  figure.n !== null &&
  figure.n > 1 &&
  figure.value !== null &&
  figure.lower !== null &&
  figure.upper !== null;

/**
 * Which figures worsened between two releases, by what the releases show and nothing else. The distance of each value to its own limit
 * stands for its error (as in Newcombe's difference of shares), the p-values are two-sided by Student's t with Welch's degrees of
 * freedom, and Benjamini–Hochberg at .10 corrects for everything that was looked at, in all groups together; only what went the wrong way
 * comes back, clearest first. Who is in both releases is counted as if they were different people, for a release does not say who is: with people who
 * say nearly the same again it finds less than it could, not more. Releases by methods before 4, whose ranges may be too narrow, are not compared.
 * Simulated in falls.test.ts; docs/method/signals.md.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890; Zou & Donner (2008), Statistics in Medicine 27, 1693–1702.
 */
export function findFallen(
  before: ComparedRelease,
  now: ComparedRelease,
  framework: Pick<Framework, 'domains' | 'items'>,
): Falls {
  const earlier = new Map(before.figures.filter(isKnown).map((one) => [nameOf(one as FigureName), one]));
  const candidates = now.figures.filter(mayBeSignal);
  const isReadable = Number(before.methodVersion) >= 4 && Number(now.methodVersion) >= 4;
  const pairs = candidates.flatMap((figure) => {
    const then = earlier.get(nameOf(figure));
    const better = isReadable && then && isKnown(figure) && betterEnd(figure, before, now, framework);
    return better ? [{ figure, change: compare(then, figure), better }] : [];
  });
  const q = adjustPValues(
    pairs.map(({ change }) => change.p),
    'benjamini-hochberg',
  );
  const falls = pairs.flatMap(({ figure, change, better }, index): Fall[] => {
    const { subjectKind, subjectId, groupDimension, groupValue } = figure;
    const { before: was, now: is, nBefore, nNow, points, lower, upper } = change;
    const isWorse = better === 'high' ? points < 0 : points > 0;
    if (!isWorse || (q[index] as number) > acceptedRate) return [];
    return [
      {
        ...{ subjectKind, subjectId, groupDimension, groupValue, before: was, now: is, nBefore, nNow },
        change: { points, lower, upper },
        q: q[index] as number,
        smallest: findable(change, pairs.length),
      },
    ];
  });
  const aboutAll = pairs.flatMap(({ figure, change }) =>
    figure.groupDimension === 'all' ? [findable(change, pairs.length)] : [],
  );
  return {
    falls: falls.sort((a, b) => a.q - b.q || Math.abs(b.change.points) - Math.abs(a.change.points)),
    looked: pairs.length,
    notAssessed: candidates.length - pairs.length,
    findable: aboutAll.length > 0 ? { least: Math.min(...aboutAll), most: Math.max(...aboutAll) } : null,
  };
}

/** Which end of a figure is the better one; null when it is not the same measure in both, or has no better end. */
function betterEnd(
  { subjectKind, subjectId }: Figure,
  before: ComparedRelease,
  now: ComparedRelease,
  framework: Pick<Framework, 'domains' | 'items'>,
): 'high' | 'low' | null {
  const scoresOf = (release: ComparedRelease, domainId: string) => release.definition.scores?.[domainId];
  if (subjectKind === 'domain')
    return isSameScore(scoresOf(before, subjectId), scoresOf(now, subjectId)) ? 'high' : null;
  const domain = framework.domains.find(({ indicators }) => indicators.some(({ id }) => id === subjectId));
  const computation = domain?.indicators.find(({ id }) => id === subjectId)?.computation;
  if (!domain || !computation) return null;
  const direction = framework.items.get(computation.item)?.direction;
  const [then, here] = [before, now].map((release) => scoresOf(release, domain.id)?.[computation.item]);
  if (!direction || then === undefined || then !== here) return null;
  return direction === 'higher-is-better' ? 'high' : 'low';
}

interface Change {
  before: number;
  now: number;
  nBefore: number;
  nNow: number;
  points: number;
  lower: number;
  upper: number;
  error: number;
  df: number;
  p: number;
}

function compare(then: Known, here: Known): Change {
  const scale = here.subjectKind === 'indicator' ? 100 : 1;
  const [a, b] = [then, here].map(({ value, lower, upper, n }) => ({
    value: value * scale,
    down: (value - lower) * scale,
    up: (upper - value) * scale,
    n,
  })) as [Ends, Ends];
  const points = b.value - a.value;
  // Towards each other: what could close the gap.
  const [aSide, bSide] = points < 0 ? [a.down, b.up] : [a.up, b.down];
  const [aError, bError] = [aSide / quantileOf(here, a.n), bSide / quantileOf(here, b.n)];
  const variance = aError ** 2 + bError ** 2;
  const df = variance > 0 ? variance ** 2 / (aError ** 4 / (a.n - 1) + bError ** 4 / (b.n - 1)) : 1;
  const error = Math.sqrt(variance);
  return {
    before: a.value,
    now: b.value,
    nBefore: then.n,
    nNow: here.n,
    points,
    lower: points - Math.hypot(b.down, a.up),
    upper: points + Math.hypot(b.up, a.down),
    error,
    df,
    p: error > 0 ? Math.min(1, 2 * studentCdf(-Math.abs(points) / error, df)) : points === 0 ? 1 : 0,
  };
}

interface Ends {
  value: number;
  down: number;
  up: number;
  n: number;
}

/** How many errors lie between a value and its limit: of a mean by Student's t, of a share by the normal. */
const quantileOf = ({ subjectKind }: Figure, n: number): number =>
  subjectKind === 'domain' ? studentQuantile(0.975, n - 1) : 1.959964;

/** `smallestFall` wants a variance and a number of people: of one difference they are its error, taken of two. */
const findable = ({ error, df }: Change, family: number): number =>
  smallestFall({ n: 2, variance: 2 * error ** 2, family, df, rate: acceptedRate }) ?? 0;
