import {
  fillIn,
  ownOptions,
  wordsOf,
  type OwnCondition,
  type OwnItem,
  type OwnModule,
} from '@medespraak/framework';
import { ownStepOf } from '@medespraak/platform/surveys/own-questions';
import type { Language } from '../../language.ts';
import { escapeKeys, optionKeys, type PaperItem } from '../../waves/paper-fields.ts';
import { messages } from '../messages.ts';
import { calendarOf } from '../../../../static/own-answers.js';
import { textIn } from '../questionnaire/own-item.ts';

type Words = ReturnType<typeof messages<'kiosk'>>;
type Named = ReturnType<typeof messages<'questionnaire'>>;

/**
 * An organisation's own questions on paper, numbered on from the core. What a screen decides by itself paper says in words: when
 * a question is for her, and which earlier answer is meant.
 */
export function ownPaperItems(module: OwnModule, language: Language, from: number): PaperItem[] {
  const m = messages('kiosk', language);
  const t = messages('questionnaire', language);
  const asked = module.items.filter(({ kind }) => kind !== 'note');
  const numbers = new Map(asked.map(({ id }, place) => [id, String(from + place + 1)]));
  const meant = Object.fromEntries(
    [...numbers].map(([id, number]) => [id, m('paper-answer-of', { number })]),
  );
  const say = (texts: OwnItem['question']) => fillIn(textIn(texts, module, language), meant);
  return module.items.map((item): PaperItem => {
    const options = ownOptions(item);
    const keys = optionKeys(options.length);
    const listed = options.map(({ id, texts }, place) => ({
      key: keys[place] ?? '',
      id,
      label: textIn(texts, module, language),
    }));
    const isOneCross = item.kind === 'single' || item.kind === 'scale';
    const escapes = [
      { key: escapeKeys['dont-know'], value: 'missing:dont-know', label: t('dont-know') },
      { key: escapeKeys['prefer-not'], value: 'missing:prefer-not', label: t('prefer-not') },
    ];
    return {
      id: ownStepOf(item.id),
      number: numbers.has(item.id) ? Number(numbers.get(item.id)) : null,
      sensitive: item.sensitive,
      type: isOneCross ? 'single-choice' : `own-${item.kind}`,
      question: say(item.question),
      help: say(item.help) || null,
      only: item.condition
        ? m('paper-only', { condition: sentence(item.condition, { module, language, numbers, m, t }) })
        : null,
      how: howOf(item, { m, t }),
      choices:
        item.kind === 'note'
          ? []
          : [
              ...(isOneCross ? listed : []).map(({ key, id, label }) => ({
                key,
                value: `option:${id}`,
                label,
              })),
              ...escapes,
            ],
      marks: isOneCross ? [] : listed,
      codes: [],
    };
  });
}

/** The calendars of which a date on paper can be: that of her language first. One where there is only ours. */
export function calendarsOf(written: string, language: Language): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'calendar' });
  const values = new Set([calendarOf(written), 'gregory']);
  return [...values].map((value) => ({ value, label: names.of(value) ?? value }));
}

function howOf(item: OwnItem, { m, t }: { m: Words; t: Named }): string | null {
  if (item.kind === 'multiple') return t('own-multiple');
  if (item.kind === 'rank') return m('paper-rank', { count: Math.min(item.atMost, item.options.length) });
  return item.kind === 'short-text' || item.kind === 'long-text' ? m('paper-private') : null;
}

interface Told {
  module: OwnModule;
  language: Language;
  numbers: ReadonlyMap<string, string>;
  m: Words;
  t: Named;
}

/** A condition in words of a language, with the numbers that questions have on this paper. */
function sentence(condition: OwnCondition, told: Told): string {
  const { language, numbers, m } = told;
  if (condition.kind === 'and' || condition.kind === 'or') {
    const type = condition.kind === 'and' ? 'conjunction' : 'disjunction';
    // Intl knows Dari by the name of the language and the country.
    const locale = language === 'prs' ? 'fa-AF' : language;
    return new Intl.ListFormat(locale, { type }).format(condition.of.map((part) => sentence(part, told)));
  }
  if (condition.kind === 'not') {
    const { of } = condition;
    return of.kind === 'equals' || of.kind === 'includes'
      ? m('paper-is-not', { number: numbers.get(of.item) ?? '', answer: answerIn(of, told) })
      : m('paper-not', { condition: sentence(of, told) });
  }
  const number = numbers.get(condition.item) ?? '';
  return condition.kind === 'answered'
    ? m('paper-filled', { number })
    : m('paper-is', { number, answer: answerIn(condition, told) });
}

/** The answer, or the answers, that a condition speaks of. */
function answerIn(
  condition: Extract<OwnCondition, { kind: 'equals' | 'includes' | 'compare' }>,
  { module, language, m, t }: Told,
): string {
  const item = module.items.find(({ id }) => id === condition.item);
  if (!item) return '';
  const say = (value: string | number) =>
    wordsOf(
      item,
      ownOptions(item).length > 0 && item.kind !== 'single' && item.kind !== 'scale'
        ? [String(value)]
        : value,
      language,
    );
  if (condition.kind === 'includes') return say(condition.option);
  if (condition.kind === 'equals') return say(condition.value);
  const isLow = condition.is === 'more' || condition.is === 'at-least';
  const bound = say(nearest(item, condition));
  if (item.kind === 'date') return m(isLow ? 'paper-earliest' : 'paper-latest', { date: bound });
  return isLow ? t('own-from', { min: bound }) : t('own-until', { max: bound });
}

/** "Less than 5" of whole numbers is "4 or less", which is easier to read: the last value that still counts. */
function nearest(item: OwnItem, { is, value }: Extract<OwnCondition, { kind: 'compare' }>): string | number {
  if (is === 'at-most' || is === 'at-least') return value;
  const sign = is === 'less' ? -1 : 1;
  if (typeof value === 'string')
    return new Date(Date.parse(`${value}T00:00:00Z`) + sign * 86_400_000).toISOString().slice(0, 10);
  const decimals = item.kind === 'number' ? item.decimals : 0;
  return Number((value + sign * 10 ** -decimals).toFixed(decimals));
}
