import {
  chooseAsked,
  mayCategoriesFollow,
  mayCategoriesFollowTogether,
  type RuleSet,
} from '@medespraak/statistics';
import type { EarlierRelease } from './earlier-releases.ts';
import type { Measure, Respondent } from './tabulation.ts';

/** An indicator about everybody that is made from the same question, and whether its value is on the page. */
export interface Sibling {
  measure: Measure;
  hasValue: boolean;
}

/**
 * Whether an indicator about those who gave certain answers ("steps to work, among people without work") may be shown of everybody
 * together; of groups it never is. Its number of people says how many gave those answers, so it *is* an answer, as of an own question
 * that only some were asked. So it needs that
 * - every indicator about everybody that is made from the same question shows its value, and there is one;
 * - its number says nothing of nearly all, nearly nobody or fewer than `rules.minimum`, alone or subtracted from what is shown (`chooseAsked`);
 * - the answers may stand beside earlier releases, in every way of adding them up (`mayCategoriesFollow`).
 */
export function mayShowAmong(
  { id, among }: Measure,
  siblings: readonly Sibling[],
  respondents: readonly Respondent[],
  earlier: readonly EarlierRelease[],
  rules: RuleSet,
): boolean {
  if (!among || siblings.length === 0 || siblings.some(({ hasValue }) => !hasValue)) return false;
  const { answerOf, counts } = among;
  const setOf = (is: (one: Respondent) => boolean) =>
    new Set(respondents.filter(is).map(({ pseudonym }) => pseudonym));
  const saysYes = (measure: Measure) => (one: Respondent) => {
    const outcome = measure.measure(one);
    return 'amount' in outcome && outcome.amount === 1;
  };
  const chosen = chooseAsked(
    [{ id, people: setOf((one) => counts.has(answerOf(one) ?? NaN)) }],
    [setOf((one) => answerOf(one) !== null), ...siblings.map(({ measure }) => setOf(saysYes(measure)))],
    [],
    rules,
  );
  if (!chosen.has(id)) return false;
  const answers = (people: readonly Respondent[]) =>
    new Map(
      people.flatMap((one) => {
        const answer = answerOf(one);
        return answer === null ? [] : [[one.pseudonym, answer] as const];
      }),
    );
  const now = answers(respondents);
  const before = earlier.map((release) => ({
    people: answers(release.respondents),
    forgotten: release.forgotten,
  }));
  return (
    before.every(({ people, forgotten }) => mayCategoriesFollow(people, now, forgotten, rules)) &&
    mayCategoriesFollowTogether(now, before, rules)
  );
}
