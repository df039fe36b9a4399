import type { Actor } from '../foundation/access.ts';
import { asId, newId, type AccountId, type Id } from '../foundation/ids.ts';
import { changeSettings, createOrganisation } from '../organisations/organisations.operations.ts';
import { person } from '../people/people.schema.ts';
import type { TestPlatform } from './test-platform.ts';

const machine = { kind: 'system', reason: 'test' } as const;

/** An organisation with its coordinator, for one story in a test. */
export async function makeOrganisation(platform: TestPlatform, slug: string) {
  const made = await createOrganisation(platform, machine, { slug, name: slug });
  if (!made.programmeId) throw new Error('a partner has a programme');
  const { organisationId, programmeId } = made;
  const marieke: Actor = {
    kind: 'staff',
    accountId: asId<AccountId>('marieke'),
    memberships: [{ organisationId, role: 'coordinator' }],
  };

  const addPerson = async (
    values: Partial<typeof person.$inferInsert> & { givenName: string; kind: 'newcomer' | 'buddy' },
  ) => {
    const id = newId<Id<'person'>>();
    await platform.database.connection.insert(person).values({
      id,
      organisationId,
      programmeId,
      state: 'active',
      familyName: 'Voorbeeld',
      languages: [],
      interests: [],
      interestsOther: [],
      slots: ['tue-evening'],
      registeredOn: '2026-08-10',
      createdAt: platform.clock.now(),
      updatedAt: platform.clock.now(),
      ...values,
    });
    return id as string;
  };

  return {
    scope: { organisationId, programmeId },
    organisationId,
    marieke,
    newcomer: (givenName: string, values: Partial<typeof person.$inferInsert> = {}) =>
      addPerson({ kind: 'newcomer', level: 'A2', ...values, givenName }),
    buddy: (givenName: string, values: Partial<typeof person.$inferInsert> = {}) =>
      addPerson({ kind: 'buddy', levelMin: 'A0', levelMax: 'B2', capacity: 1, ...values, givenName }),
    requireCertificate: () =>
      changeSettings(platform, machine, {
        organisationId,
        name: slug,
        certificateRequired: true,
        certificateValidMonths: 36,
      }),
  };
}
