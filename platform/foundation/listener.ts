import pg from 'pg';

type Listener = (payload: string) => void;

/** How long to wait before a broken connection is made anew. */
const retryMilliseconds = 1_000;

/**
 * One connection of its own that hears PostgreSQL's notifications, made when the first channel is listened to. When it
 * breaks it is made anew and listens to the same channels; what was sent in between is lost, so that whoever listens
 * must be able to find the same in the database.
 */
export function openListener(connectionString: string) {
  const listeners = new Map<string, Set<Listener>>();
  let connecting: Promise<pg.Client> | null = null;
  let closed = false;

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString });
    client.on('notification', ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? '');
    });
    client.on('error', () => undefined);
    client.once('end', () => {
      connecting = null;
      if (!closed && listeners.size > 0) setTimeout(() => void reconnect(), retryMilliseconds).unref();
    });
    await client.connect();
    for (const channel of listeners.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    return client;
  }

  async function reconnect(): Promise<void> {
    if (closed || connecting) return;
    connecting = connect();
    await connecting.catch(() => {
      connecting = null;
      if (!closed) setTimeout(() => void reconnect(), retryMilliseconds).unref();
    });
  }

  /** One command after another: a connection takes no second one before the first is answered. */
  let said: Promise<void> = Promise.resolve();
  function say(command: 'listen' | 'unlisten', channel: string): Promise<void> {
    const saying = said.then(async () => {
      connecting ??= connect();
      const client = await connecting;
      await client.query(`${command} ${pg.escapeIdentifier(channel)}`);
    });
    said = saying.catch(() => undefined);
    return saying;
  }

  return {
    listen: async (channel: string, listener: Listener): Promise<() => Promise<void>> => {
      const known = listeners.get(channel);
      listeners.set(channel, (known ?? new Set()).add(listener));
      // Whoever comes second waits for the first.
      await (known ? said : say('listen', channel));
      return async () => {
        const left = listeners.get(channel);
        left?.delete(listener);
        if (left?.size !== 0) return;
        listeners.delete(channel);
        if (!closed) await say('unlisten', channel);
      };
    },
    close: async (): Promise<void> => {
      closed = true;
      listeners.clear();
      await connecting?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
