import { interestName, languageName } from '@medespraak/exchange';
import type { readOffer } from '@medespraak/platform/conversations/offers.operations';
import { formatList } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import type { Translate } from '#lib/messages/translator.ts';
import { messages } from '#lib/server/messages.ts';
import { slotNames } from '#lib/sign-up/slot-names.ts';

type Reasons = Awaited<ReturnType<typeof readOffer>>['reasons'];

/** What the two share, a sentence each: "Jullie houden allebei van koken en muziek." */
export function sharedSentences(reasons: Reasons, t: Translate<'pair'>, language: Language): string[] {
  return reasons.flatMap((reason) => {
    if (reason.code === 'shared-interests')
      return t('both-like', {
        list: formatList(
          reason.params.interests.map((id) => interestName(id, language)),
          language,
        ),
      });
    if (reason.code === 'common-times')
      return t('both-free', {
        list: formatList(slotNames(reason.params.slots, language, messages('sign-up', language)), language),
      });
    if (reason.code === 'shared-language')
      return t('both-speak', {
        list: formatList(
          reason.params.languages.map((code) => languageName(code, language)),
          language,
        ),
      });
    return [];
  });
}
