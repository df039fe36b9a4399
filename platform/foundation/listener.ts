import pg from 'pg';

type Listener = (payload: string) => void;

/** How long to wait before a broken connection is made anew. */
const retryMilliseconds = 1_000;

/** How often the connection is asked whether it still lives, and how long its answer may take. */
const beatMilliseconds = 20_000;
const answerMilliseconds = 10_000;

/**
 * One connection of its own that hears PostgreSQL's notifications, made when the first channel is listened to. When it
 * breaks it is made anew and listens to the same channels; what was sent in between is lost, so that whoever listens
 * must be able to find the same in the database.
 */
export function openListener(connectionString: string) {
  const listeners = new Map<string, Set<Listener>>();
  let connecting: Promise<pg.Client> | null = null;
  let closed = false;

  /** One question after another: a connection takes no second one before the first is answered. */
  let said: Promise<unknown> = Promise.resolve();
  function inTurn(ask: () => Promise<unknown>): Promise<unknown> {
    const asked = said.then(ask);
    said = asked.catch(() => undefined);
    return asked;
  }

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: answerMilliseconds,
      query_timeout: answerMilliseconds,
    });
    client.on('notification', ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? '');
    });
    client.on('error', () => undefined);
    // A connection that a network dropped without a word hears nothing, and nobody would notice.
    const beat = setInterval(() => {
      inTurn(() => client.query('select 1')).catch(() => void client.end().catch(() => undefined));
    }, beatMilliseconds);
    beat.unref();
    client.once('end', () => {
      clearInterval(beat);
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

  function say(command: 'listen' | 'unlisten', channel: string): Promise<unknown> {
    return inTurn(async () => {
      connecting ??= connect();
      const client = await connecting.catch((error: unknown) => {
        connecting = null;
        throw error;
      });
      await client.query(`${command} ${pg.escapeIdentifier(channel)}`);
    });
  }

  return {
    listen: async (channel: string, listener: Listener): Promise<() => Promise<void>> => {
      const known = listeners.get(channel);
      listeners.set(channel, (known ?? new Set()).add(listener));
      /** Returns whether nobody listens to the channel any more. */
      const forget = (): boolean => {
        const left = listeners.get(channel);
        left?.delete(listener);
        return left?.size === 0 && listeners.delete(channel);
      };
      try {
        // Whoever comes second says it again, which does no harm, and so knows that it was heard.
        await say('listen', channel);
      } catch (error) {
        forget();
        throw error;
      }
      return async () => {
        if (forget() && !closed) await say('unlisten', channel);
      };
    },
    close: async (): Promise<void> => {
      closed = true;
      listeners.clear();
      await connecting?.then((client) => client.end()).catch(() => undefined);
    },
  };
}
