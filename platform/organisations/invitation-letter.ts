import { sendLetters } from '../foundation/letters.ts';
import type { Call } from '../foundation/operation.ts';

export interface Invitation {
  /** Name of who invites, as it stands in her account. */
  by: string;
  organisation: string;
  /** The address of the new colleague: the one to sign in with. */
  address: string;
}

/** Sends a new colleague the way in, Dutch first: nobody knows yet which language she reads. There is no secret in it. */
export async function sendInvitation(call: Call, { by, organisation, address }: Invitation): Promise<void> {
  const link = `${call.platform.address}/sign-in`;
  const letter = {
    subject: `Welkom bij ${organisation} in Medespraak / Welcome to ${organisation} in Medespraak`,
    body: [
      `${by} heeft u toegevoegd als medewerker van ${organisation} in Medespraak.`,
      `Zo logt u in: open ${link} en vul dit adres in: ${address}. U krijgt een mail met een link en een code. Een wachtwoord is niet nodig.`,
      'Kent u deze organisatie niet? Dan hoeft u niets te doen.',
      '---',
      `${by} added you to the staff of ${organisation} in Medespraak.`,
      `To sign in, open ${link} and fill in this address: ${address}. You get a mail with a link and a code. There is no password.`,
      'Do you not know this organisation? Then you need to do nothing.',
    ].join('\n\n'),
  };
  await sendLetters(call, [
    {
      organisationId: call.organisationId,
      personId: null,
      invitationId: null,
      toAddress: address,
      language: 'nl',
      ...letter,
    },
  ]);
}
