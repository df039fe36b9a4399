import { languageCodes, type LanguageCode } from '@medespraak/framework';
import { findLanguage } from '../languages.ts';

/** Codes that forms use for a language of ours: three letters of ISO 639, countries, and what people guess. */
const codes: Record<string, LanguageCode> = {
  dut: 'nl',
  nld: 'nl',
  eng: 'en',
  ara: 'ar',
  tir: 'ti',
  tig: 'ti',
  per: 'fa',
  fas: 'fa',
  pes: 'fa',
  'fa-af': 'prs',
  dar: 'prs',
  da_af: 'prs',
  ukr: 'uk',
  tur: 'tr',
  som: 'so',
};

const isOurs = (code: string | null): code is LanguageCode => languageCodes.some((one) => one === code);

function byCode(written: string): LanguageCode | null {
  const code = written.trim().toLowerCase();
  const whole = codes[code] ?? code;
  const short = code.split(/[-_]/)[0] ?? '';
  const found = [whole, codes[short] ?? short].find(isOurs);
  return found ?? null;
}

/**
 * Which of our languages a column is in: «Arabic (ar)», «العربية», «Dari (fa-AF)», «ENGLISH», «Somali(so)», «ti». The name
 * counts before the code where they disagree about Dari, which is often given the code of Farsi. Null for another language.
 *
 * @example formLanguage('Dari (fa)') // → 'prs'
 * @example formLanguage('Kurdish (ku)') // → null
 */
export function formLanguage(written: string): LanguageCode | null {
  const [, name = '', code = ''] = /^(.*?)[([]\s*([\w-]+)\s*[)\]]\s*$/s.exec(written.trim()) ?? ['', written];
  const named = name.trim() === '' ? null : findLanguage(name);
  const coded = code === '' ? null : byCode(code);
  if (named === 'prs') return 'prs';
  // A language of another name keeps its own code, even where that code looks like one of ours.
  if (named !== null && !isOurs(named)) return null;
  if (coded !== null) return coded;
  if (isOurs(named)) return named;
  return code === '' ? byCode(name) : null;
}
