import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import { Problem } from '../foundation/problems.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import {
  evidenceOfReleases,
  guessLanguage,
  longestText,
  reviewText,
  type EvidenceLevel,
} from './text-check.ts';
import { checkMunicipalText, checkText } from './texts.operations.ts';

describe('what a text says too much', () => {
  it('is shown sentence by sentence, where it stands', () => {
    const text =
      'Wij maakten 40 koppels.\nDankzij de buddy spreken zij beter Nederlands. Wij gaan volgend jaar door.\nHet verschil was significant.';
    const { remarks, sentences } = reviewText(text, 1, 'nl');
    expect(sentences).toBe(4);
    expect(remarks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Dankzij de buddy spreken zij beter Nederlands.',
      'Het verschil was significant.',
    ]);
    expect(remarks.map(({ needs, lacksInterval }) => ({ needs, lacksInterval }))).toEqual([
      { needs: 4, lacksInterval: false },
      { needs: null, lacksInterval: true },
    ]);
  });

  it('is one remark for a sentence with two faults, and its words do not overlap', () => {
    const text = 'Dankzij de buddy spreken zij significant beter Nederlands.';
    const { remarks } = reviewText(text, 0, 'nl');
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({ lacksInterval: true });
    expect(remarks[0]?.needs).toBeGreaterThan(0);
    const places = (remarks[0]?.weighed ?? []).flatMap(({ start, end }) => [start, end]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(remarks[0]?.weighed.some(({ start, end }) => text.slice(start, end).includes('significant'))).toBe(
      true,
    );
  });

  it('is nothing in an empty text', () => {
    expect(reviewText('', 0, 'en')).toMatchObject({ sentences: 0, remarks: [] });
  });
});

it('figures of one moment have level 0, and only another design would give more: the page says so in words', () => {
  expect(evidenceOfReleases()).toMatchObject({ level: 0, missing: ['design'], downgrades: [] });
});

describe('the language of a text', () => {
  it.each([
    ['Wij spraken met de deelnemers over het jaar en wat zij ervan vonden.', 'nl'],
    ['We spoke with the participants about the year and what they made of it.', 'en'],
    ['Die Teilnehmer sprechen besser Deutsch und fühlen sich weniger einsam als vor einem Jahr.', null],
    ['Les participants parlent mieux grâce aux bénévoles et se sentent moins seuls qu’avant.', null],
    ['', null],
  ])('of "%s" is %s', (text, language) => expect(guessLanguage(text)).toBe(language));

  it('of a few words that do not tell is that of the reader; of many it is not', () => {
    expect(guessLanguage('Deelnemers bloeien op.', 'nl')).toBe('nl');
    expect(guessLanguage('bla '.repeat(40), 'nl')).toBeNull();
  });
});

describe('whoever reads figures', () => {
  let platform: TestPlatform;
  let side: Side;
  const text = 'Dankzij de buddy spreken zij beter Nederlands, zegt Quirinalis.';

  beforeAll(async () => {
    platform = await testPlatform();
    side = await makeSide(platform, 'northmark', 'GM9901');
  });
  afterEach(() => vi.restoreAllMocks());

  const asPartner = (given: { text: string; language?: 'nl' | 'en'; level?: EvidenceLevel }) =>
    checkText(platform, side.partner.staff.coordinator, {
      organisationId: side.partner.organisationId,
      releaseId: side.releaseId,
      ...given,
    });
  const problemOf = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (thrown: unknown) => (thrown instanceof Problem ? thrown : Promise.reject(thrown as Error)),
    );

  it('has a text about another study checked for the level of that study', async () => {
    expect(await asPartner({ text, level: 3 })).toMatchObject({ level: 3, remarks: [{ needs: 4 }] });
    expect(await asPartner({ text, level: 4 })).toMatchObject({ level: 4, sentences: 1, remarks: [] });
    expect((await problemOf(asPartner({ text, level: 6 as EvidenceLevel })))?.code).toBe('invalid-input');
  });

  it('has a text checked at the level that figures of one moment have, and nothing of it is kept or told', async () => {
    const told = (['log', 'error', 'warn', 'info'] as const).map((kind) => vi.spyOn(console, kind));
    const municipal = await checkMunicipalText(platform, side.municipality.staff.municipality, {
      organisationId: side.municipality.organisationId,
      releaseId: side.releaseId,
      text,
    });
    for (const checked of [await asPartner({ text }), municipal]) {
      expect(checked).toMatchObject({ level: 0, language: 'nl', sentences: 1 });
      expect(checked.remarks).toMatchObject([{ sentence: text, needs: 4 }]);
    }
    expect(told.flatMap((one) => one.mock.calls)).toEqual([]);
    const tables = await selectRows<{ name: string }>(
      platform.database.connection,
      sql`select table_schema || '.' || table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const rows = await selectRows<{ count: number }>(
        platform.database.connection,
        sql`select count(*)::int as count from ${sql.raw(name.replace(/[^.]+/g, '"$&"'))} t where t::text like '%Quirinalis%'`,
      );
      expect([name, rows[0]?.count]).toEqual([name, 0]);
    }
  });

  it('may send line ends of any kind: places are those of the text that comes back', async () => {
    const { text: read, remarks } = await asPartner({ text: `\r\n\r\nWij gaan door.\r\n${text}\r\n` });
    expect(read).toBe(`Wij gaan door.\n${text}`);
    expect(remarks.map(({ start, end }) => read.slice(start, end))).toEqual([text]);
  });

  it('is told what is wrong with a text that is empty, too long or in another language', async () => {
    const wrong = async (given: string) => (await problemOf(asPartner({ text: given })))?.fields;
    expect(await wrong(' \r\n ')).toMatchObject([{ field: 'text', code: 'missing' }]);
    expect(await wrong('a'.repeat(longestText + 1))).toMatchObject([
      { field: 'text', code: 'too-long', limit: longestText },
    ]);
    expect(
      await wrong('مرحبا بكم في البرنامج الذي يساعد الناس على التحدث باللغة الهولندية كل يوم'),
    ).toMatchObject([{ field: 'language', code: 'unknown-language' }]);
  });

  it('reads a text of the greatest length in far less than five seconds', async () => {
    const long = `${text} Wij gaan door.\n`.repeat(2_000).slice(0, longestText);
    const before = process.cpuUsage();
    const { remarks } = await asPartner({ text: long });
    expect(remarks.length).toBeGreaterThan(1_000);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});
