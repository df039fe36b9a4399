import { languageName } from '@medespraak/exchange';
import type { readRound } from '@medespraak/platform/conversations/rounds.operations';
import { formatNumber, formatPercent } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';

type Say = Translate<'coordinator-rounds'>;
type Read = Awaited<ReturnType<typeof readRound>>;
type Report = NonNullable<Read['round']['report']>;

/** A small share as one says it: `0,02%`, and never 0% for what is more than nothing. */
export function smallShare(share: number, language: Language): string {
  const percent = share * 100;
  const digits = percent >= 1 ? 0 : percent >= 0.1 ? 1 : percent >= 0.01 ? 2 : 3;
  const up = Math.ceil(percent * 10 ** digits - 1e-9) / 10 ** digits;
  return `${formatNumber(up, language, digits)}%`;
}

const hundredths = (score: number | null): string => (score === null ? '–' : String(Math.round(score / 100)));

function distance({ round }: Read, t: Say, language: Language) {
  const { gap, totalScore, bestScore } = round;
  if (gap === null || totalScore === null || bestScore === null)
    return { title: null, detail: t('quality-unknown') };
  if (gap === 0) return { title: t('quality-exact'), detail: t('quality-exact-detail') };
  return {
    title: t('quality-gap', { share: smallShare(gap, language) }),
    detail: t('quality-gap-detail', {
      points: Math.round(totalScore / 100),
      best: Math.ceil(bestScore / 100),
    }),
  };
}

function facts({ unmatched }: Read, { all }: Report, t: Say) {
  const days = (count: number | null) => t('days', { count: count ?? 0 });
  const again = unmatched.filter(({ timesBefore }) => timesBefore > 0).length;
  return {
    paired: t('quality-paired', { paired: all.paired, total: all.newcomers }),
    wait:
      all.longestWaitAfter === null
        ? t('quality-wait-none')
        : t('quality-wait', { before: days(all.longestWait), after: days(all.longestWaitAfter) }),
    waitDetail:
      all.medianWaitAfter === null
        ? null
        : t('quality-wait-detail', { before: days(all.medianWait), after: days(all.medianWaitAfter) }),
    score:
      all.medianScore === null
        ? null
        : t('quality-score', { median: hundredths(all.medianScore), lowest: hundredths(all.lowestScore) }),
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

function groupTables({ groups, all }: Report, t: Say, language: Language) {
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
    facts: report && facts(read, report, t),
    groups: report ? groupTables(report, t, language) : [],
  };
}

export type Quality = ReturnType<typeof describeQuality>;
