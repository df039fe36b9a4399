import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import { asForm } from '#lib/server/room.ts';

/** What somebody chose and wrote in a report or a call for help, to show again when it was not sent. */
export interface Written {
  words: string;
  /** Messages that go along. */
  shared: string[];
  block: boolean;
}

/** What the form asks: `concernId` was made by the page, so that sending it twice is once. */
export interface AskedConcern<Category extends string> extends Written {
  concernId: string;
  category: Category;
}

/** What the page says when nothing was sent. */
export interface NotSent {
  /** What went wrong; null when she only wanted to stop. */
  message: string | null;
  fields: Record<string, string>;
  written: Written;
  /** The two were parted all the same. */
  isStopped: boolean;
}

/** What a form of this kind does. */
export interface ConcernWork<Category extends string> {
  categories: readonly (Category | 'other')[];
  /** `kept: false` when she brought very many today, and what she stopped is stopped all the same. */
  bring(asked: AskedConcern<Category | 'other'>): Promise<{ already: boolean; kept?: boolean }>;
  /** Stops with the other without a report. */
  stop?(): Promise<unknown>;
  /** The page that says that it stopped. */
  stopped?: string;
}

/**
 * Does what a report, a call for help or «only stop» asks. Whatever goes wrong, nothing written is lost, and no message goes
 * along that she took out. What she wrote also stays when she only stops, or sent very many today: the page says that it
 * was not sent.
 */
export async function bringConcern<Category extends string>(
  event: RequestEvent,
  { categories, bring, stop, stopped }: ConcernWork<Category>,
) {
  const form = await event.request.formData();
  const written: Written = {
    words: String(form.get('words') ?? ''),
    shared: form.getAll('shared').map(String),
    block: form.has('block'),
  };
  const onlyStops = stop !== undefined && form.has('only-stop');
  const outcome = await asForm(event, async () => {
    if (onlyStops) return { already: false, kept: false, done: await stop() };
    const category = categories.find((name) => name === form.get('category')) ?? 'other';
    return bring({ concernId: String(form.get('concern') ?? ''), category, ...written });
  });
  if (!('already' in outcome)) {
    const { problem } = outcome.data;
    const { code, fields } = problem;
    const message = code === 'too-many-requests' ? tooMany(event) : problem.message;
    return fail(outcome.status, { message, fields, written, isStopped: false } satisfies NotSent);
  }
  if (outcome.kept !== false) redirect(303, '/me/help?sent');
  if (!onlyStops)
    return fail(429, { message: tooMany(event), fields: {}, written, isStopped: true } satisfies NotSent);
  if (written.words.trim() === '') redirect(303, stopped ?? '/me/help');
  return { message: null, fields: {}, written, isStopped: true } satisfies NotSent;
}

const tooMany = (event: RequestEvent) => messages('help', event.locals.language)('too-many');
