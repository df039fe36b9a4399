const sentences = {
  'no-survey-sheet': {
    nl: 'Dit is geen XLSForm: er is geen blad «survey».',
    en: 'This is no XLSForm: there is no sheet “survey”.',
  },
  'no-type-column': {
    nl: 'Dit is geen XLSForm: op het blad «survey» staat geen kolom «type».',
    en: 'This is no XLSForm: the sheet “survey” has no column “type”.',
  },
} as const;

/** A workbook that is no XLSForm at all. `messages` hold a full sentence per language. */
export class FormError extends Error {
  readonly code: keyof typeof sentences;
  readonly messages: { nl: string; en: string };

  constructor(code: keyof typeof sentences) {
    super(sentences[code].en);
    this.name = 'FormError';
    this.code = code;
    this.messages = sentences[code];
  }
}
