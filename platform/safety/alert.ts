import { addressesOf } from '../organisations/organisations.operations.ts';
import { sendLetters } from '../foundation/letters.ts';
import type { Call } from '../foundation/operation.ts';
import type { ConcernKind } from './safety.ts';

const texts = {
  report: {
    subject: 'Nieuwe melding in Medespraak / New report in Medespraak',
    what: ['Er is een nieuwe melding.', 'There is a new report.'],
  },
  help: {
    subject: 'Iemand vraagt om hulp in Medespraak / Somebody asks for help in Medespraak',
    what: ['Iemand vraagt om hulp.', 'Somebody asks for help.'],
  },
} as const;

/** Tells the coordinators by mail that somebody waits; who and what stands behind the sign-in, not in the mail. */
export async function alertCoordinators(call: Call, kind: ConcernKind): Promise<void> {
  const { subject, what } = texts[kind];
  const { slug, addresses } = await addressesOf(call, 'coordinator');
  await call.as('staff', {}, async (tx) => {
    const link = `${call.platform.address}/organisation/${slug}/concerns`;
    const body = `${what[0]}\nKijk hier wat er is: ${link}\n\n---\n${what[1]}\nSee what it is: ${link}\n`;
    const letters = addresses.map((toAddress) => ({
      organisationId: call.organisationId,
      personId: null,
      invitationId: null,
      toAddress,
      language: 'nl',
      subject,
      body,
    }));
    await sendLetters(call, letters, tx);
  });
}
