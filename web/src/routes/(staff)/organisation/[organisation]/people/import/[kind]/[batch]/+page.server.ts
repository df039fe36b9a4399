import { acceptedPeople, listFields } from '@medespraak/exchange';
import {
  changeImport,
  discardImport,
  finishImport,
  readImport,
  rememberHeaderMapping,
} from '@medespraak/platform/people/imports.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { forgetBatch, readBatch } from '#lib/server/people/import-reading.ts';
import { addSaid } from '#lib/server/people/import-view.ts';
import { showBatch } from '#lib/server/people/show-batch.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

async function roomWithBatch(event: RequestEvent) {
  const room = await staffRoom(event);
  const where = { organisationId: room.organisation.id, importId: event.params['batch'] ?? '' };
  return { ...room, where, batch: await asPage(event, () => readImport(room.platform, room.actor, where)) };
}

export const load: PageServerLoad = async (event) => {
  const { platform, actor, batch, language } = await roomWithBatch(event);
  const texts = textsOf('coordinator-import', language);
  return {
    texts,
    fileName: batch.fileName,
    ...(await showBatch(platform, actor, batch, event.url, language)),
  };
};

/** Does something with the list of the page and shows the page again. */
const change =
  (work: (room: Awaited<ReturnType<typeof roomWithBatch>>, form: FormData) => Promise<unknown>) =>
  async (event: RequestEvent) => {
    const room = await roomWithBatch(event);
    const form = await event.request.formData();
    const failed = await asForm(event, async () => void (await work(room, form)));
    // A list that somebody else finished meanwhile shows what became of it.
    if (failed && failed.data.problem.code !== 'state-changed') return fail(failed.status, failed.data);
    const kept = new URLSearchParams([...event.url.searchParams].filter(([name]) => !name.startsWith('/')));
    if (form.has('mapping')) kept.delete('step');
    redirect(303, `${event.url.pathname}?${kept}`);
  };

export const actions: Actions = {
  map: change(async ({ platform, actor, where, batch }, form) => {
    const fields = listFields(batch.kind === 'buddy' ? 'buddies' : 'newcomers');
    const allowed = new Set<string>([...fields, 'ignore']);
    const mapping = Object.fromEntries(
      [...form].flatMap(([name, value]) =>
        name.startsWith('column:') && allowed.has(String(value)) ? [[name.slice(7), String(value)]] : [],
      ),
    );
    const choices = { ...batch.choices, mapping: { ...batch.choices.mapping, ...mapping } };
    await changeImport(platform, actor, { ...where, choices });
    await rememberHeaderMapping(platform, actor, {
      organisationId: where.organisationId,
      kind: batch.kind,
      mapping,
    });
  }),
  row: change(({ platform, actor, where, batch }, form) =>
    changeImport(platform, actor, { ...where, choices: addSaid(batch.choices, form) }),
  ),
  discard: change(({ platform, actor, where }) => discardImport(platform, actor, where)),
  write: change(async ({ platform, actor, where, batch }) => {
    const reading = await readBatch(platform, actor, batch, 600_000);
    if (reading.kind !== 'ready') return;
    const people = acceptedPeople(reading.list);
    await finishImport(platform, actor, {
      ...where,
      people,
      rejected: reading.list.rows.length - people.length,
    });
    forgetBatch(batch.id);
  }),
};
