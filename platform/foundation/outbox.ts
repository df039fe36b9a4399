import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** By what mail and text messages in the outbox are recognised. */
export interface Traces {
  /** Of mail that stood in the database: its file has the same name. */
  mailIds: readonly string[];
  /** Addresses and telephone numbers, as they were written to. */
  contacts: readonly string[];
}

/**
 * Removes from the outbox what was written to somebody: files that carry these ids, and files to these addresses and
 * numbers. An outbox that was never made has nothing to remove.
 */
export async function forgetInOutbox(outbox: string, traces: Traces): Promise<void> {
  const ids = new Set(traces.mailIds);
  const contacts = new Set(traces.contacts.map((contact) => contact.trim().toLowerCase()));
  if (ids.size === 0 && contacts.size === 0) return;
  for (const file of await filesIn(outbox)) {
    const [id = '', kind] = file.split('.');
    if (kind !== 'eml' && kind !== 'sms') continue;
    if (ids.has(id) || contacts.has(receiverOf(kind, await readFile(join(outbox, file), 'utf8'))))
      await rm(join(outbox, file), { force: true });
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The address in the header of a mail (a long header goes on over lines), or the first line of a text message. */
function receiverOf(kind: 'eml' | 'sms', text: string): string {
  if (kind === 'sms') return (text.split('\n')[0] ?? '').trim().toLowerCase();
  const [head = ''] = text.split(/\r?\n\r?\n/);
  const to = /^To:\s*(.*)$/im.exec(head.replace(/\r?\n[ \t]+/g, ' '))?.[1] ?? '';
  return (/<([^>]+)>/.exec(to)?.[1] ?? to).trim().toLowerCase();
}
