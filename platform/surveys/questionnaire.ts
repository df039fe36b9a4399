import type { Framework, Item, OwnValue } from '@medespraak/framework';

/** What somebody may say to one item. */
export type GivenAnswer =
  | { optionId: string }
  | { amount: number }
  | { code: string }
  /** To a question of the organisation's own. */
  | { value: OwnValue }
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

/** What the order of steps follows from. */
type Asked = Pick<Item, 'id' | 'sensitive'>;

/** The items of an instrument, in order. @throws Error for an instrument that is not in the framework. */
export function itemsOf(framework: Framework, instrumentId: string): Item[] {
  const instrument = framework.instruments.get(instrumentId);
  if (!instrument) throw new Error(`there is no instrument ${instrumentId}`);
  return instrument.items.flatMap((id) => framework.items.get(id) ?? []);
}

/**
 * The steps of a questionnaire in order, as far as they are known: sensitive items only once somebody agreed to them. The
 * core comes first and is never cut by what an organisation asks itself.
 */
export function stepsOf(
  items: readonly Asked[],
  sensitiveShown: boolean | null,
  own: readonly Asked[] = [],
): Step[] {
  const sensitiveLast = (list: readonly Asked[]) =>
    list.toSorted((a, b) => Number(a.sensitive) - Number(b.sensitive));
  const ordered = [...sensitiveLast(items), ...sensitiveLast(own)];
  const shown = sensitiveShown === false ? ordered.filter((item) => !item.sensitive) : ordered;
  const total = shown.length;
  const door = ordered.findIndex((item) => item.sensitive);
  const steps = shown.flatMap((item, index): Step[] =>
    item.sensitive && sensitiveShown !== true
      ? []
      : [{ kind: 'item', itemId: item.id, position: index + 1, total }],
  );
  if (door !== -1) steps.splice(door, 0, { kind: 'opt-in', position: door, total });
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
  return 'code' in given && item.response.type === 'code-list' && /^[A-Za-z0-9-]{2,12}$/.test(given.code);
}
