import type { Actor, Role } from '../foundation/access.ts';
import { asId, type AccountId, type OrganisationId, type ProgrammeId } from '../foundation/ids.ts';
import type { Platform } from '../foundation/platform.ts';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import type { Profile } from '../people/people.ts';
import { writePeople } from '../people/people.operations.ts';

export const machine: Actor = { kind: 'system', reason: 'test' };

/** Somebody with a role in an organisation. */
export function staffOf(organisationId: OrganisationId, role: Role, name: string = role): Actor {
  return {
    kind: 'staff',
    accountId: asId<AccountId>(`${name}-${organisationId}`),
    memberships: [{ organisationId, role }],
  };
}

/** A profile of which only what matters for a story is said. */
export function profile(values: Partial<Profile> = {}): Profile {
  return {
    givenName: 'Samira',
    familyName: 'Haddad',
    email: null,
    phone: null,
    gender: null,
    birthYear: null,
    firstLanguage: null,
    languages: [],
    residence: null,
    municipalityCode: null,
    interests: [],
    interestsOther: [],
    slots: ['mon-evening'],
    wishesGender: null,
    registeredOn: '2026-09-01',
    notes: null,
    level: null,
    route: null,
    levelMin: null,
    levelMax: null,
    capacity: null,
    certificateIssuedOn: null,
    ...values,
  };
}

export interface TestOrganisation {
  organisationId: OrganisationId;
  programmeId: ProgrammeId;
  coordinator: Actor;
  analyst: Actor;
  administrator: Actor;
  translator: Actor;
}

/** An organisation with its first programme and one person per role. */
export async function makeOrganisation(platform: Platform, slug: string): Promise<TestOrganisation> {
  const made = await createOrganisation(platform, machine, { slug, name: `Taalhuis ${slug}` });
  const { organisationId } = made;
  return {
    organisationId,
    programmeId: made.programmeId as ProgrammeId,
    coordinator: staffOf(organisationId, 'coordinator'),
    analyst: staffOf(organisationId, 'analyst'),
    administrator: staffOf(organisationId, 'administrator'),
    translator: staffOf(organisationId, 'translator'),
  };
}

/** Adds newcomers or buddies to an organisation. */
export async function addPeople(
  platform: Platform,
  where: TestOrganisation,
  kind: 'newcomer' | 'buddy',
  profiles: readonly Profile[],
): Promise<void> {
  await writePeople(platform, where.coordinator, {
    organisationId: where.organisationId,
    programmeId: where.programmeId,
    kind,
    people: profiles.map((one, row) => ({ row, personId: null, profile: one })),
  });
}
