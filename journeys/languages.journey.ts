import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, choosePermissions } from './answering.ts';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

const drafts = ['ar', 'ti', 'fa', 'prs', 'uk', 'tr', 'so'];
/** What each language is written in. */
const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  fa: /\p{Script=Arabic}/u,
  prs: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  tr: /[ğışçöü]/,
  so: /aa|ii|uu/,
};
let system: System;
let browser: Browser;
let coordinator: Page;
let links: string[] = [];
let newcomer: BrowserContext;
let page: Page;

const room = () => `${system.base}/organisation/taalhuis`;
const languageOf = (shown: Page) =>
  shown.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser)).newPage();
  await setUp(coordinator, system.base);
  await askTwo(coordinator, room());
  links = await waitForLinks(system, 2);
  newcomer = await visit(browser, { width: 360 });
  page = await newcomer.newPage();
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('shows nobody a translation that was not checked, as long as the programme does not allow it', async () => {
  await open(page, links[0] ?? '');
  expect(await page.locator('.newcomer-bar [hreflang]').count()).toBe(2);
  await open(page, `${system.base}/questions?lang=ar`);
  expect(await languageOf(page)).toBe('nl ltr');
});

it('lets the coordinator see how far each translation is, read its texts, and allow drafts', async () => {
  await open(coordinator, `${room()}/languages/ti`);
  expect(await coordinator.locator('main td span[lang="ti"]').first().innerText()).toMatch(scripts['ti']!);
  const file = await coordinator.request.get(`${room()}/languages/ti/file/csv`);
  expect((await file.text()).split('\r\n').length).toBeGreaterThan(1_000);
  await open(coordinator, `${room()}/languages`);
  for (const code of drafts) {
    expect(await coordinator.locator(`[name="${code}"]`).isChecked()).toBe(false);
    await coordinator.locator(`[name="${code}"]`).check();
  }
  await coordinator.locator('main form button').click();
  await coordinator.waitForURL(/saved/);
  expect(await coordinator.locator('[name="ar"]').isChecked()).toBe(true);
});

it('asks in nine languages, says what was not checked, and everybody can use it', async () => {
  await open(page, `${system.base}/questions`);
  await choosePermissions(page);
  const question = page.url();
  for (const code of drafts) {
    await open(page, `${question}?lang=${code}`);
    const isRightToLeft = ['ar', 'fa', 'prs'].includes(code);
    expect(await languageOf(page)).toBe(`${code} ${isRightToLeft ? 'rtl' : 'ltr'}`);
    expect(await page.locator('main').innerText()).toMatch(scripts[code]!);
    expect(await page.locator('.draft-language').count()).toBe(1);
    expect(await measureOverflow(page), code).toBe(0);
    expect(await findBarriers(page), code).toEqual([]);
    for (const choice of await page.locator('.choice').all())
      expect((await choice.boundingBox())?.height, code).toBeGreaterThanOrEqual(48);
  }
});

it('changes the language half-way, by keyboard, and keeps every answer', async () => {
  const first = page.url().split('?')[0] ?? '';
  await open(page, `${first}?lang=ar`);
  await page.locator('button[name="answer"][value^="option:"]').first().click();
  await page.waitForURL((url) => !url.href.startsWith(first));
  expect(await languageOf(page)).toBe('ar rtl');
  await page.locator('.language-menu summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.language-menu [hreflang="uk"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/lang=uk/);
  await open(page, first);
  expect(await languageOf(page)).toBe('uk ltr');
  expect(await page.locator('button[name="answer"][aria-pressed="true"]').count()).toBe(1);
});

it('takes a whole questionnaire in Tigrinya with scripts off', async () => {
  const context = await visit(browser, { scripts: false, width: 360 });
  const other = await context.newPage();
  await open(other, links[1] ?? '');
  await open(other, `${system.base}/questions?lang=ti`);
  expect(await languageOf(other)).toBe('ti ltr');
  await choosePermissions(other);
  await answerAll(other, 1);
  expect(await other.locator('main h1').innerText()).toMatch(scripts['ti']!);
  await context.close();
});

it('opens her link in the language she answered in, on any device, unless another was chosen there', async () => {
  const context = await visit(browser, { width: 360 });
  const other = await context.newPage();
  await open(other, links[1] ?? '');
  expect(await languageOf(other)).toBe('ti ltr');
  await open(other, `${system.base}/mine`);
  expect(await languageOf(other)).toBe('ti ltr');
  // Whoever opens hers on the same telephone gets her own.
  await open(other, links[0] ?? '');
  expect(await languageOf(other)).toBe('ar rtl');
  await open(other, `${system.base}/questions?lang=tr`);
  await open(other, links[1] ?? '');
  expect(await languageOf(other)).toBe('tr ltr');
  await context.close();
});

it('goes on in English while the programme takes a draft out of use', async () => {
  await open(coordinator, `${room()}/languages`);
  await coordinator.locator('[name="uk"]').uncheck();
  await coordinator.locator('main form button').click();
  await coordinator.waitForURL(/saved/);
  await open(page, `${system.base}/mine`);
  expect(await languageOf(page)).toBe('en ltr');
  // It is not what she chose: once it is in use again, she reads her own language.
  await coordinator.locator('[name="uk"]').check();
  await coordinator.locator('main form button').click();
  await coordinator.waitForURL(/saved/);
  await open(page, `${system.base}/mine`);
  expect(await languageOf(page)).toBe('uk ltr');
});

it('says in nine languages that there is no such page, and leads everybody back to where she was', async () => {
  const context = await visit(browser, { width: 360 });
  const lost = await context.newPage();
  const words = new Set<string>();
  for (const code of ['nl', 'en', ...drafts]) {
    expect((await lost.goto(`${system.base}/nergens?lang=${code}`))?.status(), code).toBe(404);
    expect(await languageOf(lost)).toBe(`${code} ${['ar', 'fa', 'prs'].includes(code) ? 'rtl' : 'ltr'}`);
    expect(await lost.locator('.draft-language').count(), code).toBe(drafts.includes(code) ? 1 : 0);
    expect(await lost.locator('main a[href="/enter"]').count(), code).toBe(1);
    expect(await measureOverflow(lost), code).toBe(0);
    words.add(await lost.locator('main').innerText());
  }
  expect(words.size).toBe(9);
  expect(await findBarriers(lost)).toEqual([]);
  await context.close();
  for (const path of ['/nergens', '/organisation/nergens']) {
    expect((await coordinator.goto(system.base + path))?.status(), path).toBe(404);
    expect(await coordinator.locator('main a[href="/start"]').count(), path).toBe(1);
    expect(await coordinator.locator('main a[href="/enter"]').count(), path).toBe(0);
  }
});
