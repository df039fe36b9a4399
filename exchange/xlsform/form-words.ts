import type { LanguageCode, OwnTexts } from '@medespraak/framework';

/** What `or_other` adds, as the reading writes it into a module: drafts, for whoever checks the rest. */
export const otherOption: OwnTexts = {
  nl: 'Anders',
  en: 'Other',
  ar: 'شيء آخر',
  ti: 'ካልእ',
  fa: 'چیز دیگر',
  prs: 'چیز دیگر',
  uk: 'Інше',
  tr: 'Başka',
  so: 'Wax kale',
};

export const otherQuestion: OwnTexts = {
  nl: 'Wat is het dan?',
  en: 'What is it then?',
  ar: 'ما هو إذن؟',
  ti: 'እንታይ ድዩ እሞ?',
  fa: 'پس چیست؟',
  prs: 'پس چی است؟',
  uk: 'Що це тоді?',
  tr: 'Peki nedir?',
  so: 'Haddaba waa maxay?',
};

/** Only the languages in which a form is. */
export const wordsOfLanguages = (texts: OwnTexts, languages: readonly LanguageCode[]): OwnTexts =>
  Object.fromEntries(languages.flatMap((code) => (texts[code] === undefined ? [] : [[code, texts[code]]])));

const escapeNames =
  /^(?:i_)?(?:dk|dnk|dkn|idk|dont_?know|don_t_know|do_not_know|doesnt_know|does_not_know|prefer_not(?:_to_\w+)?|pnts|pna|refus(?:e|ed|al)(?:_to_\w+)?|weet_niet|weet_ik_niet|ne_sait_pas|nsp)$/;
const escapeWords =
  /^(?:i )?(?:do not|don['’]?t|does not|doesn['’]?t) know\b|^(?:i )?(?:(?:would )?(?:rather|prefer) not(?: to)?(?: say| answer| disclose)?)\b|^refuse[ds]?(?: to (?:say|answer))?$|^no answer$|^(?:ik )?weet (?:ik )?(?:het )?niet\b|^(?:dat )?zeg ik liever niet\b|^wil (?:ik )?niet zeggen\b/i;

/** Whether a choice is one of the ways out that stand under every question here: by its name or by its words, never by a number. */
export function isEscape(name: string, texts: OwnTexts): boolean {
  const key = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s-]+/g, '_');
  return escapeNames.test(key) || [texts.en, texts.nl].some((text) => escapeWords.test(text?.trim() ?? ''));
}

const scripts: [LanguageCode, RegExp][] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['ti', /\p{Script=Ethiopic}/gu],
  ['uk', /\p{Script=Cyrillic}/gu],
];

/** The language that texts without one are taken for: by their script where that decides, otherwise what is expected. */
export function languageByScript(texts: readonly string[], expected: LanguageCode): LanguageCode {
  const all = texts.join(' ');
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  const found = scripts.find(([, script]) => (all.match(script)?.length ?? 0) > letters / 2)?.[0];
  if (found === undefined) return expected;
  return found === 'ar' && (expected === 'fa' || expected === 'prs') ? expected : found;
}

const tags =
  /<\/?(?:span|b|i|u|em|strong|font|p|div|small|big|h[1-6]|center|ul|ol|li|a|img|sup|sub)\b[^>]*>/gi;

/** A text without the markup that forms carry: tags, stars around bold words, signs of headings. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(tags, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/^[ \t]*#{1,6}[ \t]+/gm, '')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}_*])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\p{L}\p{N}_*])/gu, '$2')
    .replace(/\[([^\]\n]+)\]\((?:https?:)[^)\s]+\)/g, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}
