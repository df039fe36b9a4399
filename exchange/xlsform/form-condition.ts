import { isDate, ownOptions, type OwnCondition, type OwnItem } from '@medespraak/framework';
import type { Expression, Operator } from './expression.ts';
import type { Reason } from './report-sentences.ts';

/** An expression that has a meaning in a form and none in a questionnaire here. */
export class NotCarried extends Error {
  readonly why: Reason;
  readonly detail: Record<string, string>;
  constructor(why: Reason, detail: Record<string, string> = {}) {
    super(why);
    this.name = 'NotCarried';
    this.why = why;
    this.detail = detail;
  }
}

/** A question that a condition can speak of, by the names that the form has. */
export interface FormQuestion {
  item: OwnItem;
  /** Names of choices in the form → option. */
  options: ReadonlyMap<string, string>;
  /** Names of choices that are under every question here. */
  escapes: ReadonlySet<string>;
}

export interface FormNames {
  /** The questions before, by their names in the form. */
  questions: ReadonlyMap<string, FormQuestion>;
  calculations: ReadonlyMap<string, Expression>;
  /** Names of questions that did not come along, and of those that come later. */
  left: ReadonlySet<string>;
  later: ReadonlySet<string>;
  /** Told of every calculation that went into a condition, and of choices compared as if there were one answer. */
  onUse?: (what: { calculation: string } | { exact: string }) => void;
}

/** True or false where a condition says the same for everybody. */
export type Carried = OwnCondition | boolean;

const mirrored: Partial<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const comparisons = { '<': 'less', '<=': 'at-most', '>': 'more', '>=': 'at-least' } as const;
const isComparison = (operator: Operator): operator is keyof typeof comparisons => operator in comparisons;

const negate = (carried: Carried): Carried => {
  if (typeof carried === 'boolean') return !carried;
  return carried.kind === 'not' ? carried.of : { kind: 'not', of: carried };
};

/** Joins conditions, flat and without what always or never holds. */
export function join(kind: 'and' | 'or', parts: readonly Carried[]): Carried {
  const decides = kind === 'or';
  if (parts.includes(decides)) return decides;
  const open = parts.filter((part) => typeof part !== 'boolean');
  const flat = open.flatMap((part) => (part.kind === kind ? part.of : [part]));
  if (flat.length === 0) return !decides;
  const [first] = flat;
  return flat.length === 1 && first ? first : { kind, of: flat };
}

/** What a part of an expression is before anything is compared. */
type Term =
  | { is: 'constant'; value: string | number }
  | { is: 'question'; name: string; question: FormQuestion }
  | { is: 'count'; name: string; question: FormQuestion }
  | { is: 'condition'; carried: Carried }
  | { is: 'choice'; when: Carried; then: Term; otherwise: Term };

const most = 200;

/** Carries one expression; a new one for each, because it counts how far it goes. */
class Carrier {
  readonly #names: FormNames;
  readonly #inside: string[] = [];
  #steps = 0;

  constructor(names: FormNames) {
    this.#names = names;
  }

  condition(expression: Expression): Carried {
    return this.#truth(this.#term(expression));
  }

  #term(expression: Expression): Term {
    if (++this.#steps > most * 10) throw new NotCarried('too-large');
    switch (expression.kind) {
      case 'text':
      case 'number':
        return { is: 'constant', value: expression.value };
      case 'self':
        throw new NotCarried('self');
      case 'negative': {
        const term = this.#term(expression.of);
        if (term.is === 'constant') return { is: 'constant', value: -Number(term.value) };
        throw new NotCarried('arithmetic');
      }
      case 'answer':
        return this.#answer(expression.name);
      case 'call':
        return this.#call(expression.name, expression.of);
      case 'binary':
        return this.#binary(expression.operator, expression.left, expression.right);
    }
  }

  #answer(name: string): Term {
    const question = this.#names.questions.get(name);
    if (question) return { is: 'question', name, question };
    const calculation = this.#names.calculations.get(name);
    if (calculation) {
      if (this.#inside.includes(name)) throw new NotCarried('circle');
      this.#names.onUse?.({ calculation: name });
      this.#inside.push(name);
      const term = this.#term(calculation);
      this.#inside.pop();
      return term;
    }
    if (this.#names.left.has(name)) throw new NotCarried('item-left', { name });
    throw new NotCarried(this.#names.later.has(name) ? 'item-later' : 'item-unknown', { name });
  }

  #call(name: string, of: Expression[]): Term {
    const [first, second, third] = of;
    const condition = (carried: Carried): Term => ({ is: 'condition', carried });
    switch (name) {
      case 'true':
        return condition(true);
      case 'false':
        return condition(false);
      case 'not':
        if (first) return condition(negate(this.condition(first)));
        break;
      case 'boolean':
        if (first) return condition(this.condition(first));
        break;
      case 'selected':
        if (first && second) return condition(this.#selected(this.#term(first), this.#term(second)));
        break;
      case 'number':
      case 'int':
      case 'string':
      case 'date':
      case 'once':
        if (first && of.length === 1) return this.#term(first);
        break;
      case 'coalesce':
        if (first && second) {
          const [one, other] = [this.#term(first), this.#term(second)];
          if (other.is === 'constant' && (other.value === '' || other.value === 0)) return one;
        }
        break;
      case 'concat': {
        const parts = of.map((part) => this.#term(part));
        if (parts.every((part) => part.is === 'constant'))
          return { is: 'constant', value: parts.map(({ value }) => String(value)).join('') };
        break;
      }
      case 'count-selected':
      case 'string-length': {
        const term = first && this.#term(first);
        if (term?.is === 'question') return { ...term, is: 'count' };
        break;
      }
      case 'if':
        if (first && second && third) {
          const when = this.condition(first);
          return { is: 'choice', when, then: this.#term(second), otherwise: this.#term(third) };
        }
        break;
    }
    throw new NotCarried('function', { name });
  }

  #binary(operator: Operator, left: Expression, right: Expression): Term {
    if (operator === 'and' || operator === 'or')
      return {
        is: 'condition',
        carried: join(operator, [this.condition(left), this.condition(right)]),
      };
    const [one, other] = [this.#term(left), this.#term(right)];
    if (operator === '=' || operator === '!=' || isComparison(operator))
      return { is: 'condition', carried: this.#compare(operator, one, other) };
    if (one.is !== 'constant' || other.is !== 'constant') throw new NotCarried('arithmetic');
    const [a, b] = [Number(one.value), Number(other.value)];
    const value = { '+': a + b, '-': a - b, '*': a * b, div: a / b, mod: a % b, '|': NaN }[operator];
    if (!Number.isFinite(value)) throw new NotCarried('arithmetic');
    return { is: 'constant', value };
  }

  #truth(term: Term): Carried {
    switch (term.is) {
      case 'condition':
        return term.carried;
      case 'constant':
        return typeof term.value === 'number' ? term.value !== 0 : term.value !== '';
      case 'choice':
        return this.#either(term, (one) => this.#truth(one));
      case 'question':
      case 'count':
        return answered(term);
    }
  }

  /** What holds of a choice: of the one when its condition holds, of the other when not. */
  #either({ when, then, otherwise }: Term & { is: 'choice' }, of: (term: Term) => Carried): Carried {
    return join('or', [join('and', [when, of(then)]), join('and', [negate(when), of(otherwise)])]);
  }

  #compare(operator: Operator, one: Term, other: Term): Carried {
    if (++this.#steps > most * 10) throw new NotCarried('too-large');
    if (one.is === 'choice') return this.#either(one, (part) => this.#compare(operator, part, other));
    if (other.is === 'choice') return this.#either(other, (part) => this.#compare(operator, one, part));
    if (one.is === 'constant' && other.is === 'constant')
      return compareConstants(operator, one.value, other.value);
    if (one.is === 'constant') return this.#compare(mirrored[operator] ?? operator, other, one);
    if (other.is !== 'constant') {
      // `selected(…) = true()` is how some write what holds.
      if (one.is === 'condition' && other.is === 'condition' && typeof other.carried === 'boolean')
        return (operator === '=') === other.carried ? one.carried : negate(one.carried);
      throw new NotCarried('two-answers');
    }
    if (one.is === 'condition') return ofCondition(operator, one.carried, other.value);
    if (one.is === 'count') return ofCount(operator, one, other.value);
    if (operator === '!=') return negate(this.#equals(one, other.value));
    if (operator === '=') return this.#equals(one, other.value);
    return this.#ordered(operator, one, other.value);
  }

  #equals({ name, question }: Term & { is: 'question' }, value: string | number): Carried {
    const { item } = question;
    if (value === '') return negate(answered({ name, question }));
    switch (item.kind) {
      case 'single':
      case 'scale': {
        const option = optionOf(name, question, value);
        return { kind: 'equals', item: item.id, value: option };
      }
      case 'multiple':
      case 'rank': {
        const option = optionOf(name, question, value);
        this.#names.onUse?.({ exact: name });
        return { kind: 'includes', item: item.id, option };
      }
      case 'number':
      case 'year': {
        const number = Number(value);
        if (!Number.isFinite(number)) throw new NotCarried('kind', { name });
        return { kind: 'equals', item: item.id, value: number };
      }
      case 'date':
        if (!isDate(String(value))) throw new NotCarried('kind', { name });
        return { kind: 'equals', item: item.id, value: String(value) };
      case 'short-text':
      case 'long-text':
        return { kind: 'equals', item: item.id, value: String(value) };
      case 'note':
        throw new NotCarried('kind', { name });
    }
  }

  #ordered(
    operator: Operator,
    { name, question }: Term & { is: 'question' },
    value: string | number,
  ): Carried {
    const { item } = question;
    if (!isComparison(operator)) throw new NotCarried('kind', { name });
    if (item.kind === 'date') {
      if (!isDate(String(value))) throw new NotCarried('kind', { name });
      return { kind: 'compare', item: item.id, is: comparisons[operator], value: String(value) };
    }
    const bound = Number(value);
    if (!Number.isFinite(bound) || value === '') throw new NotCarried('kind', { name });
    if (item.kind === 'number' || item.kind === 'year')
      return { kind: 'compare', item: item.id, is: comparisons[operator], value: bound };
    if (item.kind !== 'single' && item.kind !== 'scale') throw new NotCarried('kind', { name });
    // Choices that have numbers for names are compared by these.
    const fitting = [...question.options].filter(([choice]) =>
      compareConstants(operator, Number(choice), bound),
    );
    if (![...question.options.keys()].every((choice) => Number.isFinite(Number(choice))))
      throw new NotCarried('kind', { name });
    return join(
      'or',
      fitting.map(([, option]) => ({ kind: 'equals', item: item.id, value: option })),
    );
  }

  #selected(term: Term, chosen: Term): Carried {
    if (term.is !== 'question' || chosen.is !== 'constant') throw new NotCarried('two-answers');
    const { name, question } = term;
    const { item } = question;
    if (ownOptions(item).length === 0) throw new NotCarried('kind', { name });
    const option = optionOf(name, question, chosen.value);
    return item.kind === 'multiple' || item.kind === 'rank'
      ? { kind: 'includes', item: item.id, option }
      : { kind: 'equals', item: item.id, value: option };
  }
}

/** That a question has an answer, which a text that asks nothing never has. */
function answered({ name, question }: { name: string; question: FormQuestion }): Carried {
  if (question.item.kind === 'note') throw new NotCarried('kind', { name });
  return { kind: 'answered', item: question.item.id };
}

function optionOf(name: string, { options, escapes }: FormQuestion, value: string | number): string {
  const option = options.get(String(value).trim());
  if (option !== undefined) return option;
  const why = escapes.has(String(value).trim()) ? 'is-escape' : 'option-unknown';
  throw new NotCarried(why, { name, value: String(value) });
}

/** `selected(…) = 1`, `not(…) = 0`: XPath counts what holds as one. */
function ofCondition(operator: Operator, carried: Carried, value: string | number): Carried {
  if (operator !== '=' && operator !== '!=') throw new NotCarried('arithmetic');
  const holds = ['true', 1, '1'].includes(value);
  if (!holds && !['false', 0, '0'].includes(value)) throw new NotCarried('arithmetic');
  return (operator === '=') === holds ? carried : negate(carried);
}

/** How many were chosen, or how long a text is, tells here only whether there is an answer. */
function ofCount(operator: Operator, term: Term & { is: 'count' }, value: string | number): Carried {
  const rule = `${operator} ${Number(value)}`;
  if (['> 0', '>= 1', '!= 0'].includes(rule)) return answered(term);
  if (['= 0', '< 1', '<= 0'].includes(rule)) return negate(answered(term));
  throw new NotCarried('kind', { name: term.name });
}

function compareConstants(operator: Operator, one: string | number, other: string | number): boolean {
  const numeric = typeof one === 'number' || typeof other === 'number';
  if (operator === '=') return numeric ? Number(one) === Number(other) : one === other;
  if (operator === '!=') return numeric ? Number(one) !== Number(other) : one !== other;
  const [a, b] = [Number(one), Number(other)];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

/** How many parts a condition has. */
export const sizeOf = (condition: OwnCondition): number =>
  condition.kind === 'and' || condition.kind === 'or'
    ? condition.of.reduce((sum, part) => sum + sizeOf(part), 1)
    : condition.kind === 'not'
      ? 1 + sizeOf(condition.of)
      : 1;

/**
 * What an expression of a form says, as a condition on earlier questions; true or false where it says the same for everybody.
 *
 * @throws NotCarried where a condition here cannot say it
 */
export function carryCondition(expression: Expression, names: FormNames): Carried {
  const carried = new Carrier(names).condition(expression);
  if (typeof carried !== 'boolean' && (sizeOf(carried) > most || widest(carried) > 50))
    throw new NotCarried('too-large');
  return carried;
}

const widest = (condition: OwnCondition): number =>
  condition.kind === 'and' || condition.kind === 'or'
    ? Math.max(condition.of.length, ...condition.of.map(widest))
    : condition.kind === 'not'
      ? widest(condition.of)
      : 0;
