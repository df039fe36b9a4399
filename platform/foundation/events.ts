import { v7 } from 'uuid';
import type { Database, Notification } from './database.ts';

/** What travels between processes: small, and never more than ids and what two browsers tell each other to connect. */
export type EventMessage = { readonly [key: string]: unknown };

type Listener = (message: EventMessage) => void;

/** Tells other parts of the system, in this process and in others, that something happened. Nothing is kept. */
export interface Events {
  /**
   * Sends to everybody who listens to a topic now. In this process that is at once; others hear what one process publishes on
   * a topic in the order in which it did.
   */
  publish(topic: string, message: EventMessage): Promise<void>;
  /** Hands over what is published on a topic (lower case, at most 50 characters, such as `pair:<id>`) until the returned function is called. */
  subscribe(topic: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Carries texts between processes. */
interface Carrier {
  send(channel: string, text: string): Promise<void>;
  listen(channel: string, listener: (text: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A plain identifier: what PostgreSQL takes as a channel without quotes. */
const channelOf = (topic: string): string => `medespraak_${topic.replace(/[^a-z0-9]/g, '_')}`;

/** Through the database by default, through a server of the Redis protocol when its address is given. */
export async function openEvents(database: Database, redisUrl?: string): Promise<Events> {
  const carrier = redisUrl ? await throughRedis(redisUrl) : throughDatabase(database);
  /** Listeners in this process hear what it publishes at once; what the carrier brings back of it is passed over. */
  const here = new Map<string, Set<Listener>>();
  const origin = v7();
  return {
    publish: async (topic, message) => {
      const text = JSON.stringify(message);
      for (const listener of [...(here.get(topic) ?? [])]) listener(JSON.parse(text) as EventMessage);
      await carrier.send(channelOf(topic), `${origin} ${text}`);
    },
    subscribe: async (topic, listener) => {
      const listeners = here.get(topic) ?? new Set();
      here.set(topic, listeners.add(listener));
      const forget = () => {
        listeners.delete(listener);
        if (listeners.size === 0 && here.get(topic) === listeners) here.delete(topic);
      };
      try {
        const stop = await carrier.listen(channelOf(topic), (said) => {
          if (!said.startsWith(origin)) listener(JSON.parse(said.slice(origin.length + 1)) as EventMessage);
        });
        return async () => {
          forget();
          await stop();
        };
      } catch (error) {
        forget();
        throw error;
      }
    },
    close: () => carrier.close(),
  };
}

/** PostgreSQL takes 7,999 bytes at a time; what two browsers offer each other can be longer. Base64 grows by a third. */
const partBytes = 5_500;

/** Notifications in one question to the database. */
const mostAtOnce = 200;

/** A text that lost a part (the connection broke) is forgotten after this time. */
const partialMilliseconds = 10_000;

function throughDatabase(database: Database): Carrier {
  const waiting: Notification[] = [];
  let last: Promise<void> = Promise.resolve();
  /** While some are on their way others wait, and go together: a busy hour costs no more questions to the database. */
  const bringAll = async () => {
    while (waiting.length > 0) await database.notify(waiting.splice(0, mostAtOnce));
  };
  return {
    send: (channel, text) => {
      const bytes = Buffer.from(text);
      const count = Math.max(1, Math.ceil(bytes.length / partBytes));
      const id = v7();
      for (let index = 0; index < count; index += 1) {
        const part = bytes.subarray(index * partBytes, (index + 1) * partBytes).toString('base64');
        waiting.push({ channel, payload: `${id} ${index} ${count} ${part}` });
      }
      const sent = last.then(bringAll);
      last = sent.catch(() => undefined);
      return sent;
    },
    listen: (channel, listener) => {
      const partial = new Map<string, (Buffer | undefined)[]>();
      return database.listen(channel, (payload) => {
        const [id = '', index = '0', count = '1', part = ''] = payload.split(' ');
        const parts = partial.get(id) ?? Array.from<Buffer | undefined>({ length: Number(count) });
        parts[Number(index)] = Buffer.from(part, 'base64');
        if (parts.every((one) => one !== undefined)) {
          partial.delete(id);
          listener(Buffer.concat(parts as Buffer[]).toString());
        } else {
          if (!partial.has(id)) setTimeout(() => partial.delete(id), partialMilliseconds).unref();
          partial.set(id, parts);
        }
      });
    },
    close: async () => undefined,
  };
}

async function throughRedis(address: string): Promise<Carrier> {
  // Read only where it is used: few need it.
  const { Redis } = await import('ioredis');
  const sender = new Redis(address, { maxRetriesPerRequest: 3 });
  const receiver = new Redis(address, { maxRetriesPerRequest: null });
  const listeners = new Map<string, Set<(text: string) => void>>();
  for (const connection of [sender, receiver]) connection.on('error', () => undefined);
  receiver.on('message', (channel: string, text: string) => {
    for (const listener of listeners.get(channel) ?? []) listener(text);
  });
  return {
    send: async (channel, text) => void (await sender.publish(channel, text)),
    listen: async (channel, listener) => {
      const known = listeners.get(channel);
      listeners.set(channel, (known ?? new Set()).add(listener));
      if (!known) await receiver.subscribe(channel);
      return async () => {
        const left = listeners.get(channel);
        left?.delete(listener);
        if (left?.size !== 0) return;
        listeners.delete(channel);
        await receiver.unsubscribe(channel);
      };
    },
    close: async () => {
      sender.disconnect();
      receiver.disconnect();
    },
  };
}
