import type { Actor } from '../foundation/access.ts';
import { asId, type OrganisationId, type WaveId } from '../foundation/ids.ts';
import { makeEntryCodes, readEntryCodes } from '../surveys/codes.operations.ts';
import { makeTablet, openTablet } from '../surveys/tablets.operations.ts';
import { createWave } from '../surveys/waves.operations.ts';
import type { TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

const visitor: Actor = { kind: 'visitor' };

/** A questionnaire of November 2026, and the codes of everybody in the programme. */
export interface WaveWithCodes {
  where: { organisationId: OrganisationId; waveId: WaveId };
  codes: Awaited<ReturnType<typeof readEntryCodes>>;
}

/** Makes a questionnaire that is open in November 2026, and a code for each newcomer there is. */
export async function makeWaveWithCodes(
  platform: TestPlatform,
  { coordinator, organisationId, programmeId }: TestOrganisation,
): Promise<WaveWithCodes> {
  const { waveId } = await createWave(platform, coordinator, {
    organisationId,
    programmeId,
    name: 'herfst',
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  const where = { organisationId, waveId: asId<WaveId>(waveId) };
  await makeEntryCodes(platform, coordinator, where);
  return { where, codes: await readEntryCodes(platform, coordinator, where) };
}

/** Makes a tablet for a questionnaire and opens it. @returns its secret */
export async function makeOpenTablet(
  platform: TestPlatform,
  { coordinator }: TestOrganisation,
  where: WaveWithCodes['where'],
): Promise<string> {
  const { address } = await makeTablet(platform, coordinator, { ...where, label: 'Balie', hours: 8 });
  const { secret } = await openTablet(platform, visitor, { secret: address.split('/').at(-1) ?? '' });
  return secret;
}
