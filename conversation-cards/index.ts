export { CardError } from './card-error.ts';
export { cardLevelOf, offerCards } from './choosing.ts';
export type { Asked } from './choosing.ts';
export {
  findCard,
  findRolePlay,
  loadCards,
  translatedQuestions,
  translatedTitle,
  translatedWords,
} from './loading.ts';
export type * from './types.ts';
export { cardLevels } from './types.ts';
