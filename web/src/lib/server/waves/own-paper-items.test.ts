import type { OwnModule } from '@medespraak/framework';
import { describe, expect, it } from 'vitest';
import { optionKeys, partsOfPaper } from '../../waves/paper-fields.ts';
import { calendarsOf, ownPaperItems } from './own-paper-items.ts';
import { readPaper } from './read-paper.ts';

const base = {
  help: {},
  picture: null,
  required: false,
  sensitive: false,
  condition: null,
  indicator: null,
  group: null,
};
const option = (id: string, nl: string, ar: string) => ({ id, texts: { nl, ar }, picture: null });
const visited = { kind: 'equals', item: 'visit', value: 'yes' } as const;
const module: OwnModule = {
  title: { nl: 'Het buurthuis', ar: 'بيت الحي' },
  languages: ['nl', 'ar'],
  groups: [],
  items: [
    {
      ...base,
      id: 'hello',
      kind: 'note',
      question: { nl: 'Nu iets over het buurthuis.', ar: 'الآن عن بيت الحي.' },
    },
    {
      ...base,
      id: 'visit',
      kind: 'single',
      question: { nl: 'Komt u er?', ar: 'هل تأتي؟' },
      options: [option('yes', 'Ja', 'نعم'), option('no', 'Nee', 'لا')],
    },
    {
      ...base,
      id: 'what',
      kind: 'multiple',
      question: { nl: 'Wat doet u daar?', ar: 'ماذا تفعل؟' },
      condition: visited,
      options: [option('eat', 'Eten', 'الأكل'), option('talk', 'Praten', 'الحديث')],
    },
    {
      ...base,
      id: 'often',
      kind: 'number',
      decimals: 0,
      min: 0,
      max: 31,
      question: { nl: 'U koos ${what}. Hoe vaak?', ar: 'اخترت ${what}. كم مرة؟' },
      condition: {
        kind: 'and',
        of: [visited, { kind: 'not', of: { kind: 'includes', item: 'what', option: 'talk' } }],
      },
    },
    {
      ...base,
      id: 'since',
      kind: 'date',
      min: null,
      max: null,
      question: { nl: 'Sinds wanneer?', ar: 'منذ متى؟' },
      condition: { kind: 'compare', item: 'often', is: 'more', value: 4 },
    },
    {
      ...base,
      id: 'wish',
      kind: 'long-text',
      question: { nl: 'Wat wilt u?', ar: 'ماذا تريد؟' },
      condition: { kind: 'compare', item: 'since', is: 'less', value: '2026-03-01' },
    },
    {
      ...base,
      id: 'first',
      kind: 'rank',
      atMost: 2,
      question: { nl: 'Wat eerst?', ar: 'ما الأول؟' },
      options: [option('a', 'Taal', 'اللغة'), option('b', 'Werk', 'العمل'), option('c', 'Rust', 'الهدوء')],
    },
    {
      ...base,
      id: 'alone',
      kind: 'scale',
      sensitive: true,
      question: { nl: 'Hoe vaak alleen?', ar: 'كم مرة وحدك؟' },
      options: [option('often', 'Vaak', 'كثيرًا'), option('never', 'Nooit', 'أبدًا')],
    },
  ],
};

const items = ownPaperItems(module, 'nl', 10);
const itemOf = (id: string) => items.find((item) => item.id === `own.${id}`);

describe('own questions on paper', () => {
  it('are numbered on from the core; words without a question have no number', () => {
    expect(items.map(({ number }) => number)).toEqual([null, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('say for whom they are, and which earlier answer is meant, by the number on the paper', () => {
    expect(itemOf('visit')?.only).toBe(null);
    expect(itemOf('what')?.only).toBe('Vul dit alleen in als dit klopt: vraag 11 is “Ja”.');
    expect(itemOf('often')?.only).toBe(
      'Vul dit alleen in als dit klopt: vraag 11 is “Ja” en vraag 12 is niet “Praten”.',
    );
    expect(itemOf('often')?.question).toBe('U koos (uw antwoord op vraag 12). Hoe vaak?');
    expect(itemOf('since')?.only).toBe('Vul dit alleen in als dit klopt: vraag 13 is “5 of meer”.');
    expect(itemOf('wish')?.only).toBe(
      'Vul dit alleen in als dit klopt: vraag 14 is “28 februari 2026 of eerder”.',
    );
    expect(ownPaperItems(module, 'ar', 10)[2]?.only).toBe(
      'يُملأ هذا فقط إذا كان هذا صحيحًا: السؤال 11 هو «نعم».',
    );
  });

  it('say who reads words that somebody writes', () => {
    expect(itemOf('wish')?.how).toContain('neemt dit papier over');
    expect(itemOf('first')?.how).toContain('Hoogstens 2');
  });

  it('have options that no key of an escape can mean', () => {
    expect(optionKeys(7)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(optionKeys(8).slice(0, 2)).toEqual(['a', 'b']);
  });

  it('come after the core and what is personal in it', () => {
    const core = { ...items[1]!, id: 'health', sensitive: true };
    const parts = partsOfPaper([core, ...items], ({ id }) => id.startsWith('own.'));
    expect(parts.personal.map(({ id }) => id)).toEqual(['health']);
    expect(parts.ownPersonal.map(({ id }) => id)).toEqual(['own.alone']);
    expect(parts.doorFirst).toBe(true);
  });
});

describe('a form with own questions that is typed in', () => {
  const read = (fields: [string, string][]) => {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    return readPaper(form, items).answers;
  };

  it('holds each kind of answer', () => {
    expect(
      read([
        ['item:own.visit', 'option:yes'],
        ['many:own.what', 'eat'],
        ['many:own.what', 'talk'],
        ['written:own.often', '۱۲'],
        ['day:own.since', '3'],
        ['month:own.since', '2'],
        ['year:own.since', '2026'],
        ['written:own.wish', ' Samen koken '],
        ['rank:own.first:a', '2'],
        ['rank:own.first:b', ''],
        ['rank:own.first:c', '1'],
        ['item:own.alone', 'missing:prefer-not'],
      ]),
    ).toEqual([
      { itemId: 'own.visit', given: { value: 'yes' } },
      { itemId: 'own.what', given: { value: ['eat', 'talk'] } },
      { itemId: 'own.often', given: { value: 12 } },
      { itemId: 'own.since', given: { value: '2026-02-03' } },
      { itemId: 'own.wish', given: { value: 'Samen koken' } },
      { itemId: 'own.first', given: { value: ['c', 'a'] } },
      { itemId: 'own.alone', given: { missing: 'prefer-not' } },
    ]);
  });

  it('takes a date as it stands on paper, in her calendar', () => {
    expect(calendarsOf('fa', 'nl').map(({ value }) => value)).toEqual(['persian', 'gregory']);
    expect(calendarsOf('tr', 'nl').map(({ value }) => value)).toEqual(['gregory']);
    const date = (calendar: string, day: string) =>
      read([
        ['day:own.since', day],
        ['month:own.since', '1'],
        ['year:own.since', '1405'],
        ['calendar:own.since', calendar],
      ]);
    expect(date('persian', '1')).toEqual([{ itemId: 'own.since', given: { value: '2026-03-21' } }]);
    expect(date('persian', '45')).toEqual([{ itemId: 'own.since', given: { value: '1405-1-45' } }]);
  });

  it('leaves open what was left open', () => {
    expect(read([['written:own.often', ' ']])).toEqual([]);
  });
});
