// @ts-check
/**
 * Reads a screen aloud, text after text, and marks what is being read: the recording where there is one, else the voice of the browser for
 * this language, else nothing. And keeps the recordings on the device, when she asks for it.
 */

/** A breath between two texts, in milliseconds. */
const breath = 300;
/** Where the device remembers that screens speak by themselves. */
const setting = 'read-aloud';

/** What plays. One for all, as some browsers let only one that was started by a tap go on by itself. */
const player = new Audio();
/** Goes up with every start and stop: what belongs to an earlier one ends by itself. */
let turn = 0;
/** From the first text to the last, also in the breath between two. */
let isReading = false;
/** Ends what sounds now. */
let endNow = () => {};
/** Languages whose kept recordings were compared with the server since the page was opened. */
const compared = new Set();

const language = () => document.documentElement.lang;
const box = () => document.querySelector('[data-read-aloud]');

/** @param {string} selector */
const part = (selector) => {
  const found = box()?.querySelector(selector);
  return found instanceof HTMLElement ? found : null;
};

function findVoice() {
  if (!('speechSynthesis' in window)) return undefined;
  // Browsers say fa-AF for Dari.
  const wanted = language() === 'prs' ? /^fa[-_]AF/i : new RegExp(`^${language()}([-_]|$)`, 'i');
  return speechSynthesis.getVoices().find((voice) => wanted.test(voice.lang));
}

/** @returns {HTMLElement[]} */
const texts = () =>
  [...document.querySelectorAll('.newcomer main [data-read]')].filter((one) => one instanceof HTMLElement);

/** @param {HTMLElement} element */
const canRead = (element) => Boolean(element.dataset['sound'] || findVoice());

function speaksByItself() {
  try {
    return localStorage.getItem(setting) === 'auto';
  } catch {
    return false;
  }
}

/** Arranges the button of the screen that is open; there is none where nothing can be read. */
export function prepareReading() {
  const frame = box();
  if (!(frame instanceof HTMLElement)) return;
  const hasVoice = Boolean(findVoice());
  frame.hidden = !texts().some((one) => one.dataset['sound'] || hasVoice);
  say('start');
  const auto = part('[data-read-auto]');
  if (auto instanceof HTMLInputElement) auto.checked = speaksByItself();
  prepareKeeping();
  if (!frame.hidden && speaksByItself()) void read();
}

/** What the button offers. @param {'start' | 'stop' | 'again'} what */
function say(what) {
  const button = part('[data-read-button]');
  const words = button?.querySelector('[data-words]');
  if (!button || !words) return;
  words.textContent = button.dataset[what] ?? '';
  button.classList.toggle('primary', what === 'stop');
}

export function stopReading() {
  turn += 1;
  if (!isReading) return;
  isReading = false;
  endNow();
  player.pause();
  if ('speechSynthesis' in window) speechSynthesis.cancel();
  for (const element of document.querySelectorAll('.being-read')) element.classList.remove('being-read');
}

async function read() {
  stopReading();
  const own = turn;
  isReading = true;
  say('stop');
  part('[data-read-failed]')?.setAttribute('hidden', '');
  let heard = 0;
  const all = texts().filter(canRead);
  for (const [place, element] of all.entries()) {
    const shown = element.closest('.choice, .escape') ?? element;
    shown.classList.add('being-read');
    if (place > 0) shown.scrollIntoView({ block: 'nearest' });
    fetchAhead(all[place + 1]);
    const outcome = await sound(element).catch((reason) => reason);
    shown.classList.remove('being-read');
    if (own !== turn) return;
    // Browsers let no page speak before somebody touched it.
    if (outcome?.name === 'NotAllowedError') return rest('start');
    if (outcome === undefined) heard += 1;
    await new Promise((resolve) => setTimeout(resolve, breath));
    if (own !== turn) return;
  }
  if (heard === 0) part('[data-read-failed]')?.removeAttribute('hidden');
  rest('again');
}

/** It is quiet again. @param {'start' | 'again'} offer */
function rest(offer) {
  isReading = false;
  say(offer);
}

/** The next recording is there when this one is over. @param {HTMLElement | undefined} next */
function fetchAhead(next) {
  const address = next?.dataset['sound'];
  if (address && navigator.onLine) void fetch(address).catch(() => undefined);
}

/** Makes one text heard; fails when that cannot be. @param {HTMLElement} element @returns {Promise<void>} */
async function sound(element) {
  const address = element.dataset['sound'];
  if (!address) return speak(element);
  try {
    await play(address);
  } catch (reason) {
    if (/** @type {Error} */ (reason).name === 'NotAllowedError' || !findVoice()) throw reason;
    await speak(element);
  }
}

/** @param {string} address */
async function play(address) {
  const own = turn;
  const kept = 'caches' in window ? await caches.match(address).catch(() => undefined) : undefined;
  const source = kept ? URL.createObjectURL(await kept.blob()) : address;
  try {
    if (own !== turn) return;
    await new Promise((resolve, reject) => {
      endNow = () => resolve(undefined);
      player.onended = endNow;
      player.onplaying = notePlayed;
      player.onerror = () => reject(new Error('this recording does not sound'));
      player.src = source;
      player.play().catch(reject);
    });
  } finally {
    if (kept) URL.revokeObjectURL(source);
  }
}

/** @param {HTMLElement} element @returns {Promise<void>} */
function speak(element) {
  return new Promise((resolve) => {
    const voice = findVoice();
    if (!voice) return resolve();
    endNow = () => resolve();
    const utterance = new SpeechSynthesisUtterance(element.textContent ?? '');
    Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9 });
    utterance.onstart = notePlayed;
    utterance.onend = utterance.onerror = endNow;
    speechSynthesis.speak(utterance);
  });
}

/** Goes along with her answer: that she heard the question. */
function notePlayed() {
  const played = document.querySelector('input[name="audio"]');
  if (played instanceof HTMLInputElement) played.value = 'yes';
}

// ── On the device ────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * @typedef {object} Sounds
 * @property {string[]} addresses of every recording of her questionnaire in this language
 * @property {string} keep what the button says, with the size
 * @property {string} kept what is said when they are here
 */

const cacheOf = () => `sounds-${language()}`;
const listAddress = () => `/questions/sounds?lang=${language()}`;

/** The list that stands beside what is kept; it is written last, so that half of the recordings are not taken for all. @returns {Promise<Sounds | null>} */
async function keptList() {
  if (!(await caches.has(cacheOf()))) return null;
  const found = await (await caches.open(cacheOf())).match(listAddress());
  return found ? found.json() : null;
}

/** @returns {Promise<Sounds | null>} */
async function serverList() {
  try {
    const answer = await fetch(listAddress());
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** The offer stands on the page once she opens what it is behind; recordings that are here follow what staff changed. */
function prepareKeeping() {
  // On a device that is lent to her nothing of hers is kept, and what is kept there is taken away after her.
  if (document.querySelector('[data-visit]')) return;
  if (!('caches' in window) || !window.isSecureContext) return;
  const more = part('[data-read-more]');
  more?.addEventListener('toggle', () => void showKeeping().catch(() => undefined), { once: true });
  if (compared.has(language())) return;
  compared.add(language());
  void compare().catch(() => undefined);
}

async function compare() {
  const kept = await keptList();
  const now = kept && (await serverList());
  if (!now) return;
  const isSame =
    now.addresses.length === kept.addresses.length &&
    now.addresses.every((one) => kept.addresses.includes(one));
  if (!isSame) await fetchAll(now);
}

async function showKeeping() {
  const kept = await keptList();
  const offered = kept ?? (await serverList());
  if (!offered || offered.addresses.length === 0) return;
  const place = part('[data-keep]');
  if (place) place.hidden = false;
  tellKeeping(offered, kept !== null);
}

/** @param {Sounds} sounds @param {boolean} isKept */
function tellKeeping(sounds, isKept) {
  const [button, state] = [part('[data-keep-button]'), part('[data-keep-state]')];
  if (!button || !state) return;
  button.textContent = isKept ? (button.dataset['remove'] ?? '') : sounds.keep;
  state.textContent = isKept ? sounds.kept : '';
  button.onclick = () => void (isKept ? remove(sounds) : keep(sounds));
}

/** @param {Sounds} offered */
async function keep(offered) {
  const state = part('[data-keep-state]');
  // Only while it lasts: a screen has one bar, which says how far she is.
  const bar = Object.assign(document.createElement('progress'), { max: 1, value: 0 });
  bar.ariaLabel = state?.dataset['busy'] ?? '';
  state?.before(bar);
  const now = (await serverList()) ?? offered;
  try {
    await fetchAll(now, (done) => (bar.value = done));
    // A browser that is short of room may throw away what no page asked it to keep.
    await navigator.storage?.persist?.();
    tellKeeping(now, true);
  } catch {
    if (state) state.textContent = state.dataset['failed'] ?? '';
  }
  bar.remove();
}

/** Takes what is missing, one after another, and removes what no longer counts. @param {Sounds} sounds @param {(share: number) => void} [tell] */
async function fetchAll(sounds, tell) {
  const cache = await caches.open(cacheOf());
  for (const [place, address] of sounds.addresses.entries()) {
    tell?.(place / sounds.addresses.length);
    if (!(await cache.match(address))) await cache.add(address);
  }
  for (const { url } of await cache.keys())
    if (!sounds.addresses.includes(new URL(url).pathname)) await cache.delete(url);
  await cache.put(listAddress(), new Response(JSON.stringify(sounds)));
}

/** @param {Sounds} sounds */
async function remove(sounds) {
  await caches.delete(cacheOf());
  tellKeeping(sounds, false);
}

// ── What she does ────────────────────────────────────────────────────────────────────────────────────────────────

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (!target?.closest('[data-read-button]')) return;
  if (!isReading) return void read();
  stopReading();
  say('start');
});

document.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-read-auto]')) return;
  try {
    if (target.checked) localStorage.setItem(setting, 'auto');
    else localStorage.removeItem(setting);
  } catch {
    // A browser that keeps nothing: it holds for this screen.
  }
  if (target.checked && !isReading) void read();
});

// Voices come a moment after the page.
if ('speechSynthesis' in window)
  speechSynthesis.addEventListener('voiceschanged', () => {
    const frame = box();
    if (!(frame instanceof HTMLElement) || !frame.hidden || !texts().some(canRead)) return;
    frame.hidden = false;
    if (speaksByItself()) void read();
  });
