import { languageName } from '@medespraak/exchange';
import { loadFramework } from '@medespraak/framework';
import { textParts } from '@medespraak/platform';
import { translatedLanguages } from '@medespraak/platform/translations/translations';
import { LANGUAGES, type Language } from '#lib/language.ts';
import { isDraft } from '../offered-languages.ts';
import { addTallies, tallyOf } from '../text-states.ts';

/** How far every translation is, as newcomers see it: in all, and part by part. */
export function describeLanguages(shownIn: Language) {
  const { drafted } = loadFramework();
  return translatedLanguages.map((code) => {
    const parts = textParts().map((part) => ({ part, ...tallyOf(part, code) }));
    return {
      code,
      ownName: LANGUAGES[code].name,
      direction: LANGUAGES[code].direction,
      name: languageName(code, shownIn),
      all: addTallies(parts),
      parts,
      drafted: drafted.get(code) ?? null,
      isDraft: isDraft(code),
    };
  });
}
