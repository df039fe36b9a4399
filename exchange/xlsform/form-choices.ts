import { pictogramNames, type LanguageCode, type OwnOption } from '@medespraak/framework';
import { optionIdFrom } from './form-ids.ts';
import type { TextReader } from './form-texts.ts';
import { cellOf, type FormRow, type FormTable, type Ledger } from './form-table.ts';
import { isEscape } from './form-words.ts';

/** A list of choices as it is used by questions. */
export interface ChoiceList {
  options: OwnOption[];
  /** Names in the form → options. */
  names: Map<string, string>;
  escapes: Set<string>;
}

/** The pictogram of ours that a file is named after: `help-none.svg`; null for another file. */
export function pictureFrom(file: string): string | null {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.(?:svg|png|jpe?g|webp|gif)$/i, '');
  return pictogramNames().includes(name) ? name : null;
}

/** The picture of a row, with what cannot come along told in the report. */
export function readMedia(row: FormRow, ledger: Ledger): string | null {
  let picture: string | null = null;
  for (const cell of row.cells) {
    if (!['image', 'audio'].includes(cell.column.name) || ledger.isSettled(cell)) continue;
    const found = cell.column.name === 'image' ? pictureFrom(cell.text) : null;
    if (found === null) ledger.leave(cell, 'media-file');
    else {
      picture ??= found;
      ledger.carry(cell);
    }
  }
  return picture;
}

/** The lists of the sheet `choices`; each is read when the first question uses it, so that the report can name those that none does. */
export class ChoiceLists {
  readonly #rows = new Map<string, FormRow[]>();
  readonly #read = new Map<string, ChoiceList>();
  readonly #ledger: Ledger;
  readonly #texts: TextReader;
  readonly #first: LanguageCode;

  /** @param first the language in which a name stands for a text that is missing */
  constructor(table: FormTable | null, ledger: Ledger, texts: TextReader, first: LanguageCode) {
    this.#ledger = ledger;
    this.#texts = texts;
    this.#first = first;
    let above: string | null = null;
    for (const row of table?.rows ?? []) {
      const cell = cellOf(row, 'list_name');
      if (cell) above = cell.text;
      // Merged cells and blocks: the name of the list stands once, above the rest.
      const list: string | null =
        cell?.text ?? (row.cells.some(({ column }) => column.name === 'name') ? above : null);
      if (list === null) ledger.leaveRow(row, undefined, 'list-name-missing');
      else this.#rows.set(list, [...(this.#rows.get(list) ?? []), row]);
    }
  }

  sizeOf(list: string): number {
    return this.#rows.get(list)?.length ?? 0;
  }

  /** A list by its name, in exactly this spelling or, where that is none, in capitals or small letters; null for one that is not there. */
  find(name: string): ChoiceList | null {
    const key = this.#rows.has(name)
      ? name
      : [...this.#rows.keys()].find((list) => list.toLowerCase() === name.toLowerCase());
    if (key === undefined) return null;
    const known = this.#read.get(key);
    if (known) return known;
    const list = this.#readList(this.#rows.get(key) ?? []);
    this.#read.set(key, list);
    return list;
  }

  /** Names the lists that no question used. */
  settleUnused(): void {
    for (const [list, rows] of this.#rows) {
      if (this.#read.has(list)) continue;
      rows.forEach((row, place) => {
        const at = cellOf(row, 'list_name') ?? row.cells[0];
        if (place === 0 && at) this.#ledger.leave(at, 'list-unused', { list, rows: rows.length });
        this.#ledger.settleSilently(row);
      });
    }
  }

  #readList(rows: readonly FormRow[]): ChoiceList {
    const list: ChoiceList = { options: [], names: new Map(), escapes: new Set() };
    const taken = new Set<string>();
    for (const row of rows) {
      const cell = cellOf(row, 'name');
      const name = cell?.text ?? '';
      if (cell && (list.names.has(name) || list.escapes.has(name))) {
        this.#ledger.leaveRow(row, cell, 'choice-twice');
        continue;
      }
      const texts = this.#texts.read(row, 'label', null);
      const marked = cellOf(row, 'medespraak_escape');
      if (marked !== undefined) {
        list.escapes.add(name);
        this.#ledger.carry(...row.cells);
        continue;
      }
      if (isEscape(name, texts)) {
        list.escapes.add(name);
        this.#ledger.leaveRow(row, cell, 'escape', { words: Object.values(texts)[0] ?? name });
        continue;
      }
      const id = optionIdFrom(name === '' ? (Object.values(texts)[0] ?? '') : name, taken);
      this.#ledger.carry(cellOf(row, 'list_name'), cell);
      if (cell && id !== name) this.#ledger.change(cell, 'name-changed', { id });
      const first = row.cells[0];
      if (!cell && first) this.#ledger.change(first, 'choice-name-missing', { id });
      if (Object.keys(texts).length === 0 && name !== '' && cell && !this.#texts.isOurs) {
        this.#ledger.change(cell, 'choice-text-missing');
        texts[this.#first] = name;
      }
      list.names.set(name, id);
      taken.add(id);
      list.options.push({ id, texts, picture: readMedia(row, this.#ledger) });
      for (const rest of row.cells)
        if (!this.#ledger.isSettled(rest)) this.#ledger.leave(rest, 'column-not-carried', { cells: 1 });
    }
    return list;
  }
}
