import {
  mayCategoriesFollow,
  mayCategoriesFollowTogether,
  protectCategories,
  protectRoundedShare,
  ruleSets,
  type RuleSet,
} from '@medespraak/statistics';
import type { Division, OwnWorld } from './own-figures.ts';
import type { PublishedQuestion } from './own-questions.ts';
import { withMeasure } from './own-values.ts';
import { peopleShown, withheld } from './shown-values.ts';
import { describeShare, type Values } from './shown-values.ts';
import type { Respondent } from './tabulation.ts';

/** One line of a question, before it is known who reads it. */
export interface QuestionFigure {
  /** The question, `question/option`, or `question/` for the options that are one number together. */
  id: string;
  by: string;
  group: string;
  values: Values;
}

/** Answers that are put together, and answers to options that are gone since. */
const together = -1;
const gone = -2;

/** Questions of which each person chose one option, and rankings by what people put first. */
export function tabulateChoice(question: PublishedQuestion, world: OwnWorld): QuestionFigure[] {
  const { respondents, divisions, isHidden } = world;
  const optionOf = (one: Respondent): number | null => {
    const response = one.own?.get(question.id);
    if (!response || !('choices' in response)) return null;
    const index = question.options.findIndex(({ id }) => id === response.choices[0]);
    return index === -1 ? gone : index;
  };
  const present = respondents.filter((one) => optionOf(one) !== null);
  // Only a release in which the question was asked has anything to subtract.
  const earlier = world.earlier.filter((release) =>
    release.respondents.some(({ own }) => own?.has(question.id)),
  );
  const countIn = (people: readonly Respondent[]) => {
    const counts = question.options.map(() => 0);
    for (const one of people) {
      const option = optionOf(one);
      if (option !== null && option >= 0) counts[option] = (counts[option] ?? 0) + 1;
    }
    return counts;
  };
  const inGroup = ({ groupOf }: Division, group: string) => present.filter((one) => groupOf(one) === group);
  const chosen = (people: readonly Respondent[], rest: ReadonlySet<number>) =>
    new Map(
      people.flatMap((one) => {
        const option = optionOf(one);
        return option === null ? [] : [[one.pseudonym, rest.has(option) ? together : option] as const];
      }),
    );
  const decided = protectCategories(
    {
      counts: countIn(present),
      partitions: divisions.map((division) => ({
        by: division.by,
        groups: division.groups.map((group) => ({
          group,
          counts: countIn(inGroup(division, group)),
          hidden: isHidden(division.by, group),
        })),
      })),
    },
    (by, groups, rest) => {
      const division = divisions.find((one) => one.by === by);
      const isIn = (one: Respondent) =>
        groups === null || (division !== undefined && groups.includes(division.groupOf(one)));
      const now = chosen(present.filter(isIn), rest);
      const rules = division?.rules ?? ruleSets.internal;
      const before = earlier.map((release) => ({
        people: chosen(release.respondents.filter(isIn), rest),
        forgotten: release.forgotten,
      }));
      return (
        before.every(({ people, forgotten }) => mayCategoriesFollow(people, now, forgotten, rules)) &&
        mayCategoriesFollowTogether(now, before, rules)
      );
    },
    ruleSets.internal,
  );
  const total = decided.total;
  const everybody = !decided.totalPublished
    ? listLines(question, 'all', 'all', () => withheld)
    : total === null
      ? listLines(question, 'all', 'all', () => numberOnly(present.length, ruleSets.internal))
      : 'most' in total
        ? listLines(question, 'all', 'all', (option) => nearlyAll(option === total.most, present.length))
        : showGroup(question, 'all', 'all', countIn(present), total.rest, ruleSets.internal);
  return [
    ...everybody,
    ...divisions.flatMap((division) => {
      const shown = decided.partitions.find(({ by }) => by === division.by)?.shown;
      return division.groups.flatMap((group) =>
        shown?.groups.has(group)
          ? showGroup(
              question,
              division.by,
              group,
              countIn(inGroup(division, group)),
              shown.rest,
              division.rules,
            )
          : listLines(question, division.by, group, () => withheld),
      );
    }),
  ];
}

const numberOnly = (n: number, rules: RuleSet): Values => ({
  ...withheld,
  status: 'number-only',
  n: peopleShown(n, rules),
  details: { measure: 'share' },
});

const nearlyAll = (isMost: boolean, n: number): Values => ({
  ...withheld,
  status: 'bounded',
  n,
  value: isMost ? 0.9 : 0.1,
  details: { measure: 'share', bound: isMost ? 'at-least' : 'at-most' },
});

const listLines = (
  question: PublishedQuestion,
  by: string,
  group: string,
  valuesOf: (option: number) => Values,
): QuestionFigure[] =>
  question.options.map(({ id }, option) => ({
    id: `${question.id}/${id}`,
    by,
    group,
    values: valuesOf(option),
  }));

/** The options by themselves; those that are one number together say so, with that number after them. */
function showGroup(
  question: PublishedQuestion,
  by: string,
  group: string,
  counts: readonly number[],
  rest: ReadonlySet<number>,
  rules: RuleSet,
): QuestionFigure[] {
  const people = counts.reduce((sum, one) => sum + one, 0);
  const n = peopleShown(people, rules);
  const share = (successes: number): Values =>
    withMeasure('share', describeShare(protectRoundedShare(successes, people, rules), n));
  const lines = listLines(question, by, group, (option) =>
    rest.has(option)
      ? { ...withheld, status: 'together', n, details: { measure: 'share' } }
      : share(counts[option] ?? 0),
  );
  const all = counts.reduce((sum, one, option) => (rest.has(option) ? sum + one : sum), 0);
  return rest.size === 0 ? lines : [...lines, { id: `${question.id}/`, by, group, values: share(all) }];
}
