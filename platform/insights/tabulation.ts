import type { Domain, Framework, Indicator, Item, MissingKind } from '@medespraak/framework';
import { scoreDomain, scoreItem } from '@medespraak/statistics';
import type { AnswerMode } from '../surveys/surveys.ts';
import type { Breakdown } from './insights.ts';
import type { OwnResponse } from './own-questions.ts';
import { scoredItems, type ScoreQuestions } from './score-questions.ts';

/** What somebody said to one item: the value of an option, or why there is none. */
export type Response = { value: number } | { missing: MissingKind };

/** One respondent, without any name: her groups and what she answered to the items of the instrument. */
export interface Respondent {
  /** Tells whether she was in an earlier release too; no release holds it. */
  pseudonym: string;
  groups: Record<Breakdown, string>;
  /** Null when she did not allow figures for her municipality, or it is not known. */
  municipalityCode: string | null;
  responses: ReadonlyMap<string, Response>;
  /** In which modes she answered. */
  modes?: ReadonlySet<AnswerMode>;
  /** What she said to the organisation's own questions that were put to her; absent where there were none. */
  own?: ReadonlyMap<string, OwnResponse>;
}

/** A number about each respondent: the place of her answer on 0..1, or why there is none. */
export interface Measure {
  kind: 'indicator' | 'domain';
  id: string;
  /** Measures that were put to the same people are protected together. */
  family: string;
  /** The one item it is made from; absent for a domain. */
  item?: string;
  /** Of a domain: the questions that make its score. */
  questions?: ScoreQuestions;
  /** For a measure about those who gave certain answers to its item: what each answered to it, and which of these count. */
  among?: { answerOf(respondent: Respondent): number | null; counts: ReadonlySet<number> };
  measure(respondent: Respondent): { amount: number } | { missing: MissingKind };
}

/** Everything that a release of one instrument measures: its indicators and the domains they are in. */
export function measuresOf(framework: Framework, instrumentId: string): Measure[] {
  const instrument = framework.instruments.get(instrumentId);
  if (!instrument) throw new Error(`there is no instrument ${instrumentId}`);
  const asked = new Set(instrument.items);
  return framework.domains.flatMap((domain) => {
    const items = scoredItems(domain, asked);
    const indicators = domain.indicators.filter(
      ({ computation }) => computation && asked.has(computation.item),
    );
    return [
      ...indicators.map((indicator) => measureIndicator(indicator, framework)),
      ...(items.length > 0 ? [measureDomain(domain, items)] : []),
    ];
  });
}

/** Among those whom it is about: did she give one of the answers that count? */
function measureIndicator(indicator: Indicator, framework: Framework): Measure {
  const { computation } = indicator;
  if (!computation) throw new Error(`${indicator.id} is not computed from answers`);
  const item = framework.items.get(computation.item);
  const responseOf = ({ responses }: Respondent): Response =>
    responses.get(computation.item) ?? { missing: 'abandoned' };
  const answerOf = (one: Respondent) => {
    const response = responseOf(one);
    return 'value' in response ? response.value : null;
  };
  return {
    kind: 'indicator',
    id: indicator.id,
    family: item?.sensitive ? 'sensitive' : 'everybody',
    item: computation.item,
    ...(computation.among ? { among: { answerOf, counts: new Set(computation.among) } } : {}),
    measure: (one) => {
      const response = responseOf(one);
      if ('missing' in response) return response;
      if (computation.among && !computation.among.includes(response.value))
        return { missing: 'not-applicable' };
      return { amount: computation.values.includes(response.value) ? 1 : 0 };
    },
  };
}

/** Her score on a domain, 0..1 here; it exists when she answered at least half of what was put to her. */
function measureDomain(domain: Domain, items: readonly Item[]): Measure {
  return {
    kind: 'domain',
    id: domain.id,
    family: 'everybody',
    questions: Object.fromEntries(items.map((one) => [one.id, one.version])),
    measure: ({ responses }) => {
      const { score, shown } = scoreDomain(
        items.map((item) => {
          const response = responses.get(item.id) ?? { missing: 'abandoned' as const };
          return {
            item: item.id,
            ...(item.indicators[0] ? { indicator: item.indicators[0] } : {}),
            answer: 'missing' in response ? response : { score: scoreOf(item, response.value) },
          };
        }),
      );
      if (score !== null) return { amount: score / 100 };
      return { missing: shown === 0 ? 'not-shown' : 'abandoned' };
    },
  };
}

function scoreOf(item: Item, value: number): number {
  if (item.response.type !== 'single-choice' || item.direction === null)
    throw new Error(`${item.id} has no score`);
  return scoreItem(value, {
    max: Math.max(...item.response.options.map((option) => option.value ?? 0)),
    direction: item.direction,
  });
}
