import { expect, test } from 'vitest';
import { InvalidArgumentError } from 'commander';
import { readSettings, wholeNumberFrom } from './settings.ts';

test.each(['0', '2026', '9007199254740991'])('a seed may be %s', (value) => {
  expect(wholeNumberFrom(0, 2026)(value)).toBe(Number(value));
});

test.each(['', 'x', '-1', '1.5', '1e3', 'NaN', '9007199254740992'])('a seed may not be "%s"', (value) => {
  expect(() => wholeNumberFrom(0, 2026)(value)).toThrow(InvalidArgumentError);
});

test('a number says from what it may be', () => {
  expect(wholeNumberFrom(1, 60)('1')).toBe(1);
  expect(() => wholeNumberFrom(1, 60)('0')).toThrow('It must be a whole number from 1, such as 60.');
});

test.each([
  [{ PORT: 'abc' }, 'PORT'],
  [{ PORT: '65536' }, 'PORT'],
  [{ MEDESPRAAK_URL: 'medespraak.example.org' }, 'MEDESPRAAK_URL'],
  [{ DATABASE_URL: 'mysql://server.example.org/x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://user:password@host:port/x' }, 'DATABASE_URL'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'],
  [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL'],
  [{ MEDESPRAAK_EXAMPLE: 'nee' }, 'MEDESPRAAK_EXAMPLE'],
  [{ MEDESPRAAK_SECRET: 'too short' }, 'MEDESPRAAK_SECRET'],
  [{ TURN_URLS: 'turn.example.org', TURN_SECRET: 'x'.repeat(32) }, 'TURN_URLS'],
  [{ TURN_URLS: 'turn:turn.example.org:3478' }, 'TURN_SECRET'],
])('a setting that makes no sense is named: %j', (environment, name) => {
  expect(() => readSettings(environment)).toThrow(new RegExp(`^${name} `));
});

test('a setting that is empty is not set', () => {
  const names = [
    'PORT',
    'HOST',
    'DATABASE_URL',
    'MEDESPRAAK_DATA',
    'MEDESPRAAK_EXAMPLE',
    'MEDESPRAAK_URL',
    'SMTP_URL',
  ];
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readSettings({}));
});

test.each([
  'postgres://a:b@localhost/x',
  'postgresql:///x?host=/run/postgresql',
  'postgres://a@[::1]:5432/x',
])('a database may be at %s', (address) => {
  expect(readSettings({ DATABASE_URL: address }).databaseUrl).toBe(address);
});

test('a password in an address that makes no sense is not repeated', () => {
  expect(() => readSettings({ SMTP_URL: 'post:geheim@mail' })).toThrow(/^(?!.*geheim)/);
});
