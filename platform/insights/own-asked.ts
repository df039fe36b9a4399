import type { OwnModule } from '@medespraak/framework';
import { chooseAsked, ruleSets } from '@medespraak/statistics';
import { heldGroups } from './earlier-releases.ts';
import type { QuestionFigure } from './own-choice.ts';
import type { OwnWorld } from './own-figures.ts';
import { hangsOnWords, testsIn, type PublishedModule, type PublishedQuestion } from './own-questions.ts';
import type { Measure, Respondent } from './tabulation.ts';

/**
 * Whether a question that only some were asked may have figures. How many people it is about says how many had answered in that
 * way before. So it needs that
 * - what it hangs on is shown itself: the question, and the answer that opens it by its own number;
 * - the number of those who were asked may stand beside earlier releases, as any answer;
 * - it says nothing of nearly all, nearly nobody or fewer than ten, alone or subtracted from what is shown (`chooseAsked`);
 * - it does not hang on words that somebody wrote.
 *
 * `totals` are the lines about everybody of the questions before it.
 */
export function chooseAskedOfSome(
  question: PublishedQuestion,
  module: OwnModule,
  published: PublishedModule,
  { respondents, earlier }: OwnWorld,
  totals: ReadonlyMap<string, readonly QuestionFigure[]>,
): boolean {
  if (hangsOnWords(module, question.id)) return false;
  const isAsked = (one: Respondent, id: string) => one.own?.has(id) === true;
  const put = (one: Respondent) => one.own !== undefined;
  const asked: Measure = {
    kind: 'indicator',
    id: question.id,
    family: 'own',
    measure: (one) => (put(one) ? { amount: isAsked(one, question.id) ? 1 : 0 } : { missing: 'not-shown' }),
  };
  const everybody = () => 'all';
  if (heldGroups(asked, respondents, earlier, ['all'], everybody, ruleSets.internal).has('all')) return false;

  const itemOf = (id: string) => module.items.find((item) => item.id === id);
  const tests = testsIn(itemOf(question.id)?.condition ?? null);
  const isShown = (id: string) => totals.get(id)?.some(({ values }) => values.status !== 'withheld') === true;
  const isValue = (id: string) =>
    totals
      .get(id.split('/')[0] ?? '')
      ?.some((line) => line.id === id && line.values.status === 'published') === true;
  for (const test of tests) {
    const kind = itemOf(test.item)?.kind;
    if (!isShown(test.item)) return false;
    const option =
      test.kind === 'includes' && kind === 'multiple'
        ? test.option
        : test.kind === 'equals' && (kind === 'single' || kind === 'scale')
          ? String(test.value)
          : null;
    if (option !== null && !isValue(`${test.item}/${option}`)) return false;
  }

  const setOf = (is: (one: Respondent) => boolean) =>
    new Set(respondents.filter(is).map(({ pseudonym }) => pseudonym));
  const answered = (one: Respondent, id: string) => {
    const response = one.own?.get(id);
    return response !== undefined && !('missing' in response);
  };
  // Every question before that others hang on, so that two questions after the same one are looked at together.
  const place = published.questions.findIndex(({ id }) => id === question.id);
  const before = published.questions.slice(0, place).filter(({ id }) => isShown(id));
  const conditions = [...before, question].map(({ id }) => testsIn(itemOf(id)?.condition ?? null));
  const roots = [...new Set(conditions.flat().map(({ item }) => item))];
  const options = conditions.flat().flatMap((test) => {
    const option =
      test.kind === 'includes' ? test.option : test.kind === 'equals' ? String(test.value) : null;
    return option !== null && isValue(`${test.item}/${option}`) ? [[test.item, option] as const] : [];
  });
  const chose = (one: Respondent, id: string, option: string) => {
    const response = one.own?.get(id);
    return response !== undefined && 'choices' in response && response.choices.includes(option);
  };
  const ofSome = [...before.filter((one) => one.ofSome), question];
  const chosen = chooseAsked(
    ofSome.map(({ id }) => ({ id, people: setOf((one) => isAsked(one, id)) })),
    [
      setOf(put),
      ...roots.map((id) => setOf((one) => answered(one, id))),
      ...options.map(([id, option]) => setOf((one) => chose(one, id, option))),
    ],
    roots.map((id) => setOf((one) => isAsked(one, id) && !answered(one, id))),
    ruleSets.internal,
  );
  return ofSome.every(({ id }) => chosen.has(id));
}
