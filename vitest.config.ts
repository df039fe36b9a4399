import { defineConfig } from 'vitest/config';

/** All but the platform and the journeys, which have their own settings. Times leave room for slow machines. */
export default defineConfig({
  test: {
    include: ['{framework,conversation-cards,matching,statistics,exchange,cli,web,checks}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    exclude: ['**/node_modules/**', 'web/build/**', 'web/.svelte-kit/**'],
  },
});
