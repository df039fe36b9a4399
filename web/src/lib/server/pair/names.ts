import { languageName } from '@medespraak/exchange';
import type { OwnPairRow } from '@medespraak/platform/conversations/own-pairs.store';
import { formatDate } from '../../formats.ts';
import type { Language } from '../../language.ts';
import { messages } from '../messages.ts';

type Paired = Pick<OwnPairRow, 'id' | 'offeredAt' | 'startedAt'> & {
  other: Pick<OwnPairRow['other'], 'id' | 'givenName' | 'firstLanguage'>;
};

/** The name stands by itself, whichever way it is written: «‎ليلى (Arabisch)» is not turned round. */
const beside = (name: string, mark: string): string => `\u2068${name}\u2069 (${mark})`;

/**
 * What those with whom somebody is or was paired are called on her own page, by pair: the first name, and of two people of one name
 * what she may know that tells them apart. That is their first language where it does, else since when they are paired, else both,
 * and as a last resort a number, in the order in which they came.
 */
export function partnerNames(pairs: readonly Paired[], language: Language): Map<string, string> {
  const t = messages('participant', language);
  const languageOf = ({ other }: Paired) =>
    other.firstLanguage && languageName(other.firstLanguage, language);
  const sinceOf = ({ startedAt, offeredAt }: Paired) =>
    t('apart-since', { date: formatDate(startedAt ?? offeredAt, language, 'brief') });
  const bothOf = (pair: Paired) => languageOf(pair) && `${languageOf(pair)}, ${sinceOf(pair)}`;

  const groups = Map.groupBy(pairs, ({ other }) => other.givenName.trim().toLocaleLowerCase());
  return new Map(
    [...groups.values()].flatMap((group) => {
      // Somebody with whom she was paired twice is no namesake of herself.
      const people = [...new Map(group.map((pair) => [pair.other.id, pair])).values()].toReversed();
      const way = [languageOf, sinceOf, bothOf].find((mark) => {
        const marks = people.map(mark);
        return marks.every(Boolean) && new Set(marks).size === people.length;
      });
      const markOf = (pair: Paired) =>
        way?.(pair) ?? String(people.findIndex(({ other }) => other.id === pair.other.id) + 1);
      const marks = new Map(people.map((pair) => [pair.other.id, markOf(pair)]));
      return group.map(({ id, other }): [string, string] => [
        id,
        people.length > 1 ? beside(other.givenName, marks.get(other.id) ?? '') : other.givenName,
      ]);
    }),
  );
}
