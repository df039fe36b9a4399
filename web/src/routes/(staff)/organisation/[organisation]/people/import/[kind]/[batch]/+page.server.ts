import { acceptedPeople } from '@medespraak/exchange';
import { changeImport, discardImport, finishImport } from '@medespraak/platform/people/imports.operations';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { change, mapColumns, roomWithBatch } from '#lib/server/people/change-batch.ts';
import { forgetBatch, readBatch } from '#lib/server/people/import-reading.ts';
import { addSaid } from '#lib/server/people/import-view.ts';
import { showBatch } from '#lib/server/people/show-batch.ts';
import type { Actions, PageServerLoad } from './$types';

/** However long it takes: somebody agreed and waits. */
const untilRead = 600_000;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, batch, language } = await roomWithBatch(event);
  const shown = await showBatch(platform, actor, batch, event.url, language);
  return {
    texts: textsOf('coordinator-import', language),
    fileName: batch.fileName,
    ...(await toldApart(event, shown)),
  };
};

export const actions: Actions = {
  map: change(mapColumns),
  row: change(({ platform, actor, where, batch }, form) =>
    changeImport(platform, actor, { ...where, choices: addSaid(batch.choices, form) }),
  ),
  discard: change(({ platform, actor, where }) => discardImport(platform, actor, where)),
  write: change(async ({ platform, actor, where, batch }) => {
    const reading = await readBatch(platform, actor, batch, untilRead);
    if (reading.kind !== 'ready') return;
    const people = acceptedPeople(reading.list);
    const rejected = reading.list.rows.length - people.length;
    await finishImport(platform, actor, { ...where, people, rejected });
    forgetBatch(batch.id);
  }),
};
