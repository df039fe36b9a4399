import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Stories told in a real browser against the running system; one after another, for they share two cores. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['journeys/*.journey.ts'],
    globalSetup: [fileURLToPath(new URL('./build.ts', import.meta.url))],
    testTimeout: 400_000,
    hookTimeout: 400_000,
    fileParallelism: false,
  },
});
