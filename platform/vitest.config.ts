import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const engine = process.env.MEDESPRAAK_TEST_DATABASE === 'postgres' ? 'postgres' : 'pglite';

/** The platform's tests, on the embedded database or on a real PostgreSQL server. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['platform/**/*.test.ts', 'exchange/**/*.database-test.ts', 'cli/**/*.database-test.ts'],
    globalSetup: [fileURLToPath(new URL(`./testing/prepare-${engine}.ts`, import.meta.url))],
    setupFiles: [fileURLToPath(new URL('../checks/seed.ts', import.meta.url))],
    testTimeout: 300_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 300_000,
    maxWorkers: 2,
    // Each file has a platform of its own and nothing else lives on in a module, so files can share what they import.
    isolate: false,
  },
});
