import type { Change, Progress } from '@medespraak/platform/conversations/rounds';
import type { RoundFigures, RoundStability } from '@medespraak/platform/conversations/drafting';

const percent = (share: number): string => `${(share * 100).toFixed(share < 0.001 ? 3 : 2)}%`;

/** How far a round is: `prices, pass 2, at most 0.05% below the best, 3 s`. */
export function describeProgress({ stage, pass, gap, milliseconds }: Progress): string {
  const distance = gap === null ? '' : `, at most ${percent(gap)} below the best possible`;
  return `${stage}, pass ${pass}${distance}, ${Math.round(milliseconds / 1000)} s`;
}

/** How many would rather have each other; of a stable round what it costs. */
function describeStability({ blockingPairs, newcomers, largestGain, cost }: RoundStability): string {
  if (cost)
    return `Stable: no two people would rather have each other. ${cost.pairs} pairs and ${cost.points} points less than the best round.`;
  if (blockingPairs === 0) return 'No two people would rather have each other.';
  return `${blockingPairs} pairs of people, with ${newcomers} newcomers in them, would rather have each other; two of them gain ${largestGain} points together at most.`;
}

/** How far a round may be from the best, and how people fare in it; by group when asked. */
export function describeReport(figures: RoundFigures, byGroup: boolean): string[] {
  const { gap, totalScore, bestScore, report } = figures;
  const distance =
    gap === 0
      ? `Proven to be the best there is: ${totalScore} points.`
      : gap === null
        ? `${totalScore} points.`
        : `${totalScore} points, at most ${percent(gap)} below the best possible (${bestScore}).`;
  const stability = report?.stability ? [describeStability(report.stability)] : [];
  if (!byGroup || !report) return gap === null ? [distance, ...stability] : [distance];
  const row = (name: string, fared: typeof report.all) =>
    [
      name,
      `${fared.paired}/${fared.newcomers}`,
      fared.medianScore ?? '-',
      fared.lowestScore ?? '-',
      `${fared.medianWait ?? '-'}→${fared.medianWaitAfter ?? '-'}`,
      `${fared.longestWait ?? '-'}→${fared.longestWaitAfter ?? '-'}`,
    ].join('\t');
  return [
    distance,
    ...stability,
    'group\tpaired\tmedian score\tlowest\tmedian wait (days)\tlongest wait',
    row('all', report.all),
    ...Object.entries(report.groups).flatMap(([group, members]) =>
      Object.entries(members)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([value, fared]) => row(`${group} ${value}`, fared)),
    ),
  ];
}

/** The change that opens most buddies, in a few words; empty when no single one helps. */
export function describeHelp([first]: readonly Change[]): string {
  if (!first) return '';
  const { buddies } = first.params;
  const some = buddies === 1 ? '1 buddy' : `${buddies} buddies`;
  if (first.code === 'other-side') return `: ${some} but for "${first.params.obstacle}"`;
  const what = {
    'more-time': () => `free on ${'slot' in first.params ? first.params.slot : ''}`,
    'other-level': () => `with level ${'level' in first.params ? first.params.level : ''}`,
    'without-gender-wish': () => 'without her wish about gender',
    'without-age-wish': () => 'without her wish about age',
  }[first.code]();
  return `: ${what} there ${buddies === 1 ? 'is' : 'are'} ${some}`;
}
