import { approveStatement, undoApproval } from '@medespraak/platform/hours/statements.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { asForm, staffRoom } from '../room.ts';

/** Approves a statement or takes that back, as a form of a page asks, and shows the page again. */
const change = (done: 'approve' | 'undo') => async (event: RequestEvent) => {
  const { platform, actor, organisation, programme } = await staffRoom(event);
  const form = await event.request.formData();
  const month = String(form.get('month') ?? '');
  const where = {
    organisationId: organisation.id,
    programmeId: programme?.id ?? '',
    personId: String(form.get('person') ?? ''),
    month,
  };
  const failed = await asForm(event, async () => {
    if (done === 'undo') await undoApproval(platform, actor, where);
    else {
      const [minutes, amount] = ['minutes', 'amount'].map((name) => Number(form.get(name)));
      await approveStatement(platform, actor, { ...where, minutes: minutes ?? 0, amount: amount ?? 0 });
    }
  });
  if (failed) return failed;
  const query = new URLSearchParams({ programme: programme?.slug ?? '', month, done });
  redirect(303, `${event.url.pathname}?${query}`);
};

export const statementActions = { approve: change('approve'), undo: change('undo') };
