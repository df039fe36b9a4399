import { expect, it } from 'vitest';
import { registerAsJson, registerEntry, type InForce } from './algorithm-register.ts';

const inForce: InForce = {
  organisation: 'Taalhuis',
  programme: 'Maatjes',
  rules: { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-02' },
  weights: { level: 50, interests: 25, waiting: 25 },
  longWait: null,
};
const textOf = (key: string, of: InForce = inForce) =>
  registerEntry(of).find((field) => field.key === key)?.text ?? '';

it('says which rules and weights are in force, and follows them', () => {
  const working = textOf('methods_and_models');
  expect(working).toContain('taalniveau 50');
  expect(working).toContain('minstens één gezamenlijke vrije tijd');
  expect(working).not.toContain('VOG');
  expect(textOf('source_data')).not.toContain('talen');
  const other: InForce = {
    ...inForce,
    longWait: 180,
    weights: { language: 1 },
    rules: {
      ...inForce.rules,
      off: ['common-time'],
      scoreFloor: 3000,
      certificateRequired: true,
      certificateValidMonths: 36,
    },
  };
  const changed = textOf('methods_and_models', other);
  expect(changed).toContain('een gedeelde taal naast het Nederlands 100');
  expect(changed).toContain('Uitgezet in dit programma: minstens één gezamenlijke vrije tijd.');
  expect(changed).toContain('onder 30 van 100');
  expect(changed).toContain('tot 36 maanden na afgifte');
  expect(textOf('risks', other)).toContain('Wie 180 dagen of langer wacht, gaat voor');
  expect(textOf('source_data', other)).toContain('datum van de VOG');
});

it('leaves open what only the organisation knows', () => {
  const entry = JSON.parse(registerAsJson(registerEntry(inForce))) as Record<string, string>;
  expect(entry).toMatchObject({ organization: 'Taalhuis', lawful_basis: '', contact_email: '' });
  expect(
    registerEntry(inForce)
      .filter(({ own }) => own)
      .map(({ key }) => key),
  ).toEqual(['begin_date', 'contact_email', 'publication_category', 'lawful_basis', 'impacttoetsen']);
});
