import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Texts, translator } from '../../messages/translator.ts';
import {
  describeParts,
  excludedSentence,
  reasonSentence,
  reasonText,
  ruleList,
  scoreText,
} from './reasons.ts';

function say(language: 'nl' | 'en') {
  const file = new URL(`../../messages/${language}/coordinator-rounds.json`, import.meta.url);
  const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, { text?: string }>);
  const texts = Object.fromEntries(entries.map(([key, entry]) => [key, entry.text ?? entry]));
  return translator(texts as Texts<'coordinator-rounds'>, language);
}
const [nl, en] = [say('nl'), say('en')];

it('says why two people fit in plain words, in both languages', () => {
  const reasons = [
    { code: 'shared-interests', params: { interests: ['cooking'] } },
    { code: 'common-times', params: { slots: ['tue-evening'] } },
    { code: 'shared-language', params: { languages: ['ar'] } },
    { code: 'waiting', params: { days: 84 } },
  ] as const satisfies readonly unknown[];
  const list = structuredClone(reasons) as unknown as Parameters<typeof reasonText>[0];
  expect(reasonText(list, nl, 'nl')).toBe(
    'Allebei: koken. Allebei vrij op dinsdagavond. Spreken allebei Arabisch. Wacht 84 dagen.',
  );
  expect(reasonText(list, en, 'en')).toBe(
    'Both: cooking. Both free on Tuesday evening. Both speak Arabic. Has waited 84 days.',
  );
});

it('names three common times and counts the others', () => {
  const slots = ['mon-morning', 'mon-evening', 'tue-evening', 'wed-evening', 'sun-evening'];
  expect(reasonSentence({ code: 'common-times', params: { slots } }, nl, 'nl')).toBe(
    'Allebei vrij op maandagochtend, maandagavond, dinsdagavond, en nog 2 keer in de week.',
  );
});

it('says which rules exclude how many buddies, the most first', () => {
  expect(excludedSentence({ level: 12, 'common-time': 20 }, nl, 'nl')).toBe(
    'Van de 32 maatjes: geen gezamenlijke tijd bij 20 en ander taalniveau bij 12.',
  );
  expect(excludedSentence({}, nl, 'nl')).toBe('');
  expect(ruleList(['level', 'capacity'], en, 'en')).toBe('another language level and no free place');
});

it('puts a word to a score', () => {
  expect(scoreText(7500, nl)).toBe('Past heel goed: 75 van 100');
  expect(scoreText(0, nl)).toBe('Past matig: 0 van 100');
});

it('lets the parts of a score add up to the score, and what they can give to 100', () => {
  const add = (parts: object, weights: object) => {
    const said = describeParts(parts, weights, nl).map(({ text }) => text.split(' van ').map(Number));
    for (const [value, most] of said) expect(value).toBeLessThanOrEqual(most!);
    return [0, 1].map((at) => said.reduce((sum, pair) => sum + pair[at]!, 0));
  };
  const thirds = { level: 1, interests: 1, time: 1 };
  // Each part rounded by itself gives 33 + 33 + 33.
  expect(add({ level: 3334, interests: 3333, time: 3333 }, thirds)).toEqual([100, 100]);
  expect(add({ level: 2050, interests: 2049, time: 1849 }, thirds)).toEqual([59, 100]);
  const weights = { level: 30, interests: 25, time: 20, language: 5, waiting: 7 };
  for (let i = 0; i < 200; i++) {
    const most = Object.entries(weights).map(([part, weight]) => [part, Math.floor((weight / 87) * 10_000)]);
    const parts: Record<string, number> = Object.fromEntries(
      most.map(([part, points], at) => [part, ((i + 1) * (at + 3) * 7919) % (Number(points) + 1)]),
    );
    const score = Object.values(parts).reduce((sum, points) => sum + points, 0);
    expect(add(parts, weights)).toEqual([Number(/\d+/.exec(scoreText(score, nl))![0]), 100]);
  }
  expect(describeParts({}, {}, nl)).toEqual([]);
});
