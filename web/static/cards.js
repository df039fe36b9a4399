// @ts-check
/**
 * The table of cards that two people share, live: a form is sent in place, and what the other does is fetched and shown. Stands
 * on its own page, and beside any other page as an empty `<div data-card-table="<place>" data-at="<page>">`. Without this file every form
 * loads the page anew.
 */
import { openLive } from './live-socket.js';

/** @typedef {{ kind: string, by?: unknown }} LiveEvent */
const events = ['card', 'timer', 'word'];
/** A network that went away must not hold back what comes after it. */
const patienceMilliseconds = 15_000;
const longestPressMilliseconds = 1_000;

/**
 * Makes a table live. A page that has a line to the server already lends it with `listen`.
 * @param {HTMLElement} table
 * @param {(hear: (event: LiveEvent) => void) => { close: () => void }} [listen]
 * @param {(isGone: boolean) => void} [hearGone] hears whether the table could not be fetched, for a page that it stands beside
 * @returns {{ refresh: () => Promise<boolean> }} looks again
 */
export function attach(table, listen, hearGone) {
  const place = table.dataset['cardTable'] ?? '';
  /** Whoever reads on is to come back: links beside another page, such as a talk, open a page of their own. */
  const isBeside = table.children.length === 0;
  const address = table.dataset['at'] ?? location.pathname;
  let shown = Promise.resolve(true);
  /** A press ends on what it began on: nothing may take its place meanwhile. */
  let released = Promise.resolve();
  table.addEventListener('pointerdown', () => (released = waitForRelease()));

  /**
   * One after another, so that an older answer never takes the place of a newer one.
   * @param {RequestInit} [request]
   * @returns {Promise<boolean>} whether what was asked is done
   */
  const refresh = (to = address, request = {}) => {
    shown = shown
      .then(() => fetchTable(to, request))
      .catch(() => {
        say(true);
        return false;
      });
    return shown;
  };

  /** @param {string} to @param {RequestInit} request */
  async function fetchTable(to, request) {
    const signal = AbortSignal.timeout(patienceMilliseconds);
    const answer = await fetch(to, { ...request, headers: { accept: 'text/html' }, signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.querySelector(`[data-card-table="${place}"]`);
    if (!next) {
      // Signed out, or no pair any more: the page itself says so. Never in the middle of a talk, nor when a form got lost.
      if (isBeside || (request.method === 'POST' && !answer.ok)) throw new Error('no table');
      location.assign(answer.url);
      return false;
    }
    await loadStyles(page);
    await released;
    if (table.children.length === 0) {
      table.className = next.className;
      table.dataset['kind'] = next.getAttribute('data-kind') ?? '';
      table.replaceChildren(...next.childNodes);
    } else replaceParts(next);
    if (isBeside) for (const link of table.querySelectorAll('a')) link.target = '_blank';
    say(false);
    tick();
    return answer.ok;
  }

  /** @param {Element} next */
  function replaceParts(next) {
    for (const part of next.querySelectorAll('[data-part]')) {
      const here = table.querySelector(`[data-part="${part.getAttribute('data-part')}"]`);
      if (!here) continue;
      for (const open of here.querySelectorAll('details[data-stays][open]'))
        part.querySelector(`[data-stays="${open.getAttribute('data-stays')}"]`)?.setAttribute('open', '');
      if (isSame(here, part)) continue;
      const focus = here.contains(document.activeElement)
        ? document.activeElement?.getAttribute('data-key')
        : null;
      here.replaceChildren(...part.childNodes);
      const target = focus ? here.querySelector(`[data-key="${focus}"]`) : null;
      if (target instanceof HTMLButtonElement) {
        if (!target.disabled) target.focus();
        else here.querySelector('button:not(:disabled)')?.focus();
      }
    }
  }

  /** @param {boolean} isGone */
  function say(isGone) {
    const notice = table.querySelector('[data-gone]');
    if (notice instanceof HTMLElement) notice.hidden = !isGone;
    hearGone?.(isGone);
  }

  const question = () => table.querySelector('[data-question]')?.textContent ?? '';
  /** The question that she knows to be there: what lies in its place after the line was broken is the other's doing. */
  let known = question();

  /** To who hears the page instead of seeing it. @param {boolean} isOther */
  function tell(isOther) {
    known = question();
    const status = table.querySelector('[data-said]');
    if (status instanceof HTMLElement)
      status.textContent = `${isOther ? `${status.dataset['turned'] ?? ''}. ` : ''}${question()}`;
  }

  table.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) body.append(name, String(value));
    void refresh(form.action, { method: 'POST', body }).then((isDone) => {
      tell(false);
      if (!form.matches('[data-keep]') || !form.isConnected) return;
      form.querySelector('[data-unkept]')?.toggleAttribute('hidden', isDone);
      if (isDone) renew(form);
    });
  });

  /** The clock goes on between two looks at the server, and turns by itself when the first half is over. */
  let started = performance.now();
  function tick() {
    started = performance.now();
    show();
  }
  function show() {
    const timer = table.querySelector('[data-timer]');
    if (!(timer instanceof HTMLElement) || timer.dataset['timer'] === 'over') return;
    const half = Number(timer.dataset['half']);
    let left = Number(timer.dataset['seconds']) - (performance.now() - started) / 1000;
    const isSecond = timer.dataset['timer'] === '2' || left <= 0;
    if (timer.dataset['timer'] === '1' && left <= 0) left += half;
    const isOver = isSecond && left <= 0;
    const turn = timer.querySelector('[data-turn]');
    const words = isOver ? timer.dataset['over'] : isSecond ? timer.dataset['second'] : turn?.textContent;
    if (turn && words && turn.textContent !== words) turn.textContent = words;
    const minutes = Math.max(0, Math.ceil(left / 60));
    const text =
      minutes === 1 ? timer.dataset['one'] : timer.dataset['other']?.replace('111', String(minutes));
    const rest = timer.querySelector('[data-left]');
    if (rest) rest.textContent = isOver ? '' : (text ?? '');
    const meter = timer.querySelector('[data-meter]');
    if (meter instanceof HTMLMeterElement) meter.value = Math.max(0, left / half);
  }
  const clock = setInterval(show, 1000);

  /** @param {(event: LiveEvent) => void} hear */
  const openOwn = (hear) => openLive(place, hear);
  const line = (listen ?? openOwn)((event) => {
    if (!table.isConnected) {
      clearInterval(clock);
      return line.close();
    }
    if (event.kind === 'gone') say(true);
    // What happened while the line was broken is fetched too.
    const isOpen = event.kind === 'open';
    if (!isOpen && !events.includes(event.kind)) return;
    void refresh().then(() => {
      // Her own turn is told by the form that she sent, whichever of two came first.
      const isOthers = event.kind === 'card' && event.by !== table.dataset['kind'];
      if (isOthers || (isOpen && known && question() !== known)) tell(true);
      else known = question();
      if (isOpen) table.dataset['live'] = 'on';
    });
  });
  if (isBeside) void refresh();
  else tick();
  return { refresh: () => refresh() };
}

/** @returns {Promise<void>} resolves when the finger is up and what it pressed has heard so */
const waitForRelease = () =>
  new Promise((resolve) => {
    const listening = new AbortController();
    const done = () => {
      listening.abort();
      setTimeout(resolve);
    };
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, done, listening);
    setTimeout(done, longestPressMilliseconds);
  });

/** Whether two parts differ in nothing but the ids that forms bring. @param {Element} one @param {Element} other */
function isSame(one, other) {
  const [a, b] = [one, other].map(({ innerHTML }) => innerHTML.replace(/value="[\da-f-]{36}"/g, ''));
  return a === b;
}

/** A word that was kept makes place for the next, with an id of its own. @param {HTMLFormElement} form */
function renew(form) {
  form.reset();
  const id = form.querySelector('[name="id"]');
  if (id instanceof HTMLInputElement) id.value = crypto.randomUUID();
}

/** The table brings its looks with it to another page. @param {Document} page */
async function loadStyles(page) {
  const links = [...page.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const missing = links.filter(
    (href) => !document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`),
  );
  await Promise.all(
    missing.map(
      (href) =>
        new Promise((resolve) => {
          const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
          link.onload = link.onerror = resolve;
          document.head.append(link);
        }),
    ),
  );
}

// Beside another page the table is empty still, and that page attaches it.
for (const table of document.querySelectorAll('[data-card-table]'))
  if (table instanceof HTMLElement && table.children.length > 0) attach(table);
