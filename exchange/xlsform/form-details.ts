import { loadFramework, type OwnItem } from '@medespraak/framework';
import { cellOf, type FormRow, type Ledger } from './form-table.ts';

const yes = /^(?:yes|y|true(?:\(\))?|1|x|ja|oui|si|sí)$/i;
const no = /^(?:no|n|false(?:\(\))?|0|nee|non|-)$/i;

/** Whether an answer is asked for. */
export function readRequired(row: FormRow, kind: OwnItem['kind'], ledger: Ledger): boolean {
  const cell = cellOf(row, 'required');
  if (!cell) return false;
  if (no.test(cell.text)) return (ledger.carry(cell), false);
  if (!yes.test(cell.text)) {
    ledger.leave(cell, /\$\{|\(/.test(cell.text) ? 'required-expression' : 'required-unreadable');
    return false;
  }
  if (kind === 'note') {
    ledger.leave(cell, 'note-required');
    return false;
  }
  ledger.carry(cell);
  return true;
}

/** The indicator and the sensitivity that our own columns name. */
export function readOwnColumns(
  row: FormRow,
  ledger: Ledger,
): { indicator: string | null; sensitive: boolean } {
  const indicator = cellOf(row, 'medespraak_indicator');
  const sensitive = cellOf(row, 'medespraak_sensitive');
  ledger.carry(sensitive);
  const known = loadFramework().domains.some(({ indicators }) =>
    indicators.some(({ id }) => id === indicator?.text),
  );
  if (indicator && !known) ledger.leave(indicator, 'indicator-unknown');
  else ledger.carry(indicator);
  return { indicator: known ? (indicator?.text ?? null) : null, sensitive: yes.test(sensitive?.text ?? '') };
}

/** Words of `appearance` that say how a question is answered, and not only how it looks. */
const carriedAppearances: Partial<Record<OwnItem['kind'], readonly string[]>> = {
  'long-text': ['multiline'],
  year: ['year'],
  scale: ['likert', 'likert-min'],
};

/** Says of every remaining column of a question why it does not come along. */
export function settleRest(row: FormRow, kind: OwnItem['kind'], options: number, ledger: Ledger): void {
  for (const cell of row.cells) {
    if (ledger.isSettled(cell)) continue;
    switch (cell.column.name) {
      case 'appearance': {
        const words = cell.text.split(/[\s,]+/).filter(Boolean);
        const left = words.filter((word) => !carriedAppearances[kind]?.includes(word.toLowerCase()));
        if (left.length === 0) ledger.carry(cell);
        else if (left.length < words.length)
          ledger.change(cell, 'appearance-parts', { left: left.join(' ') });
        else ledger.leave(cell, 'appearance');
        break;
      }
      case 'default':
        ledger.leave(cell, 'default');
        break;
      case 'read_only':
        if (no.test(cell.text)) ledger.carry(cell);
        else ledger.leave(cell, 'read-only');
        break;
      case 'constraint_message':
      case 'required_message':
        ledger.leave(cell, 'constraint-message');
        break;
      case 'calculation':
        ledger.leave(cell, 'calculation-left');
        break;
      case 'choice_filter':
        ledger.change(cell, 'choice-filter', { options });
        break;
      case 'parameters':
        if (kind === 'long-text') ledger.carry(cell);
        else ledger.leave(cell, 'parameters');
        break;
      case 'disabled':
        ledger.carry(cell);
        break;
      case 'constraint':
        ledger.leave(cell, 'constraint-not-carried', { why: 'no-bounds' });
        break;
      default:
        if (cell.column.name.startsWith('medespraak_')) ledger.leave(cell, 'value-unreadable');
        else ledger.leave(cell, 'column-not-carried', { cells: 1 });
    }
  }
}
