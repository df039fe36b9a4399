import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';

export interface Letter {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Where a mail program asks for no more of these with one press of its own button (RFC 8058). */
  unsubscribe?: string;
}

const headersOf = ({ unsubscribe }: Letter) =>
  unsubscribe === undefined
    ? {}
    : {
        'List-Unsubscribe': `<${unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };

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
          headers: headersOf(letter),
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
        headers: headersOf(letter),
      });
      await mkdir(settings.outbox, { recursive: true, mode: 0o700 });
      await writeFile(join(settings.outbox, `${letter.id}.eml`), message as Buffer, { mode: 0o600 });
    },
  };
}
