import type { OwnModule } from '@medespraak/framework';
import type { Call } from '../foundation/operation.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import * as store from './modules.store.ts';

/** The own questions of every programme of the organisation as they are being written, by the short name of the programme. */
export async function readDrafts(call: Call): Promise<{ programme: string; module: OwnModule }[]> {
  const { programmes } = await readOrganisation.within(call, { organisationId: call.organisationId });
  const drafts = [];
  for (const { id, slug } of programmes) {
    const found = await call.as('staff', {}, (tx) => store.findOfProgramme(tx, id));
    if (found) drafts.push({ programme: slug, module: found.draft });
  }
  return drafts;
}
