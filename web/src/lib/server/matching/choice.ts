import type { costOfBuddies } from '@medespraak/platform/conversations/drafts.operations';
import type { suggestBuddies } from '@medespraak/platform/conversations/proposals.operations';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { reasonText, ruleList, scoreText } from './reasons.ts';
import { costSentence } from './what-if.ts';

type Choice = Awaited<ReturnType<typeof suggestBuddies>>;
type Costs = Awaited<ReturnType<typeof costOfBuddies>>;

/** Up to so many pairs of people every choice is priced at once; above, one at a time when it is asked for. */
const pricedAtOnce = 60_000;

/**
 * The buddies of whom it is worked out what they cost the round: all who fit in a small round, else the one asked for; never the
 * one she has, who costs nothing.
 */
export function toPrice({ size, suggestions, present }: Choice, asked: string | null): string[] {
  const ids = suggestions.map(({ buddy }) => buddy.id).filter((id) => id !== present);
  return size <= pricedAtOnce ? ids : ids.filter((id) => id === asked);
}

/** Whom a coordinator can choose for a newcomer, in words; `total` is the points of the round. */
export function describeChoice(
  choice: Choice,
  costs: Costs,
  total: number,
  t: Translate<'coordinator-rounds'>,
  language: Language,
) {
  return {
    newcomer: choice.newcomer,
    suggestions: choice.suggestions.map(({ buddy, score, reasons, displaces }) => ({
      buddy,
      present: buddy.id === choice.present,
      score: scoreText(score, t),
      reasons: reasonText(reasons, t, language),
      displaces: buddy.id === choice.present ? null : displaces && t('displaces', { name: displaces.name }),
      cost: costs.has(buddy.id) ? costSentence(costs.get(buddy.id) ?? null, total, t, language) : null,
    })),
    others: choice.others.map(({ buddy, obstacles }) => ({
      buddy,
      present: buddy.id === choice.present,
      rules: ruleList(
        obstacles.map((rule) => rule.code),
        t,
        language,
      ),
      apart: obstacles.some((rule) => rule.code === 'forbidden'),
      overridable: obstacles.every((rule) => rule.overridable),
    })),
  };
}
