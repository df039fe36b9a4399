import { describe, expect, it } from 'vitest';
import { withoutName } from './outbox.ts';
import drafted from './letter-words.json' with { type: 'json' };
import {
  letterLanguageOf,
  sayLine,
  timeInLetter,
  uncheckedNote,
  writeLetter,
  type LetterLanguage,
  type Reader,
} from './letter-words.ts';

const translated = ['ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so'] as const;
const samira: Reader = {
  kind: 'newcomer',
  language: null,
  firstLanguage: 'ar',
  settings: { draftLanguages: ['ar'] },
  email: 'samira@example.org',
};
const moment = new Date('2026-12-01T18:30:00Z');
const outline = { subject: 'made-subject', body: ['hello', 'made', { link: 'http://x/pair' }] } as const;
const write = (to: Reader) =>
  writeLetter(to, outline, (language) => ({
    name: 'Samira',
    other: 'Bram',
    when: timeInLetter(language, moment, 'Europe/Amsterdam'),
  }));

const holesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted();

describe('the words of letters', () => {
  it('are there line by line in nine languages, each with what is filled in', () => {
    const words: Record<string, Record<string, string>> = drafted.words;
    expect(Object.keys(words)).toEqual(['nl', 'en', ...translated]);
    for (const [language, lines] of Object.entries(words)) {
      expect(Object.keys(lines), language).toEqual(Object.keys(drafted.words.nl));
      for (const [line, text] of Object.entries(lines))
        expect(holesIn(text), `${language} ${line}`).toEqual(holesIn(words['nl']?.[line] ?? ''));
    }
  });

  it('name people so that their name can be taken out when they are erased, also where it is written together', () => {
    for (const language of Object.keys(drafted.words) as LetterLanguage[])
      for (const line of Object.keys(drafted.words.nl) as (keyof typeof drafted.words.nl)[])
        for (const name of ['Bram', 'نور', 'ሰላም']) {
          const said = sayLine(language, line, { name: '-', other: name });
          expect(withoutName(said, name), `${language} ${line}`).not.toContain(name);
        }
  });

  it.each([
    ['nl', 'dinsdag 1 december om 19:30'],
    ['en', 'Tuesday 1 December at 19:30'],
    ['fa', 'سه‌شنبه 1 دسامبر ساعت 19:30'],
    ['tr', '1 Aralık Salı 19:30'],
    ['ti', 'ሰሉስ፡ 1 ታሕሳስ ሰዓት 19:30'],
    ['so', 'Talaado, 1 Diseembar ee 19:30'],
  ] satisfies [LetterLanguage, string][])('name a moment as one reads it: %s', (language, words) => {
    expect(timeInLetter(language, moment, 'Europe/Amsterdam')).toBe(words);
  });
});

describe('a letter', () => {
  it.each(translated)('begins in her own language and goes on in Dutch and English: %s', (language) => {
    const { subject, body } = write({
      ...samira,
      firstLanguage: language,
      settings: { draftLanguages: [language] },
    });
    const parts = body.split('\n\n---\n\n');
    expect(parts).toHaveLength(3);
    expect(subject).toBe(drafted.words[language]['made-subject'].replace('{other}', 'Bram'));
    expect(parts[0]).toContain(uncheckedNote);
    expect(parts[1]).toMatch(/^Dag Samira,\n\nBram maakte een afspraak/);
    expect(parts[2]).toMatch(/^Hello Samira,\n\nBram made an appointment/);
    expect(body.match(/http:\/\/x\/pair/g)).toHaveLength(3);
    expect(body).not.toMatch(/[{}]|undefined/);
  });

  it('is in Dutch and English for who reads neither, where her language may not be used or has no words', () => {
    for (const to of [
      { ...samira, settings: {} },
      { ...samira, firstLanguage: 'ku' },
    ]) {
      const { subject, body } = write(to);
      expect(subject).toBe('Afspraak met Bram');
      expect(body.split('\n\n---\n\n')).toHaveLength(2);
      expect(body).not.toContain(uncheckedNote);
    }
  });

  it('is in the one language that she chose, when that is Dutch or English', () => {
    expect(write({ ...samira, language: 'nl' }).body).toMatch(/^Dag Samira,[^-]*$/);
    expect(write({ ...samira, language: 'en' }).body).toMatch(/^Hello Samira,[^-]*$/);
    expect(write({ ...samira, firstLanguage: null }).body).toMatch(/^Dag Samira,[^-]*$/);
  });

  it('goes to a buddy in what she chose, and in Dutch while she chose nothing', () => {
    expect(letterLanguageOf({ ...samira, kind: 'buddy' })).toBe('nl');
    expect(write({ ...samira, kind: 'buddy' }).body).toMatch(/^Dag Samira,[^-]*$/);
    expect(letterLanguageOf({ ...samira, kind: 'buddy', language: 'ar' })).toBe('ar');
  });

  it('is as a text message in one language alone', () => {
    for (const firstLanguage of translated) {
      const settings = { draftLanguages: [firstLanguage] };
      const { body } = write({ ...samira, firstLanguage, settings, email: null });
      expect(body).not.toContain('---');
      expect(body).not.toContain('Dag Samira');
    }
    expect(write({ ...samira, settings: {}, email: null }).body).toMatch(/^Dag Samira/);
  });
});
