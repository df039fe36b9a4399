import { languageName } from '@medespraak/exchange';
import type { readRound } from '@medespraak/platform/conversations/rounds.operations';
import { formatNumber, formatPercent } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';

type Say = Translate<'coordinator-rounds'>;
type Read = Awaited<ReturnType<typeof readRound>>;
type Report = NonNullable<Read['round']['report']>;
type Fared = Pick<Report, 'all' | 'groups'>;

/** A small share as one says it: `0,02%`, and never 0% for what is more than nothing. */
export function smallShare(share: number, language: Language): string {
  const percent = share * 100;
  const digits = percent >= 1 ? 0 : percent >= 0.1 ? 1 : percent >= 0.01 ? 2 : 3;
  const up = Math.ceil(percent * 10 ** digits - 1e-9) / 10 ** digits;
  return `${formatNumber(up, language, digits)}%`;
}

const hundredths = (score: number | null): string => (score === null ? '–' : String(Math.round(score / 100)));

/** What a proof is about: of a draw, those who were drawn; held pairs are taken as given. */
function provided({ proposals, round }: Read, t: Say): string[] {
  const held = proposals.some(({ fixed, removed }) => fixed && !removed);
  return [...(round.lotteryId ? [t('quality-drawn')] : []), ...(held ? [t('quality-held')] : [])];
}

function distance(read: Read, t: Say, language: Language) {
  const { gap, totalScore, bestScore, report } = read.round;
  const cost = report?.stability?.cost;
  // Nothing was proven of what somebody made of it by hand.
  if (read.changedByHand)
    return {
      title: t(read.proposals.some(({ skipped }) => skipped) ? 'quality-skipped' : 'quality-changed'),
      detail: t(read.round.state === 'proposed' ? 'quality-changed-now' : 'quality-changed-then'),
    };
  if (cost)
    return {
      title: t('quality-stable'),
      detail: [
        cost.pairs > 0
          ? t('quality-stable-pairs', { count: cost.pairs })
          : cost.points > 0
            ? t('quality-stable-points', {
                share: smallShare(cost.points / Math.max(1, bestScore ?? 0), language),
              })
            : t('quality-stable-free'),
        ...provided(read, t),
      ].join(' '),
    };
  if (gap === null || totalScore === null || bestScore === null)
    return { title: null, detail: t('quality-unknown') };
  // A round that a time limit ended before it was known how many can be paired.
  if (gap >= 1) return { title: null, detail: t('quality-cut-short') };
  if (gap === 0)
    return {
      title: t('quality-exact'),
      detail: [t('quality-exact-detail'), ...provided(read, t)].join(' '),
    };
  return {
    title: t('quality-gap', { share: smallShare(gap, language) }),
    detail: [
      t('quality-gap-detail', { points: Math.round(totalScore / 100), best: Math.ceil(bestScore / 100) }),
      ...provided(read, t),
    ].join(' '),
  };
}

/** From so many people on, and so much less often than everybody, a group is worth a look. */
const enough = 10;
const noticeable = 0.8;

/** The group that gets a buddy least often, when that is noticeably less than everybody. */
function leastChosen({ all, groups }: Fared, t: Say, language: Language): string | null {
  const usual = all.paired / Math.max(1, all.newcomers);
  const [least] = (['gender', 'ageBand', 'language', 'level'] as const)
    .flatMap((group) => Object.entries(groups[group]).map(([value, fared]) => ({ group, value, fared })))
    .filter(({ value, fared }) => value !== 'unknown' && fared.newcomers >= enough)
    .map((one) => ({ ...one, share: one.fared.paired / one.fared.newcomers }))
    .sort((a, b) => a.share - b.share);
  if (!least || least.share >= usual * noticeable) return null;
  return t('quality-least', {
    group: t(`group-${least.group}`).toLowerCase(),
    value: valueName(least.group, least.value, t, language),
    paired: least.fared.paired,
    total: least.fared.newcomers,
    share: formatPercent(least.share, language),
  });
}

/** How many would rather have each other, as it was computed; nothing of a stable round, which says so itself. */
function rather({ stability }: Report, t: Say, language: Language): string | null {
  if (!stability || stability.cost) return null;
  const { blockingPairs, newcomers, largestGain } = stability;
  if (blockingPairs === 0) return t('quality-rather-none');
  return t('quality-rather', {
    count: blockingPairs,
    people: formatNumber(newcomers, language),
    gain: formatNumber(Math.max(1, Math.round(largestGain / 100)), language),
  });
}

/** Why most people stay behind. */
function mainReason({ unmatched }: Read, t: Say): string | null {
  const [most] = [...Map.groupBy(unmatched, ({ reason }) => reason)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  if (!most) return null;
  const [reason, people] = most;
  const count = unmatched.length;
  const why = t(`why-${reason}`);
  return count > 1 && people.length === count
    ? t('quality-behind-all', { count, why })
    : t('quality-behind', { count, why, most: people.length });
}

function paired({ paired: count, newcomers: total }: Report['all'], t: Say): string {
  if (total === 0) return t('quality-paired-nobody');
  if (count === total) return t('quality-paired-all', { count });
  return count === 0 ? t('quality-paired-none', { count: total }) : t('quality-paired', { count, total });
}

function longestWait({ newcomers, longestWait: before, longestWaitAfter: after }: Report['all'], t: Say) {
  if (newcomers === 0) return null;
  if (after === null) return t('quality-wait-none');
  const days = (count: number | null) => t('days', { count: count ?? 0 });
  return before === after
    ? t('quality-wait-same', { days: days(after) })
    : t('quality-wait', { before: days(before), after: days(after) });
}

function facts(read: Read, report: Report, t: Say, language: Language) {
  const { unmatched, changedByHand } = read;
  const standing = changedByHand ?? report;
  const { all } = standing;
  const days = (count: number | null) => t('days', { count: count ?? 0 });
  const again = unmatched.filter(({ timesBefore }) => timesBefore > 0).length;
  return {
    paired: paired(all, t),
    wait: longestWait(all, t),
    waitDetail:
      all.medianWaitAfter === null
        ? null
        : t('quality-wait-detail', { before: days(all.medianWait), after: days(all.medianWaitAfter) }),
    score:
      all.medianScore === null
        ? null
        : t('quality-score', { median: hundredths(all.medianScore), lowest: hundredths(all.lowestScore) }),
    behind: mainReason(read, t),
    least: leastChosen(standing, t, language),
    rather: changedByHand ? null : rather(report, t, language),
    again: again === 0 ? null : t('quality-again', { count: again }),
  };
}

/** The words of a group's value. */
function valueName(group: string, value: string, t: Say, language: Language): string {
  if (value === 'unknown') return t('value-unknown');
  if (group === 'language') return languageName(value, language);
  if (group === 'gender') return t(`value-${value as 'woman' | 'man' | 'other'}`);
  return value;
}

function groupTables({ groups, all }: Fared, t: Say, language: Language) {
  const days = (count: number | null) => (count === null ? '–' : t('days', { count }));
  return (['gender', 'ageBand', 'language', 'level'] as const)
    .map((group) => ({
      group,
      caption: t(`group-${group}`),
      rows: Object.entries(groups[group])
        // The largest languages first; the others in their own order, who said nothing last.
        .sort(
          ([a, one], [b, other]) =>
            Number(a === 'unknown') - Number(b === 'unknown') ||
            (group === 'language' ? other.newcomers - one.newcomers : a < b ? -1 : 1),
        )
        .map(([value, fared]) => ({
          value: valueName(group, value, t, language),
          paired: t('paired-of', { paired: fared.paired, total: fared.newcomers }),
          share: formatPercent(fared.newcomers === 0 ? 0 : fared.paired / fared.newcomers, language),
          median: hundredths(fared.medianScore),
          half: days(fared.medianWaitAfter),
          longest: days(fared.longestWaitAfter),
        })),
    }))
    .filter(({ rows }) => rows.length > 1 || (rows.length === 1 && all.newcomers === 0));
}

/** How good a round is, as a coordinator reads it in ten seconds, and behind it how groups fare. */
export function describeQuality(read: Read, t: Say, language: Language) {
  const { report } = read.round;
  return {
    ...distance(read, t, language),
    facts: report && facts(read, report, t, language),
    groups: report ? groupTables(read.changedByHand ?? report, t, language) : [],
  };
}

export type Quality = ReturnType<typeof describeQuality>;
