import type { OwnGroup, OwnTexts } from '@medespraak/framework';
import type { Carried } from './form-condition.ts';
import { isItemId, itemIdFrom } from './form-ids.ts';
import { cellOf, type FormRow, type Ledger } from './form-table.ts';

export interface OpenGroup {
  what: 'group' | 'repeat';
  row: FormRow;
  /** Null for one without a heading. */
  group: OwnGroup | null;
  /** Whether all of its questions hang on something. */
  condition: Carried;
}

/** The groups that are open while a form is read from top to bottom, and the headings that come of them. */
export class Groups {
  readonly #ledger: Ledger;
  readonly #open: OpenGroup[] = [];
  readonly #found = new Map<string, { group: OwnGroup; row: FormRow; items: number }>();
  #current: string | null = null;
  readonly #closed = new Set<string>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  get inRepeat(): boolean {
    return this.#open.some(({ what }) => what === 'repeat');
  }

  get conditions(): Carried[] {
    return this.#open.map(({ condition }) => condition);
  }

  begin(what: OpenGroup['what'], row: FormRow, name: string, title: OwnTexts, condition: Carried): void {
    let group: OwnGroup | null = null;
    if (what === 'group' && Object.keys(title).length > 0) {
      const exact = cellOf(row, 'medespraak_id')?.text ?? '';
      const id = isItemId(exact) ? exact : itemIdFrom(name, new Set(this.#found.keys()));
      group = this.#found.get(id)?.group ?? { id, title };
      if (!this.#found.has(id)) this.#found.set(id, { group, row, items: 0 });
    }
    this.#open.push({ what, row, group, condition });
  }

  /** Whether there was something to end. */
  end(what: OpenGroup['what']): boolean {
    const place = this.#open.findLastIndex((open) => open.what === what);
    if (place < 0) return false;
    this.#open.splice(place);
    return true;
  }

  /** The heading under which the next question comes; a second one of the same words where another group stood in between. */
  place(): string | null {
    const group = this.#open.findLast((open) => open.group !== null)?.group ?? null;
    if (group === null) return this.#move(null);
    const known = this.#found.get(group.id);
    if (!known) return null;
    if (!this.#closed.has(group.id)) {
      known.items++;
      return this.#move(group.id);
    }
    const id = itemIdFrom(group.id, new Set(this.#found.keys()));
    const again = { id, title: group.title };
    this.#found.set(id, { group: again, row: known.row, items: 1 });
    for (const open of this.#open) if (open.group === group) open.group = again;
    const cell = cellOf(known.row, 'type');
    if (cell) this.#ledger.change(cell, 'group-again');
    return this.#move(id);
  }

  #move(id: string | null): string | null {
    if (this.#current !== null && this.#current !== id) this.#closed.add(this.#current);
    this.#current = id;
    return id;
  }

  /** The headings that have a question, in the order of the form. */
  finish(): OwnGroup[] {
    for (const { row } of this.#open) {
      const cell = cellOf(row, 'type');
      if (cell) this.#ledger.change(cell, 'begin-without-end');
    }
    const groups: OwnGroup[] = [];
    for (const { group, row, items } of this.#found.values()) {
      if (items > 0) groups.push(group);
      else {
        const cell = cellOf(row, 'label') ?? cellOf(row, 'type');
        if (cell) this.#ledger.leave(cell, 'group-empty');
      }
    }
    return groups;
  }
}
