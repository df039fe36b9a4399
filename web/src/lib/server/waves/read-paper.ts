import type { enterPaper } from '@medespraak/platform/surveys/paper.operations';
import { isLanguage } from '../../language.ts';
import { consentFields } from '../../waves/paper-fields.ts';

type Entered = Omit<Parameters<typeof enterPaper>[2], 'organisationId' | 'code'>;
type Given = Entered['answers'][number]['given'];

/** The answer of one question in a form: what was chosen, or what was written; null when both are empty. */
export function givenIn(chosen: string, written: string, type: string): Given | null {
  const [kind, value = ''] = chosen.split(':');
  if (kind === 'option' && value) return { optionId: value };
  if (kind === 'missing' && value) return { missing: value as 'dont-know' };
  const text = written.trim();
  if (text === '') return null;
  return type === 'year' ? { amount: Number(text) } : { code: text };
}

/** What was typed in from a paper form. A question that was left open is one that she left open. */
export function readPaper(form: FormData, items: readonly { id: string; type: string }[]): Entered {
  const field = (name: string) => String(form.get(name) ?? '');
  const language = field('language');
  return {
    twice: field('twice') === 'yes',
    confirmed: field('confirmed') === 'yes',
    language: isLanguage(language) ? language : 'nl',
    filledOn: field('filledOn'),
    consent: Object.fromEntries(
      consentFields.map((purpose) => [purpose, field(`consent:${purpose}`) === 'yes']),
    ),
    sensitiveShown: field('sensitive') === 'yes',
    answers: items.flatMap(({ id, type }) => {
      const given = givenIn(field(`item:${id}`), field(`written:${id}`), type);
      return given ? [{ itemId: id, given }] : [];
    }),
  };
}
