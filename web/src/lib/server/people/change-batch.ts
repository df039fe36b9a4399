import { listFields } from '@medespraak/exchange';
import {
  changeImport,
  readImport,
  rememberHeaderMapping,
} from '@medespraak/platform/people/imports.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { asForm, asPage, staffRoom } from '../room.ts';

/** The room with the list that the address names. */
export async function roomWithBatch(event: RequestEvent) {
  const room = await staffRoom(event);
  const where = { organisationId: room.organisation.id, importId: event.params['batch'] ?? '' };
  const batch = await asPage(event, () => readImport(room.platform, room.actor, where));
  return { ...room, where, batch };
}
export type BatchRoom = Awaited<ReturnType<typeof roomWithBatch>>;

/** Does something with the list of the page and shows the page again, at the same place. */
export const change =
  (work: (room: BatchRoom, form: FormData) => Promise<unknown>) => async (event: RequestEvent) => {
    const room = await roomWithBatch(event);
    const form = await event.request.formData();
    const failed = await asForm(event, async () => void (await work(room, form)));
    // A list that somebody else finished meanwhile shows what became of it.
    if (failed && failed.data.problem.code !== 'state-changed') return fail(failed.status, failed.data);
    const kept = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/')));
    if (form.has('mapping')) kept.delete('step');
    redirect(303, kept.size > 0 ? `${event.url.pathname}?${kept}` : event.url.pathname);
  };

/** Keeps what somebody said of the columns, for this list and for the next one. */
export async function mapColumns(
  { platform, actor, where, batch }: BatchRoom,
  form: FormData,
): Promise<void> {
  const fields = listFields(batch.kind === 'buddy' ? 'buddies' : 'newcomers');
  const allowed = new Set<string>([...fields, 'ignore']);
  const mapping = Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      name.startsWith('column:') && allowed.has(String(value)) ? [[name.slice(7), String(value)]] : [],
    ),
  );
  const choices = { ...batch.choices, mapping: { ...batch.choices.mapping, ...mapping } };
  await changeImport(platform, actor, { ...where, choices });
  const { organisationId } = where;
  await rememberHeaderMapping(platform, actor, { organisationId, kind: batch.kind, mapping });
}
