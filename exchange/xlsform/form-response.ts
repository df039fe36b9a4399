import { mostRanked, type OwnResponse } from '@medespraak/framework';
import type { ChoiceList, ChoiceLists } from './form-choices.ts';
import { cellOf, type FormCell, type FormRow, type Ledger } from './form-table.ts';
import type { FormType } from './question-type.ts';

const mostOptions = 100;

/** How a question is answered, or that its row was left out. */
export type ReadResponse = { response: OwnResponse; list: ChoiceList | null } | null;

/** Words of the column `appearance`. */
const appearances = (row: FormRow): string[] =>
  (cellOf(row, 'appearance')?.text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

function parametersIn(cell: FormCell | undefined): Map<string, string> {
  const found = (cell?.text ?? '').matchAll(/([\w-]+)\s*=\s*([^\s;,]+)/g);
  return new Map([...found].map(([, key = '', value = '']) => [key.toLowerCase(), value]));
}

/** How the question of a row is answered here. Null where it cannot be asked; the report then has the row. */
export function readResponse(type: FormType, row: FormRow, lists: ChoiceLists, ledger: Ledger): ReadResponse {
  const cell = cellOf(row, 'type');
  const kind = cellOf(row, 'medespraak_kind');
  ledger.carry(cell, kind);
  const plain = (response: OwnResponse): ReadResponse => ({ response, list: null });
  switch (type.kind) {
    case 'select':
    case 'rank':
      return readChoice(type, row, lists, ledger);
    case 'text': {
      const rows = Number(parametersIn(cellOf(row, 'parameters')).get('rows') ?? 1);
      const isLong = kind?.text === 'long-text' || appearances(row).includes('multiline') || rows > 1;
      return plain({ kind: isLong ? 'long-text' : 'short-text' });
    }
    case 'integer':
      if (kind?.text === 'year') return plain({ kind: 'year', min: null, max: null });
      return plain({ kind: 'number', decimals: 0, min: null, max: null });
    case 'decimal':
      return plain({ kind: 'number', decimals: readDecimals(row, ledger), min: null, max: null });
    case 'range':
      return plain(readRange(row, ledger));
    case 'date-time':
      if (cell) ledger.change(cell, 'type-date-time');
      return plain({ kind: 'date', min: null, max: null });
    case 'date':
      return plain({ kind: appearances(row).includes('year') ? 'year' : 'date', min: null, max: null });
    case 'acknowledge':
      if (cell) ledger.change(cell, 'acknowledge');
      return plain({ kind: 'note' });
    case 'note':
      return plain({ kind: 'note' });
    default:
      return null;
  }
}

function readDecimals(row: FormRow, ledger: Ledger): number {
  const cell = cellOf(row, 'medespraak_decimals');
  if (!cell) return 2;
  const decimals = Number(cell.text);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 6) {
    ledger.carry(cell);
    return decimals;
  }
  ledger.leave(cell, 'value-unreadable');
  return 2;
}

function readRange(row: FormRow, ledger: Ledger): OwnResponse {
  const cell = cellOf(row, 'parameters');
  const said = parametersIn(cell);
  const number = (key: string, otherwise: number) => Number(said.get(key) ?? otherwise);
  const [start, end, step] = [number('start', 1), number('end', 10), number('step', 1)];
  if (![start, end, step].every(Number.isFinite) || start >= end || step <= 0) {
    if (cell) ledger.leave(cell, 'parameters-unreadable');
    return { kind: 'number', decimals: 0, min: null, max: null };
  }
  const decimals = Math.min(
    6,
    Math.max(...[start, end, step].map((one) => String(one).split('.')[1]?.length ?? 0)),
  );
  ledger.carry(cell);
  if (cell && step !== 10 ** -decimals) ledger.change(cell, 'range-step', { step });
  return { kind: 'number', decimals, min: start, max: end };
}

function readChoice(
  type: FormType & { kind: 'select' | 'rank' },
  row: FormRow,
  lists: ChoiceLists,
  ledger: Ledger,
): ReadResponse {
  const cell = cellOf(row, 'type');
  const list = lists.find(type.list);
  if (list === null) {
    ledger.leaveRow(row, cell, 'list-missing', { list: type.list });
    return null;
  }
  if (list.options.length > mostOptions) {
    ledger.leaveRow(row, cell, 'too-many-options', { most: mostOptions });
    return null;
  }
  const options = list.options.map((option) => ({ ...option }));
  if (type.kind === 'rank')
    return { response: { kind: 'rank', options, atMost: readAtMost(row, list, ledger) }, list };
  if (type.multiple) return { response: { kind: 'multiple', options }, list };
  const isScale =
    cellOf(row, 'medespraak_kind')?.text === 'scale' ||
    appearances(row).some((word) => word.startsWith('likert'));
  return { response: { kind: isScale ? 'scale' : 'single', options }, list };
}

function readAtMost(row: FormRow, list: ChoiceList, ledger: Ledger): number {
  const cell = cellOf(row, 'medespraak_at_most');
  const said = Number(cell?.text);
  if (cell && Number.isInteger(said)) {
    ledger.carry(cell);
    return said;
  }
  if (cell) ledger.leave(cell, 'value-unreadable');
  const type = cellOf(row, 'type');
  if (type && list.options.length > mostRanked) ledger.change(type, 'rank-at-most', { most: mostRanked });
  return Math.max(1, Math.min(mostRanked, list.options.length));
}
