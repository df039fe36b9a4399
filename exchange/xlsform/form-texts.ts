import type { LanguageCode, OwnTexts } from '@medespraak/framework';
import type { Expression } from './expression.ts';
import type { FormNames } from './form-condition.ts';
import { wordsIn, type FormCell, type FormRow, type Ledger } from './form-table.ts';
import { withoutMarkup } from './form-words.ts';

const longestText = 1000;
const hole = /\$\{\s*([^{}]*?)\s*\}/g;

/** The question whose answer a calculation repeats: `${x}`, `jr:choice-name(${x}, '${x}')`; null for anything else. */
function repeatedBy(expression: Expression | undefined): string | null {
  if (expression?.kind === 'answer') return expression.name;
  if (expression?.kind !== 'call') return null;
  const [first] = expression.of;
  const repeats = ['jr:choice-name', 'string', 'coalesce', 'once', 'jr:itext'].includes(expression.name);
  return repeats && first?.kind === 'answer' ? first.name : null;
}

/** What stands for the answer in a text here; null where it cannot be repeated. */
function pipedFrom(name: string, names: FormNames): string | null {
  const question = names.questions.get(name);
  if (question) return question.item.kind === 'note' ? null : `\${${question.item.id}}`;
  const repeated = repeatedBy(names.calculations.get(name));
  if (repeated === null || repeated === name) return null;
  const piped = pipedFrom(repeated, names);
  if (piped !== null) names.onUse?.({ calculation: name });
  return piped;
}

/** The words of a row in a column, per language, with what was changed told in the report. */
export class TextReader {
  readonly #ledger: Ledger;
  readonly isOurs: boolean;

  /** @param isOurs of a file that was written here: its words are taken as they stand */
  constructor(ledger: Ledger, isOurs: boolean) {
    this.#ledger = ledger;
    this.isOurs = isOurs;
  }

  /** @param names what may be repeated in the text; null where nothing can */
  read(row: FormRow, column: string, names: FormNames | null): OwnTexts {
    const texts: [LanguageCode, string][] = [];
    for (const { cell, language } of wordsIn(row, column)) {
      if (this.#ledger.isSettled(cell)) continue;
      const text = this.#text(cell, names);
      if (text !== '') texts.push([language, text]);
    }
    return Object.fromEntries(texts);
  }

  #text(cell: FormCell, names: FormNames | null): string {
    const plain = this.isOurs ? cell.text : withoutMarkup(cell.text);
    this.#ledger.carry(cell);
    if (plain !== cell.text) this.#ledger.change(cell, 'text-plain', { now: shortened(plain) });
    const piped = plain.replace(hole, (whole, name: string) => {
      if (names === null) return whole;
      const found = pipedFrom(name, names);
      if (found === null) this.#ledger.change(cell, 'piping', { name });
      return found ?? '…';
    });
    if (piped.length <= longestText) return piped;
    this.#ledger.change(cell, 'text-cut', { most: longestText });
    // Not in the middle of a character that takes two places.
    return piped.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '') + '…';
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
