import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mayAct, roles, type Actor } from './access.ts';
import { dayOf } from './clock.ts';
import { lockDirectory } from './directory-lock.ts';
import { asId, newId, type AccountId, type OrganisationId } from './ids.ts';
import { describeProblem, problemCodes } from './problems.ts';
import { pseudonymOf } from './pseudonyms.ts';
import { deriveKeys, readSecret } from './secrets.ts';

const directory = mkdtempSync(join(tmpdir(), 'medespraak-foundation-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('a pseudonym', () => {
  // Published test vectors of the method, with the key 00 01 … 1f.
  const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

  it.each([
    ['research-v1', 'person-0001', 'b1da0606c0152f9bcda2e4f96bad974b5b06979437321c82bc71ce7363fb4231'],
    ['research-v1', 'person-0002', '76c174bc2c15d702e79aca086ce40fc46552eabaaa4f68cb1941c8fcd1d64ef1'],
    ['coalition-v1', 'person-0001', '7eabb6ce66bbc7ffbfda0961fd238c8bdd72f7bd567084a744638948e9512ece'],
  ])('of %s and %s is the known one', (domain, person, expected) => {
    expect(pseudonymOf(key, domain, person)).toBe(expected);
  });
});

describe('secrets', () => {
  it('are made once, for the owner alone, and are the same the next time', () => {
    const first = readSecret(undefined, directory);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(readSecret(undefined, directory)).toBe(first);
    expect(statSync(join(directory, 'secret')).mode & 0o077).toBe(0);
  });

  it('differ per purpose and may not be short', () => {
    const keys = deriveKeys('x'.repeat(32));
    expect(new Set([keys.links, keys.pseudonyms, keys.sessions].map((key) => key.toString('hex'))).size).toBe(
      3,
    );
    expect(() => deriveKeys('short')).toThrow(/32 characters/);
  });
});

describe('a data directory', () => {
  it('is for one process, and a lock of a process that is gone is taken over', () => {
    const place = join(directory, 'place');
    const release = lockDirectory(place);
    release();
    writeFileSync(join(place, 'in-use-by'), '1\n');
    expect(() => lockDirectory(place)).toThrow(/Another Medespraak/);
    writeFileSync(join(place, 'in-use-by'), '999999999\n');
    lockDirectory(place)();
  });

  it.runIf(process.platform === 'linux')(
    'is not kept by another process that got the number of the one that took it',
    () => {
      const place = join(directory, 'numbered');
      lockDirectory(place);
      const [, begin] = readFileSync(join(place, 'in-use-by'), 'utf8').trim().split(' ');
      // The process that runs this one lives, and did not begin when we did.
      writeFileSync(join(place, 'in-use-by'), `${process.ppid} ${begin}\n`);
      lockDirectory(place)();
      writeFileSync(join(place, 'in-use-by'), `${process.ppid}\n`);
      expect(() => lockDirectory(place)).toThrow(/Another Medespraak/);
    },
  );

  it('that cannot be made gives a sentence', () => {
    writeFileSync(join(directory, 'a-file'), '');
    expect(() => lockDirectory(join(directory, 'a-file', 'below'))).toThrow(/cannot be made/);
  });
});

describe('who may act', () => {
  const organisation = newId<OrganisationId>();
  const staff = (role: (typeof roles)[number], where: OrganisationId): Actor => ({
    kind: 'staff',
    accountId: asId<AccountId>('a'),
    memberships: [{ organisationId: where, role }],
  });

  it.each(roles)('is %s only in her own organisation', (role) => {
    expect(mayAct(staff(role, organisation), [role], organisation)).toBe(true);
    expect(mayAct(staff(role, newId()), [role], organisation)).toBe(false);
    expect(mayAct(staff(role, organisation), [role], null)).toBe(false);
    expect(mayAct({ kind: 'visitor' }, [role], organisation)).toBe(false);
  });
});

it('says every problem in both languages, and to newcomers and buddies in words for them', () => {
  const ofStaff = ['already-set-up'];
  for (const code of problemCodes) {
    expect(describeProblem(code, 'nl')).toMatch(/\.$/);
    expect(describeProblem(code, 'en')).not.toBe(describeProblem(code, 'nl'));
    // Newcomers and buddies are addressed with «je», and know no administrator.
    expect(describeProblem(code, 'nl', 'participant')).toMatch(/\.$/);
    if (!ofStaff.includes(code))
      expect(describeProblem(code, 'nl', 'participant')).not.toMatch(/\b(u|uw|beheerder)\b/i);
  }
});

it('knows which day it is in the Netherlands around midnight and the change of the clock', () => {
  expect(dayOf(new Date('2026-10-24T22:30:00Z'))).toBe('2026-10-25');
  expect(dayOf(new Date('2026-10-25T22:30:00Z'))).toBe('2026-10-25');
});
