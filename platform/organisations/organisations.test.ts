import { beforeAll, describe, expect, it } from 'vitest';
import { asId, type AccountId } from '../foundation/ids.ts';
import { listOutbox } from '../testing/outbox.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import * as organisations from './organisations.operations.ts';
import { slugFrom } from './organisations.ts';

const machine = { kind: 'system', reason: 'test' } as const;
let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});

describe('an organisation', () => {
  it('gets a first programme with its own short name', async () => {
    const made = await organisations.createOrganisation(platform, machine, {
      slug: 'taalhuis',
      name: 'Taalhuis',
    });
    const found = await organisations.findOrganisation(platform, machine, { slug: 'taalhuis' });
    expect(found?.programmes.map((programme) => programme.id)).toEqual([made.programmeId]);
  });

  it('cannot take a short name that is taken', async () => {
    await expect(
      organisations.createOrganisation(platform, machine, { slug: 'taalhuis', name: 'Ander huis' }),
    ).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('is not made by a visitor', async () => {
    await expect(
      organisations.createOrganisation(platform, { kind: 'visitor' }, { slug: 'stiekem', name: 'Stiekem' }),
    ).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('tells a new colleague by mail who invited her, to where and how to sign in, when somebody did', async () => {
    const { organisationId } = await organisations.createOrganisation(platform, machine, {
      ...{ slug: 'buurthuis', name: 'Buurthuis De Brug' },
    });
    const add = (email: string, invitedBy?: string) =>
      organisations.addMember(platform, machine, {
        ...{ organisationId, accountId: email, email, role: 'coordinator' as const, invitedBy },
      });
    await add('stil@example.org');
    await add('nieuw@example.org', 'Fatma Yilmaz');
    const letters = (await listOutbox(platform)).filter((mail) => mail.organisationId === organisationId);
    expect(letters.map(({ toAddress }) => toAddress)).toEqual(['nieuw@example.org']);
    for (const part of [
      'Fatma Yilmaz heeft u toegevoegd als medewerker van Buurthuis De Brug',
      'Fatma Yilmaz added you to the staff of Buurthuis De Brug',
      'http://localhost:3000/sign-in',
    ])
      expect(letters[0]?.body).toContain(part);
  });

  it('leaves an audit line when its settings change, and keeps its last administrator', async () => {
    const { organisationId } = await organisations.createOrganisation(platform, machine, {
      slug: 'bibliotheek',
      name: 'Bibliotheek',
    });
    await organisations.addMember(platform, machine, {
      organisationId,
      accountId: 'a1',
      email: 'beheer@example.org',
      role: 'administrator',
    });
    const administrator = {
      kind: 'staff',
      accountId: asId<AccountId>('a1'),
      memberships: [{ organisationId, role: 'administrator' }],
    } as const;
    await organisations.changeSettings(platform, administrator, {
      organisationId,
      name: 'Bibliotheek',
      certificateRequired: true,
      certificateValidMonths: 36,
    });
    const lines = await organisations.readAudit(platform, administrator, { organisationId });
    expect(lines.map((line) => line.operation)).toContain('organisations.change-settings');
    const [member] = await organisations.listMembers(platform, administrator, { organisationId });
    await expect(
      organisations.removeMember(platform, administrator, { organisationId, membershipId: member?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'state-changed' });
  });
});

it('makes short names from full ones', () => {
  expect(slugFrom("Taalhuis Súdwest-Fryslân '26")).toBe('taalhuis-sudwest-fryslan-26');
  expect(slugFrom('ሰላም')).toBe('');
});
