import { listUndoable, undo } from '@medespraak/platform/board/undoing.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { textsOf } from '../messages.ts';
import { asForm, staffRoom, type StaffRoom } from '../room.ts';

/** What whoever looks did a moment ago and can take back, with the words for it; about one thing when `subject` is given. */
export async function undoableHere({ platform, actor, organisation, language }: StaffRoom, subject?: string) {
  const where = { organisationId: organisation.id };
  return {
    texts: textsOf('board', language),
    steps: await listUndoable(platform, actor, { ...where, ...(subject ? { subject } : {}) }),
  };
}

/** The form action that takes a step back and shows the page again. */
export const undoStep = async (event: RequestEvent) => {
  const { platform, actor, organisation } = await staffRoom(event);
  const lineId = String((await event.request.formData()).get('line') ?? '');
  const failed = await asForm(event, async () => {
    await undo(platform, actor, { organisationId: organisation.id, lineId });
    await platform.jobs.wake('deliver-mail');
  });
  if (failed) return failed;
  redirect(303, `${event.url.pathname}?undone`);
};
