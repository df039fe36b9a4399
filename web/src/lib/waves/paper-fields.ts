/** One question of a paper form, as it is printed and as it is typed in. */
export interface PaperItem {
  id: string;
  /** Null for words without a question. */
  number: number | null;
  sensitive: boolean;
  /** `own-…` for what an organisation asks itself and that is more than one cross. */
  type: string;
  question: string;
  help: string | null;
  /** When it is asked, in words; null where everybody is. */
  only: string | null;
  /** How it is filled in, where that is otherwise than with one cross. */
  how: string | null;
  /** The number or letter that stands before it on paper, and the answer it is. */
  choices: { key: string; value: string; label: string }[];
  /** What more than one of can be chosen, or is put in order. */
  marks: { key: string; id: string; label: string }[];
  /** Of a question with a long list: what may be chosen. */
  codes: { code: string; name: string }[];
}

/** The numbers that mean the same with every question; options have 1 and on. */
export const escapeKeys = { 'not-applicable': '7', 'dont-know': '8', 'prefer-not': '9' } as const;

export const consentFields = ['programme-figures', 'municipality-figures', 'impact-study'] as const;

/** More than numbers before the escapes can tell apart are told apart by letters. */
const mostNumbered = 7;

/**
 * What stands before the options of a question, in order: numbers while they do not meet those of the escapes, else letters.
 *
 * @example optionKeys(3) // ['1', '2', '3']
 */
export const optionKeys = (count: number): string[] =>
  Array.from({ length: count }, (_, place) =>
    count <= mostNumbered ? String(place + 1) : String.fromCharCode('a'.charCodeAt(0) + (place % 26)),
  );

/** The parts of a paper form: the core, what is personal in it, and the same of the organisation's own questions after it. */
export function partsOfPaper(items: readonly PaperItem[], isOwn: (item: PaperItem) => boolean) {
  const of = (own: boolean, sensitive: boolean) =>
    items.filter((item) => isOwn(item) === own && item.sensitive === sensitive);
  const [plain, personal, own, ownPersonal] = [
    of(false, false),
    of(false, true),
    of(true, false),
    of(true, true),
  ];
  return { plain, personal, own, ownPersonal, doorFirst: personal.length > 0 };
}
