import type { Figure } from '@medespraak/platform/insights/insights';
import { expect, it } from 'vitest';
import { figuresCsv, type CsvRelease } from './figures-csv.ts';

const release: CsvRelease = {
  organisationName: 'Noord',
  programmeName: 'Maatjes',
  waveName: 'Herfst',
  computedAt: new Date('2026-11-29T08:00:00Z'),
  frameworkVersion: '2026-1',
  methodVersion: '5',
  definition: {
    minimum: 10,
    dimensions: ['gender'],
    shareWithMunicipality: true,
    rules: { organisation: 'internal-v1', municipality: 'municipal-v3' },
    asked: { from: '2026-11-01', until: '2026-11-28' },
    modes: { self: 30, paper: 10 },
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
  expect(own).toMatchObject({ ...from, method: '5', rules: 'internal-v1', people_rounded_to: '1' });
  const when = { asked_from: '2026-11-01', asked_until: '2026-11-28', published_on: '2026-11-29' };
  expect(own).toMatchObject({ ...when, answered_in: 'self>=30 paper>=10' });
  const [council] = await linesOf([figure({})], 'municipality');
  expect(council).toMatchObject({ reader: 'municipality', rules: 'municipal-v3', people_rounded_to: '5' });
});

it('says of "90% or more" what the true share is probably not below', async () => {
  const bounded = figure({ subjectKind: 'indicator', subjectId: 'work.paid-work', status: 'bounded', n: 10 });
  const most: Figure = { ...bounded, value: 0.9, lower: null, upper: null, details: { bound: 'at-least' } };
  const few: Figure = { ...most, value: 0.1, n: 100, details: { bound: 'at-most' } };
  const mean: Figure = { ...most, subjectKind: 'domain', subjectId: 'social-bonds', value: 90 };
  const low: Figure = { ...mean, value: 10, details: { bound: 'at-most' } };
  const limits = (await linesOf([most, few, mean, low, figure({})])).map((line) => line['one_sided_95']);
  expect(limits).toEqual(['0.61', '0.16', '55', '45', '']);
});

it('says what each value is, also of a score that reads as the share of people at its end', async () => {
  const lines = await linesOf([
    figure({ subjectKind: 'response', subjectId: 'respondents', value: null }),
    figure({ subjectKind: 'indicator', subjectId: 'work.paid-work', value: 0.58 }),
    figure({}),
    figure({ status: 'at-bound', value: 0.84, details: { bound: 'upper' } }),
  ]);
  expect(lines.map((line) => line['measure'])).toEqual(['people', 'share', 'score', 'share']);
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
