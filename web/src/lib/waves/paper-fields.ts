/** One question of a paper form, as it is printed and as it is typed in. */
export interface PaperItem {
  id: string;
  number: number;
  sensitive: boolean;
  type: string;
  question: string;
  help: string | null;
  /** The number that stands before it on paper, and the answer it is. */
  choices: { key: string; value: string; label: string }[];
  /** Of a question with a long list: what may be chosen. */
  codes: { code: string; name: string }[];
}

/** The numbers that mean the same with every question; options have 1 and on. */
export const escapeKeys = { 'not-applicable': '7', 'dont-know': '8', 'prefer-not': '9' } as const;

export const consentFields = ['programme-figures', 'municipality-figures', 'impact-study'] as const;
