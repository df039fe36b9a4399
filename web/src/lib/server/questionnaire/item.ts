import { languageName, MUNICIPALITIES, municipalityName } from '@medespraak/exchange';
import { itemText, loadFramework, optionPictogram, pictogramOf } from '@medespraak/framework';
import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import { ownItemIdOf } from '@medespraak/platform/surveys/own-questions';
import type { Language } from '../../language.ts';
import { describeOwnItem } from './own-item.ts';

const listedLanguages = [
  'ar',
  'ti',
  'fa',
  'prs',
  'uk',
  'tr',
  'so',
  'en',
  'fr',
  'es',
  'ku',
  'am',
  'ru',
  'ps',
  'ur',
];

/** One question as a screen shows it: words, pictures, and what she said before. A blank screen says nothing of her. */
export function describeItem(
  itemId: string,
  state: Pick<Questionnaire, 'given' | 'frozenAt' | 'municipalityCode' | 'own'>,
  language: Language,
  isBlank = false,
) {
  const ownId = ownItemIdOf(itemId);
  const ownItem = state.own?.module.items.find(({ id }) => id === ownId);
  if (ownItem && state.own) {
    const answer = state.given[itemId];
    const missing = answer && 'missing' in answer ? answer.missing : null;
    return describeOwnItem(ownItem, state.own, language, { isBlank, missing });
  }
  const item = loadFramework().items.get(itemId);
  if (!item) throw new Error(`there is no item ${itemId}`);
  const text = itemText(item, language, 'newcomer', state.frozenAt);
  const given = state.given[itemId];
  return {
    id: itemId,
    type: item.response.type,
    from: item.response.type === 'year' ? item.response.min : null,
    question: text.text,
    help: text.help,
    pictogram: pictogramOf(item),
    options: text.options.map(({ id, label }) => ({ id, label, pictogram: optionPictogram(item, id) })),
    notApplicable: text.notApplicable,
    codes: item.response.type === 'code-list' ? codesOf(item.response.list, language) : [],
    chosen: given && 'optionId' in given ? given.optionId : null,
    missing: given && 'missing' in given ? given.missing : null,
    written:
      given && 'amount' in given
        ? String(given.amount)
        : given && 'code' in given
          ? given.code
          : prefilled(item.response, state),
  };
}

/** The organisation knows where she lives; she sees it filled in and may change it. */
function prefilled(
  response: { type: string; list?: string },
  state: Pick<Questionnaire, 'municipalityCode'>,
): string {
  return response.list === 'municipality' ? (state.municipalityCode ?? '') : '';
}

function codesOf(list: 'municipality' | 'language', language: Language): { code: string; name: string }[] {
  if (list === 'language')
    return listedLanguages.map((code) => ({ code, name: languageName(code, language) }));
  return MUNICIPALITIES.map(({ code, name }) => ({ code, name })).sort((a, b) =>
    a.name.localeCompare(b.name, 'nl'),
  );
}

/** A municipality, or a language in the words of another; a code that is in no list is given back as it is. */
export const nameOfCode = (list: 'municipality' | 'language', code: string, language: Language): string =>
  list === 'language' ? languageName(code, language) : (municipalityName(code) ?? code);
