import type { Language } from '../language.ts';

/** What every part of the page of a text knows. */
export interface AtDesk {
  /** Of the page. */
  language: Language;
  /** The language that is worked on. */
  about: { code: string; name: string; direction: 'ltr' | 'rtl' };
  /** The filter of the list, which the way back leads to. */
  query: string;
}

/** Where a form of the page goes: the filter stays in the address. */
export const actionOf = (name: string, query: string): string =>
  query === '' ? `?/${name}` : `${query}&/${name}`;
