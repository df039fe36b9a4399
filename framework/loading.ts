import { frameworkFiles } from './files.ts';
import type { Framework, Language } from './types.ts';
import { validateFramework } from './validation.ts';

let loaded: Framework | undefined;

/**
 * The common language: domains, indicators, items, instruments, languages and their texts, from the data files beside this
 * module. Checked once and then kept: every call gives the same object, which is to be read and never changed. Throws a
 * `FrameworkError` naming file and field when the data are not valid.
 */
export function loadFramework(): Framework {
  loaded ??= validateFramework(frameworkFiles);
  return loaded;
}

/** The languages in which every text exists, in the order of `languages.json`; never empty. */
export function completeLanguages(): Language[] {
  return loadFramework().languages.filter(({ complete }) => complete);
}
