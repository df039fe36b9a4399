import { defineConfig } from 'vitest/config';

/** The pure folders: no database, no network. Platform tests and journeys have their own settings. */
export default defineConfig({
  test: {
    include: ['{framework,conversation-cards,matching,statistics,exchange,cli,web,checks}/**/*.test.ts'],
    testTimeout: 120_000,
    exclude: ['**/node_modules/**', 'web/build/**', 'web/.svelte-kit/**'],
  },
});
