import { languageName } from '@medespraak/exchange';
import { drawnByStratum, strataChoices } from '@medespraak/platform/conversations/lotteries';
import type { readLottery } from '@medespraak/platform/conversations/lotteries.operations';
import { formatPercent } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { messages } from '#lib/server/messages.ts';

/** The strata of a draw in words, with how many people and places each has; places are known once it is drawn. */
export function strataTable(lottery: Awaited<ReturnType<typeof readLottery>>, language: Language) {
  const t = messages('coordinator-lottery', language);
  const words = messages('coordinator-rounds', language);
  const names = strataChoices.filter((name) => lottery.strata.includes(name));
  const wordOf = (name: (typeof strataChoices)[number] | undefined, value: string): string => {
    if (value === 'unknown') return words('value-unknown');
    if (name === 'gender') return words(`value-${value as 'woman'}`);
    return name === 'language' ? languageName(value, language) : value;
  };
  return drawnByStratum(lottery.tickets).map(({ stratum, people, drawn }) => ({
    stratum:
      names.length === 0
        ? t('all')
        : stratum
            .split(' · ')
            .map((value, index) => wordOf(names[index], value))
            .join(', '),
    people,
    drawn,
    chance: drawn === null ? null : formatPercent(drawn / people, language),
  }));
}
