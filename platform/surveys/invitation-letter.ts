/** The mail with a personal link, in plain Dutch with English below. `{link}` is filled in when it leaves. */
export function invitationMail(organisation: string, closesOn: string): { subject: string; body: string } {
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
      `Dat kan tot en met ${closesOn}. U hoeft niet mee te doen. U mag elke vraag overslaan.`,
      'Niemand van de organisatie ziet uw antwoorden. Een maatje krijgt u ook als u niet meedoet.',
      '',
      '---',
      `${organisation} would like to know how you are. Will you answer a few questions? Open the link above.`,
      `You can do so until ${closesOn}. You do not have to take part. You may skip every question.`,
      'Nobody of the organisation sees your answers. You get a buddy also when you do not take part.',
    ].join('\n'),
  };
}
