import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, choosePermissions } from './answering.ts';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;
let wave = '';
let codes: string[] = [];
let tablet: BrowserContext;
let page: Page;

const usable = async (where: Page) => {
  expect(await measureOverflow(where), where.url()).toBe(0);
  expect(await findBarriers(where), where.url()).toEqual([]);
};

/** Everything that the browser of the tablet keeps, but that it is one. */
async function leftovers(): Promise<string[]> {
  const cookies = (await tablet.cookies()).map(({ name }) => name).filter((name) => name !== 'tablet');
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...cookies, ...kept].sort();
}

async function typeCode(code: string): Promise<void> {
  for (const digit of code.replace(' ', '')) await page.locator(`[data-key="${digit}"]`).click();
  expect(await page.locator('#code').inputValue()).toBe(code);
  await page.locator('main form button.primary').click();
  await page.waitForURL(/\/questions/);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
  wave = await askTwo(ada, `${system.base}/organisation/taalhuis`);
  await waitForLinks(system, 2);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('is made ready by a coordinator, and forgets who used it before', async () => {
  await open(ada, `${wave}/tablets`);
  await ada.locator('form[action*="?/codes"] button').click();
  await ada.locator('[role="status"].success').waitFor();
  await ada.locator('[name="label"]').fill('Bibliotheek');
  await ada.locator('form[action*="?/make"] button').click();
  const address = (await ada.locator('.address').innerText()).trim();
  await usable(ada);
  await open(ada, `${wave}/codes`);
  codes = await ada.locator('.slip .code').allInnerTexts();
  expect(codes).toHaveLength(2);

  // Somebody opened her own link on it before.
  tablet = await visit(browser, { width: 800 });
  const names = ['respondent', 'own-device', 'device', 'language'];
  await tablet.addCookies(names.map((name) => ({ name, value: 'en', url: system.base })));
  page = await tablet.newPage();
  await open(page, address);
  await usable(page);
  await page.locator('main form button').click();
  await page.waitForURL(/\/kiosk$/);
  await usable(page);
  expect(await leftovers()).toEqual([]);
  await open(ada, `${wave}/tablets`);
  expect(await ada.locator('.badge.success').count()).toBe(1);
});

it('takes no code that is wrong', async () => {
  await open(page, `${system.base}/kiosk`);
  await page.locator('#code').fill('0000 0000');
  await page.locator('main form button.primary').click();
  await page.locator('[role="alert"]:visible').waitFor();
  await usable(page);
});

it('lets the first answer, and keeps nothing of her when she is ready', async () => {
  await typeCode(codes[0] ?? '');
  await usable(page);
  await choosePermissions(page);
  await page.locator('[data-helped] [value="yes"]').click();
  expect(await page.locator('[data-helped] [value="yes"]').getAttribute('aria-pressed')).toBe('true');
  await answerAll(page, 0);
  expect(await page.locator('a[href="/mine"]').count()).toBe(0);
  expect(await leftovers()).toEqual(['helped', 'visit']);
  await page.locator('[data-ready]').click();
  await page.waitForURL(/\/kiosk\?done/);
  await usable(page);
  expect(await leftovers()).toEqual([]);
});

it('shows the second nothing of the first: not by the back button, an address, or what the browser kept', async () => {
  const saysNothing = async () => {
    await page.waitForURL(/\/kiosk/);
    expect(await page.locator('#code').count()).toBe(1);
  };
  await page.goBack();
  await saysNothing();
  for (const path of [
    '/questions',
    '/questions/dutch-conversation',
    '/questions/end',
    '/mine',
    '/mine/download',
  ]) {
    await page.goto(system.base + path);
    await saysNothing();
  }
  await typeCode(codes[1] ?? '');
  expect(await page.locator('[data-helped] [aria-pressed="true"]').getAttribute('value')).toBe('no');
  await choosePermissions(page);
  expect(await page.locator('[aria-pressed="true"][name="answer"]').count()).toBe(0);
  const before = page.url();
  await page.locator('button[name="answer"][value^="option:"]').first().click();
  await page.waitForURL((url) => url.href !== before);
});

it('is emptied when nobody touches it, and goes on with the code where she was', async () => {
  const here = page.url();
  // Two and a half minutes in no time.
  await page.clock.install();
  await page.reload();
  await page.clock.fastForward(125_000);
  await page.locator('[data-still-there][open]').waitFor();
  await usable(page);
  await page.clock.fastForward(60_000);
  await page.waitForURL(/\/kiosk$/);
  expect(await leftovers()).toEqual([]);
  await typeCode(codes[1] ?? '');
  expect(page.url()).toBe(here);
});

it("begins in nobody's language when somebody opens its first page while another was answering", async () => {
  await page.goto(`${page.url()}?lang=en`);
  expect(await leftovers()).toContain('language');
  await page.goto(`${system.base}/kiosk`);
  await page.waitForURL(/\/kiosk$/);
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await leftovers()).toEqual([]);
});

it('is emptied with scripts off, and takes nobody any more once it was closed', async () => {
  const plain = await visit(browser, { scripts: false, width: 360 });
  await plain.addCookies((await tablet.cookies()).filter(({ name }) => name === 'tablet'));
  const other = await plain.newPage();
  await open(other, `${system.base}/kiosk?lang=en`);
  await other.locator('#code').fill(codes[0]?.replace(' ', '') ?? '');
  await other.locator('main form button.primary').click();
  await other.waitForURL(/\/questions\/end/);
  // She has no page of her own here: also at the end she can still say no, and change her mind.
  await other.locator('a[href="/questions?again"]').click();
  await other.locator('input[name="programme-figures"][value="no"]').check();
  await other.locator('main form button').last().click();
  await other.locator('main form').waitFor({ state: 'detached' });
  await open(other, `${system.base}/questions`);
  expect(other.url()).toMatch(/\/questions$/);
  await choosePermissions(other);
  await other.locator('[data-ready]').click();
  await other.waitForURL(/\/kiosk\?done/);
  expect((await plain.cookies()).map(({ name }) => name)).toEqual(['tablet']);
  await other.goBack();
  expect(await other.locator('#code').count()).toBe(1);
  await open(ada, `${wave}/tablets`);
  await ada.locator('form[action*="?/end"] button').click();
  await ada.locator('[role="status"].success').waitFor();
  await open(other, `${system.base}/kiosk`);
  expect(await other.locator('#code').count()).toBe(0);
  // Looked at with scripts on, which the look itself needs.
  const closed = await tablet.newPage();
  await open(closed, `${system.base}/kiosk`);
  expect(await closed.locator('#code').count()).toBe(0);
  await usable(closed);
});

/** Opens somebody's code where staff fill in for somebody else. */
async function fillInFor(code: string, what: 'interview' | 'paper'): Promise<void> {
  await open(ada, `${system.base}/organisation/taalhuis/asking`);
  await ada.locator('[name="code"]').fill(code);
  await ada.locator(`[formaction*="?/${what}"]`).click();
}

it('is not needed for paper: a form is typed in by the keyboard, twice, and where the second reads something else is said', async () => {
  const typeIn = async (last: string) => {
    await fillInFor(codes[0] ?? '', 'paper');
    await ada.waitForURL(/asking\/paper/);
    await ada.locator('[name="twice"]').check();
    const questions = await ada.locator('[data-entry]').count();
    expect(questions).toBeGreaterThan(10);
    await ada.locator('[data-entry] input').first().focus();
    for (let turn = 1; turn < questions; turn += 1) await ada.keyboard.press('1');
    await ada.keyboard.press(last);
    expect(await ada.locator('[data-entry] input[type="radio"]:checked').count()).toBe(questions);
    await ada.locator('main form[data-paper] button.primary').click();
  };
  await typeIn('1');
  await ada.waitForURL(/asking\?done=first/);
  await typeIn('2');
  await ada.locator('.wrong-entry').waitFor();
  expect(await ada.locator('.wrong-entry').count()).toBe(1);
  await usable(ada);
  await ada.locator('[name="confirmed"]').check();
  await ada.locator('main form[data-paper] button.primary').click();
  await ada.waitForURL(/asking\?done=kept/);
  await fillInFor(codes[0] ?? '', 'paper');
  await ada.locator('.notice.warning').waitFor();
});

it('is not needed for an interview: she says yes herself, it begins as for everybody, and the interviewer keeps nothing', async () => {
  await fillInFor(codes[1] ?? '', 'interview');
  await ada.waitForURL(/\/interview/);
  await usable(ada);
  await ada.locator('[name="agree"][value="yes"]').click();
  // Where she was would tell who began.
  await ada.waitForURL(/\/questions$/);
  await choosePermissions(ada);
  expect(await ada.locator('#progress').innerText()).toMatch(/^\D*1\D/);
  expect(await ada.locator('[data-helped] [aria-pressed="true"]').getAttribute('value')).toBe('no');
  expect(await ada.locator('[data-keep]:visible').count()).toBe(0);
  await usable(ada);
  await answerAll(ada, 0);
  await ada.locator('[data-ready]').click();
  // For the next code.
  await ada.waitForURL(/\/organisation\/taalhuis\/asking$/);
  expect((await ada.context().cookies()).map(({ name }) => name)).not.toContain('visit');
  await ada.goto(`${system.base}/questions`);
  expect(ada.url()).not.toMatch(/\/questions\/.+/);
});
