import type { Actor, Platform } from '@medespraak/platform';
import { readConductAsStaff } from '@medespraak/platform/enrolment/certificates.operations';
import { listMediaAsStaff } from '@medespraak/platform/enrolment/media.operations';
import { readOrganisation } from '@medespraak/platform/organisations/organisations.operations';
import type { readPerson } from '@medespraak/platform/people/people.operations';
import type { Language } from '#lib/language.ts';
import { textsOf } from '../messages.ts';

type Person = Awaited<ReturnType<typeof readPerson>>['person'];

/** How somebody introduced herself, and of a buddy the certificate and the code of conduct. */
export async function enrolmentView(
  { platform, actor, language }: { platform: Platform; actor: Actor; language: Language },
  where: { organisationId: string; personId: string },
  person: Person,
) {
  const isBuddy = person.kind === 'buddy';
  const { organisation } = await readOrganisation(platform, actor, where);
  return {
    texts: textsOf('coordinator-sign-up', language),
    about: person.about,
    media: await listMediaAsStaff(platform, actor, where),
    conduct: isBuddy ? await readConductAsStaff(platform, actor, where) : null,
    certificate: isBuddy
      ? {
          askedOn: person.certificateAskedOn,
          seenOn: person.certificateSeenOn,
          seenBy: person.certificateSeenBy,
          issuedOn: person.certificateIssuedOn,
          isRequired: organisation.settings.certificateRequired,
        }
      : null,
  };
}
