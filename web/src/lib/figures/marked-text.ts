import type { CheckedText, TextRemark } from '@medespraak/platform/insights/text-check';

export interface NumberedRemark extends TextRemark {
  /** From 1, through the whole text. */
  number: number;
}

/** A stretch of a paragraph: a sentence with a remark, cut where words weighed, or what stands between such sentences. */
export interface Piece {
  remark: NumberedRemark | null;
  parts: readonly { text: string; weighed: boolean }[];
}

export interface Paragraph {
  pieces: readonly Piece[];
  remarks: readonly NumberedRemark[];
}

/** A checked text by paragraphs (its lines that are not empty), each with the remarks on its sentences. Nothing of the text is lost. */
export function markText({ text, remarks }: Pick<CheckedText, 'text' | 'remarks'>): Paragraph[] {
  const numbered = remarks.map((remark, at) => ({ ...remark, number: at + 1 }));
  let next = 0;
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => {
    const end = index + line.length;
    const first = next;
    while (next < numbered.length && (numbered[next]?.start ?? end) < end) next += 1;
    const own = numbered.slice(first, next);
    const pieces: Piece[] = [];
    const keep = (from: number, to: number) => {
      if (from < to) pieces.push({ remark: null, parts: [{ text: text.slice(from, to), weighed: false }] });
    };
    let at = index;
    for (const remark of own) {
      keep(at, remark.start);
      pieces.push({ remark, parts: cut(text, remark) });
      at = remark.end;
    }
    keep(at, end);
    return { pieces, remarks: own };
  });
}

function cut(text: string, { start, end, weighed }: TextRemark): Piece['parts'] {
  const parts: { text: string; weighed: boolean }[] = [];
  let at = start;
  for (const words of weighed) {
    parts.push({ text: text.slice(at, words.start), weighed: false });
    parts.push({ text: text.slice(words.start, words.end), weighed: true });
    at = words.end;
  }
  parts.push({ text: text.slice(at, end), weighed: false });
  return parts.filter((part) => part.text !== '');
}
