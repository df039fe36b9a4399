import { dayNumber } from './calendar.ts';
import { AGE_BANDS, EDUCATION_BANDS, LEVELS } from './people.ts';
import type { Buddy, Newcomer, PairOfIds } from './people.ts';
import type { RoundOptions } from './round.ts';
import { SWITCHABLE_RULES } from './rules.ts';
import type { Rules } from './rules.ts';
import { PARTS } from './score.ts';
import type { Weights } from './score.ts';

export type InputProblem = 'duplicate-id' | 'invalid-value' | 'unknown-id' | 'impossible-pin';

/** What was handed in cannot be matched: a fault of the caller, never an outcome of a round. */
export class MatchingError extends Error {
  readonly code: InputProblem;
  /** Where it stands, such as `buddies[3].capacity`. */
  readonly field: string;

  constructor(code: InputProblem, field: string, expected: string) {
    super(`${field}: ${expected}`);
    this.name = 'MatchingError';
    this.code = code;
    this.field = field;
  }
}

const GENDERS: readonly unknown[] = ['woman', 'man', 'other', null];
const WISHES: readonly unknown[] = ['woman', 'man', null];

/** Names the field of one person. Called only for a field that is wrong: there are many people. */
type FieldOf = (name: string) => string;

function require(holds: boolean, field: string, expected: string): void {
  if (!holds) throw new MatchingError('invalid-value', field, expected);
}

function requireOf(fieldOf: FieldOf, holds: boolean, name: string, expected: string): void {
  if (!holds) throw new MatchingError('invalid-value', fieldOf(name), expected);
}

const AN_AGE_BAND = `one of ${AGE_BANDS.join(', ')}, or null`;
const AN_EDUCATION_BAND = `one of ${EDUCATION_BANDS.join(', ')}, or null`;
const A_LEVEL = `one of ${LEVELS.join(', ')}`;

function isWhole(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

function isLevel(value: unknown): boolean {
  return (LEVELS as readonly unknown[]).includes(value);
}

function isDate(value: unknown): boolean {
  return typeof value === 'string' && dayNumber(value) !== null;
}

function areTexts(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  for (const one of list as readonly unknown[]) if (typeof one !== 'string') return false;
  return true;
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws MatchingError when an argument is no list: before anything else is asked of it. */
function requireList(value: unknown, field: string, of: string): void {
  require(Array.isArray(value), field, `a list of ${of}`);
  const wrong = (value as unknown[]).findIndex((one) => !isObject(one));
  require(wrong === -1, `${field}[${wrong}]`, 'an object');
}

/** Throws a MatchingError when something is no object with named values. */
export function checkObject(value: unknown, field: string): void {
  require(isObject(value), field, 'an object');
}

function checkPerson(person: Newcomer | Buddy, of: FieldOf): void {
  requireOf(of, typeof person.id === 'string' && person.id !== '', 'id', 'a text that is not empty');
  requireOf(of, areTexts(person.interests), 'interests', 'a list of texts');
  requireOf(of, areTexts(person.slots), 'slots', 'a list of texts');
  requireOf(of, areTexts(person.languages), 'languages', 'a list of texts');
  requireOf(of, GENDERS.includes(person.gender), 'gender', 'woman, man, other or null');
  requireOf(of, WISHES.includes(person.wishesGender), 'wishesGender', 'woman, man or null');
  const { ageBand = null, education = null, region = null, wishesAge = false } = person;
  requireOf(of, ageBand === null || AGE_BANDS.includes(ageBand), 'ageBand', AN_AGE_BAND);
  const isKnown = education === null || EDUCATION_BANDS.includes(education);
  requireOf(of, isKnown, 'education', AN_EDUCATION_BAND);
  requireOf(of, region === null || typeof region === 'string', 'region', 'a text or null');
  requireOf(of, typeof wishesAge === 'boolean', 'wishesAge', 'true or false');
  requireOf(of, isDate(person.waitsSince), 'waitsSince', 'a date as YYYY-MM-DD');
}

function checkUnique(people: readonly { id: string }[], list: string): void {
  const seen = new Set<string>();
  people.forEach(({ id }, index) => {
    if (seen.has(id)) throw new MatchingError('duplicate-id', `${list}[${index}].id`, `"${id}" stands twice`);
    seen.add(id);
  });
}

/** Throws a MatchingError that names the first field that is wrong. */
export function checkNewcomers(newcomers: readonly Newcomer[], list = 'newcomers'): void {
  requireList(newcomers, list, 'newcomers');
  newcomers.forEach((newcomer, index) => {
    const of: FieldOf = (name) => `${list}[${index}].${name}`;
    checkPerson(newcomer, of);
    requireOf(of, newcomer.level === null || isLevel(newcomer.level), 'level', `${A_LEVEL}, or null`);
  });
  checkUnique(newcomers, list);
}

/** Throws a MatchingError that names the first field that is wrong. */
export function checkBuddies(buddies: readonly Buddy[], list = 'buddies'): void {
  requireList(buddies, list, 'buddies');
  buddies.forEach((buddy, index) => {
    const of: FieldOf = (name) => `${list}[${index}].${name}`;
    checkPerson(buddy, of);
    requireOf(of, isLevel(buddy.levelMin), 'levelMin', A_LEVEL);
    requireOf(of, isLevel(buddy.levelMax), 'levelMax', A_LEVEL);
    const inOrder = LEVELS.indexOf(buddy.levelMin) <= LEVELS.indexOf(buddy.levelMax);
    requireOf(of, inOrder, 'levelMax', 'not below levelMin');
    requireOf(of, isWhole(buddy.capacity, 0, 1e6), 'capacity', 'a whole number from 0');
    const issued = buddy.certificateIssuedOn;
    const isIssued = issued === null || isDate(issued);
    requireOf(of, isIssued, 'certificateIssuedOn', 'a date as YYYY-MM-DD, or null');
  });
  checkUnique(buddies, list);
}

/** Throws a MatchingError when it is no list of pairs of ids. Who they are does not matter here. */
export function checkPairs(pairs: readonly PairOfIds[], field: string): void {
  requireList(pairs, field, 'pairs');
  pairs.forEach((pair, index) => {
    for (const side of ['newcomer', 'buddy'] as const)
      if (typeof pair[side] !== 'string')
        throw new MatchingError('invalid-value', `${field}[${index}].${side}`, 'an id');
  });
}

/** Throws a MatchingError when something is no list of texts. */
export function checkTexts(list: readonly string[], field: string): void {
  require(areTexts(list), field, 'a list of texts');
}

/** Throws a MatchingError when a ticket lacks an id or a stratum, or an id stands twice. */
export function checkTickets(tickets: readonly { id: string; stratum: string }[]): void {
  requireList(tickets, 'tickets', 'tickets');
  tickets.forEach(({ id, stratum }, index) => {
    require(typeof id === 'string' && id !== '', `tickets[${index}].id`, 'a text that is not empty');
    require(typeof stratum === 'string', `tickets[${index}].stratum`, 'a text');
  });
  checkUnique(tickets, 'tickets');
}

/** Throws a MatchingError when it is no round, as far as its pairs tell. */
export function checkRoundOf(round: { pairs: readonly (PairOfIds & { score: number })[] }): void {
  checkObject(round, 'round');
  checkPairs(round.pairs, 'round.pairs');
  const wrong = round.pairs.findIndex(({ score }) => !isWhole(score, 0, 10_000));
  require(wrong === -1, `round.pairs[${wrong}].score`, 'a whole number from 0 to 10,000');
}

/** Throws a MatchingError when a text is no day of the calendar. */
export function checkDate(date: string, field: string): void {
  require(isDate(date), field, 'a date as YYYY-MM-DD');
}

/** Throws a MatchingError when there is a name that is not one of these: a misspelt one would do nothing, unseen. */
function requireKnown(value: object, field: string, names: readonly string[]): void {
  const other = Object.keys(value).find((name) => !names.includes(name));
  require(other === undefined, `${field}.${other}`, `only ${names.join(', ')}`);
}

const RULES = Object.keys({
  certificateRequired: 0,
  certificateValidMonths: 0,
  earlierPairs: 0,
  pinned: 0,
  forbidden: 0,
  on: 0,
  scoreFloor: 0,
  off: 0,
} satisfies Record<keyof Rules, 0>);

/** Throws a MatchingError that names the first field that is wrong. */
export function checkRules(rules: Rules): void {
  checkObject(rules, 'rules');
  checkPairs(rules.earlierPairs, 'rules.earlierPairs');
  checkPairs(rules.pinned ?? [], 'rules.pinned');
  checkPairs(rules.forbidden ?? [], 'rules.forbidden');
  requireKnown(rules, 'rules', RULES);
  require(typeof rules.certificateRequired === 'boolean', 'rules.certificateRequired', 'true or false');
  require(Array.isArray(rules.off ?? []), 'rules.off', 'a list of names of rules');
  require(isDate(rules.on), 'rules.on', 'a date as YYYY-MM-DD');
  const months = rules.certificateValidMonths;
  require(months === null ||
    isWhole(months, 1, 1200), 'rules.certificateValidMonths', 'a whole number from 1, or null');
  for (const name of rules.off ?? [])
    require(SWITCHABLE_RULES.includes(name), 'rules.off', `only ${SWITCHABLE_RULES.join(', ')}`);
  const floor = rules.scoreFloor;
  require(floor === undefined ||
    isWhole(floor, 0, 10_000), 'rules.scoreFloor', 'a whole number from 0 to 10,000');
}

/** Throws a MatchingError when a weight is negative or not a number, or when all are zero. */
export function checkWeights(weights: Weights): void {
  checkObject(weights, 'weights');
  requireKnown(weights, 'weights', PARTS);
  let total = 0;
  for (const part of PARTS) {
    const weight = weights[part] ?? 0;
    require(Number.isFinite(weight) && weight >= 0, `weights.${part}`, 'a number from 0');
    total += weight;
  }
  require(Number.isFinite(total) && total > 0, 'weights', 'at least one above 0, together a finite number');
}

const OPTIONS = Object.keys({
  seed: 0,
  gap: 0,
  timeLimit: 0,
  onProgress: 0,
  signal: 0,
  longWait: 0,
  stable: 0,
  pool: 0,
  plain: 0,
  startThread: 0,
} satisfies Record<keyof RoundOptions, 0>);

/** Throws a MatchingError that names the first option that is wrong. An option that is undefined is absent. */
export function checkOptions(options: RoundOptions): void {
  checkObject(options, 'options');
  requireKnown(options, 'options', OPTIONS);
  checkWholeNumber(options.seed, 'options.seed');
  const { gap = 0, timeLimit = 0, longWait = 0, pool, signal } = options;
  require(gap >= 0 && gap <= 1 && typeof gap === 'number', 'options.gap', 'a number from 0 to 1');
  const isAmount = (value: unknown) => typeof value === 'number' && value >= 0;
  require(isAmount(timeLimit), 'options.timeLimit', 'a number of milliseconds from 0');
  require(isAmount(longWait), 'options.longWait', 'a number of days from 0');
  for (const name of ['stable', 'plain'] as const)
    require(typeof (options[name] ?? false) === 'boolean', `options.${name}`, 'true or false');
  for (const name of ['onProgress', 'startThread'] as const)
    require(['undefined', 'function'].includes(typeof options[name]), `options.${name}`, 'a function');
  require(signal === undefined || signal instanceof AbortSignal, 'options.signal', 'an AbortSignal');
  if (pool !== undefined) checkNewcomers(pool, 'options.pool');
}

/** Throws a MatchingError when the number is not a whole one that a double holds exactly. */
export function checkWholeNumber(value: number, field: string, from = Number.MIN_SAFE_INTEGER): void {
  require(isWhole(value, from, Number.MAX_SAFE_INTEGER), field, 'a whole number');
}
