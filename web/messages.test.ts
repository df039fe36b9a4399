import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFramework, type LanguageCode } from '@medespraak/framework';
import { translator } from './src/lib/messages/translator.ts';

const folder = fileURLToPath(new URL('./src/lib/messages', import.meta.url));
type Entry = Record<string, string>;

const filesOf = (language: string): string[] => readdirSync(join(folder, language)).sort();
const read = (language: string, file: string): Record<string, Entry> =>
  JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Record<string, Entry>;
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
const forms = ({ note: _note, ...rest }: Entry): string[] => Object.keys(rest).sort();
const allPlaceholders = (entry: Entry): string[] =>
  [...new Set(forms(entry).flatMap((form) => placeholders(entry[form] ?? '')))].sort();

const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const others = languages.map((entry) => entry.name).filter((name) => name !== 'nl');

describe('the texts of the screens', () => {
  it('are there in Dutch and at least one other language', () => {
    expect(others).toContain('en');
  });

  it('have the same rooms in Dutch and in English', () => {
    expect(filesOf('en')).toEqual(filesOf('nl'));
  });

  it.each(others.filter((name) => name !== 'en'))(
    'have the rooms of newcomers and buddies, and no other, in "%s"',
    (language) => {
      expect(filesOf(language)).toEqual(
        [
          ...[
            'after-talk',
            'appointments',
            'call',
            'cards',
            'common',
            'done',
            'draws',
            'help',
            'home',
            'hours',
            'kiosk',
            'letter',
            'messages',
          ],
          ...['own-page', 'pair', 'participant', 'questionnaire', 'sign-up', 'stop', 'unsubscribe'],
        ].map((room) => `${room}.json`),
      );
    },
  );

  for (const language of others) {
    it.each(filesOf(language))(
      `have the same keys and the same holes to fill in nl and ${language}: %s`,
      (file) => {
        const dutch = read('nl', file);
        const other = read(language, file);
        expect(Object.keys(other).sort()).toEqual(Object.keys(dutch).sort());
        for (const [key, entry] of Object.entries(dutch)) {
          expect(allPlaceholders(other[key] ?? {}), key).toEqual(allPlaceholders(entry));
        }
      },
    );
  }

  it.each(['nl', ...others])(
    'are never empty, and a plural always has its last resort "other": %s',
    (language) => {
      for (const file of filesOf(language)) {
        for (const [key, entry] of Object.entries(read(language, file))) {
          expect(forms(entry).length, `${file} ${key}`).toBeGreaterThan(0);
          for (const form of forms(entry)) expect(entry[form]?.trim(), `${file} ${key} ${form}`).not.toBe('');
          if (!('text' in entry)) expect(entry, `${file} ${key}`).toHaveProperty('other');
        }
      }
    },
  );
});

describe('the texts of staff', () => {
  const rooms = filesOf('nl').filter((file) => !filesOf('ar').includes(file));

  it.each(['nl', 'en'])('have columns that all begin with a capital: %s', (language) => {
    const columns = rooms.flatMap((file) =>
      Object.entries(read('nl', file))
        .filter(([key, { note }]) => key.startsWith('column-') || note?.startsWith('Column'))
        .map(([key]) => `${file} ${key} ${read(language, file)[key]?.['text'] ?? ''}`),
    );
    expect(columns.length).toBeGreaterThan(30);
    expect(columns.filter((column) => !/^\S+ \S+ [\p{Lu}\d]/u.test(column))).toEqual([]);
  });

  it.each(['nl', 'en'])(
    'have one name for each questionnaire, also in the forms that are taken along: %s',
    (language) => {
      const names = { baseline: 'baseline', core: 'core-24', pulse: 'pulse-10' };
      for (const [kind, instrument] of Object.entries(names)) {
        const name = read(language, 'coordinator-waves.json')[kind]?.['text'] ?? '';
        const inForms = loadFramework().translations.get(language as LanguageCode);
        expect(inForms?.get(`instrument.${instrument}.name`)?.text).toBe(name);
        expect(read(language, 'coordinator-calendar.json')[kind]?.['text']).toBe(name.toLowerCase());
        expect(read(language, 'audit.json')[`word.kind-${kind}`]?.['text']).toBe(name.toLowerCase());
      }
    },
  );
});

describe('the Dutch of newcomers', () => {
  /** Words above A2 for which there is a plain one. */
  const hard =
    /\b(bekendgemaakt|bekendmak\w*|gepubliceerd\w*|uiterlijk|terugdraaien|wijzig\w*|verwijder\w*|verlopen|indien|tevens|betreft|betreffende|omtrent|middels|eventueel|verstrek\w*|raadpleg\w*|noodzakelijk|vereist)\b/i;

  it('has no words for which there are plain ones', () => {
    const found = filesOf('ar').flatMap((file) =>
      Object.entries(read('nl', file)).flatMap(([key, { note: _note, ...texts }]) =>
        Object.values(texts).flatMap((text) => (hard.test(text) ? [`${file} ${key}: ${text}`] : [])),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a translator', () => {
  const texts = {
    optional: 'niet verplicht',
    pageOf: 'Bladzijde {current} van {pages}',
    steps: { one: '{count} stap', other: '{count} stappen' },
  };
  const t = translator<'common'>(texts as never, 'nl');

  it('fills the holes, and writes numbers as the language does', () => {
    expect(t('pageOf', { current: 1, pages: 1234 })).toBe('Bladzijde 1 van 1.234');
  });

  it('chooses the plural by count', () => {
    expect(t('steps', { count: 1 })).toBe('1 stap');
    expect(t('steps', { count: 3 })).toBe('3 stappen');
  });

  it('leaves a hole that nothing fills, and shows a key that has no text, so that both are seen', () => {
    expect(t('pageOf', { current: 1 })).toBe('Bladzijde 1 van {pages}');
    expect(t('next')).toBe('[next]');
  });
});
