// @ts-check
/**
 * A shared tablet: keys to type a code with, a question whether somebody is still there, and an empty device afterwards. The server ends
 * the visit and empties the device too; this is for browsers that do not do what it asks, and for who walks away.
 */

/** Without a tap for so long, somebody is asked; and then has so long to answer. In seconds. */
const quiet = 120;
const patience = 30;
/** The thanks stand so long. */
const thanks = 30;

const end = (/** @type {boolean} */ isIdle) => location.replace(isIdle ? '/kiosk/end?idle' : '/kiosk/end');

/** Empties everything that a browser keeps for us, except what scripts cannot reach: that the server takes away. */
async function empty() {
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of (await indexedDB.databases?.()) ?? []) if (name) indexedDB.deleteDatabase(name);
    for (const name of await caches.keys()) await caches.delete(name);
    const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    for (const worker of workers) await worker.unregister();
  } catch {
    // A browser that keeps nothing has nothing to empty.
  }
}

function prepareKeys() {
  const keys = document.querySelector('[data-keys]');
  const field = document.querySelector('#code');
  if (!(keys instanceof HTMLElement) || !(field instanceof HTMLInputElement)) return;
  keys.hidden = false;
  field.value = '';
  // Our keys are enough: those of the device would cover the page.
  if (matchMedia('(pointer: coarse)').matches) field.inputMode = 'none';
  keys.addEventListener('click', (event) => {
    const key = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const sign = key?.getAttribute('data-key');
    if (!sign) return;
    const digits = field.value.replace(/\D/g, '');
    const next = sign === 'erase' ? digits.slice(0, -1) : (digits + sign).slice(0, 8);
    field.value = next.replace(/^(\d{4})(\d)/, '$1 $2');
  });
}

let since = Date.now();
const alive = () => void (since = Date.now());
for (const sign of ['pointerdown', 'keydown', 'input', 'scroll'])
  addEventListener(sign, alive, { passive: true });

/** Once a second: who is away for a while is asked, and who does not answer is gone. */
function look() {
  const isVisit = document.querySelector('[data-visit]') !== null;
  const seconds = (Date.now() - since) / 1000;
  if (!isVisit) {
    // Nobody is here: half a code, or somebody's language, does not wait for the next.
    const code = document.querySelector('#code');
    const isUsed = location.search !== '' || (code instanceof HTMLInputElement && code.value !== '');
    if (seconds > quiet && isUsed) end(true);
    return;
  }
  if (document.querySelector('[data-ready]') && seconds > thanks) return end(false);
  const dialog = document.querySelector('[data-still-there]');
  if (!(dialog instanceof HTMLDialogElement)) return;
  if (seconds > quiet + patience) return end(true);
  if (seconds <= quiet) return dialog.open ? dialog.close() : undefined;
  if (!dialog.open) dialog.showModal();
  const count = dialog.querySelector('[data-count]');
  if (count) count.textContent = String(Math.max(0, Math.ceil(quiet + patience - seconds)));
}
setInterval(look, 1000);

// A page from the browser's memory is of somebody who went.
addEventListener('pageshow', (event) => void (event.persisted && location.reload()));
prepareKeys();
if (!document.querySelector('[data-visit]')) void empty();
