import { expect, it } from 'vitest';
import { explainPostgres, isServerAway } from './explain-postgres.ts';
import { StartupError } from './startup-error.ts';

const failure = (message: string, code?: string, cause?: Error) =>
  Object.assign(new Error(message, { cause }), code ? { code } : {});

it.each([
  ['a refused user', failure('x', '28P01'), /user or password/],
  ['a user without a password', failure('SASL: client password must be a string'), /user or password/],
  ['a missing database', failure('x', '3D000'), /does not exist/],
  ['rights that a migration lacks', failure('Failed query', undefined, failure('x', '42501')), /CREATEROLE/],
  ['a server without SSL', failure('The server does not support SSL connections'), /safe connection/],
  ['an unknown certificate', failure('x', 'DEPTH_ZERO_SELF_SIGNED_CERT'), /safe connection/],
  ['a full server', failure('sorry, too many clients already', '53300'), /no more connections/],
  ['a port that is no number', failure('Invalid URL', 'ERR_INVALID_URL'), /not a valid address/],
  ['nobody at home', failure('connect ECONNREFUSED', 'ECONNREFUSED'), /cannot be reached/],
  ['two addresses without an answer', new AggregateError([failure('x', 'ETIMEDOUT')]), /cannot be reached/],
  ['a server that is starting', failure('the database system is starting up', '57P03'), /still starting/],
])('says in one sentence what to do about %s', (_, error, sentence) => {
  const explained = explainPostgres(error);
  expect(explained).toBeInstanceOf(StartupError);
  expect(explained.message).toMatch(sentence);
});

it('leaves a fault of ours as it is', () => {
  const fault = failure('syntax error', '42601');
  expect(explainPostgres(fault)).toBe(fault);
});

it.each([
  ['a server that was stopped', failure('x', '57P01')],
  ['a server that recovers', failure('Failed query', undefined, failure('x', '57P03'))],
  ['a server without a place', failure('sorry, too many clients already', '53300')],
  ['a line that broke', failure('Connection terminated unexpectedly')],
  ['nobody at home', new AggregateError([failure('x', 'ECONNREFUSED')])],
])('knows that asking again helps after %s', (_, error) => {
  expect(isServerAway(error)).toBe(true);
});

it.each([
  ['a fault of ours', failure('syntax error', '42601')],
  ['a refused password', failure('x', '28P01')],
  ['a text that happens to speak of a line', failure('the answer was: Connection terminated')],
  ['nothing', undefined],
])('knows that asking again does not help after %s', (_, error) => {
  expect(isServerAway(error)).toBe(false);
});
