import { describe, expect, it } from 'vitest';
import { findDifferences } from './src/lib/translations/differences.ts';

const shown = (before: string, after: string) =>
  findDifferences(before, after).map(({ kind, text }) => `${{ same: '', gone: '-', new: '+' }[kind]}${text}`);

describe('what changed in a text', () => {
  it('is shown word by word', () => {
    expect(shown('Ik heb werk', 'Ik heb geen werk')).toEqual(['Ik heb ', '+geen ', 'werk']);
    expect(shown('a b c', 'a x c')).toEqual(['a ', '-b', '+x', ' c']);
    expect(shown('', 'a')).toEqual(['+a']);
    expect(shown('a', '')).toEqual(['-a']);
    expect(shown('عندي عمل', 'عندي عمل جيد')).toEqual(['عندي عمل', '+ جيد']);
  });

  it('gives both texts back when its pieces are put together', () => {
    const texts = ['De trein komt om 8 uur.', 'De bus komt om 9 uur niet.', 'Niets', ''];
    for (const before of texts)
      for (const after of texts) {
        const pieces = findDifferences(before, after);
        const join = (without: string) =>
          pieces
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('');
        expect([join('new'), join('gone')]).toEqual([before, after]);
      }
  });
});
