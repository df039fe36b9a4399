import { expect, it } from 'vitest';
import { languageToShow } from './shown-language.ts';

const nothing = { chosen: undefined, ofLink: undefined, ofBrowser: null };
const all = ['nl', 'en', 'ar', 'uk'] as const;
const few = ['nl', 'en', 'ar'] as const;

it('is what she chose, else that of her link, else what the browser wishes, else Dutch', () => {
  expect(languageToShow({ chosen: 'uk', ofLink: 'ar', ofBrowser: 'en' }, all, true)).toBe('uk');
  expect(languageToShow({ ...nothing, ofLink: 'ar', ofBrowser: 'en' }, all, true)).toBe('ar');
  expect(languageToShow({ ...nothing, ofBrowser: 'uk, en;q=0.5' }, all, true)).toBe('uk');
  expect(languageToShow(nothing, all, true)).toBe('nl');
});

it('is English while her programme does not have what she chose, and that again once it does', () => {
  const wishes = { chosen: 'uk', ofLink: undefined, ofBrowser: 'nl' };
  expect(languageToShow(wishes, few, true)).toBe('en');
  expect(languageToShow(wishes, all, true)).toBe('uk');
  expect(languageToShow({ ...wishes, ofLink: 'ar' }, few, true)).toBe('ar');
});

it('is on the pages of staff what the browser wishes, whatever was chosen elsewhere', () => {
  expect(languageToShow({ chosen: 'uk', ofLink: undefined, ofBrowser: 'nl' }, ['nl', 'en'], false)).toBe(
    'nl',
  );
  expect(languageToShow({ ...nothing, chosen: 'xx', ofBrowser: 'en' }, few, true)).toBe('en');
});
