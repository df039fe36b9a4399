import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '@medespraak/framework';
import english from './src/lib/messages/en/coordinator-languages.json' with { type: 'json' };
import dutch from './src/lib/messages/nl/coordinator-languages.json' with { type: 'json' };
import { readTexts, writeTextSheet, writeXliff, type TextUnit } from '@medespraak/exchange';
import { textParts, textsOfPart, type Words } from '@medespraak/platform';
import { isAsShown, isSameSource } from '@medespraak/platform/translations/translations';
import '@medespraak/platform/translations/decided.operations';
import './src/lib/server/text-sources.ts';

/** Every text there is, as it goes to a translator of a language. */
const unitsIn = (language: LanguageCode): TextUnit[] =>
  textParts().flatMap((part) =>
    [...(textsOfPart(part) ?? [])].map(([key, { note, words }]) => ({
      ...{ part, key, note, state: 'draft' as const },
      dutch: words.nl ?? '',
      english: words.en ?? null,
      translation: words[language] ?? null,
    })),
  );

const formats = {
  xliff: (units: TextUnit[], language: LanguageCode) => writeXliff(units, language),
  csv: (units: TextUnit[], language: LanguageCode) => writeTextSheet(units, language, 'csv', 'nl'),
  xlsx: (units: TextUnit[], language: LanguageCode) => writeTextSheet(units, language, 'xlsx', 'en'),
};

describe('every text there is', () => {
  it('is there for translators: the parts of the platform, the rooms and the interests', () => {
    expect(textParts().length).toBeGreaterThan(20);
    for (const part of textParts())
      for (const words of [dutch, english])
        expect(Object.keys(words), `a name of the part "${part}" in coordinator-languages.json`).toContain(
          `part-${part}`,
        );
    expect(unitsIn('ar').length).toBeGreaterThan(1_000);
  });

  for (const [format, write] of Object.entries(formats))
    it.each(languageCodes)(`comes back from ${format} exactly as it went, in %s`, async (language) => {
      const units = unitsIn(language);
      const read = await readTexts(await write(units, language));
      expect(read.unreadable).toEqual([]);
      const went = new Map(units.map((one) => [`${one.part} ${one.key}`, one.translation ?? undefined]));
      const came = new Map<string, Words>(read.texts.map((one) => [`${one.part} ${one.key}`, one.words]));
      expect([...came.keys()].sort()).toEqual([...went.keys()].sort());
      // A file has a text once for each number, also where a language says it alike for all of them.
      for (const [name, words] of came) expect(isAsShown(words, went.get(name)) || words, name).toBe(true);
      const dutch = new Map(units.map((one) => [`${one.part} ${one.key}`, one.dutch]));
      for (const { part, key, source } of read.texts)
        expect(isSameSource(source ?? '', dutch.get(`${part} ${key}`) ?? ''), `${part} ${key}`).toBe(true);
    });
});

describe('any text that a translator can write', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '{name}',
      '{count}',
      '<b>',
      '&amp;',
      ']]>',
      '"',
      "'",
      '=1+1',
      '+31',
      '-',
      '@x',
      ';',
      '\u202b',
      '؟',
      '{',
      '}',
    ),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) =>
      pieces
        .join(' ')
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, '')
        .trim(),
    )
    .filter((one) => one !== '' && one.isWellFormed());

  // A workbook is read in a thread that is made for it, so fewer of them with more texts.
  it.each(Object.entries(formats))('comes back from %s', async (format, write) => {
    const [files, most] = format === 'xlsx' ? [12, 30] : [60, 6];
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: most }), async (texts) => {
        const units = texts.map((one, index): TextUnit => ({
          ...{ part: 'pair', key: `text-${index}`, note: one, state: 'reviewed', english: one },
          ...{ dutch: one, translation: one },
        }));
        const read = await readTexts(await write(units, 'ar'));
        expect(read.texts.map(({ words }) => words)).toEqual(texts);
      }),
      { numRuns: files, seed: 20261128 },
    );
  });
});
