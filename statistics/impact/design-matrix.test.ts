import { expect, it } from 'vitest';
import {
  changeOverTime,
  compareGroups,
  compareWeighted,
  doseResponse,
  fitTwoStage,
  scorePeople,
} from '../index.ts';
import { indicators, joinPredictors } from './design-matrix.ts';

const values = Array.from({ length: 24 }, (_, i) => (i * 7) % 11);
const flags = values.map((_, i) => i % 2 === 0);
const numbers = flags.map(Number);

it('a covariate with the name of something else is refused, where one would take the place of the other', () => {
  const named = (name: string) => ({ [name]: values });
  expect(() =>
    fitTwoStage({
      outcome: values,
      received: { buddy: numbers },
      instruments: { offer: numbers },
      covariates: named('buddy'),
    }),
  ).toThrow(/^covariates: expected another name than buddy/);
  const groups = { pre: values, post: values, treated: flags, random: true };
  expect(() => compareGroups({ ...groups, covariates: named('pre') })).toThrow(/^covariates:/);
  const weighted = { outcome: values, treated: flags, covariates: named('treated') };
  expect(() => compareWeighted(weighted)).toThrow(/^covariates:/);
  const dose = { post: values, pre: values, dose: values, covariates: named('log(1 + dose)') };
  expect(() => doseResponse(dose)).toThrow(/^covariates:/);
  const person = values.map((_, i) => Math.floor(i / 2));
  const change = { person, wave: numbers, score: values, covariates: named('wave=0') };
  expect(() => changeOverTime(change)).toThrow(/^covariates:/);
  expect(() => joinPredictors(named('(constant)'))).toThrow(/^covariates:/);
  expect(joinPredictors({ a: [1] }, { b: [2] })).toEqual({ a: [1], b: [2] });
});

it('words that every object knows are no kind of missing, and keys that look the same no groups', () => {
  expect(() => scorePeople([{ id: 'a', min: 0, max: 4 }], [['constructor' as 'dont-know']])).toThrow(
    /^answers:/,
  );
  expect(() => indicators('round', [1, '1', 2])).toThrow(/^round:/);
});
