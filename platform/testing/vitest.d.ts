import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How a test file gets its own database; see test-platform.ts. */
    prepared: { engine: 'pglite'; dump: string } | { engine: 'postgres'; server: string };
  }
}
