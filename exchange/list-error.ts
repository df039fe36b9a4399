const sentences = {
  empty: {
    nl: 'Dit bestand is leeg, of er staat geen rij met kopjes in.',
    en: 'This file is empty, or has no row with headers.',
  },
  'not-a-list': {
    nl: 'Dit is geen lijst die we kunnen lezen. Bewaar haar in uw rekenprogramma als .xlsx of .csv.',
    en: 'This is not a list that we can read. Save it in your spreadsheet program as .xlsx or .csv.',
  },
  'old-format': {
    nl: 'Dit is een oud Excelbestand, of er zit een wachtwoord op. Bewaar het zonder wachtwoord als .xlsx.',
    en: 'This is an old Excel file, or it has a password. Save it without a password as .xlsx.',
  },
  'too-large': {
    nl: 'Dit bestand is te groot: hoogstens 20 MB en 100.000 rijen. Verdeel de lijst.',
    en: 'This file is too large: at most 20 MB and 100,000 rows. Divide the list.',
  },
} as const;

/** Why a whole file cannot be read, with a sentence per language. */
export class ListError extends Error {
  readonly code: keyof typeof sentences;

  constructor(code: keyof typeof sentences, options?: ErrorOptions) {
    super(sentences[code].en, options);
    this.name = 'ListError';
    this.code = code;
  }

  describe(language: 'nl' | 'en'): string {
    return sentences[this.code][language];
  }
}
