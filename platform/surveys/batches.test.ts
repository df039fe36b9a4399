import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { selectRows } from '../foundation/database.ts';
import type { Letter } from '../foundation/mail.ts';
import { addPeople, makeOrganisation, profile } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { deliverMail } from './delivery.jobs.ts';
import { inviteToWave } from './invitations.operations.ts';
import { deliverReminders, planAllReminders } from './reminding.jobs.ts';
import { createWave } from './waves.operations.ts';

/** More than two batches of those that a worker takes at a time. */
const people = 45;
/** As many at most are on their way at the same moment, and fail when the server is away; fewer when one is told of it first. */
const lines = 3;

let platform: TestPlatform;
/** To whom mail left, in this order. */
let left: string[];
/** How many mails the server takes before it is away. */
let most: number;
let stopping: AbortController;

const away = () => Object.assign(new Error('away'), { code: 'ESOCKET', syscall: 'connect' });
const byState = (table: 'mail' | 'reminder', taken: 'sent_at' | 'taken_at') =>
  selectRows<{ state: string; isTaken: boolean; count: number }>(
    platform.database.connection,
    sql`select state, ${sql.raw(taken)} is not null as "isTaken", count(*)::int as count from identity.${sql.raw(table)} group by 1, 2 order by 1, 2`,
  );
/** Those that were begun with when the server went away; all others are free again. Fails where that is not so. */
async function begunWhenAway(table: 'mail' | 'reminder', taken: 'sent_at' | 'taken_at'): Promise<number> {
  const states = await byState(table, taken);
  const begun = states.find(({ state, isTaken }) => state === 'waiting' && isTaken)?.count ?? 0;
  expect(begun).toBeGreaterThanOrEqual(1);
  expect(begun).toBeLessThanOrEqual(lines);
  expect(states).toEqual([
    { state: 'sent', isTaken: true, count: 25 },
    { state: 'waiting', isTaken: false, count: people - 25 - begun },
    { state: 'waiting', isTaken: true, count: begun },
  ]);
  return begun;
}
const later = () => platform.clock.set(new Date(platform.clock.now().getTime() + 11 * 60_000).toISOString());

beforeAll(async () => {
  const made = await testPlatform();
  const deliver = ({ to }: Letter) => {
    if (left.length >= most) return Promise.reject(away());
    left.push(to);
    return Promise.resolve();
  };
  platform = {
    ...made,
    postman: { ...made.postman, kind: 'smtp', deliver },
    get stopping() {
      return stopping.signal;
    },
  };
  const house = await makeOrganisation(platform, 'noord');
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const given = Array.from({ length: people }, (_, index) => `Sam${String(index).padStart(2, '0')}`);
  await addPeople(
    platform,
    house,
    'newcomer',
    given.map((givenName) => profile({ givenName, email: `${givenName.toLowerCase()}@example.org` })),
  );
  const days = { opensOn: '2026-11-01', closesOn: '2026-11-30' };
  const wave = { ...where, name: 'najaar', kind: 'pulse' as const, ...days };
  const { waveId } = await createWave(platform, house.coordinator, wave);
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'mail' });
});
beforeEach(() => {
  [left, most, stopping] = [[], Infinity, new AbortController()];
});

describe('mail', () => {
  let begun = 0;

  it('that nobody began with is free at once when the server dies in the middle of a batch', async () => {
    most = 25;
    await deliverMail(platform);
    begun = await begunWhenAway('mail', 'sent_at');
  });

  it('that nobody began with is free at once when the process is asked to stop', async () => {
    stopping.abort();
    await deliverMail(platform);
    expect(left).toEqual([]);
    expect(await byState('mail', 'sent_at')).toContainEqual({
      state: 'waiting',
      isTaken: false,
      count: people - 25 - begun,
    });
  });

  it('leaves in one run then, but for what was tried, which leaves ten minutes later', async () => {
    await deliverMail(platform);
    expect(left).toHaveLength(people - 25 - begun);
    later();
    await deliverMail(platform);
    expect(new Set(left).size).toBe(people - 25);
  });
});

describe('reminders', () => {
  it('that nobody began with are free at once when the server dies in the middle of a batch', async () => {
    platform.clock.set('2026-11-09T10:00:00Z');
    await planAllReminders(platform);
    most = 25;
    await deliverReminders(platform);
    const begun = await begunWhenAway('reminder', 'taken_at');
    stopping.abort();
    await deliverReminders(platform);
    expect(left).toHaveLength(25);
    [stopping, most] = [new AbortController(), Infinity];
    await deliverReminders(platform);
    expect(new Set(left).size).toBe(people - begun);
    later();
    await deliverReminders(platform);
    expect(new Set(left).size).toBe(people);
    expect(left).toHaveLength(people);
  });

  it('leave all in one run, once, those that were never tried first', async () => {
    platform.clock.set('2026-11-16T10:00:00Z');
    await planAllReminders(platform);
    const tried = await selectRows<{ email: string }>(
      platform.database.connection,
      sql`update identity.reminder r set attempts = 1 from identity.person p where p.id = r.person_id and r.number = 2
        and p.email < 'sam22' returning p.email`,
    );
    expect(tried).toHaveLength(22);
    await deliverReminders(platform);
    expect(left).toHaveLength(people);
    expect(new Set(left).size).toBe(people);
    // Three are on their way at once, so that only batches follow each other for certain.
    const wasTried = (some: string[]) => some.map((to) => tried.some(({ email }) => email === to));
    expect(wasTried(left.slice(0, 20))).toEqual(Array(20).fill(false));
    expect(wasTried(left.slice(40))).toEqual(Array(5).fill(true));
  });
});
