import { expect, test } from 'vitest';
import { StartupError } from '@medespraak/platform';
import { readSettings, wholeNumber } from './settings.ts';

test.each(['0', '2026', '9007199254740991'])('a seed may be %s', (value) => {
  expect(wholeNumber(value)).toBe(Number(value));
});

test.each(['', 'x', '-1', '1.5', '1e3', 'NaN', '9007199254740992'])('a seed may not be "%s"', (value) => {
  expect(() => wholeNumber(value)).toThrow(StartupError);
});

test.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '65536' }, 'PORT'],
  [{ MEDESPRAAK_URL: 'medespraak.example.org' }, 'MEDESPRAAK_URL'],
  [{ DATABASE_URL: 'mysql://server.example.org/x' }, 'DATABASE_URL'],
  [{ MEDESPRAAK_SECRET: 'too short' }, 'MEDESPRAAK_SECRET'],
])('a setting that makes no sense is named: %j', (environment, name) => {
  expect(() => readSettings(environment)).toThrow(new RegExp(`^${name} `));
});
