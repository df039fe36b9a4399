import { languageName } from '@medespraak/exchange';
import type { Outlook } from '@medespraak/platform/conversations/announcing.operations';
import {
  strataChoices,
  valuesOf,
  type ShareOfStratum,
  type Stratum,
} from '@medespraak/platform/conversations/lotteries';
import { formatList, formatNumber, formatPercent, quote } from '#lib/formats.ts';
import type { Language } from '#lib/language.ts';
import { messages } from '#lib/server/messages.ts';

/** The name of a stratum in words. */
function stratumInWords(stratum: string, strata: readonly Stratum[], language: Language): string {
  const words = messages('coordinator-rounds', language);
  const names = strataChoices.filter((name) => strata.includes(name));
  if (names.length === 0) return messages('coordinator-lottery', language)('all');
  const wordOf = (name: Stratum | undefined, value: string): string => {
    if (value === 'unknown')
      return name === undefined ? value : messages('coordinator-lottery', language)(`unknown-${name}`);
    if (name === 'gender') return words(`value-${value as 'woman'}`);
    return name === 'language' ? languageName(value, language) : value;
  };
  return valuesOf(stratum)
    .map((value, index) => wordOf(names[index], value))
    .join(', ');
}

/** A chance below 95% as so many of a few people: of 2 to 10 the fewest that come within a twentieth of it, else the nearest. */
function ofFew(chance: number): [times: number, among: number] {
  if (chance < 0.1) return [1, Math.round(1 / chance)];
  const few = Array.from({ length: 9 }, (_, at) => at + 2).map(
    (among) => [Math.round(chance * among), among] as [number, number],
  );
  const away = ([times, among]: [number, number]) => (times === 0 ? 1 : Math.abs(times / among - chance));
  return few.find((one) => away(one) <= chance / 20) ?? few.sort((a, b) => away(a) - away(b))[0]!;
}

/** A chance as one says it: `33% (1 van de 3)`, `21% (ongeveer 1 van de 5)`. */
export function chanceInWords(drawn: number, people: number, language: Language): string {
  const t = messages('coordinator-lottery', language);
  if (drawn === 0) return t('chance-none');
  if (drawn === people) return t('chance-sure');
  const chance = drawn / people;
  const percent = chance < 0.01 ? '< 1%' : chance > 0.99 ? '> 99%' : formatPercent(chance, language);
  if (chance >= 0.95) return t('chance-nearly', { percent });
  const [times, among] = ofFew(chance);
  return t(times * people === drawn * among ? 'chance-exact' : 'chance', {
    percent,
    times,
    among: formatNumber(among, language),
  });
}

/** The groups of a draw in words with the chance in each, and who has none. */
export function describeChances(
  { strata, shares }: { strata: readonly Stratum[]; shares: readonly ShareOfStratum[] },
  language: Language,
) {
  const t = messages('coordinator-lottery', language);
  const rows = shares.map(({ stratum, people, drawn }) => ({
    stratum: stratumInWords(stratum, strata, language),
    people,
    drawn,
    chance: chanceInWords(drawn, people, language),
  }));
  const none = rows.filter(({ drawn }) => drawn === 0);
  return {
    rows,
    none:
      none.length === 0
        ? null
        : t('none', {
            count: none.reduce((sum, { people }) => sum + people, 0),
            groups: formatList(
              none.map(({ stratum }) => quote(stratum, language)),
              language,
            ),
          }),
    helps: [] as { text: string; href: string | null }[],
    expected: null as string | null,
    trials: null as string | null,
    /** Whether the trial draws are being made: the page looks again. */
    isTrying: false,
  };
}

/** So many milliseconds a page waits for the trial draws of a large programme before it is shown without them. */
export const trialPatience = 1_500;

/** What a draw will do in words; `hrefOf` gives the address of another choice of groups, where it can still be chosen. */
export function describeOutlook(
  outlook: Outlook,
  language: Language,
  hrefOf: (strata: readonly Stratum[]) => string | null,
) {
  const t = messages('coordinator-lottery', language);
  const { places, strata, fewer, expected } = outlook;
  return {
    ...describeChances(outlook, language),
    helps: fewer.map((choice) => ({
      text:
        choice.length === 0
          ? t('help-together')
          : t('help-without', {
              names: formatList(
                strata.filter((name) => !choice.includes(name)).map((name) => t(`stratum-${name}`)),
                language,
              ),
            }),
      href: hrefOf(choice),
    })),
    ...(expected ? describeTrials(expected, places, language) : { isTrying: true }),
  };
}

/** How many pairs are to be expected, and in how many trial draws that was seen. */
function describeTrials(
  { trials, pairs, fewest, most }: NonNullable<Outlook['expected']>,
  places: number,
  language: Language,
) {
  const t = messages('coordinator-lottery', language);
  const how = fewest >= places ? 'trials-all' : fewest === most ? 'trials-same' : 'trials';
  return {
    expected:
      fewest >= places
        ? t('expected-all', { count: places })
        : t('expected', { count: Math.round(pairs), places }),
    trials: t(how, { count: trials, fewest, most }),
    isTrying: false,
  };
}

export type Chances = ReturnType<typeof describeChances>;
