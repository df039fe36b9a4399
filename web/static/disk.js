// @ts-check
/** The database of a browser, for what must be kept on a device until the server has it. */

/**
 * Opens a database, made when it is not there yet. Fails where a browser keeps nothing, as in some private windows.
 * @param {string} name
 * @param {(database: IDBDatabase) => void} prepare makes its stores
 * @returns {Promise<IDBDatabase>}
 */
export function openDisk(name, prepare) {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => prepare(asked.result);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = asked.onblocked = () => reject(asked.error ?? new Error('the database does not open'));
  });
}

/**
 * Does something with what is kept in a store, and waits until it is done there.
 * @template T
 * @param {IDBDatabase} database
 * @param {string} store
 * @param {IDBTransactionMode} mode
 * @param {(kept: IDBObjectStore) => IDBRequest<T>} work
 * @param {IDBTransactionOptions} [options]
 * @returns {Promise<T>}
 */
export function within(database, store, mode, work, options) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode, options);
    const asked = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}
