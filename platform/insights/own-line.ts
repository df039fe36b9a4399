import { itemText, type Framework, type LanguageCode } from '@medespraak/framework';

/** What somebody said to one item in one questionnaire, in words. */
export interface Said {
  itemId: string;
  question: string;
  /** Null when she passed it over, did not know or would rather not say. */
  answer: string | null;
  answeredAt: Date;
}

/** A figure about everybody in the programme, as a release holds it. */
export interface ReleasedFigure {
  subjectKind: string;
  subjectId: string;
  status: string;
  n: number | null;
  value: number | null;
  details: { bound?: string };
  /** When its release was published. */
  computedAt: Date;
}

/** How many of the others gave one of these answers, told in tens. */
export interface Others {
  /** The answers that were counted, in her language. */
  answers: string[];
  /** How many people answered. */
  people: number;
  /** About so many of every ten; `most` is nine or more, `few` is one or fewer, where the release says no more than that. */
  share: number | 'most' | 'few';
  /** When that was published. */
  at: Date;
}

/** One question that she answered more than once. */
export interface LinePoint {
  itemId: string;
  question: string;
  /** Oldest first, at least two. */
  answers: { answer: string; at: Date }[];
  isSame: boolean;
  others: Others | null;
}

export interface LineDomain {
  domainId: string;
  points: LinePoint[];
}

/**
 * Her own line: per domain the questions that she answered in at least two questionnaires, with what she said each time, in
 * words and without a score. Beside it what everybody in her programme said, from published figures alone.
 *
 * Domains and items come in the order of the framework; a domain without such a question is absent. Nothing said twice is an
 * empty list.
 *
 * @param sheets what she said, one list per questionnaire, in any order
 * @param figures of one release, about everybody together
 */
export function drawLine(
  sheets: readonly (readonly Said[])[],
  figures: readonly ReleasedFigure[],
  framework: Pick<Framework, 'domains'>,
  language: LanguageCode,
): LineDomain[] {
  const said = Map.groupBy(
    sheets.flat().filter((one) => one.answer !== null),
    (one) => one.itemId,
  );
  return framework.domains.flatMap((domain) => {
    const points = domain.items.flatMap((item): LinePoint[] => {
      const times = (said.get(item.id) ?? []).toSorted(
        (a, b) => a.answeredAt.getTime() - b.answeredAt.getTime(),
      );
      const latest = times.at(-1);
      if (times.length < 2 || !latest) return [];
      const answers = times.map((one) => ({ answer: String(one.answer), at: one.answeredAt }));
      return [
        {
          itemId: item.id,
          question: latest.question,
          answers,
          isSame: answers.every((one) => one.answer === answers[0]?.answer),
          others: tellOthers(domain, item, figures, language),
        },
      ];
    });
    return points.length > 0 ? [{ domainId: domain.id, points }] : [];
  });
}

type DomainOf = Framework['domains'][number];

/** Null when the item makes no figure about everybody, or the figure may not be told. */
function tellOthers(
  domain: DomainOf,
  item: DomainOf['items'][number],
  figures: readonly ReleasedFigure[],
  language: LanguageCode,
): Others | null {
  const indicator = domain.indicators.find(
    ({ computation }) => computation?.item === item.id && !computation.among,
  );
  const values = indicator?.computation?.values;
  const figure = figures.find((one) => one.subjectKind === 'indicator' && one.subjectId === indicator?.id);
  if (!values || !figure || figure.n === null || item.response.type !== 'single-choice') return null;
  const share = shareOf(figure);
  if (share === null) return null;
  const counted = new Set(
    item.response.options.flatMap((option) =>
      option.value !== null && option.value !== undefined && values.includes(option.value) ? [option.id] : [],
    ),
  );
  const answers = itemText(item, language).options.flatMap((option) =>
    counted.has(option.id) ? [option.label] : [],
  );
  return answers.length > 0 ? { answers, people: figure.n, share, at: figure.computedAt } : null;
}

function shareOf({ status, value, details }: ReleasedFigure): Others['share'] | null {
  if (value === null) return null;
  if (status === 'bounded') return details.bound === 'at-least' ? 'most' : 'few';
  return status === 'published' ? Math.round(value * 10) : null;
}
