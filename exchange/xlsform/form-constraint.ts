import { isDate, type OwnItem } from '@medespraak/framework';
import type { Expression, Operator } from './expression.ts';
import { NotCarried } from './form-condition.ts';

/** What a check lets through, as a lower and an upper bound. */
export interface Bounds {
  min: number | string | null;
  max: number | string | null;
}

const mirrored: Partial<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function constantIn(expression: Expression): number | string | null {
  if (expression.kind === 'number' || expression.kind === 'text') return expression.value;
  if (expression.kind === 'negative') {
    const value = constantIn(expression.of);
    return typeof value === 'number' ? -value : null;
  }
  if (
    expression.kind === 'call' &&
    ['date', 'number', 'int'].includes(expression.name) &&
    expression.of.length === 1
  )
    return expression.of[0] ? constantIn(expression.of[0]) : null;
  return null;
}

/** What must hold together: `a and b and c` in pieces. */
const together = (expression: Expression): Expression[] =>
  expression.kind === 'binary' && expression.operator === 'and'
    ? [...together(expression.left), ...together(expression.right)]
    : [expression];

/** Reads `. >= 0 and . <= 120`. @throws NotCarried for anything that is not a lower and an upper bound */
export function boundsIn(expression: Expression, item: OwnItem): Bounds {
  if (!('min' in item)) throw new NotCarried('no-bounds');
  // The smallest difference between two answers: more than 0 is at least 1, or at least 0.01.
  const step = item.kind === 'number' ? 10 ** -item.decimals : 1;
  const bounds: Bounds = { min: null, max: null };
  for (const part of together(expression)) {
    // `. != ''` asks for an answer, which every check does.
    if (part.kind !== 'binary') throw new NotCarried('bounds-only');
    const isMirrored = part.right.kind === 'self';
    const self = isMirrored ? part.right : part.left;
    const value = constantIn(isMirrored ? part.left : part.right);
    const operator = isMirrored ? (mirrored[part.operator] ?? part.operator) : part.operator;
    if (self.kind !== 'self' || value === null) throw new NotCarried('bounds-only');
    if (item.kind === 'date') narrowDate(bounds, operator, String(value));
    else narrow(bounds, operator, Number(value), step);
  }
  return bounds;
}

const rounded = (value: number): number => Number(value.toFixed(9));

function narrow(bounds: Bounds, operator: Operator, value: number, step: number): void {
  if (!Number.isFinite(value)) throw new NotCarried('bounds-only');
  const above = (least: number) => (bounds.min = Math.max(Number(bounds.min ?? -Infinity), least));
  const below = (most: number) => (bounds.max = Math.min(Number(bounds.max ?? Infinity), most));
  const steps = value / step;
  if (operator === '>=') above(value);
  else if (operator === '<=') below(value);
  else if (operator === '>') above(rounded((Math.floor(rounded(steps)) + 1) * step));
  else if (operator === '<') below(rounded((Math.ceil(rounded(steps)) - 1) * step));
  else throw new NotCarried('bounds-only');
}

const oneDay = 24 * 60 * 60 * 1000;

function narrowDate(bounds: Bounds, operator: Operator, value: string): void {
  if (!isDate(value)) throw new NotCarried('bounds-only');
  const shifted = (days: number) =>
    new Date(Date.parse(`${value}T00:00:00Z`) + days * oneDay).toISOString().slice(0, 10);
  const above = (least: string) =>
    (bounds.min = [String(bounds.min ?? ''), least].toSorted().at(-1) ?? least);
  const below = (most: string) => (bounds.max = [String(bounds.max ?? most), most].toSorted()[0] ?? most);
  if (operator === '>=') above(value);
  else if (operator === '<=') below(value);
  else if (operator === '>') above(shifted(1));
  else if (operator === '<') below(shifted(-1));
  else throw new NotCarried('bounds-only');
}

type Value = string | number | boolean;

/** What a check says of a number of chosen answers. @throws NotCarried where it speaks of anything else */
function holdsFor(expression: Expression, chosen: ReadonlySet<string>): Value {
  const again = (part: Expression) => holdsFor(part, chosen);
  switch (expression.kind) {
    case 'text':
    case 'number':
      return expression.value;
    case 'self':
      return [...chosen].join(' ');
    case 'binary':
      return combine(expression.operator, again(expression.left), again(expression.right));
    case 'call': {
      const { name, of } = expression;
      const [first, second, third] = of;
      if (name === 'true' || name === 'false') return name === 'true';
      if (name === 'not' && first) return !again(first);
      if (name === 'selected' && first?.kind === 'self' && second) return chosen.has(String(again(second)));
      if (name === 'count-selected' && first?.kind === 'self') return chosen.size;
      if (name === 'if' && first && second && third) return again(first) ? again(second) : again(third);
      throw new NotCarried('function', { name });
    }
    default:
      throw new NotCarried('bounds-only');
  }
}

function combine(operator: Operator, one: Value, other: Value): Value {
  if (operator === 'and') return Boolean(one) && Boolean(other);
  if (operator === 'or') return Boolean(one) || Boolean(other);
  const asTexts = typeof one === 'string' && typeof other === 'string';
  if (operator === '=' || operator === '!=') {
    const equal = asTexts ? one === other : Number(one) === Number(other);
    return equal === (operator === '=');
  }
  const [a, b] = [Number(one), Number(other)];
  const result = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, '+': a + b, '-': a - b }[
    operator as '<'
  ];
  if (result === undefined) throw new NotCarried('arithmetic');
  return result;
}

/** `not(selected(., 'none') and count-selected(.) > 1)`, as it is written here and often elsewhere: the choice; null otherwise. */
function plainlyAlone(expression: Expression): string | null {
  const [inside] = expression.kind === 'call' && expression.name === 'not' ? expression.of : [];
  if (inside?.kind !== 'binary' || inside.operator !== 'and') return null;
  const [selected, count] = [inside.left, inside.right];
  const [self, choice] = selected.kind === 'call' && selected.name === 'selected' ? selected.of : [];
  const isOther =
    count.kind === 'binary' &&
    count.left.kind === 'call' &&
    count.left.name === 'count-selected' &&
    count.right.kind === 'number' &&
    `${count.operator}${count.right.value}` in { '>1': true, '>=2': true };
  return isOther && self?.kind === 'self' && choice?.kind === 'text' ? choice.value : null;
}

/**
 * Which choices of a question with several answers stand alone, as "none of these": found by trying what the check lets through,
 * because the same is written in a dozen ways.
 *
 * @throws NotCarried where the check says anything more or anything else
 */
export function aloneIn(expression: Expression, choices: readonly string[]): Set<string> {
  const plainly = together(expression).map(plainlyAlone);
  if (plainly.every((choice) => choice !== null)) return new Set(plainly);
  const lets = (...chosen: string[]) => Boolean(holdsFor(expression, new Set(chosen)));
  const others = (choice: string) => choices.filter((other) => other !== choice);
  const alone = new Set(
    choices.filter((choice) => choices.length > 1 && others(choice).every((other) => !lets(choice, other))),
  );
  const fits = (...chosen: string[]) =>
    lets(...chosen) === (chosen.length === 1 || !chosen.some((one) => alone.has(one)));
  const sociable = choices.filter((choice) => !alone.has(choice));
  const tried =
    choices.every((one) => fits(one)) &&
    choices.every((one) => others(one).every((other) => fits(one, other))) &&
    (sociable.length < 2 || lets(...sociable)) &&
    [...alone].every((one) => sociable.length === 0 || !lets(one, ...sociable));
  if (!tried || alone.size === 0) throw new NotCarried('bounds-only');
  return alone;
}
