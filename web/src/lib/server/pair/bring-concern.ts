import { Problem } from '@medespraak/platform';
import { fail, type ActionFailure } from '@sveltejs/kit';
import type { Language } from '#lib/language.ts';
import { messages } from '#lib/server/messages.ts';

/** Does what a report or a call for help asks; a sentence for who sends very many, and nothing written is lost. */
export async function bringConcern<Answer>(
  language: Language,
  words: string,
  work: () => Promise<Answer>,
): Promise<Answer | ActionFailure<{ wrong: string; words: string }>> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Problem) || thrown.code !== 'too-many-requests') throw thrown;
    return fail(thrown.status, { wrong: messages('help', language)('too-many'), words });
  }
}
