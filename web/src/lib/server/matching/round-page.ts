import type { readRound } from '@medespraak/platform/conversations/rounds.operations';
import { formatList } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { pageOf } from './page-of.ts';
import { describeQuality } from './quality.ts';
import { describeParts, excludedSentence, reasonText, ruleList, scoreText } from './reasons.ts';

export const views = ['pairs', 'behind', 'idle'] as const;
export type View = (typeof views)[number];

const onePage = 25;

/** What the page of a round shows: one view of it, searched by name, one page, in words. */
export function describeRoundPage(
  read: Awaited<ReturnType<typeof readRound>>,
  search: URLSearchParams,
  t: Translate<'coordinator-rounds'>,
  language: Language,
) {
  const view = views.find((name) => name === search.get('view')) ?? 'pairs';
  const wanted = (search.get('q') ?? '').trim();
  const named = (...people: { name: string }[]) =>
    people.some(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  const page = <Row>(rows: readonly Row[], name: View) =>
    pageOf(rows, name === view ? search.get('page') : '1', onePage);

  const standing = read.proposals.filter((proposal) => !proposal.removed);
  const placed = new Set(standing.map(({ newcomer }) => newcomer.id));
  // Who has another buddy by now cannot get the first one back, so that proposal is history and not shown. What was taken out
  // stays in its place, where the hand is that took it out.
  const proposals = page(
    read.proposals
      .filter(({ removed, newcomer }) => !removed || !placed.has(newcomer.id))
      .filter(({ newcomer, buddy }) => named(newcomer, buddy)),
    'pairs',
  );
  const behind = page(
    read.unmatched.filter(({ newcomer }) => named(newcomer)),
    'behind',
  );
  const idle = page(
    read.idleBuddies.filter(({ buddy }) => named(buddy)),
    'idle',
  );
  const { id, state, proposedAt, seed, engine, inputDigest } = read.round;
  return {
    view,
    search: wanted,
    drawn: read.round.lotteryId !== null,
    round: { id, state, proposedAt, seed, engine, digest: inputDigest.slice(0, 12) },
    counts: { pairs: standing.length, behind: read.unmatched.length, idle: read.idleBuddies.length },
    made: read.pairs,
    standing: read.standing,
    lastStep: read.lastStep,
    quality: describeQuality(read, t, language),
    proposals: {
      ...proposals,
      rows: proposals.rows.map(
        ({
          id: proposalId,
          newcomer,
          buddy,
          source,
          overridden,
          removed: out,
          apart,
          skipped,
          fixed,
          ...rest
        }) => ({
          id: proposalId,
          newcomer,
          buddy,
          byHand: source === 'hand',
          held: fixed && !out,
          removed: out,
          apart,
          skipped,
          score: scoreText(rest.score, t),
          parts: describeParts(rest.parts, read.round.weights, t),
          reasons: reasonText(rest.reasons, t, language),
          overridden: overridden.length > 0 ? ruleList(overridden, t, language) : null,
        }),
      ),
    },
    behind: {
      ...behind,
      rows: behind.rows.map(({ newcomer, reason, details, waitingDays, timesBefore }) => ({
        newcomer,
        waits: t('days', { count: waitingDays }),
        why: t(`why-${reason}`),
        excluded: excludedSentence(details, t, language),
        help: [t(`help-${reason}`)],
        before: timesBefore > 0 ? t('times-before', { count: timesBefore }) : null,
      })),
    },
    idle,
  };
}

export type RoundPage = ReturnType<typeof describeRoundPage>;

/** Pairs that a confirmation could not make, one sentence each. */
export function describeSkipped(
  skipped: readonly { newcomer: { name: string }; buddy: { name: string }; conflict: string }[],
  t: Translate<'coordinator-rounds'>,
  language: Language,
): string[] {
  return skipped.map(
    ({ newcomer, buddy, conflict }) =>
      `${formatList([newcomer.name, buddy.name], language)}: ${t(`conflict-${conflict}` as 'conflict-buddy-full')}`,
  );
}
