import type { Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import * as store from './modules.store.ts';

/** The version of own questions that a paper form prints, for who may see the form; null for a questionnaire without. */
export async function readPrintedVersion(call: Call, versionId: string | null) {
  if (versionId === null) return null;
  const row = await call.as('staff', {}, (tx) => store.findVersion(tx, versionId));
  if (!row) throw new Problem('not-found');
  return { versionId: row.id, number: row.number, module: row.content, since: row.since };
}
