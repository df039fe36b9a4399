import { currentPlatform, describeProblem, Problem } from '@medespraak/platform';
import { readerOf } from '#lib/server/room.ts';
import { json, type RequestEvent } from '@sveltejs/kit';

/** Does what a script asks; a Problem becomes its status with a code and a sentence in the language of the page. */
export async function asAnswer(event: RequestEvent, work: () => Promise<unknown>): Promise<Response> {
  try {
    return json((await work()) ?? {});
  } catch (thrown) {
    const problem = currentPlatform().database.isAway(thrown) ? new Problem('database-away') : thrown;
    if (!(problem instanceof Problem)) throw thrown;
    const { code, status } = problem;
    return json({ code, message: describeProblem(code, event.locals.language, readerOf(event)) }, { status });
  }
}
