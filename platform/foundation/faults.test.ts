import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { createOrganisation } from '../organisations/organisations.operations.ts';
import { machine } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { describeFault } from './faults.ts';
import { newId, type OrganisationId } from './ids.ts';

let platform: TestPlatform;
let organisationId: OrganisationId;

beforeAll(async () => {
  platform = await testPlatform();
  ({ organisationId } = await createOrganisation(platform, machine, { slug: 'taalhuis', name: 'Taalhuis' }));
});

async function faultOf(work: PromiseLike<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it should have failed');
}

const addProgramme = (name: string) =>
  platform.database.connection.execute(
    sql`insert into identity.programme (id, organisation_id, slug, name, created_at) values (${newId()}, ${organisationId}, 'taalhuis', ${name}, now())`,
  );

describe('a fault in the log', () => {
  it('names the error, the code, the constraint and our own lines, and nothing of the row', async () => {
    const fault = await faultOf(addProgramme('Selamawit Tesfay, selam@example.org'));
    expect(String(fault)).toContain('Selamawit'); // what would have been printed
    const text = describeFault(fault);
    expect(text).toContain('DrizzleQueryError < ');
    expect(text).toContain('SQLSTATE 23505, programme_slug_unique');
    expect(text).toContain('platform/foundation/faults.test.ts:');
    expect(text).not.toMatch(/selam|insert into|node_modules|file:/i);
    expect(text).not.toContain(organisationId);
  });

  it('shows no value that was written like a line of a stack', async () => {
    const here = new URL('people.ts', import.meta.url).href;
    const text = describeFault(await faultOf(addProgramme(`x\n    at Selamawit (${here}:1:2)`)));
    expect(text).toContain('faults.test.ts:');
    expect(text).not.toContain('Selamawit');
  });

  it('leaves out the value that a type refused', async () => {
    const query = platform.database.connection.execute(sql`select ${'0612345678'}::uuid`);
    const text = describeFault(await faultOf(query));
    expect(text).toContain('SQLSTATE 22P02');
    expect(text).not.toContain('0612345678');
  });

  it('leaves out the message of any error, for it may repeat what somebody wrote', () => {
    const fault = (() => {
      try {
        return JSON.parse('Selamawit') as unknown;
      } catch (error) {
        return error;
      }
    })();
    expect(describeFault(fault)).toMatch(/^SyntaxError\n {4}at .*faults\.test\.ts/);
    expect(describeFault(fault)).not.toContain('Selam');
    expect(describeFault('Selamawit')).toBe('thrown string');
    expect(describeFault(undefined)).toBe('thrown undefined');
  });
});
