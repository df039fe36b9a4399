import { fitsOwnItem, shownItems, type OwnModule, type OwnValue } from '@medespraak/framework';
import type { EnteredPaper } from './modes.ts';
import { ownItemIdOf } from './own-questions.ts';
import type { GivenAnswer } from './questionnaire.ts';

/** Whether an answer on paper can be one to an own question. */
export function fitsPrinted(module: OwnModule | null, itemId: string, given: GivenAnswer): boolean {
  const item = module?.items.find(({ id }) => id === ownItemIdOf(itemId));
  if (!item || item.kind === 'note') return false;
  if ('value' in given) return fitsOwnItem(item, given.value);
  return 'missing' in given && given.missing !== 'not-applicable';
}

/**
 * The answers of a paper form without those to own questions that she was not asked: paper does not hide a question, so people
 * fill in what they should have passed over.
 */
export function askedOnPaper(module: OwnModule | null, paper: EnteredPaper): EnteredPaper['answers'] {
  const values: Record<string, OwnValue> = {};
  for (const { itemId, given } of paper.answers) {
    const own = ownItemIdOf(itemId);
    if (own !== null && 'value' in given) values[own] = given.value;
  }
  const asked = new Set(module ? shownItems(module.items, values).items.map(({ id }) => id) : []);
  return paper.answers.filter(({ itemId }) => {
    const own = ownItemIdOf(itemId);
    return own === null || asked.has(own);
  });
}
