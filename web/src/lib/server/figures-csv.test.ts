import type { Figure } from '@medespraak/platform/insights/insights';
import { expect, it } from 'vitest';
import { figuresCsv, type CsvRelease } from './figures-csv.ts';

const release: CsvRelease = {
  organisationName: 'Noord',
  programmeName: 'Maatjes',
  waveName: 'Herfst',
  computedAt: new Date('2026-11-29T08:00:00Z'),
  frameworkVersion: '2026-1',
  methodVersion: '4',
  definition: {
    minimum: 10,
    dimensions: ['gender'],
    shareWithMunicipality: true,
    rules: { organisation: 'internal-v1', municipality: 'municipal-v2' },
    scores: { 'social-bonds': { lonely: 1 } },
  },
};
const figure = (more: Partial<Figure>): Figure => ({
  audience: 'organisation',
  municipalityCode: null,
  subjectKind: 'domain',
  subjectId: 'social-bonds',
  groupDimension: 'all',
  groupValue: 'all',
  status: 'published',
  n: 40,
  value: 58,
  lower: 44,
  upper: 73,
  details: {},
  ...more,
});

async function linesOf(figures: Figure[], audience: 'organisation' | 'municipality' = 'organisation') {
  const text = await figuresCsv(figures, release, audience, 'nl').text();
  const [header = [], ...rows] = text
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

it('says on every line where it comes from and by which rules', async () => {
  const from = { organisation: 'Noord', programme: 'Maatjes', questionnaire: 'Herfst', framework: '2026-1' };
  const [own] = await linesOf([figure({})]);
  expect(own).toMatchObject({ ...from, method: '4', rules: 'internal-v1', people_rounded_to: '1' });
  expect(own?.['published_on']).toBe('2026-11-29');
  const [council] = await linesOf([figure({})], 'municipality');
  expect(council).toMatchObject({ reader: 'municipality', rules: 'municipal-v2', people_rounded_to: '5' });
});

it('says of "90% or more" what the true share is probably not below', async () => {
  const bounded = figure({ subjectKind: 'indicator', subjectId: 'work.paid-work', status: 'bounded', n: 10 });
  const most: Figure = { ...bounded, value: 0.9, lower: null, upper: null, details: { bound: 'at-least' } };
  const few: Figure = { ...most, value: 0.1, n: 100, details: { bound: 'at-most' } };
  const limits = (await linesOf([most, few, figure({})])).map((line) => line['one_sided_95']);
  expect(limits).toEqual(['0.61', '0.16', '']);
});

it('says from which questions a score comes', async () => {
  expect((await linesOf([figure({})]))[0]).toMatchObject({ score_of: 'lonely' });
});

it('says that few people of another gender are among women or men, only beside a gender', async () => {
  const [all, women] = await linesOf([figure({}), figure({ groupDimension: 'gender', groupValue: 'woman' })]);
  expect(all?.['few_of_another_gender']).toBe('');
  expect(women?.['few_of_another_gender']).toMatch(/by chance/);
});

it('splits missing answers by kind where that may be shown', async () => {
  const [line] = await linesOf([
    figure({ details: { missing: { total: 27, kinds: { 'dont-know': 18, 'prefer-not': null } } } }),
  ]);
  expect(line).toMatchObject({ missing: '27', missing_dont_know: '18', missing_prefer_not: '<10' });
  expect(line?.['missing_abandoned']).toBe('');
});
