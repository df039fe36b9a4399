import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { readAudit } from '../organisations/organisations.operations.ts';
import { makeOrganisation, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testPlatform } from '../testing/test-platform.ts';
import { sqlStateOf } from './database.ts';
import { asId, type OrganisationId } from './ids.ts';
import { operation } from './operation.ts';
import type { Platform } from './platform.ts';

let platform: Platform;
let house: TestOrganisation;
const published: unknown[] = [];
const worked: number[] = [];
let attempts = 0;

/** Something that the database ends with an error the first times. */
const collide = operation(
  {
    name: 'test.collide',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      times: z.number(),
      state: z.string().default('40P01'),
    }),
  },
  async (call, { times, state }) => {
    attempts += 1;
    const attempt = attempts;
    call.announce('test', { attempt });
    call.later('testing', async () => void worked.push(attempt));
    call.note(null, { attempt });
    if (attempt <= times)
      await call.tx.execute(
        sql.raw(`do $$ begin raise exception 'in the way' using errcode = '${state}'; end $$`),
      );
    return attempt;
  },
);

beforeAll(async () => {
  const made = await testPlatform();
  house = await makeOrganisation(made, 'huis');
  const publish = async (_: string, message: unknown) => void published.push(message);
  platform = { ...made, events: { ...made.events, publish } };
});
beforeEach(() => {
  attempts = 0;
  for (const list of [published, worked]) list.splice(0);
});

const tryIt = (times: number, state?: string) =>
  collide(platform, house.coordinator, {
    organisationId: house.organisationId,
    times,
    ...(state && { state }),
  });

it('is done once more when another transaction was in its way, and tells only of what was kept', async () => {
  expect(await tryIt(1)).toBe(2);
  expect(published).toEqual([{ attempt: 2 }]);
  await expect.poll(() => worked).toEqual([2]);
  const administrator = staffOf(house.organisationId, 'administrator');
  const lines = await readAudit(platform, administrator, { organisationId: house.organisationId });
  const own = lines.filter((line) => line.operation === 'test.collide');
  expect(own.map(({ details }) => details)).toEqual([{ attempt: 2 }]);
});

it('is not done a third time, nor again after another fault', async () => {
  expect(await tryIt(2).then(() => null, sqlStateOf)).toBe('40P01');
  expect(attempts).toBe(2);
  attempts = 0;
  expect(await tryIt(2, '23505').then(() => null, sqlStateOf)).toBe('23505');
  expect([attempts, published, worked]).toEqual([1, [], []]);
});
