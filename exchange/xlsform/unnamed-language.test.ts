import { expect, it } from 'vitest';
import { sheetsFrom } from './testing-tables.ts';
import { languageOfUnnamed } from './unnamed-language.ts';

const form = (label: string, header = 'label', settings = '') =>
  sheetsFrom(`
survey
| type | name | ${header} |
| text | a | ${label} |
${settings}`);

it.each([
  ['nl', 'Hoe vaak praat u met een maatje? Wat kunt u niet?'],
  ['en', 'How often do you talk with a buddy? What can you not do?'],
  ['tr', 'Ne kadar sık konuşuyorsunuz ve kim için? Nasıl?'],
  ['so', 'Sidee baad u hadashaa? Waa maxay magacaagu iyo da’daadu?'],
  ['ar', 'كم مرة تتحدث مع شريك اللغة؟'],
  ['ti', 'ክንደይ ግዜ ትዛረቡ?'],
  ['uk', 'Як часто ви розмовляєте?'],
])('words that name no language are taken for those of %s when they are', (language, words) => {
  expect(languageOfUnnamed(form(words))).toBe(language);
});

it('the settings of a form go before its words, and columns that name their language need nothing', () => {
  const settings = 'settings\n| form_title | default_language |\n| Werk | Nederlands (nl) |\n';
  expect(languageOfUnnamed(form('How often do you talk with the neighbours?', 'label', settings))).toBe('nl');
  expect(languageOfUnnamed(form('Bla', 'label::Nederlands (nl)'))).not.toBe(null);
});

it('says so when nothing tells: too few words, or those of two languages', () => {
  expect(languageOfUnnamed(form('Naam'))).toBe(null);
  expect(languageOfUnnamed(form('Hoe heet u? Wat is het? / What is the name? How are you?'))).toBe(null);
});
