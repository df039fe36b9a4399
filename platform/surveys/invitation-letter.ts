import { dateFormat } from '@medespraak/framework/dates';
import { uncheckedNote } from '../foundation/letter-words.ts';
import { decidedText, isCheckedPart } from '../foundation/texts.ts';
import drafted from './invitation-words.json' with { type: 'json' };

type Words = Record<
  | 'subject'
  | 'hello'
  | 'ask'
  | 'until'
  | 'nobody'
  | 'reminder-subject'
  | 'reminder-ask'
  | 'reminder-last'
  | 'stop'
  | 'sms',
  string
>;
const wordsOf: Record<string, Words> = drafted.words;

const dutchText = '{organisation}: wilt u een paar vragen beantwoorden? {link}';

/**
 * The language beside Dutch and English in which somebody is written to: her first one, when we have words in it that were checked, or her
 * programme lets drafts be used; otherwise null.
 */
export const letterLanguage = (firstLanguage: string | null, allowed: readonly string[]): string | null =>
  firstLanguage !== null &&
  firstLanguage in wordsOf &&
  (allowed.includes(firstLanguage) || isChecked(firstLanguage))
    ? firstLanguage
    : null;

/** The words of a language with what translators decided; undefined for one that has none. */
const wordsIn = (language: string): Words | undefined => {
  const inFiles = wordsOf[language];
  if (!inFiles) return undefined;
  const decided = Object.entries(inFiles).map(([line, text]) => [
    line,
    decidedText('invitation', line, language) ?? text,
  ]);
  return Object.fromEntries(decided) as Words;
};

/** Whether somebody checked every line of the letters in this language. */
const isChecked = (language: string): boolean =>
  isCheckedPart('invitation', Object.keys(wordsOf[language] ?? {}), language);

/** Days as the calendars here have them, with the months of a language. */
const dayIn = (language: string, day: string): string =>
  dateFormat(`${language === 'prs' ? 'fa-AF' : language}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));

/**
 * The text message with a personal link, in her own language when there is one for her, otherwise in Dutch; with the way out, by the
 * word that people know from text messages in every language.
 */
export const invitationText = (organisation: string, language: string | null = null): string =>
  `${(wordsIn(language ?? 'nl')?.sms ?? dutchText).replaceAll('{organisation}', organisation)}\nStop: {stop}`;

/** What the mails with a personal link say, beside what each language says of them. */
interface Said {
  subject: string;
  own: (words: Words, fill: (text: string) => string) => readonly string[];
  dutch: readonly string[];
  english: readonly string[];
}

/** One mail: in her own language when there is one for her, then in plain Dutch and in English, each with the way out. */
function writeMail(organisation: string, closesOn: string, language: string | null, said: Said) {
  const own = language === null ? undefined : wordsIn(language);
  const fill = (text: string) =>
    text.replaceAll('{organisation}', organisation).replaceAll('{date}', dayIn(language ?? 'nl', closesOn));
  return {
    subject: said.subject,
    body: [
      ...(own
        ? [
            ...said.own(own, fill),
            '',
            fill(own.stop),
            '{stop}',
            '',
            ...(isChecked(language ?? '') ? [] : [uncheckedNote, '']),
            '---',
            '',
          ]
        : []),
      ...said.dutch,
      '',
      'Geen berichten meer over vragen? Open deze link:',
      '{stop}',
      '',
      '---',
      ...said.english,
      'No more messages about questions? Open the last link above.',
    ].join('\n'),
  };
}

/**
 * The mail with a personal link: in her own language when there is one for her, then in plain Dutch and in English. `{link}` and
 * `{stop}` are filled in when it leaves.
 *
 * @param language as `letterLanguage` gives it
 */
export function invitationMail(
  organisation: string,
  closesOn: string,
  language: string | null = null,
): { subject: string; body: string } {
  const own = language === null ? undefined : wordsIn(language);
  return writeMail(organisation, closesOn, language, {
    subject: own
      ? own.subject.replaceAll('{organisation}', organisation)
      : `${organisation}: hoe gaat het met u?`,
    own: (words, fill) => [
      fill(words.hello),
      '',
      fill(words.ask),
      '',
      '{link}',
      '',
      fill(words.until),
      fill(words.nobody),
    ],
    dutch: [
      'Hallo,',
      '',
      `${organisation} wil graag weten hoe het met u gaat. Wilt u een paar vragen beantwoorden?`,
      'Open deze link:',
      '',
      '{link}',
      '',
      `Dat kan tot en met ${dayIn('nl', closesOn)}. U hoeft niet mee te doen. U mag elke vraag overslaan.`,
      'Niemand van de organisatie ziet uw antwoorden. Een maatje krijgt u ook als u niet meedoet.',
    ],
    english: [
      `${organisation} would like to know how you are. Will you answer a few questions? Open the link above.`,
      `You can do so until ${dayIn('en-GB', closesOn)}. You do not have to take part. You may skip every question.`,
      'Nobody of the organisation sees your answers. You get a buddy also when you do not take part.',
    ],
  });
}

/** The reminder to who has not finished, like the mail that invited her; the last one says that it is. */
export function reminderMail(
  organisation: string,
  closesOn: string,
  language: string | null,
  isLast: boolean,
): { subject: string; body: string } {
  const own = language === null ? undefined : wordsIn(language);
  const last = (text: string) => (isLast ? [text] : []);
  return writeMail(organisation, closesOn, language, {
    subject: own
      ? own['reminder-subject'].replaceAll('{organisation}', organisation)
      : `${organisation}: de vragen staan nog open`,
    own: (words, fill) => [
      fill(words.hello),
      '',
      fill(words['reminder-ask']),
      '',
      '{link}',
      '',
      fill(words.until),
      ...last(fill(words['reminder-last'])),
    ],
    dutch: [
      'Hallo,',
      '',
      `U kunt de vragen van ${organisation} nog beantwoorden. Wat u al hebt beantwoord, is bewaard.`,
      'Open deze link:',
      '',
      '{link}',
      '',
      `Dat kan tot en met ${dayIn('nl', closesOn)}. U hoeft niet mee te doen. U mag elke vraag overslaan.`,
      ...last('Dit is de laatste keer dat we u over deze vragen schrijven.'),
    ],
    english: [
      `You can still answer the questions of ${organisation}. What you already answered is kept. Open the link above.`,
      `You can do so until ${dayIn('en-GB', closesOn)}. You do not have to take part. You may skip every question.`,
      ...last('This is the last time we write to you about these questions.'),
    ],
  });
}
