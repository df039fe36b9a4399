interface Words {
  code: string;
  /** Null for a sign-up, which is finished on the device where it was begun. */
  link: string | null;
  language: string;
  programme: string;
}

/** The mail with a code and a link, in the language she chose. The code stands in the subject, to be read without opening. */
export function codeLetter({ code, link, language, programme }: Words): { subject: string; text: string } {
  if (language === 'en')
    return {
      subject: `Your code: ${code}`,
      text: link
        ? `Your code for ${programme}: ${code}\n\nOr open this link:\n${link}\n\nThe code and the link work for 15 minutes, once. Did you not ask for this? Then you need to do nothing.`
        : `Your code for ${programme}: ${code}\n\nFill it in on the device where you signed up. The code works for 15 minutes, once. Did you not ask for this? Then you need to do nothing.`,
    };
  return {
    subject: `Je code: ${code}`,
    text: link
      ? `Je code voor ${programme}: ${code}\n\nOf open deze link:\n${link}\n\nDe code en de link werken 15 minuten, één keer. Heb je dit niet gevraagd? Dan hoef je niets te doen.`
      : `Je code voor ${programme}: ${code}\n\nVul de code in op het apparaat waar je je aanmeldt. De code werkt 15 minuten, één keer. Heb je dit niet gevraagd? Dan hoef je niets te doen.`,
  };
}

/** The same in one SMS. */
export function codeText({ code, language, programme }: Words): string {
  return language === 'en'
    ? `${code} is your code for ${programme}. It works for 15 minutes.`
    : `${code} is je code voor ${programme}. Hij werkt 15 minuten.`;
}
