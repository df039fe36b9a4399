import { asId, type OrganisationId } from '../foundation/ids.ts';
import { makeEntryCodes, readEntryCodes } from '../surveys/codes.operations.ts';
import { makeTablet, openTablet } from '../surveys/tablets.operations.ts';
import { beginInterview } from '../surveys/visits.operations.ts';
import type { TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

const visitor = { kind: 'visitor' } as const;

/** Codes for everybody in a wave, a tablet that is open and one that is not yet, and an interview that was begun. */
export async function makeModes(platform: TestPlatform, house: TestOrganisation, waveId: string) {
  const where = { organisationId: asId<OrganisationId>(house.organisationId), waveId };
  await makeEntryCodes(platform, house.coordinator, where);
  const codes = await readEntryCodes(platform, house.coordinator, where);
  const secretOf = ({ address }: { address: string }) => address.split('/').at(-1) ?? '';
  const tablet = { ...where, label: 'Bibliotheek', hours: 4 };
  const open = await makeTablet(platform, house.coordinator, tablet);
  const { secret } = await openTablet(platform, visitor, { secret: secretOf(open) });
  const closed = await makeTablet(platform, house.coordinator, tablet);
  const code = codes[4]?.code ?? '';
  const interview = await beginInterview(platform, house.coordinator, { ...where, code });
  return {
    entryCode: code,
    entryCodeId: codes[4]?.id ?? '',
    tabletId: open.tabletId,
    tabletSecret: secret,
    openingSecret: secretOf(closed),
    interviewSecret: interview?.secret ?? '',
  };
}
