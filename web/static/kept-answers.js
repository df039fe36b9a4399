// @ts-check
/**
 * What a device keeps of a questionnaire, encrypted: answers that wait for a connection, and the screens with what she said
 * before. The key follows from the secret of the personal link; the device holds it where no script can read it out.
 *
 * @typedef {object} Answer
 * @property {string} id made here; sent twice it counts once
 * @property {string} step the name of the question in its address
 * @property {string | null} answer the value of the button, or `field` for what was written
 * @property {string} written
 * @property {string | null} type
 * @property {string} shown
 * @property {string} answered
 * @property {boolean} audio
 * @property {boolean} [helped] whether somebody helped her
 *
 * @typedef {{ id: string, owner: string, at: number, iv: Uint8Array<ArrayBuffer>, data: ArrayBuffer }} Row
 */

import { openDisk, within as withinStore } from './disk.js';

const stores = ['keys', 'waiting', 'packs'];
/** @type {Promise<IDBDatabase> | undefined} */
let opening;

/**
 * Does something with what is kept, and waits until it is on the disk.
 * @template T
 * @param {string} name
 * @param {IDBTransactionMode} mode
 * @param {(kept: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>}
 */
async function within(name, mode, work) {
  opening ??= openDisk('medespraak-answers', (database) => {
    for (const one of stores) database.createObjectStore(one);
  });
  return withinStore(await opening, name, mode, work, { durability: 'strict' });
}

const bytesOf = (/** @type {string} */ text) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** @param {CryptoKey} key @param {unknown} value */
async function encrypt(key, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text) };
}

/** What was kept, or null when it is of another key or damaged. @param {CryptoKey} key @param {Pick<Row, 'iv' | 'data'>} row */
async function decrypt(key, row) {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, key, row.data);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

/**
 * What this device keeps for one person.
 * @param {string} owner
 * @param {CryptoKey} key
 */
function keptOf(owner, key) {
  /** @returns {Promise<Row[]>} */
  const rows = async () =>
    (await within('waiting', 'readonly', (kept) => kept.getAll()))
      .filter((/** @type {Row} */ row) => row.owner === owner)
      .sort((/** @type {Row} */ one, /** @type {Row} */ other) => one.at - other.at);
  return {
    owner,
    /** Keeps an answer until the server has it. Fails when the device has no room. @param {Answer} answer */
    async put(answer) {
      const all = await rows();
      // By the order in which they were given, whatever the clock of the device does.
      const at = Math.max(Date.now(), (all.at(-1)?.at ?? 0) + 1);
      const row = { id: answer.id, owner, at, ...(await encrypt(key, answer)) };
      await within('waiting', 'readwrite', (kept) => kept.put(row, answer.id));
    },
    /** What waits, oldest first. @returns {Promise<Answer[]>} */
    async list() {
      const all = await Promise.all((await rows()).map((row) => decrypt(key, row)));
      return all.filter((answer) => answer !== null);
    },
    /** @param {string} id */
    remove: (id) => within('waiting', 'readwrite', (kept) => kept.delete(id)),
    /** Keeps something under a name: the screens, or what she said. @param {string} name @param {unknown} value */
    async keepPart(name, value) {
      const row = await encrypt(key, value);
      await within('packs', 'readwrite', (kept) => kept.put(row, `${owner} ${name}`));
    },
    /** @param {string} name */
    async readPart(name) {
      const row = await within('packs', 'readonly', (kept) => kept.get(`${owner} ${name}`));
      return row ? decrypt(key, row) : null;
    },
  };
}

/** @typedef {ReturnType<typeof keptOf>} Kept */

/**
 * Makes ready to keep answers of somebody whose page is open.
 * @param {string} owner
 * @param {string} secret 32 bytes in base64url
 * @returns {Promise<Kept>}
 */
export async function keepFor(owner, secret) {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), 'AES-GCM', false, ['encrypt', 'decrypt']);
  await within('keys', 'readwrite', (kept) => kept.put({ owner, key }, 'last'));
  return keptOf(owner, key);
}

/** Who answered on this device last, for a page that opened without a connection. @returns {Promise<Kept | null>} */
export async function lastKept() {
  const last = await within('keys', 'readonly', (kept) => kept.get('last'));
  return last ? keptOf(last.owner, last.key) : null;
}

/** Throws away everything, after she erased her answers. */
export async function forgetAll() {
  await Promise.all(stores.map((name) => within(name, 'readwrite', (kept) => kept.clear())));
}
