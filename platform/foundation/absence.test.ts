import { sql } from 'drizzle-orm';
import { afterEach, expect, it, vi } from 'vitest';
import { testPlatform } from '../testing/test-platform.ts';
import { watchAbsence } from './absence.ts';
import { selectRows } from './database.ts';

afterEach(() => vi.useRealTimers());

const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });

it('tells once that the database is away and once that it is back, however many ask', async () => {
  vi.useFakeTimers();
  const said: string[] = [];
  let isThere = false;
  const ping = () => (isThere ? Promise.resolve() : Promise.reject(away));
  const absence = watchAbsence(ping, (line) => said.push(line));
  for (let asked = 0; asked < 20; asked += 1) expect(absence.isAway(away)).toBe(true);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said).toEqual([expect.stringContaining('cannot be reached')]);
  isThere = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(said.slice(1)).toEqual(['PostgreSQL can be reached again, after 11 s.']);
  expect(absence.isAway(new Error('a fault of ours'))).toBe(false);
  expect(said).toHaveLength(2);
  isThere = false;
  absence.isAway(away);
  absence.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said).toHaveLength(3);
});

it.runIf(process.env['MEDESPRAAK_TEST_DATABASE'] === 'postgres')(
  'a line that breaks between two questions of a transaction ends that transaction and not the process',
  async () => {
    const { database } = await testPlatform();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const broken = database.connection.transaction(async (tx) => {
      const [own] = await selectRows<{ pid: number }>(tx, sql`select pg_backend_pid() as pid`);
      await database.connection.execute(sql`select pg_terminate_backend(${own?.pid})`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await tx.execute(sql`select 1`);
    });
    const error: unknown = await broken.catch((thrown: unknown) => thrown);
    expect(database.isAway(error)).toBe(true);
    await database.ping();
    await vi.waitUntil(() => said.mock.calls.length > 1, { timeout: 20_000 });
    expect(said.mock.calls.map(([line]) => String(line))).toEqual([
      expect.stringContaining('cannot be reached'),
      expect.stringContaining('can be reached again'),
    ]);
  },
);
