import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Texts, translator } from '../../messages/translator.ts';
import { excludedSentence, reasonSentence, reasonText, ruleList, scoreText } from './reasons.ts';

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

it('says which rules exclude how many buddies', () => {
  expect(excludedSentence({ level: 12, 'common-time': 20 }, nl, 'nl')).toBe(
    'Van de 32 maatjes: ander taalniveau bij 12 en geen gezamenlijke tijd bij 20.',
  );
  expect(excludedSentence({}, nl, 'nl')).toBe('');
  expect(ruleList(['level', 'capacity'], en, 'en')).toBe('another language level and no free place');
});

it('puts a word to a score', () => {
  expect(scoreText(7500, nl)).toBe('Past heel goed: 75 van 100');
  expect(scoreText(0, nl)).toBe('Past matig: 0 van 100');
});
