// @ts-check
/**
 * The messages on the page. Each stands once, under its id, in the order in which the server has them; what still waits on
 * this device comes last.
 *
 * @typedef {object} Message
 * @property {string} id
 * @property {boolean} isMine
 * @property {string | null} body
 * @property {number | null} seconds
 * @property {string} at
 * @property {string} [when] the same as she says it, in her own zone
 * @property {boolean} isRead
 * @property {string} [sound] address of the sound of a voice message
 */

/**
 * @param {HTMLElement} root
 * @param {(key: string, values?: Record<string, string | number>) => string} say
 */
export function messageList(root, say) {
  const list = /** @type {HTMLElement} */ (root.querySelector('[data-list]'));
  const blank = /** @type {HTMLTemplateElement} */ (root.querySelector('[data-blank]'));
  // Only the time, of what was sent just now: not every browser has the months of every language.
  const clock = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' });

  /** @returns {HTMLElement[]} */
  const all = () => /** @type {HTMLElement[]} */ ([...list.querySelectorAll('li[data-id]')]);
  const confirmed = () => all().filter((item) => item.dataset['at']);
  /** @param {string} id */
  const find = (id) => all().find((item) => item.dataset['id'] === id);

  /** @param {HTMLElement} item @param {string} part @param {string} text */
  function write(item, part, text) {
    const element = item.querySelector(`[data-${part}]`);
    if (element && element.textContent !== text) element.textContent = text;
  }

  /** @param {Message} message */
  function make(message) {
    const item = /** @type {HTMLElement} */ (
      blank.content.querySelector('li')?.cloneNode(true) ?? document.createElement('li')
    );
    item.dataset['id'] = message.id;
    if (message.isMine) item.dataset['mine'] = '';
    item.classList.toggle('mine', message.isMine);
    write(item, 'who', `${message.isMine ? say('me') : root.dataset['name']}:`);
    const sound = item.querySelector('[data-sound]');
    if (message.body === null) item.querySelector('[data-body]')?.remove();
    else sound?.remove();
    write(item, 'body', message.body ?? '');
    if (message.body === null && sound instanceof HTMLAudioElement)
      sound.src = message.sound ?? `/pair/${root.dataset['messages']}/messages/voice/${message.id}`;
    root.querySelector('[data-empty]')?.remove();
    return item;
  }

  /** Shows a message that the server has, or what changed of it. @param {Message} message */
  function show(message) {
    const known = find(message.id);
    const item = known ?? make(message);
    const isNew = item.dataset['at'] === undefined;
    const hasMoved = item.dataset['at'] !== message.at;
    item.dataset['at'] = message.at;
    item.querySelector('button')?.remove();
    const time = item.querySelector('time');
    if (time) time.dateTime = message.at;
    write(item, 'time', message.when ?? clock.format(new Date(message.at)));
    write(item, 'length', message.seconds ? `· ${say('seconds', { count: message.seconds })}` : '');
    if (message.isMine) write(item, 'state', `· ${say(message.isRead ? 'read' : 'sent')}`);
    if (hasMoved)
      list.insertBefore(item, confirmed().find((other) => isAfter(other, message)) ?? waiting()[0] ?? null);
    return isNew;
  }

  const waiting = () => all().filter((item) => !item.dataset['at']);

  /** @param {HTMLElement} item @param {Message} message */
  const isAfter = (item, message) =>
    item.dataset['id'] !== message.id &&
    `${item.dataset['at']} ${item.dataset['id']}` > `${message.at} ${message.id}`;

  /**
   * Shows what waits on this device, and in what state it is.
   * @param {import('./outbox.js').Waiting} kept @param {string} state @param {() => void} [remove] offers to take it away
   */
  function showWaiting(kept, state, remove) {
    let item = find(kept.id);
    if (item?.dataset['at']) return;
    if (!item) {
      const sound = kept.sound && URL.createObjectURL(kept.sound);
      item = make({
        id: kept.id,
        isMine: true,
        body: kept.body ?? null,
        seconds: null,
        at: '',
        isRead: false,
        ...(sound && { sound }),
      });
      list.append(item);
    }
    write(item, 'state', state);
    if (!remove || item.querySelector('button')) return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button small',
      textContent: say('throw-away'),
      onclick: () => {
        item.remove();
        remove();
      },
    });
    item.append(button);
  }

  /** The other has read what was sent up to a moment. @param {string | null} moment */
  function markRead(moment) {
    if (moment === null) return;
    for (const item of confirmed())
      if ('mine' in item.dataset && (item.dataset['at'] ?? '') <= moment)
        write(item, 'state', `· ${say('read')}`);
  }

  return { show, showWaiting, markRead, find, confirmed };
}
