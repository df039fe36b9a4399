import type { z } from 'zod';

/** What can be wrong with one field of an input, with a sentence per language; `{limit}` is the bound that was passed. */
const catalogue = {
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
  'too-short': { nl: 'Gebruik minstens {limit} tekens.', en: 'Use at least {limit} characters.' },
  'too-long': { nl: 'Gebruik hooguit {limit} tekens.', en: 'Use at most {limit} characters.' },
  'too-low': { nl: 'Kies een getal van {limit} of hoger.', en: 'Choose a number of {limit} or higher.' },
  'too-high': { nl: 'Kies een getal van {limit} of lager.', en: 'Choose a number of {limit} or lower.' },
  'too-few': { nl: 'Kies er minstens {limit}.', en: 'Choose at least {limit}.' },
  'too-many': { nl: 'Kies er hooguit {limit}.', en: 'Choose at most {limit}.' },
  'not-a-number': { nl: 'Vul een getal in, zoals 12.', en: 'Fill in a number, such as 12.' },
  'not-whole': { nl: 'Vul een heel getal in, zoals 12.', en: 'Fill in a whole number, such as 12.' },
  'not-an-email': {
    nl: 'Dit is geen e-mailadres. Het ziet eruit als naam@example.org.',
    en: 'This is not an e-mail address. One looks like name@example.org.',
  },
  'not-a-date': {
    nl: 'Dit is geen datum. Vul een dag in zoals 2026-12-01.',
    en: 'This is not a date. Fill in a day such as 2026-12-01.',
  },
  'not-a-choice': { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the possibilities.' },
  'unknown-language': {
    nl: 'Dit lijkt geen Nederlands en geen Engels; andere talen gaan hier niet. Is het toch een van beide? Kies die dan.',
    en: 'This does not look like Dutch or English, and no other language works here. If it is one of them, choose it.',
  },
  wrong: { nl: 'Dit klopt niet. Vul het anders in.', en: 'This is not right. Fill it in differently.' },
} as const;

export type FieldCode = keyof typeof catalogue;

/** One field that was wrong: its path in the input, what is wrong, and in plain English what was expected. */
export interface FieldProblem {
  field: string;
  /** Absent where only the operation knows what is wrong; people then read that this is not right. */
  code?: FieldCode;
  /** The bound that was passed, in characters, pieces or as a number. */
  limit?: number;
  /** For the terminal and for developers; never for a page, because it has one language. */
  message: string;
}

/** The sentence for a person, in Dutch or else in English. Never what a library says, nor what was typed. */
export function describeField(problem: FieldProblem, language: string): string {
  const words = catalogue[problem.code ?? 'wrong'][language === 'nl' ? 'nl' : 'en'];
  return words.replace('{limit}', String(problem.limit ?? ''));
}

/** What a check of an input found, as problems of its fields; a sentence of our own in the check is kept for the terminal. */
export function fieldProblemsOf(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  return issues.map((issue) => {
    const named = { field: issue.path.join('.'), ...classify(issue) };
    const ours = !libraryWording.test(issue.message);
    return { ...named, message: ours ? issue.message : describeField({ ...named, message: '' }, 'en') };
  });
}

/** How the library begins its own sentences. */
const libraryWording = /^(Invalid|Too (small|big)|Unrecognized)/;

function classify(issue: z.core.$ZodIssue): { code: FieldCode; limit?: number } {
  switch (issue.code) {
    case 'too_small':
      return below(issue.origin, Number(issue.minimum));
    case 'too_big':
      return { code: kindOf(issue.origin, 'too-long', 'too-many', 'too-high'), limit: Number(issue.maximum) };
    case 'invalid_type':
      return { code: wrongType(issue.expected, issue.message) };
    case 'invalid_value':
      return { code: 'not-a-choice' };
    case 'invalid_format':
      if (issue.format === 'email') return { code: 'not-an-email' };
      return { code: issue.format === 'date' ? 'not-a-date' : 'wrong' };
    default:
      return { code: 'wrong' };
  }
}

function below(origin: string, minimum: number): { code: FieldCode; limit?: number } {
  if (origin === 'string' && minimum <= 1) return { code: 'missing' };
  return { code: kindOf(origin, 'too-short', 'too-few', 'too-low'), limit: minimum };
}

function kindOf(origin: string, text: FieldCode, list: FieldCode, number: FieldCode): FieldCode {
  if (origin === 'string') return text;
  return origin === 'array' || origin === 'set' ? list : number;
}

/** A number that is not whole, a form's empty number (NaN), a field that did not come. */
function wrongType(expected: string, message: string): FieldCode {
  if (message.endsWith('received undefined')) return 'missing';
  if (expected === 'int') return 'not-whole';
  return expected === 'number' ? 'not-a-number' : 'wrong';
}
