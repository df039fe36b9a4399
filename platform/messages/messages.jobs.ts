import { transact } from '../foundation/database.ts';
import { defineJob } from '../foundation/jobs.ts';
import type { Platform } from '../foundation/platform.ts';
import { monthsKept } from './messages.ts';
import { deleteOfEndedPairs } from './messages.store.ts';

/** Forgets what a pair said to each other, half a year after it ended. Reports keep what was shared with them. */
export async function forgetMessages(platform: Platform): Promise<void> {
  const before = platform.clock.now();
  before.setUTCMonth(before.getUTCMonth() - monthsKept);
  await transact(platform.database, 'owner', {}, (tx) => deleteOfEndedPairs(tx, before));
}

defineJob('forget-messages', forgetMessages);
