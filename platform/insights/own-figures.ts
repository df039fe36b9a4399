import type { OwnModule } from '@medespraak/framework';
import {
  protectQuestion,
  ruleSets,
  type FamilyCell,
  type ProtectedSubject,
  type RuleSet,
  type Subject,
} from '@medespraak/statistics';
import { heldGroups, type EarlierRelease } from './earlier-releases.ts';
import { cellKey, type Tabulated } from './figures.ts';
import type { Breakdown, Figure, ReleaseDefinition } from './insights.ts';
import { tabulateChoice, type QuestionFigure } from './own-choice.ts';
import { describeAnswers, whyNoMean } from './own-values.ts';
import { withheld } from './shown-values.ts';
import { chooseAskedOfSome } from './own-asked.ts';
import type { OwnResponse, PublishedModule, PublishedQuestion } from './own-questions.ts';
import { showMissing } from './shown-values.ts';
import type { Measure, Respondent } from './tabulation.ts';

/** A way to divide the people, with the groups of now and of earlier releases. */
export interface Division {
  by: string;
  groups: readonly string[];
  groupOf: (one: Respondent) => string;
  rules: RuleSet;
}

/** Everything that the figures of own questions are made from. */
export interface OwnWorld {
  respondents: readonly Respondent[];
  /** The releases before in which questions of the same module were asked. */
  earlier: readonly EarlierRelease[];
  divisions: readonly Division[];
  /** What the figures of the core withhold. */
  isHidden: (by: string, group: string) => boolean;
}

/** Who lives elsewhere, or did not allow figures for her municipality. */
const rest = 'rest';

/**
 * The figures of an organisation's own questions. They are decided after those of the core and beside them: the groups that are
 * withheld there are withheld here, and the core never changes for what is asked beside it. Questions that only some were asked, and sensitive
 * ones, have figures about everybody together alone; those of which the number of people would tell what somebody had answered before
 * have none. What is written in words is counted and nothing more.
 */
export function compileOwnFigures(
  respondents: readonly Respondent[],
  { content, published }: { content: OwnModule; published: PublishedModule },
  whole: Tabulated,
  definition: ReleaseDefinition,
  earlier: readonly EarlierRelease[],
): Figure[] {
  const before = earlier.filter((release) => release.ownModuleId === published.moduleId);
  const everybody = [...respondents, ...before.flatMap((release) => release.respondents)];
  const division = (by: string, groupOf: Division['groupOf'], rules: RuleSet): Division => ({
    by,
    groups: [...new Set(everybody.map(groupOf))].sort(),
    groupOf,
    rules,
  });
  const isShared = published.shared && definition.shareWithMunicipality;
  const divisions = [
    ...definition.dimensions.map((by) => division(by, (one) => one.groups[by], ruleSets.internal)),
    ...(isShared
      ? [division('municipality', (one) => one.municipalityCode ?? rest, ruleSets.municipal)]
      : []),
  ];
  const world: OwnWorld = {
    respondents,
    earlier: before,
    divisions,
    isHidden: (by, group) =>
      group === rest || whole.cells.get(cellKey('respondents', by, group))?.published !== true,
  };
  const totals = new Map<string, QuestionFigure[]>();
  const found = published.questions.map((question) => {
    const ofEverybody = !question.ofSome && !question.sensitive;
    const mayShow = !question.ofSome || chooseAskedOfSome(question, content, published, world, totals);
    const figures = mayShow
      ? tabulateQuestion(question, { ...world, divisions: ofEverybody ? divisions : [] })
      : [{ ...nothing(question), by: 'all', group: 'all' }];
    totals.set(
      question.id,
      figures.filter(({ by }) => by === 'all'),
    );
    return figures;
  });
  return found.flat().flatMap((line) => toFigure(line));
}

const nothing = ({ id }: PublishedQuestion) => ({ id, values: withheld });

function toFigure({ id, by, group, values }: QuestionFigure): Figure[] {
  const common = { subjectKind: 'own' as const, subjectId: id, ...values };
  if (by !== 'municipality')
    return [
      {
        ...common,
        audience: 'organisation',
        municipalityCode: null,
        groupDimension: by as Breakdown | 'all',
        groupValue: group,
      },
    ];
  if (group === rest) return [];
  return [
    {
      ...common,
      audience: 'municipality',
      municipalityCode: group,
      groupDimension: 'all',
      groupValue: 'all',
    },
  ];
}

/** All lines of one question: everybody, then each group of each division. */
function tabulateQuestion(question: PublishedQuestion, world: OwnWorld): QuestionFigure[] {
  const asked = world.respondents.filter((one) => one.own?.has(question.id));
  const counts = { 'dont-know': 0, 'prefer-not': 0, 'not-applicable': 0, 'not-shown': 0, abandoned: 0 };
  for (const one of asked) {
    const response = one.own?.get(question.id);
    if (response && 'missing' in response) counts[response.missing] += 1;
  }
  const missing = showMissing(counts, asked.length, ruleSets.internal);
  const isChoice = ['single', 'scale', 'rank'].includes(question.kind);
  const lines = isChoice ? tabulateChoice(question, world) : tabulateRest(question, world);
  return lines.map((line) =>
    missing && line.by === 'all' && line.values.status !== 'withheld'
      ? { ...line, values: { ...line.values, details: { ...line.values.details, missing } } }
      : line,
  );
}

/** Several options, a number, a date, or words: a subject for each option, or one. */
function tabulateRest(question: PublishedQuestion, world: OwnWorld): QuestionFigure[] {
  const { respondents, earlier, divisions, isHidden } = world;
  const present = respondents.filter((one) => isAnswer(one.own?.get(question.id)));
  const isSeveral = question.kind === 'multiple';
  const measures = isSeveral
    ? question.options.map(({ id }) => ({ id: `${question.id}/${id}`, ...choosing(question, id) }))
    : [{ id: question.id, ...measuring(question, present) }];
  const isText = question.kind === 'short-text' || question.kind === 'long-text';
  const heldBefore = new Set<string>();
  const subjects = measures.map((measure): Subject => {
    const amounts = new Map(
      present.map((one) => {
        const outcome = measure.measure(one);
        return [one, 'amount' in outcome ? outcome.amount : 0];
      }),
    );
    const count = (people: readonly Respondent[]) => ({
      n: people.length,
      ...(isText ? {} : { sum: people.reduce((sum, one) => sum + (amounts.get(one) ?? 0), 0) }),
    });
    const held = (by: string, groups: readonly string[], groupOf: Division['groupOf'], rules: RuleSet) => {
      const found = isText
        ? new Set<string>()
        : heldGroups(measure, respondents, earlier, groups, groupOf, rules);
      for (const group of found) heldBefore.add(`${by} ${group}`);
      return found;
    };
    const hasNoMean = (people: readonly Respondent[], rules: RuleSet) =>
      whyNoMean(question, numbersOf(question, people), rules) !== null;
    const total = count(present);
    return {
      subject: measure.id,
      total: total.n,
      ...('sum' in total ? { sum: total.sum } : {}),
      held:
        held('all', ['all'], () => 'all', ruleSets.internal).has('all') ||
        hasNoMean(present, ruleSets.internal),
      partitions: (isText ? [] : divisions).map(({ by, groups, groupOf, rules }) => {
        const heldHere = held(by, groups, groupOf, rules);
        return {
          by,
          cells: groups.map((group): FamilyCell => {
            const people = present.filter((one) => groupOf(one) === group);
            return { group, ...count(people), held: heldHere.has(group) || hasNoMean(people, rules) };
          }),
        };
      }),
    };
  });
  const alone = new Set(
    question.options.filter((option) => option.alone).map(({ id }) => `${question.id}/${id}`),
  );
  const decided = protectQuestion({ subjects, alone }, isHidden, ruleSets.internal);
  return decided.flatMap((verdict: ProtectedSubject) => {
    const option = isSeveral ? verdict.subject.slice(question.id.length + 1) : null;
    const line = (
      by: string,
      group: string,
      people: readonly Respondent[],
      shown: boolean,
      share: 'value' | 'bound' | 'withheld',
      rules: RuleSet,
    ) => {
      // Where one person makes the mean, a median of which no sum says anything may stand instead.
      const isMedianOpen =
        !heldBefore.has(`${by} ${group}`) &&
        whyNoMean(question, numbersOf(question, people), rules) === 'one-person';
      const values = shown
        ? describeAnswers(
            question,
            option,
            people.map((one) => one.own?.get(question.id)),
            isMedianOpen ? 'value' : share,
            rules,
          )
        : withheld;
      return { id: verdict.subject, by, group, values };
    };
    return [
      line('all', 'all', present, verdict.totalPublished, verdict.totalShare, ruleSets.internal),
      ...divisions.flatMap(({ by, groupOf, rules }) =>
        (verdict.partitions.find((partition) => partition.by === by)?.cells ?? []).map((cell) =>
          line(
            by,
            cell.group,
            present.filter((one) => groupOf(one) === cell.group),
            cell.published,
            cell.share,
            rules,
          ),
        ),
      ),
    ];
  });
}

const isAnswer = (response: OwnResponse | undefined): boolean =>
  response !== undefined && !('missing' in response);
type OneMeasure = Pick<Measure, 'kind' | 'family' | 'measure'>;
const common = { kind: 'indicator' as const, family: 'own' };

/** The numbers and dates that people gave; none for other kinds of question. */
const numbersOf = ({ id }: PublishedQuestion, people: readonly Respondent[]): number[] =>
  people.flatMap(({ own }) => {
    const response = own?.get(id);
    return response && 'amount' in response ? [response.amount] : [];
  });

/** Did she choose this option? */
function choosing(question: PublishedQuestion, option: string): OneMeasure {
  return {
    ...common,
    measure: ({ own }) => {
      const response = own?.get(question.id);
      return response && 'choices' in response
        ? { amount: response.choices.includes(option) ? 1 : 0 }
        : { missing: 'abandoned' };
    },
  };
}

/** Her number, as its place between the lowest and highest that anybody gave: nearly everybody at one end is nearly everybody the same. */
function measuring(question: PublishedQuestion, present: readonly Respondent[]): OneMeasure {
  const numbers = numbersOf(question, present);
  const lowest = numbers.reduce((least, one) => Math.min(least, one), Infinity);
  const width = numbers.reduce((most, one) => Math.max(most, one), -Infinity) - lowest;
  return {
    ...common,
    measure: ({ own }) => {
      const response = own?.get(question.id);
      if (!response || 'missing' in response) return { missing: 'abandoned' };
      return { amount: 'amount' in response && width > 0 ? (response.amount - lowest) / width : 0 };
    },
  };
}
