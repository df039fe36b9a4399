import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface TextMessage {
  id: string;
  /** E.164 */
  to: string;
  text: string;
}

/** Brings text messages to telephones. A provider is one function of this shape; without one they go to the outbox. */
export interface Texter {
  readonly kind: 'provider' | 'outbox';
  deliver(message: TextMessage): Promise<void>;
}

/** Whether text messages leave: through a provider, or like the mail into the outbox of who tries things out. */
export const sendsTexts = (platform: { texter: Texter; postman: { kind: 'smtp' | 'outbox' } }): boolean =>
  platform.texter.kind === 'provider' || platform.postman.kind === 'outbox';

/** Each message becomes a file `<id>.sms.txt` in the outbox: first line the number, then the text. */
export function makeTexter(outbox: string, provider?: (message: TextMessage) => Promise<void>): Texter {
  if (provider) return { kind: 'provider', deliver: provider };
  return {
    kind: 'outbox',
    deliver: async ({ id, to, text }) => {
      await mkdir(outbox, { recursive: true, mode: 0o700 });
      await writeFile(join(outbox, `${id}.sms.txt`), `${to}\n${text}\n`, { mode: 0o600 });
    },
  };
}
