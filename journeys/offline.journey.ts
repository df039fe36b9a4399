import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choosePermissions } from './answering.ts';
import { findBarriers, launchBrowser, open, settle, visit } from './browser.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let coordinator: Page;
let links: string[] = [];
let phone: BrowserContext;
let page: Page;
/** What the server was asked for by the page, in order, and its answer: 304 when the device has it already. */
let loads: { path: string; status: number }[] = [];

const room = () => `${system.base}/organisation/taalhuis`;
const options = (shown: Page) => shown.locator('button[name="answer"][value^="option:"]');
const waitingLine = () => page.locator('[data-waiting]');

/** Presses an option, and waits for the next screen; returns the name of the question. */
async function tap(shown: Page, place: number): Promise<string> {
  const before = shown.url();
  await options(shown).nth(place).click();
  await shown.waitForURL((url) => url.href !== before);
  return before.split('?')[0]?.split('/').at(-1) ?? '';
}

/** Presses the way back, and waits for the screen before. */
async function goBack(): Promise<void> {
  const before = page.url();
  await page.locator('main a', { hasText: 'Vorige' }).click();
  await page.waitForURL((url) => url.href !== before);
}

/** What the server has, as she would take it along. */
async function answersOnServer(context: BrowserContext): Promise<Record<string, string | null>> {
  const answer = await context.request.get(`${system.base}/mine/download`);
  const own = (await answer.json()) as {
    sheets: { answers: { itemId: string; optionId: string | null }[] }[];
  };
  return Object.fromEntries(own.sheets[0]?.answers.map(({ itemId, optionId }) => [itemId, optionId]) ?? []);
}

/** Waits until the screens are on the device, so that the connection may go. */
async function waitForPack(shown: Page): Promise<void> {
  const isReady = () =>
    shown.evaluate(async () => {
      const worker = await navigator.serviceWorker.getRegistration();
      return worker?.active?.state === 'activated' && !!(await caches.match('/questions/shell'));
    });
  for (let turn = 0; turn < 100 && !(await isReady()); turn += 1) await shown.waitForTimeout(100);
  if (!(await isReady())) throw new Error('the questionnaire is not on the device');
}

/** Notes what a page asks the server for; what the browser takes from what it has already is not there. */
async function watchLoads(shown: Page): Promise<typeof loads> {
  const noted: typeof loads = [];
  const paths = new Map<string, string>();
  const line = await shown.context().newCDPSession(shown);
  line.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  line.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    noted.push({ path: paths.get(requestId) ?? '', status: statusCode });
  });
  await line.send('Network.enable');
  return noted;
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser)).newPage();
  await setUp(coordinator, system.base);
  await askTwo(coordinator, room());
  links = await waitForLinks(system, 2);
  phone = await visit(browser, { width: 360 });
  page = await phone.newPage();
  loads = await watchLoads(page);
  await open(page, links[0] ?? '');
  await choosePermissions(page);
  await waitForPack(page);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('keeps what the page runs as the server has it, which is sent again only when it changed', async () => {
  const pack = loads.findIndex(({ path }) => path === '/questions/pack');
  expect(pack).toBeGreaterThan(0);
  const before = new Set(loads.slice(0, pack).map(({ path }) => path));
  const again = () => loads.slice(pack).filter(({ path }) => path.endsWith('.js') && before.has(path));
  await expect.poll(() => again().map(({ path }) => path)).toContain('/disk.js');
  expect(again().filter(({ status }) => status !== 304)).toEqual([]);
});

it('shows the next question at once, and the server has the answer a moment later', async () => {
  const began = performance.now();
  const item = await tap(page, 0);
  expect(performance.now() - began).toBeLessThan(1_000);
  await expect.poll(async () => Object.keys(await answersOnServer(phone))).toEqual([item]);
  expect(await waitingLine().isVisible()).toBe(false);
});

it('goes on in a tunnel, says how many answers wait, and lets her go back and change her mind', async () => {
  await phone.setOffline(true);
  const first = await tap(page, 0);
  const position = () => page.locator('main progress').evaluate((bar: HTMLProgressElement) => bar.value);
  const second = await position();
  const secondAddress = page.url();
  // An impatient finger taps twice, and the next question stands where the first one stood: one answer.
  await options(page).nth(1).dblclick();
  await expect.poll(position).toBe(second + 1);
  await page.waitForURL((url) => url.href !== secondAddress);
  await expect.poll(() => waitingLine().innerText()).toMatch(/[12] antwoord/);
  await goBack();
  await goBack();
  expect(page.url()).toContain(first);
  expect(await page.locator('button[name="answer"][aria-pressed="true"]').count()).toBe(1);
  await tap(page, 1);
  await tap(page, 1);
  await expect.poll(() => waitingLine().innerText()).toMatch(/4 antwoorden/);
  expect(await findBarriers(page)).toEqual([]);
});

it('opens without a connection after the page was closed, with everything that waits', async () => {
  const was = page.url();
  await page.close();
  page = await phone.newPage();
  await page.goto(`${system.base}/questions`);
  await page.waitForURL(was);
  await expect.poll(() => waitingLine().innerText()).toMatch(/4 antwoorden/);
  // Her own link opens the same; that of somebody else opens nothing of hers.
  await page.goto(links[0] ?? '');
  await page.waitForURL(was);
  const other = await phone.newPage();
  await expect(other.goto(links[1] ?? '')).rejects.toThrow();
  await other.close();
  await tap(page, 0);
});

it('keeps nothing on the device that can be read', async () => {
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('medespraak-answers');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = database.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [rows, packs, keys] = [await all('waiting'), await all('packs'), await all('keys')];
    const text = new TextDecoder();
    return {
      words: [...rows, ...packs].map((row) => text.decode((row as { data: ArrayBuffer }).data)).join(' '),
      count: rows.length,
      readable: keys.some((one) => (one as { key: CryptoKey }).key.extractable),
      cached: await (await caches.match('/questions/shell'))?.text(),
    };
  });
  expect(kept.count).toBe(5);
  expect(kept.words).not.toMatch(/option:|answered|step/);
  expect(kept.readable).toBe(false);
  // Whether somebody helps her may be seen in it; what she answered may not.
  expect(kept.cached).toContain('aria-pressed="');
  expect(kept.cached).not.toMatch(/<button(?=[^>]*name="answer")[^>]*aria-pressed="true"/);
});

it('sends everything once when there is a connection again, in order, and the later answer holds', async () => {
  await phone.setOffline(false);
  await expect.poll(() => waitingLine().innerText()).toMatch(/verstuurd/);
  const onServer = await answersOnServer(phone);
  expect(Object.keys(onServer)).toHaveLength(4);
});

it('goes on from another device where she was, and what both answered is merged by time', async () => {
  const tablet = await visit(browser, { width: 360 });
  const other = await tablet.newPage();
  await open(other, links[0] ?? '');
  expect(other.url()).toBe(page.url());
  await waitForPack(other);
  await phone.setOffline(true);
  const item = await tap(page, 0);
  await other.waitForTimeout(50);
  await tap(other, 1);
  await expect.poll(async () => Object.keys(await answersOnServer(tablet))).toContain(item);
  const later = (await answersOnServer(tablet))[item];
  await phone.setOffline(false);
  await expect.poll(() => waitingLine().innerText()).toMatch(/verstuurd/);
  expect((await answersOnServer(tablet))[item]).toBe(later);
  await tablet.close();
});

it('sends what one person left on a device never as the answers of the next', async () => {
  await phone.setOffline(true);
  await tap(page, 0);
  const before = Object.keys(await answersOf(links[1] ?? ''));
  await phone.setOffline(false);
  await phone.clearCookies();
  await page.goto(links[1] ?? '');
  await settle(page);
  if (page.url().endsWith('/questions')) await choosePermissions(page);
  await waitForPack(page);
  await page.waitForTimeout(500);
  expect(Object.keys(await answersOnServer(phone))).toEqual(before);
  // Her own link sends them still.
  await page.goto(links[0] ?? '');
  await expect.poll(async () => Object.keys(await answersOnServer(phone)).length).toBe(6);
});

async function answersOf(link: string): Promise<Record<string, string | null>> {
  const context = await visit(browser);
  await context.request.get(link);
  const found = await answersOnServer(context);
  await context.close();
  return found;
}

it('leaves nothing on the device after she erased her answers', async () => {
  await open(page, `${system.base}/mine/erase`);
  await page.locator('main button.danger').click();
  await page.locator('[data-forget]').waitFor();
  await expect.poll(() => page.evaluate(() => caches.has('questionnaire'))).toBe(false);
});
