import type { Mark } from '@medespraak/platform/people/namesakes';
import type { Change, LeftReason, Progress } from '@medespraak/platform/conversations/rounds';
import type { RoundFigures, RoundStability } from '@medespraak/platform/conversations/drafting';

/** What tells somebody apart from others of the same name, after it: ` (born 1990)`; nothing when nobody shares it. */
export function markOf(mark: Mark | undefined): string {
  if (!mark) return '';
  const { birthYear, residence, registeredOn, number } = mark;
  const parts = [
    birthYear && `born ${birthYear}`,
    residence,
    registeredOn && `registered ${registeredOn}`,
    number && `no. ${number}`,
  ];
  return ` (${parts.filter(Boolean).join(', ')})`;
}

/** `1 pair`, `2 pairs`. */
export const countOf = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** A score or a sum of scores on the scale of the screens: a pair has 100 at most. */
const points = (score: number | null): string => (score === null ? '-' : String(score / 100));

/** The score of one pair as the screens show it: a whole number from 0 to 100; `-` for nobody. */
export const scoreOf = (score: number | null): string =>
  score === null ? '-' : String(Math.round(score / 100));

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.001 ? 3 : 2)}%`;

/** How far a round is: `prices, pass 2, at most 0.05% below the best, 3 s`; not how far from the best while more could be paired. */
export function describeProgress({ stage, pass, gap, milliseconds }: Progress): string {
  const distance = gap === null || gap >= 1 ? '' : `, at most ${percent(gap)} below the best possible`;
  return `${stage}, pass ${pass}${distance}, ${Math.round(milliseconds / 1000)} s`;
}

/** How many would rather have each other; of a stable round what it costs. */
function describeStability({ blockingPairs, newcomers, largestGain, cost }: RoundStability): string {
  if (cost)
    return `Stable: no two people would rather have each other. ${countOf(cost.pairs, 'pair', 'pairs')} and ${points(cost.points)} points less than the best round.`;
  if (blockingPairs === 0) return 'No two people would rather have each other.';
  const who =
    blockingPairs === 1
      ? 'A newcomer and a buddy'
      : `${blockingPairs} times a newcomer and a buddy (${countOf(newcomers, 'newcomer', 'newcomers')} in all)`;
  return `${who} would rather have each other than whom they get; two of them gain ${points(largestGain)} points together at most.`;
}

/** How far a round may be from the best, and how people fare in it; by group when asked. */
export function describeReport(figures: RoundFigures, byGroup: boolean): string[] {
  const { gap, totalScore, bestScore, report } = figures;
  const distance =
    gap === 0
      ? `Proven to be the best there is: ${points(totalScore)} points.`
      : gap === null
        ? `${points(totalScore)} points.`
        : gap >= 1
          ? `${points(totalScore)} points. Time was up before it was known how many can be paired: allow more for a better round.`
          : `${points(totalScore)} points, at most ${percent(gap)} below the best possible (${points(bestScore)}).`;
  const stability = report?.stability ? [describeStability(report.stability)] : [];
  if (!byGroup || !report) return gap === null ? [distance, ...stability] : [distance];
  const row = (name: string, fared: typeof report.all) =>
    [
      name,
      `${fared.paired}/${fared.newcomers}`,
      scoreOf(fared.medianScore),
      scoreOf(fared.lowestScore),
      `${fared.medianWait ?? '-'}→${fared.medianWaitAfter ?? '-'}`,
      `${fared.longestWait ?? '-'}→${fared.longestWaitAfter ?? '-'}`,
    ].join('\t');
  return [
    distance,
    ...stability,
    'group\tpaired\tmedian score (of 100)\tlowest\tmedian wait (days)\tlongest wait',
    row('all', report.all),
    ...Object.entries(report.groups).flatMap(([group, members]) =>
      Object.entries(members)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, fared]) => row(`${group} ${value}`, fared)),
    ),
  ];
}

/** Why somebody stays behind, in a few words. */
const leftFor: Record<LeftReason, string> = {
  'level-unknown': 'level unknown',
  'no-times-known': 'no free times known',
  'no-buddies': 'no buddies',
  level: 'another language level',
  'gender-wish': 'wish about the buddy',
  'buddy-gender-wish': 'wish of the buddy',
  'age-wish': 'wish about age',
  region: 'another region',
  'common-time': 'no common time',
  certificate: 'no valid certificate of conduct',
  'earlier-pair': 'paired before, or said no',
  forbidden: 'ruled out by hand',
  'below-floor': 'score too low',
  capacity: 'no free place',
  'not-drawn': 'not drawn',
  'not-in-lottery': 'not on the list of the draw',
};

/** What stands between somebody and buddies who fit: for one buddy, and for more. */
const butFor: Record<string, [one: string, other: string]> = {
  certificate: ['but has no valid certificate of conduct', 'but have no valid certificate of conduct'],
  'buddy-gender-wish': ['but for a wish about a woman or man', 'but for their wishes about a woman or man'],
  'age-wish': ['but for a wish about age', 'but for their wishes about age'],
  region: ['but lives in another region', 'but live in another region'],
  capacity: ['but has no place left', 'but have no place left'],
  'below-floor': ['but scores too low', 'but score too low'],
};

/** Why somebody stays behind, and the change that opens most buddies: "no free place; 3 buddies fit, but have no place left". */
export function describeLeft(reason: LeftReason, changes: readonly Change[]): string {
  const help = describeHelp(changes);
  return help === '' ? leftFor[reason] : `${leftFor[reason]}; ${help}`;
}

/** The change that opens most buddies; empty when no single one helps. */
function describeHelp([first]: readonly Change[]): string {
  if (!first) return '';
  const { buddies } = first.params;
  const some = countOf(buddies, 'buddy', 'buddies');
  const isOne = buddies === 1;
  if (first.code === 'other-side')
    return `${some} ${isOne ? 'fits' : 'fit'}, ${butFor[first.params.obstacle]?.[isOne ? 0 : 1] ?? 'but for a rule'}`;
  const what = {
    'more-time': () => `free on ${'slot' in first.params ? first.params.slot : ''}`,
    'other-level': () => `with level ${'level' in first.params ? first.params.level : ''}`,
    'without-gender-wish': () => 'without the wish about gender',
    'without-age-wish': () => 'without the wish about age',
  }[first.code]();
  return `${what} there ${isOne ? 'is' : 'are'} ${some}`;
}
