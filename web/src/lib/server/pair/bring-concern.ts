import { fail, type RequestEvent } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import { asForm } from '#lib/server/room.ts';

/** What somebody chose and wrote in a report or a call for help, to show again when it could not be sent. */
export interface Written {
  words: string;
  /** Messages that go along. */
  shared?: string[];
  block?: boolean;
}

/**
 * Does what a report or a call for help asks. Whatever goes wrong, nothing written is lost, and no message goes along that
 * she took out; who sends very many reads what to do.
 */
export async function bringConcern<Answer extends { already: boolean }>(
  event: RequestEvent,
  written: Written,
  work: () => Promise<Answer>,
) {
  const outcome = await asForm(event, work);
  if ('already' in outcome) return outcome;
  const { problem } = outcome.data;
  if (problem.code === 'too-many-requests')
    problem.message = messages('help', event.locals.language)('too-many');
  return fail(outcome.status, { problem, written });
}
