//# allFunctionsCalledOnLoad
// @ts-check
// The first line asks a browser to compile the whole beforehand: the first tap should not wait for that.
/**
 * The newcomer's pages without page loads, in a few kilobytes: a form or link is fetched, and the new screen takes the place
 * of the old one. Everything works without this file too; it only makes the next question appear at once, says when there
 * is no connection instead of losing the screen.
 */

/** How long a page, or a form with a photo or a recording in it, may take on a slow telephone. */
const patience = { page: 15_000, file: 180_000 };
/** From here on somebody wonders whether her tap was seen. */
const calmMilliseconds = 300;
/** A screen without all of its looks is better than none. */
const stylesMilliseconds = 5_000;

/** @type {{ address: string, isForm: boolean, stop: AbortController } | null} what is on its way */
let asked = null;

/** A page that brings scripts of its own (a talk) lives in its elements: nothing may take their place. */
const hasOwnScripts = () => document.documentElement.dataset.scripts === 'on';

const recorderFile = '/record.js';
const outboxFile = '/outbox.js';
const pushFile = '/push.js';
const questionsFile = '/questions.js';
const readAloudFile = '/read-aloud.js';

/** What was answered before that was here. @type {[step: string, said: { answer: string | null, written: string }, fields: FormData][]} */
const early = [];

/** Reads screens aloud, once one can be. @type {import('./read-aloud.js') | null} */
let reading = null;

/** The questionnaire on the device itself, once it is here. @type {import('./questions.js') | null} */
let questions = null;

/**
 * Fetches a screen and shows it. Whoever taps another link meanwhile changed her mind; a second tap on the same does nothing,
 * and nor does a form while another is being sent.
 * @param {string} address
 * @param {RequestInit} request
 * @param {boolean} isStep whether it becomes a step in the browser's history
 */
async function show(address, request, isStep) {
  const isForm = request.method === 'POST';
  if (asked?.isForm === isForm && (isForm || asked.address === address)) return;
  asked?.stop.abort();
  const own = { address, isForm, stop: new AbortController() };
  asked = own;
  const { signal } = own.stop;
  let isTooLong = false;
  const giveUp = setTimeout(
    () => {
      isTooLong = true;
      own.stop.abort();
    },
    hasFile(request.body) ? patience.file : patience.page,
  );
  for (const message of document.querySelectorAll('[data-offline], [data-slow], [data-failed]'))
    message.setAttribute('hidden', '');
  const calm = setTimeout(() => sayBusy(true), calmMilliseconds);
  try {
    const answer = await fetch(address, { ...request, signal, headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    clearTimeout(giveUp);
    const screen = next.querySelector('.newcomer');
    // What somebody filled in is gone with its form: that one stays until what she sent was taken.
    const isRefused = !answer.ok && (!screen || screen.querySelector('[data-error]'));
    if (isForm ? isRefused || (!screen && !answer.redirected) : isStep && answer.status >= 500)
      return tell('[data-failed]', next.querySelector('.newcomer [data-error]'));
    if (!screen) return location.assign(answer.url);
    await Promise.race([loadStyles(next), wait(stylesMilliseconds)]);
    if (asked !== own) return;
    reading?.stopReading();
    document.querySelector('.newcomer')?.replaceWith(screen);
    document.title = next.title;
    if (isStep && answer.url !== location.href) history.pushState(null, '', answer.url);
    scrollTo(0, 0);
    focusOn(
      document.querySelector('.newcomer [role="alert"]:not([hidden])') ??
        document.querySelector('.newcomer h1'),
    );
    enlivenSound();
    enliven();
  } catch {
    if (asked === own) tell(isTooLong ? '[data-slow]' : '[data-offline]');
  } finally {
    clearTimeout(giveUp);
    clearTimeout(calm);
    if (asked === own) {
      asked = null;
      sayBusy(false);
    }
  }
}

/** What the last tap left to do: the next screen is painted first. @type {(() => void)[]} */
let left = [];

/**
 * Does something once the next screen is painted, and at the latest before the next tap or when the page is left. A page that is
 * not seen is not painted.
 * @param {() => void} work
 */
function afterPaint(work) {
  if (left.push(work) > 1) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = doWhatIsLeft;
  requestAnimationFrame(() => port2.postMessage(null));
  setTimeout(doWhatIsLeft, 250);
}

/** The same, when nothing else is to be done: what nobody sees or waits for. @param {() => void} work */
function whenCalm(work) {
  left.push(work);
  if (window.requestIdleCallback) requestIdleCallback(doWhatIsLeft, { timeout: 250 });
  else setTimeout(doWhatIsLeft, 100);
}

function doWhatIsLeft() {
  const works = left;
  left = [];
  for (const work of works) work();
}

/** All of it, before something else begins. */
function finishTap() {
  while (left.length > 0) doWhatIsLeft();
}
addEventListener('pagehide', finishTap);

/** Screens that were read before they are needed. @type {WeakMap<object, { main: Element, title: string }>} */
const ready = new WeakMap();

/** Reads the screen that comes next while she thinks. @param {string} address where she is */
function prepareNext(address) {
  const next = questions?.screenAfter(address);
  const screen = next && !ready.has(next) && readScreen(next);
  if (screen) ready.set(next, screen);
}

/** @param {{ title: string, screen: string }} screen */
function readScreen({ title, screen }) {
  const next = new DOMParser().parseFromString(`<title>${title}</title>${screen}`, 'text/html');
  const main = next.querySelector('main');
  main?.querySelector('h1')?.setAttribute('tabindex', '-1');
  return main && { main: document.adoptNode(main), title: next.title };
}

/**
 * Puts a screen that is on the device in the place of the open one; the frame around it stays. What does not show waits until it
 * is painted.
 * @param {{ address: string, title: string, screen: string }} screen
 * @param {boolean} isStep whether it becomes a step in the browser's history
 */
function place(screen, isStep) {
  const { address } = screen;
  const next = ready.get(screen) ?? readScreen(screen);
  if (!next) return location.assign(address);
  // It is filled in below: a second time it is read anew.
  ready.delete(screen);
  asked?.stop.abort();
  reading?.stopReading();
  document.querySelector('.newcomer main')?.replaceWith(next.main);
  // At the end nobody is asked any more who helped.
  const isEnd = next.main.querySelector('[data-end]') !== null;
  document.querySelector('.newcomer .helped')?.toggleAttribute('hidden', isEnd);
  document.title = next.title;
  questions?.dress(address);
  enlivenSound();
  focusOn(document.querySelector('.newcomer h1'));
  scrollTo(0, 0);
  const { href, pathname } = location;
  afterPaint(() => {
    // She may have gone back meanwhile.
    if (location.href === href)
      if (isStep && address !== pathname) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    whenCalm(() => {
      for (const link of document.querySelectorAll('a[hreflang]'))
        if (link instanceof HTMLAnchorElement) link.pathname = address;
      enliven();
      prepareNext(address);
    });
  });
}

/** Shows the page of the address in the browser's history. */
function showAgain() {
  const screen = questions?.screenAt(location.pathname);
  return screen ? place(screen, false) : show(location.href, {}, false);
}

/** @param {unknown} body */
const hasFile = (body) =>
  body instanceof FormData && [...body.values()].some((value) => value instanceof File && value.size > 0);

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** That something goes on, to who sees the page and to who hears it. @param {boolean} isBusy */
function sayBusy(isBusy) {
  document.querySelector('.newcomer main')?.setAttribute('aria-busy', String(isBusy));
  const line = document.querySelector('[data-busy]');
  if (line instanceof HTMLElement) line.textContent = isBusy ? (line.dataset.busy ?? '') : '';
}

/**
 * Says on the screen that is open what went wrong.
 * @param {string} which
 * @param {Element | null} [page] the error page that answered, whose words say more
 */
function tell(which, page) {
  const message = document.querySelector(which);
  const why = message?.querySelector('[data-why]');
  const words = [...(page?.querySelectorAll('p:not(.actions)') ?? [])].map((line) => line.textContent.trim());
  if (why) why.textContent = words.join(' ');
  message?.removeAttribute('hidden');
  focusOn(message);
}

/** So that a screen reader begins with the new screen. @param {Element | null} element */
function focusOn(element) {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex !== -1) element.tabIndex = -1;
  element.focus();
}

/** Adds the styles that the next screen needs and this one did not. @param {Document} next */
async function loadStyles(next) {
  const links = [...next.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const missing = links.filter(
    (href) =>
      !document.querySelector(
        `:is(link[href="${CSS.escape(href)}"], style[data-href="${CSS.escape(href)}"])`,
      ),
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

/** A second tap so soon, at nearly the same place, was meant for the screen that was there before. */
const doubleTap = { milliseconds: 400, pixels: 30 };
/** @type {{ main: Element | null, at: number, x: number, y: number }} */
let press = { main: null, at: -Infinity, x: 0, y: 0 };
let isStray = false;
addEventListener(
  'pointerdown',
  ({ timeStamp, clientX, clientY }) => {
    const main = document.querySelector('.newcomer main');
    const isSoon = timeStamp - press.at < doubleTap.milliseconds;
    const isNear = Math.hypot(clientX - press.x, clientY - press.y) < doubleTap.pixels;
    isStray = isSoon && isNear && main !== press.main;
    press = { main, at: timeStamp, x: clientX, y: clientY };
  },
  true,
);
addEventListener(
  'click',
  (event) => {
    finishTap();
    // A mouse counts its clicks; a finger does not, and two quick clicks of a mouse may both be meant.
    if (!isStray || (event.detail < 2 && /** @type {PointerEvent} */ (event).pointerType === 'mouse')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

addEventListener('submit', (event) => {
  finishTap();
  const form = event.target;
  if (hasOwnScripts() || !(form instanceof HTMLFormElement) || !form.closest('.newcomer')) return;
  // A form that only asks for another page, such as a search, has its address from the browser.
  if (form.method !== 'post' || form.matches('[data-whole]')) return;
  event.preventDefault();
  if (form.matches('[data-helped]')) return sayHelped(form, event.submitter);
  const taken = questions?.takeAnswer(form, event.submitter, afterPaint);
  if (taken) return place(taken, true);
  // What waits goes first: whether a question is asked can hang on an answer that is still on its way.
  void Promise.resolve(questions?.sendFirst()).then(() => send(form, event.submitter));
});

/** Who helps her, or who taps: said on the device, for a connection may not be there. @param {HTMLFormElement} form @param {HTMLElement | null} button */
function sayHelped(form, button) {
  const said = button?.getAttribute('value');
  document.cookie = `helped=${said}; path=/questions; max-age=86400; samesite=lax`;
  for (const one of form.querySelectorAll('button'))
    one.setAttribute('aria-pressed', String(one.value === said));
}

/** Sends a form, and shows what comes back. @param {HTMLFormElement} form @param {HTMLElement | null} button */
function send(form, button) {
  const data = new FormData(form, button);
  if (location.pathname.startsWith('/questions/') && data.has('answer'))
    early.push([
      location.pathname.replace('/questions/', ''),
      { answer: String(data.get('answer')), written: String(data.get('written') ?? '') },
      data,
    ]);
  const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams();
  if (body !== data) for (const [name, value] of data) body.append(name, String(value));
  show(form.action, { method: 'POST', body }, true);
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest('.newcomer main a[href^="/"]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || link.matches('[download], [data-whole]') || !isPlain) return;
  if (hasOwnScripts()) return;
  event.preventDefault();
  const screen = questions?.screenAt(link.pathname);
  if (screen) place(screen, true);
  else show(link.href, {}, true);
});

addEventListener('popstate', () => {
  finishTap();
  void (hasOwnScripts() ? location.reload() : showAgain());
});
// A page from the browser's memory shows what was chosen before; the newest answer is on the server.
addEventListener('pageshow', (event) => void (event.persisted && showAgain()));

/** The button that reads a screen aloud; where that is here already, before the screen is painted. */
function enlivenSound() {
  if (!document.querySelector('[data-read-aloud]')) return;
  if (reading) return reading.prepareReading();
  void import(readAloudFile).then((/** @type {import('./read-aloud.js')} */ one) => {
    reading = one;
    one.prepareReading();
  });
}

/** What a new screen gets beside its markup. */
function enliven() {
  const zone = document.querySelector('[data-time-zone]');
  if (zone instanceof HTMLInputElement) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (document.querySelector('[data-record]')) void import(recorderFile).then((one) => one.prepareRecorder());
  if (document.querySelector('[data-push]')) void import(pushFile).then((one) => one.preparePush());
  // On a device that is not hers nothing is kept: every answer goes to the server as it is. Nor is there anything to keep where she
  // is asked nothing: before she said yes, after a no, and when the time is over.
  const isHers = !document.querySelector('[data-visit], [data-unasked]');
  if ((isHers && /^\/(questions|u)(\/|$)/.test(location.pathname)) || document.querySelector('[data-forget]'))
    void import(questionsFile).then((/** @type {import('./questions.js')} */ one) => {
      if (document.querySelector('[data-forget]')) return one.forgetQuestions();
      questions = one;
      return one.beginQuestions(place, early).then(() => whenCalm(() => prepareNext(location.pathname)));
    });
  if (hasWaiting() && !document.querySelector('[data-messages]'))
    void import(outboxFile).then((one) => one.flush());
}

/** Whether messages wait on this device for a connection; they go from whichever page she opens. */
function hasWaiting() {
  try {
    return localStorage.getItem('outbox') !== null;
  } catch {
    return false;
  }
}

// A question that came in the answer to a personal link: its secret goes out of the address.
const belongs = document.querySelector('.newcomer[data-address]')?.getAttribute('data-address');
if (belongs && belongs !== location.pathname) history.replaceState(null, '', belongs);
enlivenSound();
enliven();
