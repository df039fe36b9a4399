import texts from './texts.json' with { type: 'json' };

/** What somebody agrees to, line by line, in a language of the screens; English where a language has no words yet. */
export interface AgreementText {
  version: string;
  language: 'nl' | 'en';
  lines: string[];
}

const inLanguage = (
  text: { version: string; nl: string[]; en: string[] },
  language: string,
): AgreementText => {
  const own = language === 'nl' ? 'nl' : 'en';
  return { version: text.version, language: own, lines: text[own] };
};

/** The code of conduct for buddies as it is now. */
export const conductText = (language: string): AgreementText => inLanguage(texts.conduct, language);

export const conductVersion: string = texts.conduct.version;
