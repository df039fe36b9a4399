export { FrameworkError } from './framework-error.ts';
export { missingKinds } from './keys.ts';
export { completeLanguages, loadFramework } from './loading.ts';
export { optionPictogram, pictogramNames, pictogramOf } from './pictograms.ts';
export { itemScore } from './scoring.ts';
export { itemText, translate, translationOf, useDecidedTexts } from './texts.ts';
export type { DecidedTexts, ItemText } from './texts.ts';
export { languageCodes } from './types.ts';
export type * from './types.ts';
