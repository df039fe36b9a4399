import { slotName } from '@medespraak/exchange';
import type { CostOfPair } from '@medespraak/platform/conversations/drafting';
import type { helpBehind } from '@medespraak/platform/conversations/drafts.operations';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { smallShare } from './quality.ts';

type Say = Translate<'coordinator-rounds'>;
type Change = Awaited<ReturnType<typeof helpBehind>>[string][number];

/** How many changes are named: more than two nobody weighs. */
const most = 2;

function helpSentence(change: Change, t: Say, language: Language): string {
  const count = change.params.buddies;
  switch (change.code) {
    case 'more-time':
      return t('helps-more-time', { slot: slotName(change.params.slot, language), count });
    case 'other-level':
      return t('helps-other-level', { level: change.params.level, count });
    case 'other-side':
      return t(`helps-${change.params.obstacle as 'certificate'}`, { count });
    default:
      return t(`helps-${change.code}`, { count });
  }
}

/** The changes that open most buddies: "Met donderdagavond vrij zijn er 14 maatjes." Empty when no single one helps. */
export function helpSentences(changes: readonly Change[], t: Say, language: Language): string[] {
  return changes.slice(0, most).map((change) => helpSentence(change, t, language));
}

/** What a choice by hand costs the round, of which the pairs together have `total` points. */
export function costSentence(cost: CostOfPair | null, total: number, t: Say, language: Language): string {
  if (cost === null) return t('cost-impossible');
  const { pairs, points, moved } = cost;
  const loss =
    pairs > 0
      ? t('cost-pairs', { count: pairs })
      : points > 0
        ? t('cost-points', { share: smallShare(points / Math.max(1, total), language) })
        : t('cost-none');
  return [loss, ...(moved > 0 ? [t('cost-moved', { count: moved })] : [])].join(' ');
}
