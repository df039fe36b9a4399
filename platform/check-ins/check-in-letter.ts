import { writeLetter, type Reader } from '../foundation/letter-words.ts';

/** One more question about a talk, in her language. It says nothing about the talk but with whom it was. */
export const writeCheckInLetter = (
  to: Reader & { givenName: string },
  { other, link }: { other: string; link: string },
) =>
  writeLetter(
    to,
    { subject: 'check-in-subject', body: ['hello', 'check-in-ask', { link }, 'check-in-free'] },
    () => ({ name: to.givenName, other }),
  );
