import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Stories told in a real browser against the running system; three at a time, for they share two cores and wait a lot. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['journeys/*.journey.ts'],
    globalSetup: [fileURLToPath(new URL('./build.ts', import.meta.url))],
    testTimeout: 400_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 400_000,
    maxWorkers: 3,
  },
});
