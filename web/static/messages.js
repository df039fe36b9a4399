// @ts-check
/**
 * The messages of a pair, live. The page works as a form without this; with it, messages appear when they are sent, what is
 * written without a connection waits on the device, and both see what was read.
 */
import { openLive } from './live-socket.js';
import { messageList } from './messages-list.js';
import { flush, keep, listWaiting, send, throwAway } from './outbox.js';

/** @param {HTMLElement} root */
function start(root) {
  const pair = root.dataset['messages'] ?? '';
  const me = root.dataset['me'] ?? '';
  const say = speaker(JSON.parse(root.dataset['words'] ?? '{}'));
  const list = messageList(root, say);
  const status = /** @type {HTMLElement} */ (root.querySelector('[data-waiting]'));
  const here = /** @type {HTMLElement} */ (root.querySelector('[data-here]'));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let nextTry;

  /** What waits here of hers, in this pair. */
  const mine = async () => (await listWaiting()).filter((item) => item.pair === pair && item.me === me);

  /** @type {'sending' | 'later' | 'slow'} */
  let reason = 'sending';
  /** Says how many wait and why. @param {'sending' | 'later' | 'slow'} [why] as before when absent */
  async function showWaiting(why = reason) {
    reason = why;
    const waiting = await mine();
    const state = say({ sending: 'sending', later: 'waiting', slow: 'held' }[why]);
    for (const item of waiting)
      list.showWaiting(
        item,
        item.refused ? say('refused', { why: item.refused }) : state,
        item.refused ? () => void throwAway(item.id) : undefined,
      );
    const count = waiting.filter(({ refused }) => !refused).length;
    status.hidden = count === 0 || why === 'sending';
    if (!status.hidden) status.textContent = why === 'slow' ? say('slow') : say('waiting-count', { count });
  }

  /** Sends what waits, and comes back for what could not go. */
  async function sendWaiting() {
    clearTimeout(nextTry);
    /** @type {'later' | 'slow'} */
    let why = 'later';
    const someLeft = await flush((item, outcome) => {
      if (outcome === 'slow') why = 'slow';
      if (item.pair !== pair || outcome !== 'sent') return;
      list.show({ ...asMessage(item), at: new Date().toISOString() });
    });
    await showWaiting(why);
    if (someLeft) nextTry = setTimeout(() => void sendWaiting(), why === 'slow' ? 20_000 : 10_000);
    else void refresh();
  }

  /** @param {import('./outbox.js').Waiting} item */
  const asMessage = ({ id, body }) => ({
    id,
    isMine: true,
    body: body ?? null,
    seconds: null,
    isRead: false,
  });

  let isRefreshing = false;
  let again = false;
  /** Looks what the server has. Asks again when something happened meanwhile. */
  async function refresh() {
    again = true;
    if (isRefreshing) return;
    isRefreshing = true;
    try {
      while (again) {
        again = false;
        await catchUp();
      }
    } catch {
      // No connection: the line comes back, and with it this.
    } finally {
      isRefreshing = false;
    }
  }

  /**
   * Fetches what came since a minute before the newest message here: two people who send at once may be kept in another order
   * than they were heard of.
   */
  async function catchUp() {
    const newest = Math.max(0, ...list.confirmed().map((item) => Date.parse(item.dataset['at'] ?? '')));
    const from = list
      .confirmed()
      .filter((item) => Date.parse(item.dataset['at'] ?? '') < newest - 60_000)
      .at(-1)?.dataset['id'];
    const wasAtEnd = isAtEnd();
    const waiting = new Set((await mine()).map(({ id }) => id));
    let query = from ? `?after=${from}` : '';
    let hasNew = false;
    for (let turn = 0; turn < 40; turn += 1) {
      const { messages, hasEarlier, readTo } = await ask(`list${query}`);
      const isKnown =
        list.confirmed().length === 0 || messages.some((one) => list.find(one.id)?.dataset['at']);
      for (const message of messages) {
        if (list.show(message) && !message.isMine) hasNew = true;
        // It arrived, whatever became of the answer that should have said so.
        if (message.isMine && waiting.has(message.id)) await throwAway(message.id);
      }
      list.markRead(readTo);
      if (from) {
        if (messages.length < 50) break;
        query = `?after=${messages.at(-1)?.id}`;
      } else {
        if (isKnown || !hasEarlier) break;
        query = `?before=${messages[0]?.id}`;
      }
    }
    if (waiting.size > 0) await showWaiting();
    if (wasAtEnd) toEnd();
    if (hasNew) await tellRead();
  }

  let isUnread = false;
  async function tellRead() {
    isUnread = document.visibilityState !== 'visible';
    if (!isUnread) await fetch(`/pair/${pair}/messages/read`, { method: 'POST' }).catch(() => undefined);
  }

  /**
   * @param {string} path
   * @returns {Promise<{ messages: import('./messages-list.js').Message[], hasEarlier: boolean, readTo: string | null }>}
   */
  async function ask(path) {
    const answer = await fetch(`/pair/${pair}/messages/${path}`, { redirect: 'manual' });
    // Signed out, or the pair is no longer hers: the server says it best.
    if (answer.type === 'opaqueredirect' || answer.status === 404) location.reload();
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  /** What could neither be kept nor sent: tried again it keeps its id, so that it stands there once. */
  let unkept = { id: '', body: '', size: 0 };
  let isPosting = false;

  /**
   * Keeps a message and sends it; where the device has no room to keep it, sends it at once.
   * @param {{ body?: string, sound?: Blob }} what
   * @returns {Promise<boolean>} whether it cannot get lost any more
   */
  async function post(what) {
    const [body, size] = [what.body ?? '', what.sound?.size ?? 0];
    const isSame = unkept.id !== '' && unkept.body === body && unkept.size === size;
    const item = { id: isSame ? unkept.id : newId(), pair, me, at: Date.now(), ...what };
    sayUnkept('');
    try {
      await keep(item);
    } catch {
      return sendUnkept(item);
    }
    void showWaiting(navigator.onLine ? 'sending' : 'later')
      .then(toEnd)
      .then(sendWaiting);
    return true;
  }

  /** @param {import('./outbox.js').Waiting} item */
  async function sendUnkept(item) {
    Object.assign(status, { hidden: false, textContent: say('sending') });
    const outcome = await send(item);
    void showWaiting();
    const isSent = outcome === 'sent';
    unkept = { id: isSent ? '' : item.id, body: item.body ?? '', size: item.sound?.size ?? 0 };
    if (typeof outcome === 'object') sayUnkept(say('refused', { why: outcome.refused }));
    else if (!isSent) sayUnkept(say('unkept'));
    else list.show({ ...asMessage(item), at: new Date().toISOString() });
    if (isSent) toEnd();
    return isSent;
  }

  /** @param {string} text empty when there is nothing to say */
  function sayUnkept(text) {
    const notice = root.querySelector('[data-unkept]');
    if (!(notice instanceof HTMLElement)) return;
    notice.textContent = text;
    notice.hidden = text === '';
  }

  root.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    // An impatient second press is no second message.
    if (isPosting) return;
    const data = new FormData(form);
    const [body, file] = [String(data.get('body') ?? '').trim(), data.get('voice')];
    const isVoice = file instanceof File && file.size > 0;
    if (!isVoice && !body) {
      const state = form.querySelector('[data-record-state]');
      if (state) state.textContent = say('voice-missing');
      return;
    }
    isPosting = true;
    const what = isVoice ? { sound: new Blob([file], { type: file.type || 'audio/ogg' }) } : { body };
    void post(what).then((isSafe) => {
      isPosting = false;
      if (!isSafe) return;
      if (isVoice) return resetRecorder(form);
      const field = form.querySelector('textarea');
      // Who wrote on meanwhile keeps that.
      if (field?.value.trim() === body) form.reset();
      field?.focus();
    });
  });

  /** @param {HTMLFormElement} form */
  function resetRecorder(form) {
    form.reset();
    const sound = form.querySelector('[data-record-sound]');
    if (sound instanceof HTMLElement) sound.hidden = true;
    const button = form.querySelector('[data-record-button]');
    if (button) button.textContent = say('record-start');
    form.closest('details')?.removeAttribute('open');
    root.querySelector('summary')?.focus();
  }

  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (isUnread) void tellRead();
    void refresh();
  });
  addEventListener('online', () => void sendWaiting());
  addEventListener('offline', () => {
    here.hidden = true;
    void showWaiting('later');
  });
  // What a browser kept of this page is old: ask for it anew.
  addEventListener('pageshow', (event) => event.persisted && location.reload());

  root.querySelector('[data-skip]')?.remove();
  if (list.confirmed().length > 0) toEnd();
  void sendWaiting();
  if (!('live' in root.dataset)) return;
  const live = openLive(pair, (event) => {
    if (event.kind === 'open') void sendWaiting();
    if (event.kind === 'message') void refresh();
    if (event.kind === 'read' && event['from'] !== me) void refresh();
    if (event.kind === 'presence' && event['personId'] !== me) here.hidden = event['here'] !== true;
    if (event.kind === 'gone') here.hidden = true;
    if (event.kind === 'pair-ended' || event.kind === 'signed-out') location.reload();
  });
  addEventListener('pagehide', () => live.close());
}

/** Texts with holes and plural forms, as the page has them. @param {Record<string, string | Record<string, string>>} words */
function speaker(words) {
  const { lang } = document.documentElement;
  const plural = new Intl.PluralRules(lang);
  /** @param {string} key @param {Record<string, string | number>} [values] */
  return (key, values = {}) => {
    const entry = words[key] ?? '';
    const text =
      typeof entry === 'string'
        ? entry
        : (entry[plural.select(Number(values['count']))] ?? entry['other'] ?? '');
    return text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
  };
}

/** `crypto.randomUUID` is not there on a network without https. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (Number(bytes[6]) & 15) | 64;
  bytes[8] = (Number(bytes[8]) & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const isAtEnd = () => scrollY + innerHeight > document.documentElement.scrollHeight - 200;
const toEnd = () => scrollTo(0, document.documentElement.scrollHeight);

const page = document.querySelector('[data-messages]');
if (page instanceof HTMLElement && !('earlier' in page.dataset)) start(page);
