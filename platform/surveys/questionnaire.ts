import type { Framework, Item } from '@medespraak/framework';

/** What somebody may say to one item. */
export type GivenAnswer =
  | { optionId: string }
  | { amount: number }
  | { code: string }
  | { missing: 'dont-know' | 'prefer-not' | 'not-applicable' }
  | { skipped: true };

/**
 * Where a newcomer is: consent → items → (opt-in before the sensitive ones) → items → end. `done` also after stopping.
 */
export type Step =
  | { kind: 'consent' }
  | { kind: 'item'; itemId: string; position: number; total: number }
  | { kind: 'opt-in'; position: number; total: number }
  | { kind: 'end' };

/** The items of an instrument, in order. @throws Error for an instrument that is not in the framework. */
export function itemsOf(framework: Framework, instrumentId: string): Item[] {
  const instrument = framework.instruments.get(instrumentId);
  if (!instrument) throw new Error(`there is no instrument ${instrumentId}`);
  return instrument.items.flatMap((id) => framework.items.get(id) ?? []);
}

/** The steps of a questionnaire in order, as far as they are known: sensitive items only once somebody agreed to them. */
export function stepsOf(items: readonly Item[], sensitiveShown: boolean | null): Step[] {
  const open = items.filter((item) => !item.sensitive);
  const sensitive = items.filter((item) => item.sensitive);
  const shown = sensitiveShown === false ? open : items;
  const total = shown.length;
  const step = (item: Item, index: number): Step => ({
    kind: 'item',
    itemId: item.id,
    position: index + 1,
    total,
  });
  const steps = open.map(step);
  if (sensitive.length > 0) steps.push({ kind: 'opt-in', position: open.length, total });
  if (sensitiveShown === true) steps.push(...sensitive.map((item, index) => step(item, open.length + index)));
  return [...steps, { kind: 'end' }];
}

/** The first step that was not done yet. `passed` holds the items that were answered or skipped. */
export function nextStep(
  steps: readonly Step[],
  passed: ReadonlySet<string>,
  sensitiveShown: boolean | null,
): Step {
  return (
    steps.find((step) =>
      step.kind === 'item'
        ? !passed.has(step.itemId)
        : step.kind === 'opt-in'
          ? sensitiveShown === null
          : true,
    ) ?? {
      kind: 'end',
    }
  );
}

/** Whether an answer can be an answer to an item, in a given year. */
export function fits(item: Item, given: GivenAnswer, year: number): boolean {
  if ('skipped' in given) return true;
  if ('missing' in given) {
    if (given.missing !== 'not-applicable') return true;
    return item.response.type === 'single-choice' && item.response.hasNotApplicable;
  }
  if ('optionId' in given)
    return (
      item.response.type === 'single-choice' &&
      item.response.options.some((option) => option.id === given.optionId)
    );
  if ('amount' in given)
    return (
      item.response.type === 'year' &&
      Number.isInteger(given.amount) &&
      given.amount >= item.response.min &&
      given.amount <= year
    );
  return item.response.type === 'code-list' && /^[A-Za-z0-9-]{2,12}$/.test(given.code);
}
