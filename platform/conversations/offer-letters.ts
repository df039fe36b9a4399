import { dayInLetter, writeLetter, type Outline, type Reader } from '../foundation/letter-words.ts';

/** What a letter to one of a pair is made of. */
export interface Recipient extends Reader {
  givenName: string;
  timeZone: string;
}

interface Words {
  /** First name of the other. */
  other: string;
  programme: string;
  /** Where she answers. */
  link: string;
  /** When an answer counts no more. */
  until: Date;
}

export type OfferLetter =
  'offered' | 'nudge' | 'closed' | 'started' | 'ended' | 'resumed' | 'withdrawn' | 'gone';

/**
 * The same letter to both, in the same words: from what was sent nobody can read who answered what. For that reason the
 * nudge also goes to whoever answered, and nobody is told why an offer did not go on. When somebody is erased, `withdrawn` takes the place of
 * `closed` and `gone` that of `ended`: without her name, and without a link to what is no more.
 */
const outlines: Record<OfferLetter, (link: { link: string }, kind: Reader['kind']) => Outline['body']> = {
  offered: (link) => ['offered-found', 'offered-read', link, 'offered-until'],
  nudge: (link) => ['nudge-open', 'nudge-answer', link, 'nudge-answered'],
  closed: (_, kind) => ['closed-over', `closed-${kind}`],
  started: (link) => ['started-news', 'started-choose', link],
  ended: (link, kind) => ['ended-over', `ended-${kind}`, 'ended-more', link],
  withdrawn: (_, kind) => ['withdrawn-over', `closed-${kind}`],
  gone: (_, kind) => ['gone-over', `ended-${kind}`],
  resumed: (link) => ['resumed-wrong', 'resumed-stay', link],
};

/** Writes a letter in her language, addressed by her first name. */
export const writeOfferLetter = (
  kind: OfferLetter,
  to: Recipient,
  { other, programme, link, until }: Words,
) =>
  writeLetter(
    to,
    { subject: `${kind}-subject`, body: ['hello', ...outlines[kind]({ link }, to.kind)] },
    (language) => ({
      name: to.givenName,
      other,
      programme,
      until: dayInLetter(language, until, to.timeZone),
    }),
  );
