import { transact } from '../foundation/database.ts';
import { defineJob } from '../foundation/jobs.ts';
import type { Platform } from '../foundation/platform.ts';
import { deleteTablesOfShortTalks } from './cards.store.ts';

/** How long after the last change a short talk is over for certain. */
const dayMilliseconds = 86_400_000;

/** Forgets which card lay between two who were free, when they cannot come back to it. */
export async function forgetTables(platform: Platform): Promise<void> {
  const before = new Date(platform.clock.now().getTime() - dayMilliseconds);
  await transact(platform.database, 'owner', {}, (tx) => deleteTablesOfShortTalks(tx, before));
}

defineJob('forget-tables', forgetTables);
