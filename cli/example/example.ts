import {
  type AccountId,
  type Actor,
  type OrganisationId,
  type Platform,
  type ProgrammeId,
  type Role,
} from '@medespraak/platform';
import { openAccounts } from '@medespraak/platform/accounts/accounts';
import { languageCodes } from '@medespraak/framework';
import {
  addMember,
  changeProgrammeSettings,
  createOrganisation,
  finishExample,
  listOrganisations,
  needsFirstRun,
  removeExamples,
} from '@medespraak/platform/organisations/organisations.operations';
import { machine } from '../session.ts';
import { playHistory } from './history.ts';
import { lindermeer } from './people.ts';
import { playVoices } from './voices.ts';

/** The accounts of the example: invented people, one per kind of reader. */
const accounts: readonly {
  label: string;
  email: string;
  name: string;
  where: 'partner' | 'municipality';
  roles: readonly Role[];
}[] = [
  {
    label: 'coordinator',
    email: 'coordinator@example.org',
    name: 'Fatma (voorbeeld)',
    where: 'partner',
    roles: ['coordinator'],
  },
  {
    label: 'analyst',
    email: 'analist@example.org',
    name: 'Jonas (voorbeeld)',
    where: 'partner',
    roles: ['analyst'],
  },
  {
    label: 'administrator',
    email: 'beheer@example.org',
    name: 'Mirjam (voorbeeld)',
    where: 'partner',
    roles: ['administrator', 'coordinator'],
  },
  {
    label: 'municipality',
    email: 'gemeente@example.org',
    name: 'Hessel (voorbeeld)',
    where: 'municipality',
    roles: ['municipality'],
  },
];

const partner = { slug: 'voorbeeld', name: 'Taalmaatjes Lindermeer (voorbeeld)' };
const municipality = { slug: 'lindermeer', name: 'Gemeente Lindermeer (voorbeeld)' };

/** An arbitrary number that all processes agree on: who makes the example, holds it. */
const exampleLock = 4_031_978;

/**
 * Makes the example: an invented partner and municipality, 600 newcomers and 430 buddies, twelve months of rounds,
 * pairs, endings and talks, three waves with realistic non-response, and what was done about their figures. The same seed gives the same people.
 * Of several processes one makes it and the others wait; what an earlier one left unfinished is removed first.
 * @throws Problem 'name-taken' when the example is there already. After any other failure nothing of it is left: half an
 * example would look like a whole one, and stand in the way of the next try.
 */
export function makeExample(platform: Platform, options: { seed: number }): Promise<Made> {
  return platform.database.alone(exampleLock, () => makeAlone(platform, options.seed));
}

/**
 * What a start does: removes an example whose making was broken off, and makes one when it is wanted and the database is
 * empty. Returns whether it made one.
 */
export function prepareExample(
  platform: Platform,
  options: { wanted: boolean; seed: number; onMaking?: () => void },
): Promise<boolean> {
  return platform.database.alone(exampleLock, async () => {
    await removeExamples(platform, machine, { unfinishedOnly: true });
    if (!options.wanted || !(await needsFirstRun(platform, machine, {}))) return false;
    options.onMaking?.();
    await makeAlone(platform, options.seed);
    return true;
  });
}

interface Made {
  newcomers: number;
  buddies: number;
  pairs: number;
}

async function makeAlone(platform: Platform, seed: number): Promise<Made> {
  await removeExamples(platform, machine, { unfinishedOnly: true });
  const made = await createOrganisation(platform, machine, { ...partner, isExample: true });
  try {
    const outcome = await fill(platform, made, seed);
    await finishExample(platform, machine, {});
    await platform.database.tidy();
    return outcome;
  } catch (error) {
    await removeExamples(platform, machine, { unfinishedOnly: true });
    throw error;
  }
}

async function fill(
  platform: Platform,
  made: Awaited<ReturnType<typeof createOrganisation>>,
  seed: number,
): Promise<Made> {
  const council = await createOrganisation(platform, machine, {
    ...municipality,
    kind: 'municipality',
    municipalityCode: lindermeer.code,
    isExample: true,
  });
  const place = { organisationId: made.organisationId, programmeId: made.programmeId as ProgrammeId };
  // Nobody is misled by an unchecked translation in an example, and everybody can see what there is.
  const settings = { draftLanguages: languageCodes.filter((code) => code !== 'nl' && code !== 'en') };
  await changeProgrammeSettings(platform, machine, { ...place, settings });
  const outcome = await playHistory(platform, place, seed);
  const staff = openAccounts(platform, { trustProxy: false });
  const actors: Actor[] = [];
  for (const account of accounts) {
    const accountId: AccountId = await staff.ensureAccount(account.email, account.name);
    const organisationId: OrganisationId =
      account.where === 'partner' ? made.organisationId : council.organisationId;
    for (const role of account.roles)
      await addMember(platform, machine, { organisationId, accountId, email: account.email, role });
    const memberships = account.roles.map((role) => ({ organisationId, role }));
    actors.push({ kind: 'staff', accountId, memberships });
  }
  const [coordinator = machine, , , official = machine] = actors;
  await playVoices(platform, place, { coordinator, official, municipalityId: council.organisationId });
  return outcome;
}

/** Whom the terminal prints sign-in links for; empty when the example is not there. */
export async function exampleRoles(platform: Platform): Promise<{ label: string; email: string }[]> {
  const there = (await listOrganisations(platform, machine, {})).some((row) => row.isExample);
  return there ? accounts.map(({ label, email }) => ({ label, email })) : [];
}
