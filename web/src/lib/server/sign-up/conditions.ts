import type { Language } from '../../language.ts';
import { messages } from '../messages.ts';

const lines = [
  'condition-free',
  'condition-kept',
  'condition-seen',
  'condition-asked',
  'condition-own',
] as const;

/** What taking part means, line by line; beside another language the Dutch lines, which are those that count. */
export function conditionsIn(language: Language, organisation: string) {
  const say = (spoken: Language) => lines.map((line) => messages('sign-up', spoken)(line, { organisation }));
  return { lines: say(language), dutch: language === 'nl' ? null : say('nl') };
}
