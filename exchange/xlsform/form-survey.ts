import type { LanguageCode, OwnCondition, OwnItem, OwnModule } from '@medespraak/framework';
import { parseExpression, writeExpression, type Expression } from './expression.ts';
import { expressionOf } from './condition-expression.ts';
import { readExpression, tellFault, withConstraint } from './form-bounds.ts';
import { readMedia, type ChoiceLists } from './form-choices.ts';
import { carryCondition, join, type Carried, type FormNames, type FormQuestion } from './form-condition.ts';
import { readOwnColumns, readRequired, settleRest } from './form-details.ts';
import { Groups } from './form-groups.ts';
import { isItemId, itemIdFrom } from './form-ids.ts';
import { readResponse } from './form-response.ts';
import { cellOf, type FormCell, type FormRow, type FormTable, type Ledger } from './form-table.ts';
import type { TextReader } from './form-texts.ts';
import { otherOption, otherQuestion, wordsOfLanguages } from './form-words.ts';
import { fitting, parsedValue } from './own-sheet.ts';
import { formType, type FormType } from './question-type.ts';

const mostItems = 300;

/** Reads the sheet `survey` from top to bottom. */
export class SurveyReader {
  readonly #ledger: Ledger;
  readonly #lists: ChoiceLists;
  readonly #texts: TextReader;
  readonly #languages: readonly LanguageCode[];
  readonly #groups: Groups;
  readonly #items: OwnItem[] = [];
  readonly #questions = new Map<string, FormQuestion>();
  readonly #calculations = new Map<string, Expression>();
  readonly #calculationRows = new Map<string, FormRow>();
  readonly #usedCalculations = new Set<string>();
  readonly #left = new Set<string>();
  readonly #later = new Set<string>();

  constructor(ledger: Ledger, lists: ChoiceLists, texts: TextReader, languages: readonly LanguageCode[]) {
    this.#ledger = ledger;
    this.#lists = lists;
    this.#texts = texts;
    this.#languages = languages;
    this.#groups = new Groups(ledger);
  }

  read(table: FormTable): Pick<OwnModule, 'items' | 'groups'> {
    for (const row of table.rows) {
      const name = cellOf(row, 'name')?.text;
      if (name !== undefined) this.#later.add(name);
    }
    for (const row of table.rows) {
      const name = cellOf(row, 'name')?.text ?? '';
      this.#later.delete(name);
      this.#row(row, name);
      if (name !== '' && !this.#questions.has(name) && !this.#calculations.has(name)) this.#left.add(name);
    }
    for (const [name, row] of this.#calculationRows) {
      const cell = cellOf(row, 'calculation') ?? cellOf(row, 'type');
      if (!this.#usedCalculations.has(name)) this.#ledger.leaveRow(row, cell, 'calculation-left');
      else if (cell) {
        this.#ledger.settleSilently(row);
        this.#ledger.change(cell, 'calculation-inside');
      }
    }
    return { groups: this.#groups.finish(), items: this.#items };
  }

  #row(row: FormRow, name: string): void {
    const cell = cellOf(row, 'type');
    if (!cell) return this.#ledger.leaveRow(row, undefined, 'type-empty');
    const disabled = cellOf(row, 'disabled');
    if (disabled && /^(?:yes|true|1|x)$/i.test(disabled.text))
      return this.#ledger.leaveRow(row, disabled, 'never-shown');
    const type = formType(cell.text);
    if (type.kind === 'end') return this.#end(row, type);
    if (type.kind === 'begin') return this.#begin(row, name, type);
    if (this.#groups.inRepeat) return this.#ledger.leaveRow(row, cell, 'repeat');
    if (cellOf(row, 'medespraak_version')) return this.#ledger.leaveRow(row, cell, 'core-item');
    switch (type.kind) {
      case 'metadata':
        return this.#ledger.leaveRow(row, cell, 'metadata');
      case 'unknown':
        return this.#ledger.leaveRow(row, cell, 'type-unknown');
      case 'other':
        return this.#ledger.leaveRow(row, cell, 'type-not-carried', { type: type.name });
      case 'calculate':
        return this.#calculation(row, name);
      default:
        return this.#question(row, name, type);
    }
  }

  #end(row: FormRow, type: FormType & { kind: 'end' }): void {
    const cell = cellOf(row, 'type');
    if (!this.#groups.end(type.what)) return this.#ledger.leaveRow(row, cell, 'end-without-begin');
    // Whatever else stands in such a row names the group that ends.
    if (type.what === 'repeat' || this.#groups.inRepeat) this.#ledger.leaveRow(row, cell, 'repeat');
    else this.#ledger.carry(...row.cells);
  }

  #begin(row: FormRow, name: string, type: FormType & { kind: 'begin' }): void {
    const cell = cellOf(row, 'type');
    if (type.what === 'repeat' || this.#groups.inRepeat) {
      this.#ledger.leaveRow(row, cell, 'repeat');
      return this.#groups.begin(type.what, row, name, {}, true);
    }
    this.#ledger.carry(cell, cellOf(row, 'name'), cellOf(row, 'medespraak_id'));
    const title = this.#texts.read(row, 'label', null);
    const relevant = cellOf(row, 'relevant');
    const condition = relevant ? this.#condition(relevant) : true;
    if (relevant && condition !== true) this.#ledger.change(relevant, 'condition-of-group');
    this.#groups.begin('group', row, name, title, condition);
    if (Object.keys(title).length === 0 && cell) this.#ledger.change(cell, 'group-without-title');
    for (const hint of row.cells)
      if (hint.column.name === 'hint') this.#ledger.leave(hint, 'column-not-carried', { cells: 1 });
    readMedia(row, this.#ledger);
    const required = cellOf(row, 'required');
    if (required) this.#ledger.leave(required, 'required-unreadable');
    settleRest(row, 'note', 0, this.#ledger);
  }

  #calculation(row: FormRow, name: string): void {
    const cell = cellOf(row, 'calculation');
    if (this.#calculations.has(name))
      return this.#ledger.leaveRow(row, cellOf(row, 'name'), 'calculation-twice');
    try {
      if (!cell || name === '') throw new RangeError();
      this.#calculations.set(name, parseExpression(cell.text));
      this.#calculationRows.set(name, row);
    } catch {
      this.#ledger.leaveRow(row, cell ?? cellOf(row, 'type'), 'calculation-left');
    }
  }

  #question(row: FormRow, name: string, type: FormType): void {
    if (this.#items.length >= mostItems)
      return this.#ledger.leaveRow(row, cellOf(row, 'type'), 'too-many-items', { most: mostItems });
    const condition = this.#conditionOf(row);
    if (condition === false) return this.#ledger.leaveRow(row, cellOf(row, 'relevant'), 'never-shown');
    const read = readResponse(type, row, this.#lists, this.#ledger);
    if (read === null) return;
    const { response, list } = read;
    const question = this.#texts.read(row, 'label', this.#names());
    const nameCell = cellOf(row, 'name');
    if (Object.keys(question).length === 0 && !this.#texts.isOurs) {
      const [first = 'nl'] = this.#languages;
      if (response.kind === 'note' || name === '')
        return this.#ledger.leaveRow(row, cellOf(row, 'type'), 'note-empty');
      question[first] = name;
    }
    const id = this.#idOf(row, name, Object.values(question)[0] ?? '');
    if (nameCell && question[this.#languages[0] ?? 'nl'] === name && wordless(row))
      this.#ledger.change(nameCell, 'text-missing');
    const base = {
      id,
      question,
      help: this.#texts.read(row, 'hint', this.#names()),
      picture: readMedia(row, this.#ledger),
      required: readRequired(row, response.kind, this.#ledger),
      ...readOwnColumns(row, this.#ledger),
      condition: condition === true ? null : this.#exact(row, condition),
      group: this.#groups.place(),
    };
    const escapes = list?.escapes ?? new Set<string>();
    const options = list?.names ?? new Map<string, string>();
    const item = withConstraint(
      { ...base, ...response },
      cellOf(row, 'constraint'),
      options,
      escapes,
      this.#ledger,
    );
    settleRest(row, item.kind, options.size, this.#ledger);
    this.#items.push(item);
    this.#questions.set(name === '' ? id : name, { item, options, escapes });
    if (type.kind === 'select' && type.orOther) this.#other(item, row);
  }

  /** What `or_other` means: one answer more, and a question what it is. */
  #other(item: OwnItem, row: FormRow): void {
    if (!('options' in item)) return;
    const id = itemIdFrom(`${item.id}_other`, new Set(this.#items.map((one) => one.id)));
    if (!item.options.some((option) => option.id === 'other'))
      item.options.push({
        id: 'other',
        texts: wordsOfLanguages(otherOption, this.#languages),
        picture: null,
      });
    const known = this.#questions.get(cellOf(row, 'name')?.text ?? item.id);
    if (known)
      this.#questions.set(cellOf(row, 'name')?.text ?? item.id, {
        ...known,
        options: new Map([...known.options, ['other', 'other']]),
      });
    this.#items.push({
      ...{ id, question: wordsOfLanguages(otherQuestion, this.#languages), help: {}, picture: null },
      ...{
        required: false,
        sensitive: item.sensitive,
        indicator: null,
        group: item.group,
        kind: 'short-text',
      },
      condition:
        item.kind === 'multiple'
          ? { kind: 'includes', item: item.id, option: 'other' }
          : { kind: 'equals', item: item.id, value: 'other' },
    });
    const cell = cellOf(row, 'type');
    if (cell) this.#ledger.change(cell, 'or-other', { id });
  }

  #idOf(row: FormRow, name: string, words: string): string {
    const taken = new Set(this.#items.map(({ id }) => id));
    const cell = cellOf(row, 'name');
    const exact = cellOf(row, 'medespraak_id');
    this.#ledger.carry(cell);
    if (exact && isItemId(exact.text) && !taken.has(exact.text)) {
      this.#ledger.carry(exact);
      return exact.text;
    }
    const id = itemIdFrom(name === '' ? words.slice(0, 30) : name, taken);
    const type = cellOf(row, 'type');
    if (!cell && type) this.#ledger.change(type, 'name-missing', { id });
    if (cell && id !== name)
      this.#ledger.change(cell, this.#questions.has(name) ? 'name-twice' : 'name-changed', { id });
    return id;
  }

  #conditionOf(row: FormRow): Carried {
    const cell = cellOf(row, 'relevant');
    return join('and', [...this.#groups.conditions, cell ? this.#condition(cell) : true]);
  }

  /** What a cell `relevant` says; true where it cannot be carried, which the report then says. */
  #condition(cell: FormCell): Carried {
    const expression = readExpression(cell, this.#ledger, 'condition');
    if (expression === null) return true;
    const exact: string[] = [];
    try {
      const carried = carryCondition(expression, {
        ...this.#names(),
        onUse: (what) =>
          'exact' in what ? exact.push(what.exact) : this.#usedCalculations.add(what.calculation),
      });
      this.#ledger.carry(cell);
      if (exact.length > 0) this.#ledger.change(cell, 'condition-exact');
      return carried;
    } catch (error) {
      tellFault(error, cell, this.#ledger, 'condition');
      return true;
    }
  }

  /** The condition as it was written here, where the expression beside it has not been changed since. */
  #exact(row: FormRow, condition: OwnCondition): OwnCondition {
    const cell = cellOf(row, 'medespraak_condition');
    if (!cell) return condition;
    this.#ledger.carry(cell);
    const kept = keptCondition(cell.text);
    const names = new Map(
      [...this.#questions].map(([name, { item }]) => [item.id, { name, kind: item.kind }]),
    );
    if (kept === null) return condition;
    const written = writeExpression(
      expressionOf(
        kept,
        (id) => names.get(id)?.name ?? id,
        (id) => names.get(id)?.kind,
      ),
    );
    return written === cellOf(row, 'relevant')?.text ? kept : condition;
  }

  #names(): FormNames {
    return {
      questions: this.#questions,
      calculations: this.#calculations,
      left: this.#left,
      later: this.#later,
      onUse: (what) => {
        if ('calculation' in what) this.#usedCalculations.add(what.calculation);
      },
    };
  }
}

const wordless = (row: FormRow): boolean =>
  !row.cells.some(({ column }) => column.name === 'label' && column.code !== null);

/** A condition as it was kept in our own column; null where somebody spoiled it. */
function keptCondition(text: string): OwnCondition | null {
  const item = { id: 'a', question: {}, help: {}, picture: null, required: false, sensitive: false };
  const condition = parsedValue(text);
  const module = fitting({ items: [{ ...item, condition, indicator: null, group: null, kind: 'note' }] });
  return module?.items[0]?.condition ?? null;
}
