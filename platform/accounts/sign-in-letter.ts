/** The mail with a link and a code, Dutch first. */
export function signInLetter(link: string, code: string): { subject: string; text: string } {
  return {
    subject: `Inloggen bij Medespraak: ${code}`,
    text: [
      'U wilt inloggen bij Medespraak. Open deze link, of vul de code in:',
      '',
      link,
      '',
      `Code: ${code}`,
      '',
      'De link en de code werken 15 minuten, één keer. Hebt u dit niet gevraagd? Dan hoeft u niets te doen.',
      '',
      '---',
      'You want to sign in to Medespraak. Open the link above, or fill in the code. They work for 15 minutes, once.',
      'Did you not ask for this? Then you need to do nothing.',
    ].join('\n'),
  };
}
