import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** Brings mail out of the house, or into the outbox folder when no server was set. */
export interface Postman {
  readonly kind: 'smtp' | 'outbox';
  /** Where the outbox is, for the page that shows it. */
  readonly outbox: string;
  deliver(letter: Letter): Promise<void>;
}

/** With an SMTP address mail is sent; without, each becomes a file `<id>.eml` that any mail program opens. */
export function makePostman(settings: {
  smtpUrl?: string | undefined;
  from: string;
  outbox: string;
}): Postman {
  if (settings.smtpUrl) {
    const transport = createTransport(settings.smtpUrl, { from: settings.from });
    return {
      kind: 'smtp',
      outbox: settings.outbox,
      deliver: async (letter) => {
        await transport.sendMail({
          to: letter.to,
          subject: letter.subject,
          text: letter.text,
          messageId: `<${letter.id}@medespraak>`,
        });
      },
    };
  }
  const writer = createTransport(
    { streamTransport: true, buffer: true, newline: 'unix' },
    { from: settings.from },
  );
  return {
    kind: 'outbox',
    outbox: settings.outbox,
    deliver: async (letter) => {
      const { message } = await writer.sendMail({
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
      });
      await mkdir(settings.outbox, { recursive: true, mode: 0o700 });
      await writeFile(join(settings.outbox, `${letter.id}.eml`), message as Buffer, { mode: 0o600 });
    },
  };
}
