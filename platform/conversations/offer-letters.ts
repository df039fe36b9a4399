/** What a letter to one of a pair is made of. */
export interface Recipient {
  kind: 'newcomer' | 'buddy';
  givenName: string;
  /** Of her screens and mail: `nl` or `en`; Dutch for a language that has no letters yet. */
  language: string;
}

interface Words {
  /** First name of the other; null in letters that do not name her. */
  other: string | null;
  programme: string;
  /** Where she answers. */
  link: string;
  /** The day until which an answer counts, in words. */
  until: string;
}

export type OfferLetter = 'offered' | 'nudge' | 'closed' | 'started' | 'ended' | 'resumed';

type Letter = { subject: string; body: string };
type Write = (words: Words, isBuddy: boolean) => { subject: string; lines: string[] };

/**
 * The same letter to both, in the same words: from what was sent nobody can read who answered what. For that reason the
 * nudge also goes to whoever answered, and nobody is told why an offer did not go on.
 */
const dutch: Record<OfferLetter, Write> = {
  offered: ({ other, programme, link, until }) => ({
    subject: `Een voorstel: praten met ${other}`,
    lines: [
      `${programme} heeft iemand gevonden om mee te praten: ${other}.`,
      'Lees wat jullie delen en zeg of je dit wilt:',
      link,
      `Dat kan tot en met ${until}. Je mag ook nee zeggen.`,
    ],
  }),
  nudge: ({ other, link, until }) => ({
    subject: `Praten met ${other}: het voorstel staat nog open`,
    lines: [
      `Het voorstel om te praten met ${other} staat nog open tot en met ${until}.`,
      'Heb je nog niet geantwoord? Dat kan hier:',
      link,
      'Heb je al geantwoord? Dan hoef je niets te doen.',
    ],
  }),
  closed: ({ other, programme }, isBuddy) => ({
    subject: `Praten met ${other} gaat niet door`,
    lines: [
      `Het voorstel om te praten met ${other} gaat niet door.`,
      isBuddy
        ? `${programme} zoekt iemand anders voor je. Je hoeft niets te doen.`
        : `${programme} zoekt iemand anders voor je. Je houdt je plaats in de rij. Je hoeft niets te doen.`,
    ],
  }),
  started: ({ other, link }) => ({
    subject: `${other} en jij gaan praten`,
    lines: [
      `Goed nieuws: jij en ${other} gaan samen praten.`,
      'Kies hier een tijd voor het eerste gesprek:',
      link,
    ],
  }),
  ended: ({ other, programme, link }, isBuddy) => ({
    subject: `Je praat niet meer samen met ${other}`,
    lines: [
      `De gesprekken met ${other} zijn gestopt. Dank je wel voor de tijd samen.`,
      isBuddy
        ? `Je hebt weer plaats voor iemand anders. ${programme} zoekt met je mee.`
        : `${programme} zoekt iemand anders voor je. Je houdt je plaats in de rij.`,
      'Hier lees je hoe het verder gaat:',
      link,
    ],
  }),
  resumed: ({ other, programme, link }) => ({
    subject: `Je praat toch verder met ${other}`,
    lines: [
      `Het bericht dat de gesprekken met ${other} stoppen, klopte niet. ${programme} heeft dat hersteld.`,
      'Jullie afspraken blijven staan:',
      link,
    ],
  }),
};

const english: Record<OfferLetter, Write> = {
  offered: ({ other, programme, link, until }) => ({
    subject: `A proposal: talking with ${other}`,
    lines: [
      `${programme} found somebody for you to talk with: ${other}.`,
      'Read what you share and say whether you would like this:',
      link,
      `You can answer until ${until}. You may also say no.`,
    ],
  }),
  nudge: ({ other, link, until }) => ({
    subject: `Talking with ${other}: the proposal is still open`,
    lines: [
      `The proposal to talk with ${other} is open until ${until}.`,
      'Did you not answer yet? You can do so here:',
      link,
      'Did you answer already? Then you need to do nothing.',
    ],
  }),
  closed: ({ other, programme }, isBuddy) => ({
    subject: `Talking with ${other} does not go ahead`,
    lines: [
      `The proposal to talk with ${other} does not go ahead.`,
      isBuddy
        ? `${programme} looks for somebody else for you. You need to do nothing.`
        : `${programme} looks for somebody else for you. You keep your place in the queue. You need to do nothing.`,
    ],
  }),
  started: ({ other, link }) => ({
    subject: `You and ${other} are going to talk`,
    lines: [
      `Good news: you and ${other} are going to talk together.`,
      'Choose a time for the first talk here:',
      link,
    ],
  }),
  ended: ({ other, programme, link }, isBuddy) => ({
    subject: `Your talks with ${other} have ended`,
    lines: [
      `Your talks with ${other} have ended. Thank you for the time together.`,
      isBuddy
        ? `You have room for somebody else again. ${programme} looks for somebody with you.`
        : `${programme} looks for somebody else for you. You keep your place in the queue.`,
      'Here you read what comes next:',
      link,
    ],
  }),
  resumed: ({ other, programme, link }) => ({
    subject: `Your talks with ${other} go on`,
    lines: [
      `The message that your talks with ${other} end was not right. ${programme} put it right.`,
      'Your appointments stay:',
      link,
    ],
  }),
};

/** Writes a letter in her language, addressed by her first name. */
export function writeOfferLetter(kind: OfferLetter, to: Recipient, words: Words): Letter {
  const isEnglish = to.language === 'en';
  const { subject, lines } = (isEnglish ? english : dutch)[kind](words, to.kind === 'buddy');
  return { subject, body: [`${isEnglish ? 'Hello' : 'Dag'} ${to.givenName},`, ...lines].join('\n\n') };
}
