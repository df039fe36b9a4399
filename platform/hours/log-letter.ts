import { dayInLetter, writeLetter, type Reader } from '../foundation/letter-words.ts';

/** Asks the other whether a talk was as it was written down, in her language. */
export const writeLogLetter = (
  to: Reader & { givenName: string },
  words: { other: string; heldOn: string; minutes: number; link: string },
) =>
  writeLetter(
    to,
    { subject: 'log-subject', body: ['hello', 'log-ask', { link: words.link }] },
    (language) => ({
      name: to.givenName,
      other: words.other,
      day: dayInLetter(language, new Date(`${words.heldOn}T12:00:00Z`), 'UTC'),
      minutes: String(words.minutes),
    }),
  );
