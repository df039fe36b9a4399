import {
  ensureTexts,
  openPlatform,
  type Actor,
  type Platform,
  type ProgrammeId,
  type OrganisationId,
} from '@medespraak/platform';
import { StartupError, asId } from '@medespraak/platform';
import { findOrganisation, findProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { readSettings } from './settings.ts';

/** The person at the terminal: whoever has the machine, may do everything, and the audit line says so. */
export const machine: Actor = { kind: 'system', reason: 'command line' };

/** Opens the platform for one command and closes it again, also after a failure. */
export async function withPlatform<T>(work: (platform: Platform) => Promise<T>): Promise<T> {
  const platform = await openPlatform(readSettings(process.env));
  try {
    // Letters that a command writes say what translators decided.
    await ensureTexts(platform);
    return await work(platform);
  } finally {
    await platform.close();
  }
}

/** The organisation of `--organisation SLUG` and the programme to work in: the named one, or its first. */
export async function organisationNamed(
  platform: Platform,
  slug: string,
  programmeSlug?: string,
): Promise<{ organisationId: OrganisationId; programmeId: ProgrammeId }> {
  if (slug.trim() === '')
    throw new StartupError('--organisation must be the short name of an organisation, and is empty.');
  const found = await findOrganisation(platform, machine, { slug });
  if (!found)
    throw new StartupError(
      `There is no organisation "${slug}". Make it with: medespraak organisation create ${slug} --name NAME`,
    );
  const [first, ...others] = found.programmes;
  if (!first) throw new StartupError(`Organisation "${slug}" has no programme.`);
  const programme =
    programmeSlug === undefined ? first : [first, ...others].find((one) => one.slug === programmeSlug);
  if (!programme)
    throw new StartupError(
      `Organisation "${slug}" has no programme "${programmeSlug}". It has: ${found.programmes.map((one) => one.slug).join(', ')}.`,
    );
  return { organisationId: asId(found.organisation.id), programmeId: asId(programme.id) };
}

/** The programme of `--programme SLUG`. */
export async function programmeNamed(
  platform: Platform,
  slug: string,
): Promise<{ organisationId: OrganisationId; programmeId: ProgrammeId }> {
  const row = await findProgramme(platform, machine, { slug });
  if (!row) throw new StartupError(`There is no programme "${slug}".`);
  return { organisationId: asId(row.organisationId), programmeId: asId(row.id) };
}

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}
