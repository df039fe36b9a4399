import { describe, expect, it } from 'vitest';
import { messages } from '../messages.ts';
import { describeChoice, toPrice } from './choice.ts';
import { helpSentences, costSentence } from './what-if.ts';
import { describeQuality, smallShare } from './quality.ts';

const t = messages('coordinator-rounds', 'nl');
const fared = (values: object) => ({
  newcomers: 4,
  paired: 3,
  medianScore: 6120,
  lowestScore: 5200,
  longestWait: 84,
  longestWaitAfter: 20,
  medianWait: 40,
  medianWaitAfter: 20,
  ...values,
});
const read = (round: object) =>
  ({
    round: { gap: 0, totalScore: 18_000, bestScore: 18_000, report: null, ...round },
    unmatched: [],
    proposals: [],
    changedByHand: null,
  }) as never;

describe('how good a round is', () => {
  it('never says 0% for what is more than nothing, and rounds up', () => {
    expect([0.5, 0.0123, 0.0002, 0.00016, 0.000001].map((share) => smallShare(share, 'nl'))).toEqual([
      '50%',
      '2%',
      '0,02%',
      '0,02%',
      '0,001%',
    ]);
  });

  it('says in plain words that it cannot be better, or how far below the best it is at most', () => {
    expect(describeQuality(read({}), t, 'nl').title).toBe('Beter kan niet.');
    const near = describeQuality(read({ gap: 0.0002, bestScore: 18_004 }), t, 'nl');
    expect(near.title).toBe('Hoogstens 0,02% onder het best mogelijke.');
    expect(near.detail).toContain('180 punten');
    expect(describeQuality(read({ gap: null }), t, 'nl').title).toBe(null);
    const cut = describeQuality(read({ gap: 7720.6, bestScore: 139_000_000 }), t, 'nl');
    expect([cut.title, cut.detail.includes('tijdslimiet')]).toEqual([null, true]);
  });

  it('speaks of one person, of everybody and of nobody as one does', () => {
    const said = (all: object, behind: string[] = []) => {
      const report = { all: fared(all), groups: { gender: {}, ageBand: {}, language: {}, level: {} } };
      const unmatched = behind.map((reason) => ({ reason, timesBefore: 0 }));
      const round = { ...(read({ report }) as object), unmatched } as never;
      const { facts } = describeQuality(round, t, 'nl');
      return [facts!.paired, facts!.wait, facts!.behind];
    };
    expect(said({ newcomers: 1, paired: 1, longestWaitAfter: null })[0]).toBe('Wie wacht, krijgt een maatje');
    expect(said({ newcomers: 1, paired: 0 })[0]).toBe('Wie wacht, krijgt nog geen maatje');
    expect(said({ newcomers: 14, paired: 14 })[0]).toBe('Alle 14 mensen die wachten, krijgen een maatje');
    expect(said({ newcomers: 14, paired: 1 })[0]).toBe('1 van de 14 mensen die wachten, krijgt een maatje');
    expect(said({ newcomers: 0, paired: 0, longestWait: null, longestWaitAfter: null })).toEqual([
      'Er wacht niemand',
      null,
      null,
    ]);
    const [, wait, behind] = said({ longestWait: 89, longestWaitAfter: 89 }, ['capacity', 'capacity']);
    expect(wait).toBe('De langste wacht blijft 89 dagen');
    expect(behind).toContain('2 mensen blijven over, allemaal om dezelfde reden: ');
    expect(said({}, ['capacity', 'level'])[2]).toContain('van wie 1 om dezelfde reden');
  });

  it('says how people fare, all and by group, who said nothing last', () => {
    const report = {
      all: fared({}),
      groups: {
        gender: {
          unknown: fared({ newcomers: 1, paired: 0, medianScore: null }),
          woman: fared({ newcomers: 3 }),
        },
        ageBand: { unknown: fared({}) },
        language: { ti: fared({ newcomers: 1, paired: 1 }), ar: fared({ newcomers: 3, paired: 2 }) },
        level: {},
      },
    };
    const { facts, groups } = describeQuality(read({ report }), t, 'nl');
    expect(facts).toMatchObject({
      paired: '3 van de 4 mensen die wachten, krijgen een maatje',
      wait: 'Langste wacht: van 84 dagen naar 20 dagen',
      score: 'Het middelste koppel past 61 van 100, het minst passende 52',
      again: null,
      behind: null,
      least: null,
    });
    expect(groups.map(({ caption, rows }) => [caption, rows.map(({ value }) => value)])).toEqual([
      ['Geslacht', ['vrouw', 'onbekend']],
      ['Moedertaal', ['Arabisch', 'Tigrinya']],
    ]);
    expect(groups[0]?.rows[1]).toMatchObject({ paired: '0 van 1', share: '0%', median: '–' });
  });
});

describe('a round that was changed by hand', () => {
  const all = fared({ newcomers: 25, paired: 25, longestWaitAfter: null });
  const report = { all, groups: { gender: {}, ageBand: {}, language: {}, level: {} } };
  const changed = (state: string, report_: object | null = report, proposals: object[] = []) =>
    describeQuality(
      {
        ...(read({ state, report: report_ }) as object),
        proposals,
        changedByHand: {
          all: fared({ newcomers: 25, paired: 24, longestWaitAfter: 26 }),
          groups: {
            ...report.groups,
            level: {
              A0: fared({ newcomers: 10, paired: 7 }),
              A1: fared({ newcomers: 15, paired: 15 }),
            },
          },
        },
      } as never,
      t,
      'nl',
    );

  it('claims no proof any more and counts what stands, before it is confirmed and ever after', () => {
    for (const state of ['proposed', 'confirmed']) {
      const { title, detail, facts, groups } = changed(state);
      expect(`${title} ${detail}`).not.toMatch(/Bewezen|Beter kan niet/);
      expect(title).toBe('Met de hand veranderd.');
      expect(facts).toMatchObject({
        paired: '24 van de 25 mensen die wachten, krijgen een maatje',
        wait: 'Langste wacht: van 84 dagen naar 26 dagen',
        rather: null,
      });
      expect(facts?.least).toContain('niveau A0, 7 van 10');
      expect(groups.map(({ rows }) => rows.map(({ paired }) => paired))).toEqual([['7 van 10', '15 van 15']]);
    }
    expect(changed('confirmed').detail).not.toContain('Reken opnieuw');
    expect(changed('confirmed', report, [{ skipped: true }]).title).toBe('Anders dan berekend.');
    expect(changed('proposed', null).facts).toBe(null);
  });
});

describe('who would rather have each other', () => {
  const all = fared({});
  const judged = (stability: object) =>
    describeQuality(
      read({
        gap: null,
        report: { all, groups: { gender: {}, ageBand: {}, language: {}, level: {} }, stability },
      }),
      t,
      'nl',
    );

  it('is said with how many, and the most that two gain', () => {
    expect(judged({ blockingPairs: 1200, newcomers: 700, largestGain: 2659 }).facts?.rather).toContain(
      '(700 nieuwkomers). Samen winnen zulke twee hoogstens 27 punten',
    );
    expect(judged({ blockingPairs: 0, newcomers: 0, largestGain: 0 }).facts?.rather).toContain('Geen twee');
  });

  it('is nobody in a stable round, which says what that costs', () => {
    const stable = (cost: object) => judged({ blockingPairs: 0, newcomers: 0, largestGain: 0, cost });
    expect(stable({ pairs: 2, points: 9000 })).toMatchObject({ title: 'Niemand wil liever met een ander.' });
    expect(stable({ pairs: 2, points: 9000 }).detail).toContain('2 koppels minder');
    expect(stable({ pairs: 0, points: 270 }).detail).toContain('2% minder goed');
    expect(stable({ pairs: 0, points: 0 }).detail).toContain('Dat kost niets');
  });
});

describe('what would help and what a choice costs', () => {
  it('is not asked or said of the buddy she has, who is named as such', () => {
    const buddy = (id: string) => ({ id, name: id });
    const choice = {
      newcomer: buddy('amira'),
      present: 'hanneke',
      size: 4,
      suggestions: ['hanneke', 'pieter'].map((id) => ({
        buddy: buddy(id),
        score: 6000,
        reasons: [],
        displaces: null,
      })),
      others: [],
    } as never;
    expect(toPrice(choice, null)).toEqual(['pieter']);
    expect(toPrice(choice, 'hanneke')).toEqual(['pieter']);
    const costs = new Map([['pieter', { pairs: 0, points: 0, moved: 8, exact: true }]]);
    expect(describeChoice(choice, costs, 1000, t, 'nl').suggestions).toMatchObject([
      { present: true, cost: null },
      { present: false, cost: 'Kost de ronde niets. 8 anderen krijgen een ander maatje.' },
    ]);
  });

  it('is said with numbers', () => {
    expect(
      helpSentences(
        [
          { code: 'more-time', params: { slot: 'thu-evening', buddies: 14 } },
          { code: 'other-side', params: { obstacle: 'capacity', buddies: 1 } },
          { code: 'other-level', params: { level: 'A2', buddies: 1 } },
        ],
        t,
        'nl',
      ),
    ).toEqual([
      'Met donderdagavond vrij zijn er 14 maatjes.',
      '1 maatje past, maar heeft geen plek meer vrij.',
    ]);
  });

  it('says nothing is lost, or how much', () => {
    expect(costSentence({ pairs: 0, points: 0, moved: 0, exact: true }, 1000, t, 'nl')).toBe(
      'Kost de ronde niets.',
    );
    expect(costSentence({ pairs: 1, points: 5000, moved: 2, exact: true }, 100_000, t, 'nl')).toBe(
      'Kost de ronde 1 koppel. 2 anderen krijgen een ander maatje.',
    );
    expect(costSentence({ pairs: 0, points: 100, moved: 1, exact: true }, 100_000, t, 'nl')).toBe(
      'Alle koppels samen passen 0,1% minder goed. 1 ander krijgt een ander maatje.',
    );
    expect(costSentence(null, 1, t, 'nl')).toBe('Kan niet meer.');
  });
});
