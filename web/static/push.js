// @ts-check
/** Turns messages on and off for this device, in the box on the page of devices. */

/** Arranges the box that stands on the page, once. */
export function preparePush() {
  const box = document.querySelector('[data-push]:not([data-ready])');
  if (!(box instanceof HTMLElement)) return;
  box.dataset['ready'] = 'yes';
  box.hidden = false;
  const button = box.querySelector('button');
  const state = box.querySelector('[role="status"]');
  if (!button || !state) return;
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window)) {
    // An iPhone has them only once the page stands on the home screen.
    state.textContent = say(/iPhone|iPad/.test(navigator.userAgent) ? 'iphone' : 'impossible');
    button.hidden = true;
    return;
  }
  let isOn = 'on' in box.dataset && Notification.permission === 'granted';
  show();

  /** @param {string} name */
  function say(name) {
    return /** @type {HTMLElement} */ (box).dataset[name] ?? '';
  }
  function show() {
    if (!button || !state) return;
    button.textContent = say(isOn ? 'turnOff' : 'turnOn');
    state.textContent = say(isOn ? 'isOn' : 'isOff');
  }

  async function turnOn() {
    if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
    await navigator.serviceWorker.register('/sw.js');
    const { pushManager } = await navigator.serviceWorker.ready;
    const key = { userVisibleOnly: true, applicationServerKey: bytesOf(say('push')) };
    // An address that was made with another key, of an earlier installation, is of no use.
    const subscription = await pushManager.subscribe(key).catch(async () => {
      await (await pushManager.getSubscription())?.unsubscribe();
      return pushManager.subscribe(key);
    });
    await send('POST', JSON.stringify(subscription));
  }

  async function turnOff() {
    await send('DELETE');
    const registration = await navigator.serviceWorker.getRegistration();
    await (await registration?.pushManager.getSubscription())?.unsubscribe();
  }

  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await (isOn ? turnOff() : turnOn());
      isOn = !isOn;
      show();
    } catch {
      state.textContent = say(Notification.permission === 'denied' ? 'refused' : 'failed');
    } finally {
      button.disabled = false;
    }
  });
}

/** @param {string} method @param {string} [body] */
async function send(method, body) {
  const answer = await fetch('/me/devices/push', {
    method,
    redirect: 'manual',
    headers: { 'content-type': 'application/json' },
    ...(body && { body }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

/** @param {string} text base64url */
function bytesOf(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
