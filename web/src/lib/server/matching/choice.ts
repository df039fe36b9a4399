import type { suggestBuddies } from '@medespraak/platform/conversations/proposals.operations';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { reasonText, ruleList, scoreText } from './reasons.ts';

/** Whom a coordinator can choose for a newcomer, in words. */
export function describeChoice(
  choice: Awaited<ReturnType<typeof suggestBuddies>>,
  t: Translate<'coordinator-rounds'>,
  language: Language,
) {
  return {
    newcomer: choice.newcomer,
    suggestions: choice.suggestions.map(({ buddy, score, reasons }) => ({
      buddy,
      score: scoreText(score, t),
      reasons: reasonText(reasons, t, language),
    })),
    others: choice.others.map(({ buddy, obstacles }) => ({
      buddy,
      rules: ruleList(
        obstacles.map((rule) => rule.code),
        t,
        language,
      ),
      overridable: obstacles.every((rule) => rule.overridable),
    })),
  };
}
