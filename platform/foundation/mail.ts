import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { watchUnderWay } from './under-way.ts';

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
  /**
   * Takes no more, and is done when what was on its way arrived or was refused, or after five seconds. What waited for a line fails,
   * of which `isBeforeSending` knows that it did not leave.
   */
  close(): Promise<void>;
}

/** Mails on their way to the server at the same moment. Mail services take no more than a few lines of one sender. */
export const mailLines = 3;

/** A line nobody uses is ended after this long, before the server does it in the middle of a mail. */
const idleMilliseconds = 10_000;

/** With an SMTP address mail is sent; without, each becomes a file `<id>.eml` that any mail program opens. */
export function makePostman(settings: {
  smtpUrl?: string | undefined;
  from: string;
  outbox: string;
}): Postman {
  if (settings.smtpUrl) {
    // Lines stay open from mail to mail. One that the server ended meanwhile is replaced, and the mail goes over the next one if
    // not a byte of it was sent; when some was, nobody knows whether it arrived, and the sender hears so.
    const transport = createTransport(
      { url: settings.smtpUrl, pool: true, maxConnections: mailLines, idleTimeout: idleMilliseconds },
      { from: settings.from },
    );
    const { watch, settled } = watchUnderWay();
    return {
      kind: 'smtp',
      outbox: settings.outbox,
      deliver: async (letter) => {
        await watch(
          transport.sendMail({
            to: letter.to,
            subject: letter.subject,
            text: letter.text,
            messageId: `<${letter.id}@medespraak>`,
            headers: headersOf(letter),
          }),
        );
      },
      close: () => {
        transport.close();
        return settled();
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
    close: () => Promise.resolve(),
  };
}
