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
 * The language beside Dutch and English in which somebody is written to: her first one, when we have words in it and her programme
 * lets drafts be used; otherwise null.
 */
export const letterLanguage = (firstLanguage: string | null, allowed: readonly string[]): string | null =>
  firstLanguage !== null && firstLanguage in wordsOf && allowed.includes(firstLanguage)
    ? firstLanguage
    : null;

/** Days as the calendars here have them, with the months of a language. */
const dayIn = (language: string, day: string): string =>
  new Intl.DateTimeFormat(`${language === 'prs' ? 'fa-AF' : language}-u-ca-gregory-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));

/** The text message with a personal link, in her own language when there is one for her, otherwise in Dutch. */
export const invitationText = (organisation: string, language: string | null = null): string =>
  (wordsOf[language ?? 'nl']?.sms ?? dutchText).replaceAll('{organisation}', organisation);

/**
 * The mail with a personal link: in her own language when there is one for her, then in plain Dutch and in English. `{link}` is
 * filled in when it leaves.
 *
 * @param language as `letterLanguage` gives it
 */
export function invitationMail(
  organisation: string,
  closesOn: string,
  language: string | null = null,
): { subject: string; body: string } {
  const own = language === null ? undefined : wordsOf[language];
  const fill = (text: string) =>
    text.replaceAll('{organisation}', organisation).replaceAll('{date}', dayIn(language ?? 'nl', closesOn));
  const inOwn = own && [
    fill(own.hello),
    '',
    fill(own.ask),
    '',
    '{link}',
    '',
    fill(own.until),
    fill(own.nobody),
    '',
    '(Deze vertaling is nog niet nagekeken. This translation has not been checked yet.)',
    '',
    '---',
    '',
  ];
  return {
    subject: own ? fill(own.subject) : `${organisation}: hoe gaat het met u?`,
    body: [
      ...(inOwn ?? []),
      'Hallo,',
      '',
      `${organisation} wil graag weten hoe het met u gaat. Wilt u een paar vragen beantwoorden?`,
      'Open deze link:',
      '',
      '{link}',
      '',
      `Dat kan tot en met ${dayIn('nl', closesOn)}. U hoeft niet mee te doen. U mag elke vraag overslaan.`,
      'Niemand van de organisatie ziet uw antwoorden. Een maatje krijgt u ook als u niet meedoet.',
      '',
      '---',
      `${organisation} would like to know how you are. Will you answer a few questions? Open the link above.`,
      `You can do so until ${dayIn('en-GB', closesOn)}. You do not have to take part. You may skip every question.`,
      'Nobody of the organisation sees your answers. You get a buddy also when you do not take part.',
    ].join('\n'),
  };
}
