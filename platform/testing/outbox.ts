import { mailTable } from '../foundation/mail.store.ts';
import type { TestPlatform } from './test-platform.ts';

/** All mail that was ever queued, oldest first, read as the owner of the tables. */
export function listOutbox(platform: TestPlatform) {
  return platform.database.connection.select().from(mailTable).orderBy(mailTable.createdAt, mailTable.id);
}
