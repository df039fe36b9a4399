import { writeLetter, type Reader } from '../foundation/letter-words.ts';

interface Words {
  code: string;
  /** Null for a sign-up, which is finished on the device where it was begun. */
  link: string | null;
  reader: Reader;
  programme: string;
}

/** The mail with a code and a link, in her language. The code stands in the subject, to be read without opening. */
export function codeLetter({ code, link, reader, programme }: Words): { subject: string; text: string } {
  const { subject, body } = writeLetter(
    reader,
    {
      subject: 'code-subject',
      body: [
        'code-programme',
        ...(link ? (['code-open', { link }, 'code-works'] as const) : (['code-device'] as const)),
      ],
    },
    () => ({ code, programme }),
  );
  return { subject, text: body };
}

/** The same in one SMS. */
export const codeText = ({ code, reader, programme }: Omit<Words, 'link'>): string =>
  writeLetter({ ...reader, email: null }, { subject: 'code-subject', body: ['code-sms'] }, () => ({
    code,
    programme,
  })).body;
