import type { OwnItem } from '@medespraak/framework';
import { ExpressionError, parseExpression, type Expression } from './expression.ts';
import { NotCarried } from './form-condition.ts';
import { aloneIn, boundsIn } from './form-constraint.ts';
import type { FormCell, Ledger } from './form-table.ts';

/** Tells the report why an expression did not come along. */
export function tellFault(
  error: unknown,
  cell: FormCell,
  ledger: Ledger,
  what: 'condition' | 'constraint',
): void {
  if (error instanceof ExpressionError)
    ledger.leave(cell, `${what}-unreadable`, { at: error.at, found: error.found || cell.text.slice(-12) });
  else if (error instanceof NotCarried)
    ledger.leave(cell, `${what}-not-carried`, { why: error.why, ...error.detail });
  else throw error;
}

/** An expression; null where it cannot be read, which the report then says. */
export function readExpression(
  cell: FormCell,
  ledger: Ledger,
  what: 'condition' | 'constraint',
): Expression | null {
  try {
    return parseExpression(cell.text);
  } catch (error) {
    tellFault(error, cell, ledger, what);
    return null;
  }
}

/**
 * An item with what its check says of it: bounds of a number, year or date; the answers that stand alone.
 *
 * @param choices name in the form → option
 */
export function withConstraint(
  item: OwnItem,
  cell: FormCell | undefined,
  choices: ReadonlyMap<string, string>,
  escapes: ReadonlySet<string>,
  ledger: Ledger,
): OwnItem {
  const expression = cell && readExpression(cell, ledger, 'constraint');
  if (!cell || !expression) return item;
  try {
    const checked =
      item.kind === 'multiple' ? withAlone(item, expression, choices, escapes) : withBounds(item, expression);
    ledger.carry(cell);
    return checked;
  } catch (error) {
    tellFault(error, cell, ledger, 'constraint');
    return item;
  }
}

function withAlone(
  item: OwnItem & { kind: 'multiple' },
  expression: Expression,
  choices: ReadonlyMap<string, string>,
  escapes: ReadonlySet<string>,
): OwnItem {
  const alone = aloneIn(expression, [...choices.keys(), ...escapes]);
  const ids = new Set([...alone].map((name) => choices.get(name)));
  const options = item.options.map((option) => (ids.has(option.id) ? { ...option, alone: true } : option));
  return { ...item, options };
}

function withBounds(item: OwnItem, expression: Expression): OwnItem {
  const { min, max } = boundsIn(expression, item);
  if (item.kind === 'number' || item.kind === 'year') {
    const tighter = (one: number | null, other: number | string | null, choose: typeof Math.max) =>
      other === null ? one : one === null ? Number(other) : choose(one, Number(other));
    // What a range says holds too.
    return { ...item, min: tighter(item.min, min, Math.max), max: tighter(item.max, max, Math.min) };
  }
  if (item.kind === 'date')
    return { ...item, min: min === null ? null : String(min), max: max === null ? null : String(max) };
  throw new NotCarried('no-bounds');
}
