import type { LanguageCode } from '@medespraak/framework';
import {
  translatedLanguages,
  formsOf,
  type TranslatedLanguage,
} from '@medespraak/platform/translations/translations';
import type { Words } from '@medespraak/platform';

/** One text on its way to or from a translator. */
export interface TextUnit {
  part: string;
  key: string;
  note: string;
  dutch: Words;
  english: Words | null;
  translation: Words | null;
  state: 'draft' | 'reviewed' | 'tested';
}

/** One translated text that came in with a file. */
export interface ReadText {
  part: string;
  key: string;
  words: Words;
  /** The Dutch text that the file holds beside it; null where it holds none. */
  source: Words | null;
  /** Where in the file it stands, for who looks it up: «rij 12», «unit item.work-now.text». */
  place: string;
}

/** What a file holds: translated texts, and places that could not be read. */
export interface ReadTexts {
  texts: ReadText[];
  unreadable: { place: string; code: TextFileFault }[];
  /** The language that the file says it is in; null when it says none. */
  language: TranslatedLanguage | null;
}

/** What can be wrong with one place in a file. */
export type TextFileFault = 'no-key' | 'markup' | 'twice' | 'form-unknown' | 'half';

export type Form = Intl.LDMLPluralRule | '';
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export const isForm = (form: string): form is Form => form === '' || pluralForms.some((one) => one === form);

/** The forms in which a text is translated into a language: '' for a text that has none. */
export const formsFor = (unit: TextUnit, language: LanguageCode): Form[] =>
  typeof unit.dutch === 'string' ? [''] : formsOf(language);

/** The words of one form; of a form that a language does not have the last resort. */
export const inForm = (words: Words | null, form: Form): string =>
  words === null ? '' : typeof words === 'string' ? words : (form && words[form]) || (words.other ?? '');

/** The words of one form and of no other; empty where there are none. */
export const exactForm = (words: Words | null, form: Form): string =>
  words === null ? '' : typeof words === 'string' ? words : (form && words[form]) || '';

export const languageFrom = (tag: string | undefined): TranslatedLanguage | null => {
  const code = tag?.toLowerCase() === 'fa-af' ? 'prs' : tag?.split('-')[0]?.toLowerCase();
  return translatedLanguages.find((one) => one === code) ?? null;
};

/** Gathers the forms of texts, in the order in which their first form came. */
export class TextGatherer {
  readonly #texts = new Map<
    string,
    { name: TextName; forms: Map<Form, string>; sources: Map<Form, string> }
  >();
  readonly unreadable: ReadTexts['unreadable'] = [];

  /**
   * Adds one form. An empty translation says nothing, which is no fault; its source still tells what the text was made from.
   *
   * @param source null where the file does not tell
   */
  add(
    { part, key, form }: { part: string; key: string; form: string },
    translation: string,
    source: string | null,
    place: string,
  ): void {
    if (part === '' || key === '') return void this.unreadable.push({ place, code: 'no-key' });
    if (!isForm(form)) return void this.unreadable.push({ place, code: 'form-unknown' });
    const id = `${part} ${key}`;
    const found = this.#texts.get(id) ?? {
      name: { part, key, place },
      ...{ forms: new Map<Form, string>(), sources: new Map<Form, string>() },
    };
    this.#texts.set(id, found);
    if (source !== null) found.sources.set(form, source);
    if (translation.trim() === '') return;
    if (found.forms.has(form)) this.unreadable.push({ place, code: 'twice' });
    else found.forms.set(form, translation);
  }

  /** The texts of which something was translated. */
  texts(): ReadText[] {
    return [...this.#texts.values()]
      .filter(({ forms }) => forms.size > 0)
      .map(({ name, forms, sources }) => ({
        ...name,
        words: joined(forms),
        source: sources.size > 0 ? joined(sources) : null,
      }));
  }
}

type TextName = Pick<ReadText, 'part' | 'key' | 'place'>;

const joined = (forms: ReadonlyMap<Form, string>): Words =>
  forms.has('') ? (forms.get('') ?? '') : Object.fromEntries(forms);
