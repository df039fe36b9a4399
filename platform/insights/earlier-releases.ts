import { findHeld, type RuleSet } from '@medespraak/statistics';
import { isSubtractable, type ScoreQuestions } from './score-questions.ts';
import type { Measure, Respondent } from './tabulation.ts';

/** The people of an earlier release as far as they can still be looked up, and how many cannot. */
export interface EarlierRelease {
  respondents: readonly Respondent[];
  forgotten: number;
  /** The module of which it asked questions of the organisation's own. */
  ownModuleId?: string | null;
  /** The questions of each of its scores; releases up to method 3 do not say, and are taken to have the same ones. */
  scores?: Readonly<Record<string, ScoreQuestions>>;
}

/**
 * Which groups of a division may not say what they answered, for each of the earlier releases shows the same figure about
 * nearly the same people. A score of other questions is another figure; in another version it is not. `groupOf` sorts people into groups, then as now. The respondents themselves are only counted,
 * and never held: see "Who did not answer" in docs/method/releases.md.
 */
export function heldGroups(
  measure: Pick<Measure, 'id' | 'questions' | 'measure'>,
  respondents: readonly Respondent[],
  earlier: readonly EarlierRelease[],
  groups: readonly string[],
  groupOf: (one: Respondent) => string,
  rules: RuleSet,
): ReadonlySet<string> {
  const { id, questions } = measure;
  const same = earlier.filter(({ scores }) => !scores || isSubtractable(questions, scores[id] ?? {}));
  if (same.length === 0) return new Set();
  const now = contributionsByGroup(measure, respondents, groupOf);
  const before = same.map((release) => contributionsByGroup(measure, release.respondents, groupOf));
  // Somebody of an earlier group that nobody is in now makes a difference to the hidden groups together.
  const names = new Set([...groups, ...before.flatMap((byGroup) => [...byGroup.keys()])]);
  return findHeld(
    [...names].map((group) => ({
      group,
      now: now.get(group) ?? new Map<string, number>(),
      before: before.map((byGroup) => byGroup.get(group) ?? new Map<string, number>()),
    })),
    same.map(({ forgotten }) => forgotten),
    rules,
  );
}

function contributionsByGroup(
  measure: Pick<Measure, 'measure'>,
  respondents: readonly Respondent[],
  groupOf: (one: Respondent) => string,
): Map<string, Map<string, number>> {
  const byGroup = new Map<string, Map<string, number>>();
  for (const one of respondents) {
    const outcome = measure.measure(one);
    if (!('amount' in outcome)) continue;
    const group = groupOf(one);
    const members = byGroup.get(group) ?? new Map<string, number>();
    byGroup.set(group, members.set(one.pseudonym, outcome.amount));
  }
  return byGroup;
}
