import drafted from './problem-words.json' with { type: 'json' };
import type { FieldProblem } from './field-problems.ts';
import { decidedText } from './texts.ts';

/**
 * Every way in which asking something of the platform can fail, with its HTTP status and a sentence per language. Newcomers and
 * buddies, who are addressed with «je» and have no administrator, have one of their own where the other does not fit.
 */
const catalogue = {
  'invalid-input': {
    status: 400,
    nl: 'Niet alles is goed ingevuld.',
    en: 'Not everything was filled in correctly.',
  },
  'not-signed-in': { status: 401, nl: 'Log eerst in.', en: 'Please sign in first.' },
  'not-allowed': {
    status: 403,
    nl: 'U mag dit niet doen of zien. Vraag het uw beheerder als dat niet klopt.',
    en: 'You may not do or see this. Ask your administrator if that is wrong.',
    participant: {
      nl: 'Dit kun je niet doen of zien. Klopt dat niet? Vraag het je coördinator.',
      en: 'You cannot do or see this. Is that wrong? Ask your coordinator.',
    },
  },
  'not-found': {
    status: 404,
    nl: 'Dit bestaat niet, of niet meer.',
    en: 'This does not exist, or no longer.',
    participant: {
      nl: 'Wat je zoekt, is er niet of is er niet meer. Kijk op je eigen pagina.',
      en: 'What you are looking for is not there, or no longer. Look on your own page.',
    },
  },
  'link-unknown': {
    status: 404,
    nl: 'Deze link werkt niet. Kijk of de link helemaal klopt, of vraag een nieuwe.',
    en: 'This link does not work. Check that it is complete, or ask for a new one.',
  },
  'link-missing': {
    status: 404,
    nl: 'Deze pagina is alleen voor u. U opent haar met uw eigen link.',
    en: 'This page is yours alone. You open it with your own link.',
    participant: {
      nl: 'Deze pagina is alleen voor jou. Je opent haar met je eigen link.',
      en: 'This page is yours alone. You open it with your own link.',
    },
  },
  'link-expired': {
    status: 410,
    nl: 'Deze link werkt niet meer: hij is te oud. Vraag een nieuwe aan de organisatie die hem stuurde.',
    en: 'This link has expired. Ask the organisation that sent it for a new one.',
  },
  'link-withdrawn': {
    status: 410,
    nl: 'Deze link werkt niet meer: de organisatie heeft hem gestopt.',
    en: 'This link has been withdrawn.',
  },
  'wave-closed': {
    status: 409,
    nl: 'Deze vragenlijst is gesloten. Nieuwe antwoorden kunnen er niet meer bij.',
    en: 'This questionnaire is closed. New answers can no longer be added.',
  },
  'consent-missing': {
    status: 409,
    nl: 'Zonder toestemming bewaren we geen antwoorden.',
    en: 'Without consent we do not keep answers.',
  },
  'nothing-to-publish': {
    status: 409,
    nl: 'Er zijn nog geen tien mensen van wie de antwoorden meetellen. De vragenlijst blijft zoals hij was. Publiceer als het er meer zijn: dat kan maar een keer.',
    en: 'There are not yet ten people whose answers count. The questionnaire stays as it was. Publish when there are more: that can be done only once.',
  },
  'wave-not-open': {
    status: 409,
    nl: 'Deze vragenlijst is nog niet begonnen. Sluiten en publiceren kan pas daarna.',
    en: 'This questionnaire has not begun yet. It can be closed and published only after that.',
  },
  'name-taken': {
    status: 409,
    nl: 'Deze naam is al in gebruik. Kies een andere.',
    en: 'This name is already in use. Choose another.',
  },
  'already-set-up': {
    status: 409,
    nl: 'Er is al een organisatie. Log in, of vraag de beheerder om een uitnodiging.',
    en: 'There is an organisation already. Sign in, or ask its administrator for an invitation.',
  },
  'offer-closed': {
    status: 410,
    nl: 'Dit voorstel gaat niet door. De organisatie zoekt iemand anders. Je hoeft niets te doen.',
    en: 'This proposal does not go ahead. The organisation looks for somebody else. You need to do nothing.',
  },
  'time-taken': {
    status: 409,
    nl: 'Op die tijd heeft een van beiden al een afspraak. Kies een andere tijd.',
    en: 'One of the two already has an appointment at that time. Choose another time.',
  },
  'state-changed': {
    status: 409,
    nl: 'Iemand anders was net eerder. Kijk naar de nieuwe stand en probeer het opnieuw.',
    en: 'Somebody else was just ahead of you. Look at the new state and try again.',
  },
  'own-proposal': {
    status: 409,
    nl: 'Over een eigen voorstel beslist een collega.',
    en: 'This is your own proposal. A colleague must say yes to it first.',
  },
  'no-hours': {
    status: 409,
    nl: 'In deze tijd is er nog geen gesprek dat meetelt.',
    en: 'In this period there is no talk yet that counts.',
  },
  'day-full': {
    status: 409,
    nl: 'Op deze dag zou een van beiden meer dan 10 uur gesprekken hebben. Kijk of de dag en de minuten kloppen. Staat er die dag een gesprek dat er niet was? Haal dat eerst weg.',
    en: 'On this day one of the two would have more than 10 hours of talks. See whether the day and the minutes are right. Is there a talk on that day that never was? Take that away first.',
  },
  'month-open': {
    status: 409,
    nl: 'Deze maand is nog niet voorbij. Keur de uren goed als de maand om is.',
    en: 'This month is not over yet. Approve the hours when it is.',
  },
  'sign-up-gone': {
    status: 410,
    nl: 'Deze aanmelding is er niet meer. Begin opnieuw.',
    en: 'This sign-up is no longer there. Please start again.',
  },
  'photo-unreadable': {
    status: 400,
    nl: 'Dit bestand is geen foto die we kunnen openen. Kies een foto (JPEG, PNG of WebP).',
    en: 'This file is not a photo that we can open. Choose a photo (JPEG, PNG or WebP).',
  },
  'photo-too-large': {
    status: 413,
    nl: 'Deze foto is te groot. Kies een foto van hooguit 10 megabyte en 50 miljoen beeldpunten.',
    en: 'This photo is too large. Choose a photo of at most 10 megabytes and 50 million pixels.',
  },
  'recording-unreadable': {
    status: 400,
    nl: 'Dit bestand is geen geluidsopname die we kunnen afspelen. Neem opnieuw op, of kies een ander bestand (WebM, Ogg, MP3, M4A of WAV).',
    en: 'This file is not a sound recording that we can play. Record again, or choose another file (WebM, Ogg, MP3, M4A or WAV).',
  },
  'recording-too-long': {
    status: 413,
    nl: 'Deze opname is te lang. Een opname duurt hooguit 30 seconden en is hooguit 1 megabyte groot.',
    en: 'This recording is too long. A recording takes at most 30 seconds and 1 megabyte.',
  },
  'voice-unreadable': {
    status: 400,
    nl: 'Dit bestand is geen geluidsopname die we kunnen versturen. Neem opnieuw op, of kies een ander bestand (WebM, Ogg of M4A).',
    en: 'This file is not a sound recording that we can send. Record again, or choose another file (WebM, Ogg or M4A).',
  },
  'voice-too-long': {
    status: 413,
    nl: 'Deze opname is te lang. Een gesproken bericht duurt hooguit 60 seconden en is hooguit 1 megabyte groot.',
    en: 'This recording is too long. A voice message takes at most 60 seconds and 1 megabyte.',
  },
  'sound-unreadable': {
    status: 400,
    nl: 'Dit bestand is geen geluidsopname die we kunnen afspelen. Neem opnieuw op, of kies een ander bestand (MP3, M4A, Ogg of WebM).',
    en: 'This file is not a sound recording that we can play. Record again, or choose another file (MP3, M4A, Ogg or WebM).',
  },
  'sound-too-long': {
    status: 413,
    nl: 'Deze opname is te lang. Een opname van een tekst duurt hooguit 60 seconden en is hooguit 1 megabyte groot.',
    en: 'This recording is too long. A recording of a text takes at most 60 seconds and 1 megabyte.',
  },
  'own-recording': {
    status: 409,
    nl: 'Een eigen opname keurt een collega goed.',
    en: 'This is your own voice. A colleague must listen and say that it is right.',
  },
  'too-many-requests': {
    status: 429,
    nl: 'Te vaak geprobeerd. Wacht even en probeer het dan opnieuw.',
    en: 'Tried too often. Wait a moment and try again.',
  },
  'database-away': {
    status: 503,
    nl: 'We kunnen even nergens bij. Wat al bewaard was, is er nog. Probeer het over een paar minuten opnieuw.',
    en: 'We cannot reach what we keep for a moment. What was kept is still there. Please try again in a few minutes.',
  },
} as const;

export type ProblemCode = keyof typeof catalogue;

/** In the languages of newcomers and buddies; a code that has no words there is said in English. */
const wordsOfParticipants: Record<string, Partial<Record<ProblemCode, string>>> = drafted.words;

/** An expected way to fail, thrown so that a transaction rolls back. Anything else that is thrown is a fault of ours. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: readonly FieldProblem[];

  constructor(code: ProblemCode, details: { fields?: readonly FieldProblem[] } = {}) {
    super(catalogue[code].en);
    this.name = 'Problem';
    this.code = code;
    this.status = catalogue[code].status;
    this.fields = details.fields ?? [];
  }
}

/** Who reads a sentence: a newcomer or buddy on her own pages, or anybody else. */
export type ProblemReader = 'participant' | 'anybody';

/** The sentence for a person, in her language. */
export function describeProblem(
  code: ProblemCode,
  language: string,
  reader: ProblemReader = 'anybody',
): string {
  return decidedText('problems', code, language) ?? problemInFiles(code, language, reader);
}

/** The sentence as the files have it. */
export function problemInFiles(code: ProblemCode, language: string, reader: ProblemReader): string {
  const own = wordsOfParticipants[language]?.[code];
  if (own) return own;
  const texts = catalogue[code];
  const known = language === 'nl' ? 'nl' : 'en';
  return reader === 'participant' && 'participant' in texts ? texts.participant[known] : texts[known];
}

/** Every code, for the checks that compare the catalogue with what is thrown. */
export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];
