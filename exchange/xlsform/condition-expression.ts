import type { OwnCondition, OwnItem } from '@medespraak/framework';
import type { Expression } from './expression.ts';

/** Writes a condition as an expression, with the names that the questions have in the form. */
export function expressionOf(
  condition: OwnCondition,
  nameOf: (item: string) => string,
  kindOf: (item: string) => OwnItem['kind'] | undefined,
): Expression {
  const again = (part: OwnCondition) => expressionOf(part, nameOf, kindOf);
  if (condition.kind === 'not') return { kind: 'call', name: 'not', of: [again(condition.of)] };
  if (condition.kind === 'and' || condition.kind === 'or') {
    const [first, ...rest] = condition.of.map(again);
    if (!first) return { kind: 'call', name: condition.kind === 'and' ? 'true' : 'false', of: [] };
    return rest.reduce<Expression>(
      (left, right) => ({ kind: 'binary', operator: condition.kind, left, right }),
      first,
    );
  }
  const answer: Expression = { kind: 'answer', name: nameOf(condition.item) };
  if (condition.kind === 'includes')
    return { kind: 'call', name: 'selected', of: [answer, textOf(condition.option)] };
  if (condition.kind === 'answered')
    return { kind: 'binary', operator: '!=', left: answer, right: textOf('') };
  const isDated = kindOf(condition.item) === 'date';
  const value = constantOf(condition.value, isDated);
  if (condition.kind === 'equals') return { kind: 'binary', operator: '=', left: answer, right: value };
  const operator = ({ less: '<', 'at-most': '<=', 'at-least': '>=', more: '>' } as const)[condition.is];
  return { kind: 'binary', operator, left: answer, right: value };
}

const constantOf = (value: string | number, isDate: boolean): Expression => {
  if (typeof value === 'number') return { kind: 'number', value };
  return isDate ? { kind: 'call', name: 'date', of: [textOf(value)] } : textOf(value);
};

/** XPath has no way to write both quotes in one text. */
function textOf(value: string): Expression {
  if (!value.includes("'") || !value.includes('"')) return { kind: 'text', value };
  const parts = value.split(/(")/).filter((part) => part !== '');
  return { kind: 'call', name: 'concat', of: parts.map((part) => ({ kind: 'text', value: part })) };
}
