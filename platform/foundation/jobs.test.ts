import { afterEach, expect, it, vi } from 'vitest';
import { testPlatform } from '../testing/test-platform.ts';
import { defineJob, startJobs, type Jobs } from './jobs.ts';
import type { Platform } from './platform.ts';

let jobs: Jobs | undefined;
afterEach(() => jobs?.stop());

it('that waited in the queue run when the platform is there, and not before', async () => {
  const platform = await testPlatform();
  const given: Platform[] = [];
  defineJob('try-out', async (worksOn) => void given.push(worksOn));
  const complaints = vi.spyOn(console, 'error');
  const first = await startJobs(platform.database, true, Promise.resolve(platform));
  await first.stop();
  given.length = 0;

  const { promise, resolve } = Promise.withResolvers<Platform>();
  jobs = await startJobs(platform.database, true, promise);
  await jobs.wake('try-out');
  await new Promise((done) => setTimeout(done, 4_000));
  expect(given).toEqual([]);
  resolve(platform);
  await vi.waitUntil(() => given.length > 0, { timeout: 60_000 });
  expect(given[0]).toBe(platform);
  expect(complaints).not.toHaveBeenCalled();
});
