import { loadFramework } from '@medespraak/framework';
import { auditTables, type PublishedCount } from '@medespraak/statistics';
import { describe, expect, it } from 'vitest';
import { compileFigures } from './compilation.ts';
import type { Breakdown, Figure, ReleaseDefinition } from './insights.ts';
import type { Respondent } from './tabulation.ts';

/** An attacker who reads the figures of the organisation and of all its municipalities, and knows every shown number exactly. */
const framework = loadFramework();
const instrument = framework.instruments.get('pulse-10');
const dimensions: readonly Breakdown[] = ['gender', 'language'];
const definition: ReleaseDefinition = { minimum: 10, dimensions, shareWithMunicipality: true };
const places = ['GM0001', 'GM0002', 'GM0003', null] as const;

function createWorld(seed: number): Respondent[] {
  let state = seed;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const pick = <T>(names: readonly T[]) => names[Math.floor(names.length * random() ** 2)] as T;
  return Array.from({ length: 60 + Math.floor(random() * 160) }, (_, index) => ({
    pseudonym: `person ${index}`,
    groups: {
      gender: pick(['woman', 'man', 'unknown']),
      language: pick(['ar', 'ti', 'uk', 'tr']),
      'age-band': '35-44',
      route: 'b1',
    },
    municipalityCode: pick(places),
    responses: new Map(
      (instrument?.items ?? []).map((item) => {
        const response = framework.items.get(item)?.response;
        const options = response?.type === 'single-choice' ? response.options : [];
        const value = pick(options)?.value ?? null;
        return [item, value === null || random() < 0.1 ? { missing: 'dont-know' as const } : { value }];
      }),
    ),
  }));
}

const groupsOf = (people: readonly Respondent[], by: Breakdown) => [
  ...new Set(people.map((one) => one.groups[by])),
];

/** The pieces of people that a figure is about: municipality × group. */
function piecesOf(figure: Figure, people: readonly Respondent[], by: Breakdown): string[] {
  const where = figure.audience === 'organisation' ? places : [figure.municipalityCode];
  const groups = figure.groupDimension === 'all' ? groupsOf(people, by) : [figure.groupValue];
  return where.flatMap((place) => groups.map((group) => `${place}/${group}`));
}

describe('an attacker with the figures of an organisation and of its municipalities', () => {
  it('finds no group of one to nine people by subtracting them from each other', () => {
    let municipal = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const people = createWorld(seed);
      const figures = compileFigures(people, framework, 'pulse-10', definition);
      municipal += figures.filter(
        (one) => one.audience === 'municipality' && one.groupDimension !== 'all',
      ).length;
      for (const by of dimensions) {
        const published = figures
          .filter(({ subjectKind, n }) => subjectKind === 'response' && n !== null)
          .filter(({ groupDimension }) => groupDimension === 'all' || groupDimension === by)
          .map((figure): PublishedCount => {
            const cells = piecesOf(figure, people, by);
            const n = people.filter((one) =>
              cells.includes(`${one.municipalityCode}/${one.groups[by]}`),
            ).length;
            return { label: `${figure.municipalityCode ?? 'all'} ${figure.groupValue}`, cells, n };
          });
        expect(auditTables({ published, withheld: [] }, { minimum: 10 }), `world ${seed} by ${by}`).toEqual(
          [],
        );
      }
    }
    // Showing municipalities nothing would be safe too.
    expect(municipal).toBeGreaterThan(120);
  });

  it('cannot subtract two municipalities from the whole to find the five women who live elsewhere', () => {
    const live = (place: string | null, gender: string, count: number) =>
      createWorld(count)
        .slice(0, count)
        .map((one, index) => ({
          ...one,
          pseudonym: `${place} ${gender} ${index}`,
          municipalityCode: place,
          groups: { ...one.groups, gender, language: 'ar' },
        }));
    const people = [
      ...live('GM0001', 'woman', 20),
      ...live('GM0001', 'man', 20),
      ...live('GM0002', 'woman', 15),
      ...live('GM0002', 'man', 20),
      ...live(null, 'woman', 5),
      ...live(null, 'man', 20),
    ];
    const women = compileFigures(people, framework, 'pulse-10', definition).filter(
      (one) => one.subjectKind === 'response' && one.groupValue === 'woman' && one.n !== null,
    );
    // The organisation, and the largest municipality only.
    expect(women.map(({ municipalityCode }) => municipalityCode)).toEqual([null, 'GM0001']);
  });

  it('leaves a line for every measure of every group that a municipality reads, withheld where nothing may be said', () => {
    let hidden = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const figures = compileFigures(createWorld(seed), framework, 'pulse-10', definition);
      const measures = (audience: Figure['audience']) =>
        figures.filter((one) => one.audience === audience && one.subjectKind !== 'response');
      const names = (lines: readonly Figure[]) =>
        [...new Set(lines.map((one) => `${one.subjectKind} ${one.subjectId}`))].sort();
      const asked = names(measures('organisation'));
      const groups = figures.filter(
        (one) => one.audience === 'municipality' && one.subjectKind === 'response',
      );
      for (const { municipalityCode, groupDimension, groupValue } of groups) {
        const lines = measures('municipality').filter(
          (one) =>
            one.municipalityCode === municipalityCode &&
            one.groupDimension === groupDimension &&
            one.groupValue === groupValue,
        );
        expect(lines).toHaveLength(asked.length);
        expect(names(lines)).toEqual(asked);
        hidden += lines.filter(({ status }) => status === 'withheld').length;
      }
    }
    expect(hidden).toBeGreaterThan(20);
  });

  it('shows municipalities rounded numbers and shares from them, and the organisation exact ones', () => {
    const figures = compileFigures(createWorld(3), framework, 'pulse-10', definition);
    const numbers = (audience: Figure['audience']) =>
      figures.filter((one) => one.audience === audience).flatMap(({ n }) => (n === null ? [] : [n]));
    expect(numbers('municipality').every((n) => n % 5 === 0 && n >= 10)).toBe(true);
    expect(numbers('organisation').some((n) => n % 5 !== 0)).toBe(true);
  });
});
