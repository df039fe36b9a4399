import type { LanguageCode } from '@medespraak/framework';
import { formLanguage } from './form-language.ts';
import { readFormTable } from './form-table.ts';
import { languageByScript } from './form-words.ts';
import { sheetNamed, type FormSheet } from './sheets.ts';

/** Small words that are frequent in one of these languages and are none in the others. */
const smallWords = {
  nl: 'het een wat hoe welke niet wel ja nee met voor bent heeft heb uw mijn zijn naar kunt waar wie',
  en: 'the what how which not yes with for are your my do does have has where who you and to',
  tr: 've bir ne nasıl hangi evet hayır için siz sizin değil mi mı var yok nerede kim kaç',
  so: 'waa iyo maxay sidee haa maya aad waxaad ama kuwa inta halkee yaa adiga tahay leedahay',
} as const satisfies Partial<Record<LanguageCode, string>>;

const languageOf = new Map(
  Object.entries(smallWords).flatMap(([code, words]) =>
    words.split(' ').map((word) => [word, code as LanguageCode] as const),
  ),
);

/** The language of texts in Latin script by their small words; null where there are too few, or two languages come near each other. */
function languageByWords(texts: readonly string[]): LanguageCode | null {
  const counts = new Map<LanguageCode, number>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    const code = languageOf.get(word);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * The language of what a form says in columns that name none: that of its settings, else by its script, else by its small words. Any
 * language when every column names its own. Null when nothing tells: whoever has the form must say.
 */
export function languageOfUnnamed(sheets: readonly FormSheet[]): LanguageCode | null {
  const settings = sheetNamed(sheets, 'settings');
  for (const cell of settings ? (readFormTable(settings).rows[0]?.cells ?? []) : []) {
    const named = cell.column.name === 'default_language' ? formLanguage(cell.text) : null;
    if (named) return named;
  }
  const texts = ['survey', 'choices', 'choice'].flatMap((name) => {
    const sheet = sheetNamed(sheets, name);
    return (sheet ? readFormTable(sheet).columns : []).flatMap(({ column, cells }) =>
      (column.name === 'label' || column.name === 'hint') && column.language === ''
        ? cells.map(({ text }) => text)
        : [],
    );
  });
  if (texts.length === 0) return 'en';
  const byScript = languageByScript(texts, 'en');
  return byScript === 'en' ? languageByWords(texts) : byScript;
}
