import { acceptedPeople } from '@medespraak/exchange';
import {
  discardImport,
  finishImport,
  readImport,
  rememberHeaderMapping,
} from '@medespraak/platform/people/imports.operations';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { changeChoices } from '#lib/server/people/choices.ts';
import { describeReading } from '#lib/server/people/preview.ts';
import { forgetBatch, readBatch, readWholeBatch } from '#lib/server/people/reading.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const batch = await asPage(event, () =>
    readImport(platform, actor, { organisationId: organisation.id, importId: event.params.import }),
  );
  const reading =
    batch.state === 'open'
      ? await asPage(event, () => readBatch(platform, actor, organisation.id, batch))
      : null;
  return {
    texts: textsOf('coordinator-import', language),
    kind: batch.kind,
    state: batch.state,
    fileName: batch.fileName,
    outcome: batch.outcome,
    ...describeReading(reading, batch.choices.decisions, language),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const form = await event.request.formData();
    return (await asForm(event, () => changeChoices(event, form))) ?? { changed: true };
  },
  write: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const where = { organisationId: organisation.id, importId: event.params.import ?? '' };
    const problem = await asForm(event, async () => {
      const batch = await readImport(platform, actor, where);
      if (batch.state !== 'open') return;
      const list = await readWholeBatch(platform, actor, organisation.id, batch);
      const people = acceptedPeople(list);
      await finishImport(platform, actor, { ...where, people, rejected: list.rows.length - people.length });
      await rememberHeaderMapping(platform, actor, {
        organisationId: organisation.id,
        kind: batch.kind,
        mapping: batch.choices.mapping,
      });
      forgetBatch(batch.id);
    });
    if (problem) return problem;
    redirect(303, event.url.pathname);
  },
  discard: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    await asPage(event, () =>
      discardImport(platform, actor, {
        organisationId: organisation.id,
        importId: event.params.import ?? '',
      }),
    );
    forgetBatch(event.params.import ?? '');
    redirect(303, event.url.pathname);
  },
};
