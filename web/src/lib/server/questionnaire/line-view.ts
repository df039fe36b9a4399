import { translate, type LanguageCode } from '@medespraak/framework';
import type { LineDomain, Others } from '@medespraak/platform/insights/own-line';
import { formatDate, formatNumber, quote } from '../../formats.ts';

/** Her own line as her page shows it: names of domains, and what others said in words of her language. */
export function lineView(line: readonly LineDomain[], language: LanguageCode) {
  return line.map(({ domainId, points }) => ({
    id: domainId,
    name: translate(`domain.${domainId}.name`, language),
    points: points.map((point) => ({
      ...point,
      answers: dated(point.answers, language),
      others: point.others && othersView(point.others, language),
    })),
  }));
}

/** Answers with their month; with their days where a month would stand there twice. */
function dated(answers: readonly { answer: string; at: Date }[], language: LanguageCode) {
  const months = answers.map(({ at }) => formatDate(at, language, 'month'));
  const areClear = new Set(months).size === months.length;
  return answers.map(({ answer, at }, index) => ({
    answer,
    when: areClear ? (months[index] ?? '') : formatDate(at, language),
  }));
}

function othersView({ answers, people, share, at }: Others, language: LanguageCode) {
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return {
    share: typeof share === 'number' ? ('some' as const) : share,
    words: {
      people: formatNumber(people, language),
      month: formatDate(at, language, 'month'),
      share: typeof share === 'number' ? formatNumber(share, language) : '',
      ten: formatNumber(10, language),
      answers: list.format(answers.map((answer) => quote(answer, language))),
    },
  };
}
