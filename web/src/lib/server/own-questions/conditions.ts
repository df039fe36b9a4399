import { ownOptions, type OwnCondition, type OwnItem, type OwnModule } from '@medespraak/framework';
import type { Language } from '../../language.ts';
import type { Translate } from '../../messages/translator.ts';
import { textIn } from '../questionnaire/own-item.ts';

type Words = Translate<'own-questions'>;
/** A condition that is one line in the builder, and what turns it round. */
interface Line {
  test: string;
  value: string;
}

/** How many lines the builder shows beside those that are there. */
const spare = 1;
export const mostLines = 6;

/** `item|what|option`: the value of a choice in the builder; ids hold no bar. */
const testOf = (item: string, what: string, option = ''): string => [item, what, option].join('|');

const lineOf = (condition: OwnCondition): Line | null => {
  if (condition.kind === 'not') {
    const line = condition.of.kind === 'not' || condition.of.kind === 'compare' ? null : lineOf(condition.of);
    return line && { ...line, test: line.test.replace('|', '|not-') };
  }
  if (condition.kind === 'answered') return { test: testOf(condition.item, 'answered'), value: '' };
  if (condition.kind === 'includes')
    return { test: testOf(condition.item, 'includes', condition.option), value: '' };
  if (condition.kind === 'equals')
    return typeof condition.value === 'number'
      ? { test: testOf(condition.item, 'exactly'), value: String(condition.value) }
      : { test: testOf(condition.item, 'equals', condition.value), value: '' };
  if (condition.kind === 'compare')
    return { test: testOf(condition.item, condition.is), value: String(condition.value) };
  return null;
};

/** A condition as the builder shows it: lines of which all or any hold; null when it is too deep for that. */
export function linesOf(condition: OwnCondition | null): { join: 'and' | 'or'; lines: Line[] } | null {
  if (condition === null) return { join: 'and', lines: [] };
  const parts = condition.kind === 'and' || condition.kind === 'or' ? condition.of : [condition];
  const lines = parts.map(lineOf);
  if (lines.length > mostLines - spare || lines.some((line) => line === null)) return null;
  return { join: condition.kind === 'or' ? 'or' : 'and', lines: lines as Line[] };
}

const comparing = ['less', 'at-most', 'at-least', 'more'] as const;

function conditionOf({ test, value }: Line): OwnCondition | null {
  const [item = '', what = '', option = ''] = test.split('|');
  if (item === '') return null;
  if (what.startsWith('not-')) {
    const of = conditionOf({ test: testOf(item, what.slice('not-'.length), option), value });
    return of && { kind: 'not', of };
  }
  if (what === 'answered') return { kind: 'answered', item };
  if (what === 'equals') return { kind: 'equals', item, value: option };
  if (what === 'includes') return { kind: 'includes', item, option };
  const typed = value.trim().replace(',', '.');
  if (typed === '') return null;
  const bound = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : Number(typed);
  if (typeof bound === 'number' && !Number.isFinite(bound)) return null;
  if (what === 'exactly') return { kind: 'equals', item, value: bound };
  const is = comparing.find((one) => one === what);
  return is ? { kind: 'compare', item, is, value: bound } : null;
}

/** What the lines of the builder say. A condition that has no lines stays as it was, unless it is taken away. */
export function readConditions(form: FormData, before: OwnCondition | null): OwnCondition | null {
  if (form.has('deep')) return form.get('no-condition') === 'on' ? null : before;
  const values = form.getAll('value').map(String);
  const of = form
    .getAll('test')
    .flatMap((test, index) => conditionOf({ test: String(test), value: values[index] ?? '' }) ?? []);
  if (of.length <= 1) return of[0] ?? null;
  return form.get('join') === 'or' ? { kind: 'or', of } : { kind: 'and', of };
}

/** What can be said of the items before one, in words, per item. */
export function testsBefore(module: OwnModule, id: string, language: Language, t: Words) {
  const place = module.items.findIndex((item) => item.id === id);
  return module.items.slice(0, place).flatMap((item, index) => {
    const tests = testsOf(item, module, language, t);
    const label = `${index + 1}. ${textIn(item.question, module, language)}`;
    return tests.length > 0 ? [{ label, tests }] : [];
  });
}

function testsOf(item: OwnItem, module: OwnModule, language: Language, t: Words) {
  const test = (what: string, label: string, option = '') => ({
    value: testOf(item.id, what, option),
    label,
  });
  const isMany = item.kind === 'multiple' || item.kind === 'rank';
  const tests = ownOptions(item).flatMap((option) => {
    const words = textIn(option.texts, module, language);
    const what = isMany ? 'includes' : 'equals';
    return [
      test(what, t(isMany ? 'is-chosen' : 'is', { answer: words }), option.id),
      test(`not-${what}`, t(isMany ? 'is-not-chosen' : 'is-not', { answer: words }), option.id),
    ];
  });
  if (item.kind === 'number' || item.kind === 'year') tests.push(test('exactly', t('exactly')));
  if (item.kind === 'number' || item.kind === 'year' || item.kind === 'date')
    tests.push(...comparing.map((is) => test(is, t(`compare-${is}`))));
  if (item.kind === 'note') return [];
  return [...tests, test('answered', t('is-answered')), test('not-answered', t('is-not-answered'))];
}

/** A condition as one sentence. */
export function conditionInWords(
  condition: OwnCondition,
  module: OwnModule,
  language: Language,
  t: Words,
): string {
  const say = (part: OwnCondition) => conditionInWords(part, module, language, t);
  if (condition.kind === 'and' || condition.kind === 'or') {
    const type = condition.kind === 'and' ? 'conjunction' : 'disjunction';
    return new Intl.ListFormat(language, { type }).format(condition.of.map(say));
  }
  if (condition.kind === 'not') {
    const line = lineOf(condition);
    if (!line) return t('not-that', { condition: say(condition.of) });
  }
  const line = lineOf(condition);
  const [id = ''] = line?.test.split('|') ?? [];
  const item = module.items.find((one) => one.id === id);
  if (!item || !line) return id;
  const words = testsOf(item, module, language, t).find(({ value }) => value === line.test)?.label ?? '?';
  const question = textIn(item.question, module, language) || item.id;
  return `‘${question}’ ${words}${line.value === '' ? '' : ` ${line.value}`}`;
}
