/** The mail with a personal link, in plain Dutch with English below. `{link}` is filled in when it leaves. */
export function invitationMail(organisation: string, closesOn: string): { subject: string; body: string } {
  const lastDay = (language: 'nl-NL' | 'en-GB') =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(closesOn));
  return {
    subject: `${organisation}: hoe gaat het met u?`,
    body: [
      'Hallo,',
      '',
      `${organisation} wil graag weten hoe het met u gaat. Wilt u een paar vragen beantwoorden?`,
      'Open deze link:',
      '',
      '{link}',
      '',
      `Dat kan tot en met ${lastDay('nl-NL')}. U hoeft niet mee te doen. U mag elke vraag overslaan.`,
      'Niemand van de organisatie ziet uw antwoorden. Een maatje krijgt u ook als u niet meedoet.',
      '',
      '---',
      `${organisation} would like to know how you are. Will you answer a few questions? Open the link above.`,
      `You can do so until ${lastDay('en-GB')}. You do not have to take part. You may skip every question.`,
      'Nobody of the organisation sees your answers. You get a buddy also when you do not take part.',
    ].join('\n'),
  };
}
