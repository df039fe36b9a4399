/** One more question about a talk, in her language. It says nothing about the talk but with whom it was. */
export function writeCheckInLetter(
  to: { givenName: string; language: string },
  words: { other: string; link: string },
): { subject: string; body: string } {
  const isEnglish = to.language === 'en';
  const lines = isEnglish
    ? [
        `Hello ${to.givenName},`,
        `How was your talk with ${words.other}? You can look back on it with three taps:`,
        words.link,
        'You do not have to. Nobody sees your answers. We ask only this once.',
      ]
    : [
        `Dag ${to.givenName},`,
        `Hoe was het gesprek met ${words.other}? Kijk terug met drie keer tikken:`,
        words.link,
        'Het hoeft niet. Niemand ziet je antwoorden. We vragen dit nog één keer, en dan niet meer.',
      ];
  return {
    subject: isEnglish ? `How was your talk with ${words.other}?` : `Hoe was het gesprek met ${words.other}?`,
    body: lines.join('\n\n'),
  };
}
