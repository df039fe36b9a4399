import { type Language } from '../language.ts';
import type { Key } from '../messages/translator.ts';
import { messages, textsOf } from './messages.ts';

type Details = Record<string, string | number | boolean | null>;

/** What an operation did, in plain words; its own name when it has none, so that the gap is seen. */
export function operationInWords(operation: string, language: Language): string {
  return isWord(operation, language) ? messages('audit', language)(operation) : operation;
}

/** The details of a line: numbers with what they count, choices in words. What is only for machines is left out. */
export function detailsInWords(details: Details, language: Language): string {
  const t = messages('audit', language);
  return Object.entries(details)
    .flatMap(([name, value]) => {
      const key =
        typeof value === 'number'
          ? `number.${name}`
          : value === true
            ? `word.${name}`
            : `word.${name}-${String(value)}`;
      if (value === false || value === 0 || !isWord(key, language)) return [];
      return [typeof value === 'number' ? t(key, { count: value }) : t(key)];
    })
    .join(', ');
}

function isWord(key: string, language: Language): key is Key<'audit'> {
  return Object.hasOwn(textsOf('audit', language), key);
}
