// @ts-check
/// <reference lib="webworker" />
/**
 * Shows what Medespraak tells this device while no page is open; reads no messages: a notice says that something is there, the
 * page shows what. And opens the questionnaire without a connection, from what `questions.js` kept: its frame, without answers.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const isPage = request.mode === 'navigate' && /^\/(questions(\/|$)|u\/)/.test(pathname);
  if (!isPage && !['script', 'style', 'image'].includes(request.destination)) return;
  event.respondWith(
    fetch(request).catch(async (failure) => {
      const cache = await caches.open('questionnaire');
      const found = await cache.match(isPage ? await shellOf(pathname) : request, { ignoreSearch: true });
      if (!found) throw failure;
      return found;
    }),
  );
});

/** The kept frame for an address: that of a personal link when it is the link it was kept for. @param {string} pathname */
async function shellOf(pathname) {
  const [, secret] = /^\/u\/(.+)$/.exec(pathname) ?? [];
  if (!secret) return '/questions/shell';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `/questions/shell/${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

worker.addEventListener('push', (event) => event.waitUntil(show(event.data?.json())));

/** @param {{ title: string, body: string, path: string, tag: string, lang: string } | undefined} notice */
async function show(notice) {
  if (!notice) return;
  const pages = await worker.clients.matchAll({ type: 'window' });
  // Whoever looks at the page it is about has seen it there already.
  if (pages.some((page) => page.visibilityState === 'visible' && new URL(page.url).pathname === notice.path))
    return;
  const { title, body, path, tag, lang } = notice;
  await worker.registration.showNotification(title, { body, tag, lang, icon: '/mark.svg', data: { path } });
}

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(String(event.notification.data?.path ?? '/me')));
});

/** @param {string} path */
async function open(path) {
  const pages = await worker.clients.matchAll({ type: 'window' });
  const page = pages.find(({ url }) => new URL(url).pathname === path);
  await (page ? page.focus() : worker.clients.openWindow(path));
}

// The browser made another address of its own accord: tell it, or nothing arrives any more.
worker.addEventListener('pushsubscriptionchange', (event) => {
  const { oldSubscription } = /** @type {any} */ (event);
  /** @type {ExtendableEvent} */ (event).waitUntil(
    worker.registration.pushManager
      .subscribe(oldSubscription?.options ?? { userVisibleOnly: true })
      .then((made) =>
        fetch('/me/devices/push', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(made),
        }),
      ),
  );
});
