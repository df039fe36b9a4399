/** The names of steps in addresses, beside the ids of items. */
export const optInStep = 'personal';
export const endStep = 'end';

interface Step {
  kind: 'consent' | 'item' | 'opt-in' | 'end';
  itemId?: string;
}

/** Where a step lives. */
export function addressOf(step: Step): string {
  if (step.kind === 'consent') return '/questions';
  if (step.kind === 'item') return `/questions/${step.itemId}`;
  return `/questions/${step.kind === 'opt-in' ? optInStep : endStep}`;
}

/** The step before the one at an address; null for the first. */
export function previousOf(steps: readonly Step[], address: string): string | null {
  const index = steps.findIndex((step) => addressOf(step) === address);
  const before = steps[index - 1];
  return before ? addressOf(before) : null;
}
