import { languageCodes, loadFramework, optionPictogram } from '@medespraak/framework';
import { describe, expect, it } from 'vitest';
import { writeCatalogueForm } from './catalogue-form.ts';
import { parseExpression } from './expression.ts';
import { compareWithCatalogue, readCatalogueForm } from './read-catalogue-form.ts';
import { readXlsForm } from './read-xlsform.ts';
import { readFormSheets } from './sheets.ts';
import { checkAsPyxform } from './testing-pyxform.ts';
import { writeFormWorkbook } from './write-sheet.ts';

const framework = loadFramework();
const all = [...framework.instruments.keys()];

describe.each(all)('the questionnaire %s as an XLSForm', (id) => {
  const sheets = writeCatalogueForm(id);
  const instrument = framework.instruments.get(id)!;

  it('comes back whole: items, options, values, directions, indicators, order, pictures', () => {
    const read = readCatalogueForm(sheets);
    expect(read?.instrument).toEqual(instrument);
    expect(read?.items).toEqual(instrument.items.map((item) => framework.items.get(item)));
    for (const item of read?.items ?? [])
      if (item.response.type === 'single-choice')
        for (const option of item.response.options)
          expect(read?.pictures.get(item.id)?.get(option.id) ?? null).toBe(optionPictogram(item, option.id));
  });

  it('comes back with every text of nine languages, its note, state and version', () => {
    const read = readCatalogueForm(sheets);
    for (const language of languageCodes) {
      const own = [...(framework.translations.get(language) ?? [])].filter(([key]) =>
        instrument.items.some((item) => key.startsWith(`item.${item}.`)),
      );
      expect(own.length).toBeGreaterThan(0);
      expect(Object.fromEntries(read?.texts.get(language) ?? [])).toEqual(Object.fromEntries(own));
    }
  });

  it('has nothing wrong by the rules of pyxform', () => {
    expect(checkAsPyxform(sheets)).toEqual([]);
    const constraints = sheets[0]!.rows
      .slice(1)
      .map(({ cells }) => cells[sheets[0]!.rows[0]!.cells.indexOf('constraint')] ?? '');
    for (const constraint of constraints.filter(Boolean))
      expect(() => parseExpression(constraint)).not.toThrow();
  });

  it('read as own questions it is named as what is asked already', () => {
    const { module, report } = readXlsForm(sheets);
    expect(module.items).toEqual([]);
    expect(report.filter(({ code }) => code === 'core-item')).toHaveLength(instrument.items.length);
  });
});

describe('the catalogue', () => {
  it('comes back out of a workbook too', async () => {
    const bytes = await writeFormWorkbook(writeCatalogueForm('baseline'));
    const read = readCatalogueForm(await readFormSheets(bytes));
    expect(read).toEqual(readCatalogueForm(writeCatalogueForm('baseline')));
    expect(read && compareWithCatalogue(read)).toEqual([]);
  });

  it('names what somebody changed in the file', () => {
    const sheets = writeCatalogueForm('pulse-10');
    const [head, first] = sheets[0]!.rows;
    first!.cells[head!.cells.indexOf('label::Türkçe (tr)')] = 'Başka';
    first!.cells[head!.cells.indexOf('medespraak_direction')] = 'lower-is-better';
    const read = readCatalogueForm(sheets);
    expect(
      read &&
        compareWithCatalogue(read).map(({ item, language, there }) => [item, language, there.slice(0, 5)]),
    ).toEqual([
      [read?.items[0]?.id, undefined, expect.any(String)],
      [read?.items[0]?.id, 'tr', 'Başka'],
    ]);
  });

  it('has no questionnaire of another name', () =>
    expect(() => writeCatalogueForm('other')).toThrow(RangeError));
  it('is not found in another form', () =>
    expect(readCatalogueForm([{ name: 'survey', rows: [] }])).toBeNull());
});
