import type { Domain, Framework, Item } from '@medespraak/framework';

/** The questions that make a domain's score, by id, with the version of each. */
export type ScoreQuestions = Readonly<Record<string, number>>;

/** The questions of a domain that its score is made of, in a questionnaire that asks these: those whose answers have a better end. */
export function scoredItems(domain: Domain, asked: ReadonlySet<string>): Item[] {
  return domain.items.filter((item) => asked.has(item.id) && item.direction !== null);
}

/**
 * For each domain that gets a score in a questionnaire, the questions that make it. A shorter questionnaire asks fewer, and a score of other
 * questions is another measure, though it has the same name.
 *
 * @throws Error when there is no such instrument.
 */
export function scoreQuestionsOf(framework: Framework, instrumentId: string): Record<string, ScoreQuestions> {
  const instrument = framework.instruments.get(instrumentId);
  if (!instrument) throw new Error(`there is no instrument ${instrumentId}`);
  const asked = new Set<string>(instrument.items);
  return Object.fromEntries(
    framework.domains.flatMap((domain) => {
      const items = scoredItems(domain, asked);
      return items.length > 0
        ? [[domain.id, Object.fromEntries(items.map((one) => [one.id, one.version]))]]
        : [];
    }),
  );
}

/** Whether a score is one measure in two releases: it is made of the same questions in the same versions. Unknown is not the same. */
export function isSameScore(one: ScoreQuestions | undefined, other: ScoreQuestions | undefined): boolean {
  if (!one || !other) return false;
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

/**
 * Whether two scores of a name can be subtracted from each other: the same questions make them. Another version may have other words, but
 * who says the same as before then has the same score, so it protects nobody. What is not known is taken for the same.
 */
export function isSubtractable(one: ScoreQuestions | undefined, other: ScoreQuestions | undefined): boolean {
  if (!one || !other) return true;
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => id in other);
}
