/** What stands in `relevant`, `constraint` and `calculation`: the part of XPath that forms use, read into a tree. */
export type Expression =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  /** `${name}`: the answer to another question. */
  | { kind: 'answer'; name: string }
  /** `.`: the answer to this question. */
  | { kind: 'self' }
  | { kind: 'call'; name: string; of: Expression[] }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'negative'; of: Expression };

export type Operator =
  'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|';

export type ExpressionFault = 'empty' | 'not-closed' | 'unexpected' | 'path' | 'too-deep' | 'bare-word';

/** An expression that could not be read: why, and from which character on (the first is 1). */
export class ExpressionError extends Error {
  readonly fault: ExpressionFault;
  readonly at: number;
  readonly found: string;
  constructor(fault: ExpressionFault, at: number, found: string) {
    super(`${fault} at ${at}: ${found}`);
    this.name = 'ExpressionError';
    this.fault = fault;
    this.at = at;
    this.found = found;
  }
}

interface Token {
  kind: 'text' | 'number' | 'answer' | 'name' | 'symbol' | 'end';
  value: string;
  at: number;
}

const longest = 20_000;
const deepest = 60;

const patterns: [Token['kind'] | 'space', RegExp][] = [
  ['space', /\s+/y],
  ['text', /'[^']*'|"[^"]*"/y],
  ['answer', /\$\{\s*[^{}]*?\s*\}/y],
  ['number', /\d+(?:\.\d*)?|\.\d+/y],
  ['symbol', /<=|>=|!=|<>|==|\.\.|\/\/|[-=<>+*(),./[\]|@]/y],
  ['name', /[\p{L}_][\p{L}\p{N}_.:-]*/uy],
];

/** Word processors turn quotes, spaces and comparison signs into finer ones; a form means the plain ones. */
const plainSigns = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/\u2264/g, '<=')
    .replace(/\u2265/g, '>=')
    .replace(/\u2260/g, '!=')
    .replace(/[\u00a0\u200b\ufeff]/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const match = patterns
      .map(([kind, pattern]) => {
        pattern.lastIndex = at;
        return { kind, found: pattern.exec(text)?.[0] };
      })
      .find(({ found }) => found !== undefined);
    if (match?.found === undefined) {
      const closes = /^['"]|^\$\{/.test(text.slice(at));
      throw new ExpressionError(closes ? 'not-closed' : 'unexpected', at + 1, text.slice(at, at + 20));
    }
    if (match.kind !== 'space') tokens.push({ kind: match.kind, value: match.found, at: at + 1 });
    at += match.found.length;
  }
  return [...tokens, { kind: 'end', value: '', at: text.length + 1 }];
}

/** From loosely to tightly bound, as XPath 1.0 has it. */
const levels: Operator[][] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
  ['|'],
];

class Parser {
  readonly #tokens: Token[];
  #next = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  whole(): Expression {
    if (this.#peek().kind === 'end') throw new ExpressionError('empty', 1, '');
    const expression = this.#level(0);
    if (this.#peek().kind !== 'end') throw this.#unexpected();
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', value: '', at: 0 };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next++;
    return token;
  }

  #unexpected(): ExpressionError {
    const { value, at, kind } = this.#peek();
    if (kind === 'end') return new ExpressionError('not-closed', at, '');
    return new ExpressionError(/^(?:\/|\/\/|\[|@|\.\.)$/.test(value) ? 'path' : 'unexpected', at, value);
  }

  #operator(among: Operator[]): Operator | null {
    const { kind, value } = this.#peek();
    const word = kind === 'name' ? value.toLowerCase() : ({ '==': '=', '<>': '!=' }[value] ?? value);
    if (kind !== 'symbol' && kind !== 'name') return null;
    return among.find((one) => one === word) ?? null;
  }

  #level(level: number): Expression {
    const among = levels[level];
    if (!among) return this.#unary();
    let left = this.#level(level + 1);
    for (let operator = this.#operator(among); operator !== null; operator = this.#operator(among)) {
      this.#take();
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
    return left;
  }

  #unary(): Expression {
    if (++this.#depth > deepest) throw new ExpressionError('too-deep', this.#peek().at, '');
    try {
      if (this.#peek().value !== '-' || this.#peek().kind !== 'symbol') return this.#single();
      this.#take();
      const of = this.#unary();
      return of.kind === 'number' ? { kind: 'number', value: -of.value } : { kind: 'negative', of };
    } finally {
      this.#depth--;
    }
  }

  #single(): Expression {
    const { kind, value, at } = this.#peek();
    if (kind === 'text') return (this.#take(), { kind: 'text', value: value.slice(1, -1) });
    if (kind === 'number') return (this.#take(), { kind: 'number', value: Number(value) });
    if (kind === 'answer') return (this.#take(), this.#answer(value, at));
    if (kind === 'name') return this.#call();
    if (value === '.') return (this.#take(), { kind: 'self' });
    if (value !== '(') throw this.#unexpected();
    this.#take();
    const inside = this.#level(0);
    this.#close();
    return inside;
  }

  #answer(value: string, at: number): Expression {
    const name = value.slice(2, -1).trim();
    if (name === '') throw new ExpressionError('unexpected', at, value);
    return { kind: 'answer', name };
  }

  #call(): Expression {
    const { value, at } = this.#take();
    if (this.#peek().value !== '(' || this.#peek().kind !== 'symbol')
      throw new ExpressionError('bare-word', at, value);
    this.#take();
    const of: Expression[] = [];
    if (this.#peek().value === ')') return (this.#take(), { kind: 'call', name: value.toLowerCase(), of });
    for (;;) {
      of.push(this.#level(0));
      if (this.#peek().value !== ',' || this.#peek().kind !== 'symbol') break;
      this.#take();
    }
    this.#close();
    return { kind: 'call', name: value.toLowerCase(), of };
  }

  #close(): void {
    if (this.#peek().value !== ')' || this.#peek().kind !== 'symbol') throw this.#unexpected();
    this.#take();
  }
}

/**
 * Reads an expression. Quotes of word processors, `AND`, `==`, `<>` and `≥` are taken as what they mean.
 *
 * @throws ExpressionError for what is empty, not closed, a path through the form, or no expression
 * @example parseExpression("selected(${why}, 'work')") // → { kind: 'call', name: 'selected', of: [{ kind: 'answer', name: 'why' }, { kind: 'text', value: 'work' }] }
 */
export function parseExpression(text: string): Expression {
  if (text.length > longest) throw new ExpressionError('too-deep', longest, '');
  return new Parser(plainSigns(text)).whole();
}

const strength = (operator: Operator): number => levels.findIndex((level) => level.includes(operator));

/** Writes an expression as XPath, with brackets only where they are needed; reading it again gives the same. */
export function writeExpression(expression: Expression, around = -1): string {
  switch (expression.kind) {
    case 'text':
      return expression.value.includes("'") ? `"${expression.value}"` : `'${expression.value}'`;
    case 'number':
      return String(expression.value);
    case 'answer':
      return `\${${expression.name}}`;
    case 'self':
      return '.';
    case 'negative':
      return `-${writeExpression(expression.of, levels.length)}`;
    case 'call':
      return `${expression.name}(${expression.of.map((one) => writeExpression(one)).join(', ')})`;
    case 'binary': {
      const own = strength(expression.operator);
      const text = `${writeExpression(expression.left, own)} ${expression.operator} ${writeExpression(expression.right, own + 1)}`;
      return own < around ? `(${text})` : text;
    }
  }
}
