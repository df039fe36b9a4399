import { defineConfig } from 'vitest/config';

/** All but the platform and the journeys, which have their own settings. Times leave room for slow machines. */
export default defineConfig({
  test: {
    include: [
      '{framework,conversation-cards,matching,statistics,exchange,cli,web,checks,benchmarks}/**/*.test.ts',
    ],
    globalSetup: ['checks/routes.ts'],
    setupFiles: ['checks/seed.ts'],
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
    // Nothing of these tests lives on in a module, so files can share what they import: that took half of the time.
    isolate: false,
    maxWorkers: 2,
    exclude: ['**/node_modules/**', 'web/build/**', 'web/.svelte-kit/**'],
  },
});
