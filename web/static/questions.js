//# allFunctionsCalledOnLoad
// @ts-check
// The first line asks a browser to compile the whole beforehand: the first tap should not wait for that.
/**
 * The questionnaire on the device itself: the next question appears at once, and what is answered is kept here, encrypted,
 * until the server has it. Goes on without a connection, and after the page was closed. Where a browser cannot keep anything
 * safely, nothing here happens and every answer goes to the server as a form.
 */
import { makeQueue } from './answer-queue.js';
import { fillIn, inWords, isShown, mayFit, partsOf, valueIn, writtenIn } from './own-answers.js';
import { forgetAll, keepFor, lastKept } from './kept-answers.js';

/**
 * @typedef {import('./own-answers.js').Value} Value
 * @typedef {object} Own a question of the organisation's own
 * @property {string} id
 * @property {string} kind
 * @property {import('./own-answers.js').Condition | null} condition
 * @property {Record<string, string>} labels
 * @property {string} locale
 * @property {readonly string[] | null} months
 *
 * @typedef {{ address: string, title: string, screen: string, sensitive?: boolean, own?: Own }} Screen
 * @typedef {{ answer: string | null, written: string }} Said
 * @typedef {object} Pack
 * @property {string} owner
 * @property {string} link digest of the secret of the personal link
 * @property {string} language
 * @property {Screen[]} screens
 * @property {Screen} stopped
 * @property {string} optIn
 * @property {string} end
 * @property {boolean | null} sensitiveShown
 * @property {string[]} passed addresses of what was answered or passed over
 * @property {Record<string, Said>} given
 */

const cacheName = 'questionnaire';
const shell = '/questions/shell';
/** Between two tries to send, in milliseconds: longer each time. */
const waits = [2_000, 5_000, 15_000, 30_000, 60_000];

/** @type {Pack | null} */
let pack = null;
/** @type {import('./kept-answers.js').Kept | null} */
let kept = null;
/** @type {ReturnType<typeof makeQueue> | null} */
let queue = null;
let begun = '';
let tries = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let again;
/** Answers that are on their way to the disk. @type {Set<import('./kept-answers.js').Answer>} */
const unkept = new Set();
/** Writes of the pack go one after another: an older one must not come last. */
let writing = Promise.resolve();

/** Whose page is open. */
const owner = () => document.querySelector('.newcomer')?.getAttribute('data-owner');

const isPossible = () => 'indexedDB' in window && 'caches' in window && window.isSecureContext;

/**
 * Makes ready for the question that is open, once for each language. `place` puts a screen in the place of the open one.
 * @param {(screen: Screen, isStep: boolean) => void} place
 * @param {[step: string, said: Said, fields: FormData][]} early what went to the server as a form before the screens were here
 */
export async function beginQuestions(place, early) {
  const { lang } = document.documentElement;
  if (!isPossible() || begun === lang) return;
  begun = lang;
  const fresh = await fetchPack(lang);
  // The server says that there is nothing to answer here: no permission yet, or the time is over.
  if (fresh === 'refused') return void (begun = '');
  try {
    if (fresh) kept = await keepFor(fresh.owner, fresh.key);
    else kept = await lastKept();
    // Without the server only the page itself says whose it is: never the answers of who used the device before.
    if (kept?.owner !== owner()) return void (begun = '');
    if (fresh) {
      const { given, passed, sensitiveShown, ...screens } = fresh;
      // The key stays where it is kept; with the screens it would lie beside its lock.
      delete screens.key;
      pack = { ...screens, given, passed, sensitiveShown };
      await kept.keepPart('screens', screens);
    } else {
      const [screens, said] = [await kept.readPart('screens'), await kept.readPart('said')];
      pack = screens && said ? { ...screens, ...said } : null;
    }
    if (!pack) return void (begun = '');
    queue = makeQueue(kept, send, tell);
    for (const [step, said, fields] of early) {
      const [, kind] = /^own-(.+)/.exec(String(fields.get('type'))) ?? [];
      note(step, kind ? { ...said, written: writtenIn(fields, kind) } : said);
    }
    for (const waiting of await kept.list()) note(waiting.step, waiting);
    await remember();
    addEventListener('online', sendNow);
    document.addEventListener('visibilitychange', sendNow);
    addEventListener('pagehide', sendUnkept);
    sendNow();
    if (fresh) void keepShell(lang).catch(() => undefined);
    const here = pack.screens.find(({ address }) => address === location.pathname);
    if (!fresh) place(here ?? nextOpen(), false);
    else if (here && location.pathname in pack.given) dress(location.pathname);
  } catch {
    // A browser that keeps nothing, as some private windows: forms go to the server as they are.
    begun = '';
    pack = queue = kept = null;
  }
}

/** The screens and answers of who is here; null without a connection, `refused` when there is nothing to answer. @param {string} lang */
async function fetchPack(lang) {
  try {
    const answer = await fetch(`/questions/pack?lang=${lang}`);
    return answer.ok ? await answer.json() : answer.status < 500 ? 'refused' : null;
  } catch {
    return null;
  }
}

/** Lets the page open without a connection: its frame, its looks and its scripts. @param {string} lang */
async function keepShell(lang) {
  const cache = await caches.open(cacheName);
  const page = await fetch(`${pack?.screens[0]?.address}?blank=&lang=${lang}`);
  if (!page.ok || page.redirected) return;
  // Also for her personal link, by its digest: on a device of two people the link of one must not open the other's.
  await cache.put(`${shell}/${pack?.link}`, page.clone());
  await cache.put(shell, page);
  const parts = [...document.querySelectorAll('link[rel="stylesheet"], style[data-href], script[src]')].map(
    (part) => ['href', 'src', 'data-href'].map((name) => part.getAttribute(name)).find(Boolean) ?? '',
  );
  const scripts = [
    '/newcomer.js',
    '/questions.js',
    '/own-answers.js',
    '/kept-answers.js',
    '/disk.js',
    '/answer-queue.js',
    '/read-aloud.js',
  ];
  // What has its version in its name is here already. Of the rest the server is asked whether it changed: this page may run older
  // scripts, kept here, than the frame above was written for.
  const wanted = [...new Set([...parts, ...scripts])].map((path) => {
    const hasVersion = path.startsWith('/_app/immutable/');
    return new Request(path, { cache: hasVersion ? 'force-cache' : 'no-cache' });
  });
  await cache.addAll(wanted);
  await navigator.serviceWorker?.register('/sw.js');
}

/** @param {import('./answer-queue.js').Answer[]} answers */
async function send(answers) {
  try {
    const answer = await fetch('/questions/send', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        owner: kept?.owner,
        answers,
        isLast: !pack || nextOpen().address === pack.end,
      }),
      // Goes on when the page is closed right after the last answer.
      keepalive: true,
      ...('timeout' in AbortSignal && { signal: AbortSignal.timeout(30_000) }),
    });
    return answer.ok && !answer.redirected ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Sends what waits now, and after a while when there was no connection. */
function sendNow() {
  clearTimeout(again);
  if (!queue) return;
  void queue
    .flush()
    .catch(() => false)
    .then((isEmpty) => {
      if (isEmpty) tries = 0;
      else again = setTimeout(sendNow, waits[Math.min(tries++, waits.length - 1)]);
    });
}

/** A page that closes cannot wait for the disk: what is not there yet goes out, and counts once if it was kept after all. */
function sendUnkept() {
  if (unkept.size > 0) void send([...unkept].map((said) => ({ ...said, helped: isHelped() })));
}

const isHelped = () => /(^|; )helped=yes/.test(document.cookie);

/** Waits until what is on its way has arrived, or could not. */
export const sendFirst = () => queue?.flush().catch(() => false);

/** Says on the page how many answers wait. @param {number} count */
function tell(count) {
  const line = document.querySelector('[data-waiting]');
  if (!(line instanceof HTMLElement)) return;
  // One that was tapped meanwhile is not on the disk yet, nor sent.
  line.dataset['count'] = String(Math.max(count, unkept.size));
  const wasWaiting = 'told' in line.dataset;
  // An answer that is on its way needs no words.
  if (count > 0 && navigator.onLine && tries === 0 && !wasWaiting) return;
  if (count > 0) line.dataset['told'] = '';
  else delete line.dataset['told'];
  const forms = JSON.parse(line.dataset['waiting'] ?? '{}');
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  const words = typeof forms === 'string' ? forms : (forms[form] ?? forms.other ?? '');
  line.hidden = count === 0 && !wasWaiting;
  line.textContent = count > 0 ? words.replace('{count}', String(count)) : (line.dataset['sent'] ?? '');
}

/** Remembers an answer as hers, so that its screen shows it. @param {string} step @param {Said} said */
function note(step, { answer, written }) {
  // Stopping says nothing of the question that was open.
  if (!pack || answer === 'stop') return;
  const address = `/questions/${step}`;
  pack.given[address] = { answer, written };
  if (!pack.passed.includes(address)) pack.passed.push(address);
  if (address === pack.optIn) pack.sensitiveShown = answer === 'yes';
}

/** Keeps what she said, beside the screens. */
function remember() {
  if (!pack) return writing;
  const { given, passed, sensitiveShown } = pack;
  const said = structuredClone({ given, passed, sensitiveShown });
  const hers = kept;
  writing = writing.then(() => hers?.keepPart('said', said)).catch(() => undefined);
  return writing;
}

/** What she answered to the organisation's own questions that are asked, by the screens before each. @type {Record<string, Value>} */
let counted = {};

/** The screens that are hers: the sensitive ones once she agreed, own questions as far as their condition holds. @returns {Screen[]} */
function ownScreens() {
  if (!pack) return [];
  const { screens, given, sensitiveShown } = pack;
  counted = {};
  return screens.filter(({ address, sensitive, own }) => {
    if (sensitive && sensitiveShown !== true) return false;
    if (!own) return true;
    if (!isShown(own.condition, counted)) return false;
    const value = valueIn(given[address], own.kind);
    if (value !== undefined) counted[own.id] = value;
    return true;
  });
}

/** @returns {Screen} */
function nextOpen() {
  const own = ownScreens();
  const isDone = (/** @type {string} */ address) =>
    address === pack?.optIn ? pack.sensitiveShown !== null : pack?.passed.includes(address);
  return own.find(({ address }) => !isDone(address)) ?? /** @type {Screen} */ (own.at(-1));
}

/**
 * Takes the answer of the screen that is open and gives the next one; null when the server must look at it first.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} button
 * @param {(work: () => void) => void} later does something once the next screen is painted, before anything else happens
 * @returns {Screen | null}
 */
export function takeAnswer(form, button, later) {
  const step = location.pathname.replace(/^\/questions\//, '');
  if (!pack || !kept || !form.closest('.newcomer') || !location.pathname.startsWith('/questions/'))
    return null;
  const fields = new FormData(form, button);
  const field = (/** @type {string} */ name) => (fields.has(name) ? String(fields.get(name)) : null);
  const type = field('type');
  const own = JSON.parse(form.dataset['own'] ?? 'null');
  const written = own ? writtenIn(fields, own.kind) : (field('written') ?? '').trim();
  const answer = field('answer');
  // What is written may be wrong, and the server knows why.
  const from = form.querySelector('[data-from]')?.getAttribute('data-from');
  if (type === 'year' && answer === 'field' && written !== '' && !isYear(written, Number(from ?? Infinity)))
    return null;
  if (own && answer === 'field' && !mayFit(valueIn({ answer, written }, own.kind), own)) return null;
  const said = { answer, written, type, audio: field('audio') === 'yes' };
  const now = new Date().toISOString();
  const shown = field('shown') || now;
  const whole = { id: crypto.randomUUID(), step, ...said, shown, answered: now, helped: false };
  unkept.add(whole);
  document.querySelector('[data-waiting]')?.setAttribute('data-count', '1');
  const hers = kept;
  // The next screen does not wait for the disk, and is painted first: a tap should feel like one.
  later(() => {
    whole.helped = isHelped();
    void hers
      .put(whole)
      .then(
        () => void remember().then(sendNow),
        () => {
          void remember();
          return failed(whole);
        },
      )
      .finally(() => unkept.delete(whole));
  });
  return following(whole);
}

/** @param {string} text @param {number} from the earliest year that fits the question */
const isYear = (text, from) =>
  /^\d{4}$/.test(text) && Number(text) >= from && Number(text) <= new Date().getFullYear();

/** A device without room: the answer goes to the server as it is, and the page says so when that fails too. @param {import('./kept-answers.js').Answer} answer */
async function failed(answer) {
  if (await send([answer])) return;
  document.querySelector('[data-offline]')?.removeAttribute('hidden');
}

/** The screen after an answer. @param {import('./kept-answers.js').Answer} answer @returns {Screen} */
function following(answer) {
  note(answer.step, answer);
  if (answer.answer === 'stop' && pack) return pack.stopped;
  return /** @type {Screen} */ (screenAfter(`/questions/${answer.step}`));
}

/** The screen that comes after an address, as far as that is known now. @param {string} path @returns {Screen | null} */
export function screenAfter(path) {
  if (!pack) return null;
  const own = ownScreens();
  const next = own[own.findIndex(({ address }) => address === path) + 1];
  return next && next.address !== pack.end ? next : nextOpen();
}

/** The screen of an address, when it is here. @param {string} path @returns {Screen | null} */
export const screenAt = (path) => ownScreens().find(({ address }) => address === path) ?? null;

/** Fills the open places of an own question: earlier answers, and how far she is. @param {string} path */
function completeOwn(path) {
  const list = ownScreens();
  if (!pack || !list.some(({ own }) => own)) return;
  /** @type {Record<string, string>} */
  const words = {};
  for (const { own } of list) {
    const value = own && counted[own.id];
    if (own && value !== undefined)
      words[own.id] = inWords(value, own.kind, own.labels, own.locale, own.months);
  }
  const walker = document.createTreeWalker(document.querySelector('.newcomer main') ?? document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes('${')) node.nodeValue = fillIn(node.nodeValue, words);
  document.title = fillIn(document.title, words);
  const line = document.querySelector('[data-progress]');
  const bar = document.querySelector('progress');
  const { optIn, end, sensitiveShown, screens } = pack;
  const steps = list.filter(({ address }) => address !== optIn && address !== end);
  // Until she decided, the sensitive ones count: as the server counts them.
  const waiting = sensitiveShown === null ? screens.filter(({ sensitive }) => sensitive).length : 0;
  const place = steps.findIndex(({ address }) => address === path) + 1;
  if (!(line instanceof HTMLElement) || !bar || place === 0) return;
  const at = screens.findIndex(({ address }) => address === path);
  const before =
    sensitiveShown === null ? screens.slice(0, at).filter(({ sensitive }) => sensitive).length : 0;
  const format = new Intl.NumberFormat(list.find(({ own }) => own)?.own?.locale);
  [bar.value, bar.max] = [place + before, steps.length + waiting];
  line.textContent = (line.dataset['progress'] ?? '')
    .replace('{position}', format.format(bar.value))
    .replace('{total}', format.format(bar.max));
}

/** Shows on the screen that is open what she said there. @param {string} path */
export function dress(path) {
  completeOwn(path);
  const shown = document.querySelector('input[name="shown"]');
  if (shown instanceof HTMLInputElement) shown.value = new Date().toISOString();
  const said = pack?.given[path];
  if (!said) return;
  for (const button of document.querySelectorAll('button[name="answer"]')) {
    const isChosen = button.getAttribute('value') === said.answer;
    if (!button.hasAttribute('aria-pressed')) continue;
    button.setAttribute('aria-pressed', String(isChosen));
    button.querySelector('.chosen')?.remove();
    const words = button.closest('form')?.dataset['chosen'];
    if (isChosen && words)
      button.append(
        Object.assign(document.createElement('span'), { className: 'chosen', textContent: words }),
      );
  }
  const written = document.querySelector('[name="written"]');
  if (
    written instanceof HTMLInputElement ||
    written instanceof HTMLSelectElement ||
    written instanceof HTMLTextAreaElement
  )
    written.value = said.written;
  else if (said.answer === 'field') dressOwn(said.written);
}

/** Ticks, ranks and dates. @param {string} written */
function dressOwn(written) {
  const chosen = written.split(' ');
  for (const box of document.querySelectorAll('input[name="choice"]'))
    if (box instanceof HTMLInputElement) box.checked = chosen.includes(box.value);
  document.querySelectorAll('select[name="rank"]').forEach((list, place) => {
    if (list instanceof HTMLSelectElement) list.value = chosen[place] ?? '';
  });
  const calendar = document.querySelector('input[name="calendar"]');
  if (!(calendar instanceof HTMLInputElement)) return;
  const parts = partsOf(written, calendar.value);
  ['year', 'month', 'day'].forEach((part, index) => {
    const input = document.querySelector(`[name="date-${part}"]`);
    if (input instanceof HTMLInputElement || input instanceof HTMLSelectElement)
      input.value = String(parts[index]);
  });
}

/** After she erased her answers nothing stays on the device either. */
export async function forgetQuestions() {
  begun = '';
  pack = queue = kept = null;
  await forgetAll().catch(() => undefined);
  for (const name of (await caches?.keys().catch(() => [])) ?? [])
    if (name === cacheName || name.startsWith('sounds-')) await caches.delete(name).catch(() => false);
}
