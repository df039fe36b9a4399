import { describeProblem } from '@medespraak/platform';
import {
  judgeRecording,
  keepRecording,
  removeRecording,
} from '@medespraak/platform/recordings/recordings.operations';
import { error, fail, redirect, type Actions, type RequestEvent } from '@sveltejs/kit';
import { messages } from '../messages.ts';
import { asForm } from '../room.ts';
import { placeOf, readLines, stateIn, studioRoom } from './studio.ts';
import { filesIn } from './take-files.ts';

/** Back to the text of the page, or to another, with what was done in the address. */
function goOn(event: RequestEvent, done: string, text?: string | null): never {
  const query = new URLSearchParams({ ...Object.fromEntries(event.url.searchParams), done });
  for (const name of [...query.keys()]) if (name.startsWith('/')) query.delete(name);
  const here = event.url.pathname;
  redirect(303, `${text ? here.replace(/[^/]+\/[^/]+$/, text) : here}?${query.toString()}`);
}

/** What can be done with the recording of one text. */
export const textActions = {
  /** From the recorder of the page on to the next text; a file stays, so that one can listen to it. */
  keep: async (event) => {
    const studio = await studioRoom(event);
    const { room, where } = studio;
    const { part = '', key = '' } = event.params;
    const form = await event.request.formData();
    const [file] = filesIn(form, 'file');
    if (!file) return fail(400, { missing: messages('recordings', room.language)('files-none') });
    const origin = form.get('origin') === 'browser' ? 'browser' : 'file';
    const { next } = placeOf(await readLines(studio), { part, key }, stateIn(event.url));
    const words = form.has('words') ? String(form.get('words')) : null;
    const failed = await asForm(event, async () =>
      keepRecording(room.platform, room.actor, {
        ...{ ...where, part, key, words, origin },
        file: new Uint8Array(await file.arrayBuffer()),
      }),
    );
    if (failed) return failed;
    return goOn(event, 'kept', origin === 'browser' ? next : null);
  },
  judge: async (event) => {
    const { room, where } = await studioRoom(event);
    const form = await event.request.formData();
    const state = (['draft', 'reviewed', 'tested'] as const).find((one) => one === form.get('state'));
    if (!state) error(400, describeProblem('invalid-input', room.language));
    const failed = await asForm(event, () =>
      judgeRecording(room.platform, room.actor, {
        organisationId: where.organisationId,
        recordingId: String(form.get('recording')),
        state,
      }),
    );
    return failed ?? goOn(event, state);
  },
  remove: async (event) => {
    const { room, where } = await studioRoom(event);
    const form = await event.request.formData();
    const failed = await asForm(event, () =>
      removeRecording(room.platform, room.actor, {
        organisationId: where.organisationId,
        recordingId: String(form.get('recording')),
      }),
    );
    return failed ?? goOn(event, 'removed');
  },
} satisfies Actions;
