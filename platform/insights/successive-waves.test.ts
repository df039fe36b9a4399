import { loadFramework } from '@medespraak/framework';
import { describe, expect, it } from 'vitest';
import { compileFigures } from './compilation.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import type { ReleaseDefinition } from './insights.ts';
import { scoreQuestionsOf } from './score-questions.ts';
import type { Respondent } from './tabulation.ts';

/** Attacks on what docs/method/releases.md says is not protected: they show what can be worked out, and what cannot. */
const framework = loadFramework();
const instrument = framework.instruments.get('pulse-10');
const indicator = 'language.conversation';
const asked = 'dutch-conversation';
const definition: ReleaseDefinition = { minimum: 10, dimensions: [], shareWithMunicipality: false };

/** The best of the options of an item for `high`, its lowest otherwise. */
function valueOf(itemId: string, high: boolean): number {
  const response = framework.items.get(itemId)?.response;
  const values =
    response?.type === 'single-choice'
      ? response.options.flatMap(({ value }) => (value === null ? [] : [value]))
      : [];
  return high ? Math.max(...values) : Math.min(...values);
}

function respondent(pseudonym: string, high: boolean, skips: readonly string[] = []): Respondent {
  return {
    pseudonym,
    groups: { gender: 'woman', 'age-band': '35-44', route: 'b1', language: 'ti' },
    municipalityCode: null,
    responses: new Map(
      (instrument?.items ?? []).map((item) => [
        item,
        skips.includes(item) ? { missing: 'abandoned' as const } : { value: valueOf(item, high) },
      ]),
    ),
  };
}

/** Every second says the best; the first so many say the opposite of what they would have said. */
const crowd = (size: number, changed = 0) =>
  Array.from({ length: size }, (_, index) =>
    respondent(`person ${index}`, (index % 2 === 0) !== index < changed),
  );
const figureOf = (respondents: readonly Respondent[], earlier: EarlierRelease[] = []) =>
  compileFigures(respondents, framework, 'pulse-10', definition, earlier).find(
    (one) => one.subjectId === indicator,
  );
const once = (respondents: readonly Respondent[], forgotten = 0): EarlierRelease => ({
  respondents,
  forgotten,
});

describe('an item that one person skipped', () => {
  it('shows by its n that one person did not answer it, and not what she would have said', () => {
    const others = crowd(30);
    const [high, low] = [true, false].map((answer) =>
      figureOf([...others, respondent('she', answer, [asked])]),
    );
    expect(high?.n).toBe(30);
    expect(high).toEqual(low);
  });
});

describe('two waves with the same people', () => {
  const before = [...crowd(30), respondent('who stayed away', true)];
  const first = figureOf(before);
  const yes = (figure: typeof first) => Math.round((figure?.value ?? 0) * (figure?.n ?? 0));

  it('would give away the answer of the one who stayed away, if all others said the same again', () => {
    const unheld = figureOf(crowd(30));
    expect([first?.status, unheld?.status]).toEqual(['published', 'published']);
    expect(yes(first) - yes(unheld)).toBe(1);
  });

  it('show no answers the second time, if one to nine people make the difference', () => {
    for (const changed of [0, 1, 8])
      expect(figureOf(crowd(30, changed), [once(before)])).toMatchObject({
        status: 'number-only',
        value: null,
      });
  });

  it('show them when nobody makes a difference, or ten at least', () => {
    expect(figureOf(before, [once(before)])).toEqual(first);
    expect(figureOf(crowd(30, 9), [once(before)])?.status).toBe('published');
    expect(figureOf(crowd(30, 15), [once(before)])?.status).toBe('published');
  });

  it('show none when somebody of the first was erased since and may be the difference', () => {
    expect(figureOf(crowd(30), [once(crowd(30), 1)])?.status).toBe('number-only');
  });

  it('are held against every earlier release, also of another programme with the same people', () => {
    const other = once(crowd(30).map((one) => ({ ...one, pseudonym: `other ${one.pseudonym}` })));
    expect(figureOf(crowd(30), [other])?.status).toBe('published');
    expect(figureOf(crowd(30), [other, once(before)])?.status).toBe('number-only');
  });
});

describe('three releases of which the last has everybody of the first two, and one more', () => {
  const named = (name: string) => crowd(20).map((one) => ({ ...one, pseudonym: `${name} ${one.pseudonym}` }));
  const [spring, summer] = [named('spring'), named('summer')];
  const all = (answer: boolean) => [...spring, ...summer, respondent('she', answer)];

  it('would give away what she said', () => {
    const yes = [true, false].map((answer) => {
      const figure = figureOf(all(answer));
      return Math.round((figure?.value ?? 0) * (figure?.n ?? 0)) - 20;
    });
    expect(yes).toEqual([1, 0]);
  });

  it('show no answers the third time', () => {
    expect(figureOf(summer, [once(spring)])?.status).toBe('published');
    for (const answer of [true, false])
      expect(figureOf(all(answer), [once(spring), once(summer)])).toMatchObject({
        status: 'number-only',
        value: null,
      });
  });
});

describe('a score beside a score of the same name', () => {
  const scoreOf = (scores: EarlierRelease['scores']) =>
    compileFigures(crowd(30), framework, 'pulse-10', definition, [
      { ...once([...crowd(30), respondent('who stayed away', true)]), ...(scores ? { scores } : {}) },
    ]).find((one) => one.subjectKind === 'domain' && one.subjectId === 'social-bonds')?.status;

  it('is held when it comes from the same questions, or that is not known', () => {
    expect(scoreOf(scoreQuestionsOf(framework, 'pulse-10'))).toBe('number-only');
    expect(scoreOf(undefined)).toBe('number-only');
  });

  it('is held when its questions are in another version: who says the same as before has the same score', () => {
    const older = Object.entries(scoreQuestionsOf(framework, 'pulse-10')).map(([domain, questions]) => [
      domain,
      Object.fromEntries(Object.entries(questions).map(([id, version]) => [id, version - 1])),
    ]);
    expect(scoreOf(Object.fromEntries(older))).toBe('number-only');
  });

  it('is shown when it comes from others: nothing can be subtracted', () => {
    expect(scoreOf(scoreQuestionsOf(framework, 'baseline'))).toBe('published');
  });
});

describe('a release whose people were all erased since', () => {
  it('holds none of the later ones: they are about others', () => {
    const gone = once([], 40);
    const first = figureOf(crowd(30));
    expect(figureOf(crowd(30), [gone])).toEqual(first);
    expect(figureOf(crowd(30), [gone, once(crowd(30))])).toEqual(first);
    const groups = { ...definition, dimensions: ['gender'] as const };
    const figures = (earlier: EarlierRelease[]) =>
      compileFigures(crowd(30), framework, 'pulse-10', groups, earlier);
    expect(figures([gone])).toEqual(figures([]));
  });
});
