/** Asks the other whether a talk was as it was written down, in her language. */
export function writeLogLetter(
  to: { givenName: string; language: string },
  words: { other: string; heldOn: string; minutes: number; link: string },
): { subject: string; body: string } {
  const isEnglish = to.language === 'en';
  const day = new Intl.DateTimeFormat(isEnglish ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${words.heldOn}T12:00:00Z`));
  return isEnglish
    ? {
        subject: `Did you talk with ${words.other}?`,
        body: [
          `Hello ${to.givenName},`,
          `${words.other} wrote that you talked on ${day}, for ${words.minutes} minutes. Is that right?`,
          words.link,
        ].join('\n\n'),
      }
    : {
        subject: `Heb je gepraat met ${words.other}?`,
        body: [
          `Dag ${to.givenName},`,
          `${words.other} schreef dat jullie hebben gepraat op ${day}, ${words.minutes} minuten. Klopt dat?`,
          words.link,
        ].join('\n\n'),
      };
}
