// @ts-check
/**
 * The newcomer's pages without page loads, in two kilobytes: a form or link is fetched, and the new screen takes the place of
 * the old one. Everything works without this file too; it only makes the next question appear at once, says when there is
 * no connection instead of losing the screen, and reads aloud where the device has a voice.
 */

let busy = false;

/** A page that brings scripts of its own (a talk) lives in its elements: nothing may take their place. */
const hasOwnScripts = () => document.documentElement.dataset.scripts === 'on';

const recorderFile = '/record.js';
const outboxFile = '/outbox.js';
const pushFile = '/push.js';

/**
 * Fetches a screen and shows it.
 * @param {string} address
 * @param {RequestInit} request
 * @param {boolean} isStep whether it becomes a step in the browser's history
 */
async function show(address, request, isStep) {
  if (busy) return;
  busy = true;
  try {
    const answer = await fetch(address, { ...request, headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const screen = next.querySelector('.newcomer');
    if (!screen) return location.assign(answer.url);
    await loadStyles(next);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
    document.querySelector('.newcomer')?.replaceWith(screen);
    document.title = next.title;
    if (isStep && answer.url !== location.href) history.pushState(null, '', answer.url);
    scrollTo(0, 0);
    focusOn(
      document.querySelector('.newcomer [role="alert"]:not([hidden])') ??
        document.querySelector('.newcomer h1'),
    );
    enliven();
  } catch {
    const message = document.querySelector('[data-offline]');
    message?.removeAttribute('hidden');
    focusOn(message);
  } finally {
    busy = false;
  }
}

/** So that a screen reader begins with the new screen. @param {Element | null} element */
function focusOn(element) {
  if (!(element instanceof HTMLElement)) return;
  element.tabIndex = -1;
  element.focus();
}

/** Adds the styles that the next screen needs and this one did not. @param {Document} next */
async function loadStyles(next) {
  const links = [...next.querySelectorAll('link[rel="stylesheet"]')].map(
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

addEventListener('submit', (event) => {
  const form = event.target;
  if (hasOwnScripts() || !(form instanceof HTMLFormElement) || !form.closest('.newcomer')) return;
  event.preventDefault();
  const data = new FormData(form, event.submitter);
  const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams();
  if (body !== data) for (const [name, value] of data) body.append(name, String(value));
  show(form.action, { method: 'POST', body }, true);
});

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-read-aloud]')) return readAloud();
  const link = target?.closest('.newcomer main a[href^="/"]');
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || link.matches('[download], [data-whole]') || !isPlain) return;
  if (hasOwnScripts()) return;
  event.preventDefault();
  show(link.href, {}, true);
});

addEventListener(
  'popstate',
  () => void (hasOwnScripts() ? location.reload() : show(location.href, {}, false)),
);
// A page from the browser's memory shows what was chosen before; the newest answer is on the server.
addEventListener('pageshow', (event) => void (event.persisted && show(location.href, {}, false)));

/** What a new screen gets beside its markup. */
function enliven() {
  offerReading();
  const zone = document.querySelector('[data-time-zone]');
  if (zone instanceof HTMLInputElement) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (document.querySelector('[data-record]')) void import(recorderFile).then((one) => one.prepareRecorder());
  if (document.querySelector('[data-push]')) void import(pushFile).then((one) => one.preparePush());
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

function findVoice() {
  if (!('speechSynthesis' in window)) return undefined;
  return speechSynthesis.getVoices().find((voice) => voice.lang.startsWith(document.documentElement.lang));
}

/** Shows the button when there is a voice for the language of the page; otherwise there is none. */
function offerReading() {
  const button = document.querySelector('[data-read-aloud]');
  if (button instanceof HTMLElement) button.hidden = !findVoice();
}

/** Reads the question and every option, and marks what is being read. */
function readAloud() {
  const voice = findVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  for (const element of document.querySelectorAll('[data-read]')) {
    const utterance = new SpeechSynthesisUtterance(element.textContent ?? '');
    Object.assign(utterance, { voice, lang: voice.lang, rate: 0.9 });
    utterance.onstart = () => element.classList.add('being-read');
    utterance.onend = utterance.onerror = () => element.classList.remove('being-read');
    speechSynthesis.speak(utterance);
  }
  const played = document.querySelector('input[name="audio"]');
  if (played instanceof HTMLInputElement) played.value = 'yes';
}

if ('speechSynthesis' in window) speechSynthesis.addEventListener('voiceschanged', offerReading);
enliven();
