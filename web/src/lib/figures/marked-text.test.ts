import { reviewText } from '@medespraak/platform/insights/text-check';
import { describe, expect, it } from 'vitest';
import { markText } from './marked-text.ts';

const read = (text: string) => markText(reviewText(text, 0, 'nl'));
const whole = (text: string) =>
  read(text)
    .map(({ pieces }) => pieces.flatMap(({ parts }) => parts.map((part) => part.text)).join(''))
    .join('\n');

describe('a marked text', () => {
  const text =
    '  Wij maakten 40 koppels. Dankzij de buddy spreken zij significant beter Nederlands. Zij spraken elke week af.\nDe gezondheid verbeterde door het programma.';

  it('has each sentence that says too much as one piece, with the words that weighed in it', () => {
    const [first, second] = read(text);
    expect(first?.pieces.map(({ remark }) => remark?.number ?? null)).toEqual([null, 1, null]);
    expect(second?.remarks.map(({ number }) => number)).toEqual([2]);
    const marked = first?.pieces[1];
    expect(marked?.parts.map((part) => part.text).join('')).toBe(
      'Dankzij de buddy spreken zij significant beter Nederlands.',
    );
    expect(marked?.parts.filter(({ weighed }) => weighed).length).toBeGreaterThan(0);
  });

  it('loses nothing of the text but empty lines', () => {
    expect(whole(`${text}\n\n \nEen slot zonder punt`)).toBe(`${text}\nEen slot zonder punt`);
    expect(whole(text.repeat(50))).toBe(text.repeat(50));
  });

  it('of nothing has no paragraphs', () => expect(read(' \n')).toEqual([]));
});
