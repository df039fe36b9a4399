import { describe, expect, it } from 'vitest';
import { nextWord } from './next-word.ts';

const now = new Date('2026-11-28T10:00:00Z');
const word = (id: string, due: string, box = 0, means = 'uitleg') => ({
  id,
  article: null,
  word: id,
  means,
  cardId: null,
  addedAt: now,
  box,
  dueAt: new Date(`2026-11-${due}T10:00:00Z`),
});
const asked = { all: null, last: null };

describe('the next word to practise', () => {
  it('is the one that waits longest, of those that are due', () => {
    const words = [word('later', '29'), word('pan', '28'), word('recept', '27')];
    expect(nextWord(words, now, asked)).toMatchObject({ word: { id: 'recept' }, left: 2 });
  });

  it('is not the one that was just asked, as long as there is another', () => {
    const words = [word('recept', '27'), word('pan', '28')];
    expect(nextWord(words, now, { ...asked, last: 'recept' }).word?.id).toBe('pan');
    expect(nextWord(words.slice(0, 1), now, { ...asked, last: 'recept' }).word?.id).toBe('recept');
  });

  it('is nothing when none is due, and when there is no word at all', () => {
    expect(nextWord([word('later', '29')], now, asked)).toMatchObject({ word: null, left: 0 });
    expect(nextWord([], now, asked).word).toBeNull();
  });

  it('asks for the meaning first, and for the Dutch word once it was known twice', () => {
    expect(nextWord([word('pan', '28', 1)], now, asked).asks).toBe('meaning');
    expect(nextWord([word('pan', '28', 2)], now, asked).asks).toBe('word');
    expect(nextWord([word('pan', '28', 2, '')], now, asked).asks).toBe('meaning');
  });

  it('goes through the whole list, oldest first, when all are practised once more', () => {
    const words = [word('newest', '29'), word('oldest', '29')];
    const at = (all: string) => nextWord(words, now, { ...asked, all }).word?.id ?? null;
    expect([at('0'), at('1'), at('2'), at('none'), at('-3')]).toEqual([
      'oldest', 'newest', null, 'oldest', 'oldest',
    ]); // prettier-ignore
  });
});
