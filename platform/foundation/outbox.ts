import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** By what mail and text messages in the outbox are recognised. */
export interface Traces {
  /** Of mail that stood in the database: its file has the same name. */
  mailIds: readonly string[];
  /** Addresses and telephone numbers, as they were written to. */
  contacts: readonly string[];
  /** Her first name, and the addresses and numbers of those to whom was written with whom they talk. */
  named?: { name: string; contacts: readonly string[] };
}

/**
 * A text in which three dots stand for a name, wherever it is a word of its own.
 *
 * ```ts
 * withoutName('Dag Anna, An maakte een afspraak.', 'An'); // 'Dag Anna, … maakte een afspraak.'
 * ```
 */
export function withoutName(text: string, name: string): string {
  const letters = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${letters}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'), '…');
}

/**
 * Removes from the outbox what was written to somebody: files that carry these ids, files to these addresses and numbers, and
 * what names her to those who talked with her. An outbox that was never made has nothing to remove.
 */
export async function forgetInOutbox(outbox: string, traces: Traces): Promise<void> {
  const ids = new Set(traces.mailIds);
  const asWritten = (contacts: readonly string[]) =>
    new Set(contacts.map((contact) => contact.trim().toLowerCase()));
  const [hers, others] = [asWritten(traces.contacts), asWritten(traces.named?.contacts ?? [])];
  if (ids.size + hers.size + others.size === 0) return;
  for (const file of await filesIn(outbox)) {
    const [id = '', kind] = file.split('.');
    if (kind !== 'eml' && kind !== 'sms') continue;
    const text = await readFile(join(outbox, file), 'utf8');
    const receiver = receiverOf(kind, text);
    if (
      ids.has(id) ||
      hers.has(receiver) ||
      (others.has(receiver) && isNamedIn(text, traces.named?.name ?? ''))
    )
      await rm(join(outbox, file), { force: true });
  }
}

/** Whether a mail or text message names somebody, as it stands or as it was coded for the journey. */
function isNamedIn(text: string, name: string): boolean {
  const body = text
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n');
  const plain = /^content-transfer-encoding:\s*base64/im.test(text)
    ? Buffer.from(body, 'base64').toString('utf8')
    : fromQuotedPrintable(body);
  return [text, plain].some((read) => withoutName(read, name) !== read);
}

function fromQuotedPrintable(body: string): string {
  const whole = Buffer.from(body.replace(/=\r?\n/g, ''), 'utf8').toString('latin1');
  const bytes = whole.replace(/=([0-9A-F]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
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
