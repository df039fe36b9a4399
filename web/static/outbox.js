// @ts-check
/**
 * Messages that wait on this device until they have arrived: kept before they are sent, sent in order, thrown away when the
 * server has them. Each carries an id made here, so that sending twice adds nothing.
 *
 * @typedef {object} Waiting
 * @property {string} id
 * @property {string} pair
 * @property {string} me who wrote it on this device
 * @property {number} at when, by this device's clock
 * @property {string} [body]
 * @property {Blob} [sound]
 * @property {string} [refused] why it will never go
 */

import { openDisk, within as withinStore } from './disk.js';

const store = 'outbox';
/** Where there is no database, as in some private windows, the page itself keeps them. @type {Map<string, Waiting>} */
const onPage = new Map();
/** @type {Promise<IDBDatabase | null> | undefined} */
let opening;

function open() {
  opening ??= openDisk(
    'medespraak',
    (database) => void database.createObjectStore(store, { keyPath: 'id' }),
  ).catch(() => null);
  return opening;
}

/**
 * Does something with what is kept, and waits until it is on the disk.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(kept: IDBObjectStore) => IDBRequest<T>} work
 * @param {() => T} otherwise
 * @returns {Promise<T>}
 */
async function within(mode, work, otherwise) {
  const database = await open();
  return database ? withinStore(database, store, mode, work) : otherwise();
}

/** Keeps a message until it has arrived. Fails when the device has no room for it. @param {Waiting} item */
export async function keep(item) {
  await within(
    'readwrite',
    (kept) => kept.put(item),
    () => void onPage.set(item.id, item) ?? item.id,
  );
  await remember();
}

/** @param {string} id */
export async function throwAway(id) {
  await within(
    'readwrite',
    (kept) => kept.delete(id),
    () => void onPage.delete(id),
  );
  await remember();
}

/** What waits, oldest first; none when what was kept cannot be read. @returns {Promise<Waiting[]>} */
export async function listWaiting() {
  const here = () => [...onPage.values()];
  const all = await within('readonly', (kept) => kept.getAll(), here).catch(here);
  return all.sort((one, other) => one.at - other.at);
}

/** A sign that every page can read at once: something waits. */
async function remember() {
  const some = (await listWaiting()).some(({ refused }) => !refused);
  try {
    if (some) localStorage.setItem(store, 'waits');
    else localStorage.removeItem(store);
  } catch {
    // Then only the page with the messages sends them.
  }
}

/**
 * Sends one. `later` when there is no connection, `slow` against flooding, `not-mine` when somebody else is signed in.
 * @param {Waiting} item
 * @returns {Promise<'sent' | 'later' | 'slow' | 'not-mine' | { refused: string }>}
 */
export async function send(item) {
  const patience = item.sound ? 90_000 : 20_000;
  try {
    const answer = await fetch(`/pair/${item.pair}/messages/send?id=${item.id}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'x-from': item.me, 'content-type': item.sound?.type || 'application/json' },
      body: item.sound ?? JSON.stringify({ body: item.body }),
      ...('timeout' in AbortSignal && { signal: AbortSignal.timeout(patience) }),
    });
    if (answer.ok) return 'sent';
    if (answer.type === 'opaqueredirect' || answer.status === 403) return 'not-mine';
    if (answer.status === 429) return 'slow';
    if (answer.status >= 500) return 'later';
    const { message = '' } = await answer.json().catch(() => ({}));
    return { refused: String(message) };
  } catch {
    return 'later';
  }
}

/**
 * Sends what waits, one after another, on one page at a time. Says of each what became of it.
 * @param {(item: Waiting, outcome: 'sent' | 'later' | 'slow' | 'refused') => void} [tell]
 * @returns {Promise<boolean>} whether something still has to go
 */
export function flush(tell = () => undefined) {
  const work = async () => {
    for (const item of await listWaiting()) {
      if (item.refused) continue;
      const outcome = await send(item);
      if (outcome === 'not-mine') continue;
      if (outcome === 'later' || outcome === 'slow') {
        tell(item, outcome);
        return true;
      }
      if (outcome === 'sent') await throwAway(item.id);
      // Where there is no room even for that, it is asked again next time.
      else await keep({ ...item, ...outcome }).catch(() => undefined);
      tell(outcome === 'sent' ? item : { ...item, ...outcome }, outcome === 'sent' ? 'sent' : 'refused');
    }
    return false;
  };
  return navigator.locks ? navigator.locks.request(store, work) : work();
}
