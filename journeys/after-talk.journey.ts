import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, settle, visit } from './browser.ts';
import { makeSystem, waitForCode, type System } from './system.ts';

let system: System;
let browser: Browser;
let coordinator: Page;
let newcomer: Page;
let buddy: Page;
/** The address of the pair's page for staff, and the ids of the two. */
let pair = { path: '', id: '', newcomer: '', buddy: '' };

const room = () => `${system.base}/organisation/voorbeeld`;
const text = (page: Page) => page.locator('main').innerText();
const pathsOf = (page: Page, pattern: RegExp) =>
  page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
    .then((paths) => paths.filter((path) => pattern.test(path)));

beforeAll(async () => {
  system = await makeSystem({ example: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser)).newPage();
  const link = /^\s*coordinator\s+(http\S+)/m.exec(system.output())?.[1] ?? '';
  await open(coordinator, link);
  await coordinator.locator('main form button').click();
  await coordinator.waitForURL(/\/organisation\//);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/** Somebody on a telephone without scripts, signed in by the code in her mail. */
async function signIn(email: string): Promise<Page> {
  const context: BrowserContext = await visit(browser, { scripts: false, width: 360 });
  const page = await context.newPage();
  await open(page, `${system.base}/enter`);
  await page.locator('[name="contact"]').fill(email);
  await page.locator('main form button').click();
  await page.locator('[name="code"]').fill(await waitForCode(system, email));
  await page.locator('main form button').click();
  await page.waitForURL(/\/me$/);
  return page;
}

async function emailOf(personId: string): Promise<string> {
  await open(coordinator, `${room()}/people/${personId}`);
  return /[\w.]+@example\.org/.exec(await text(coordinator))?.[0] ?? '';
}

/** What a form or a link of a page leads to as a file. */
async function fetchPdf(page: Page, address: string): Promise<string> {
  const answer = await page.context().request.get(address);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const { text: words } = await extractText(new Uint8Array(await answer.body()), { mergePages: true });
  return words.replace(/\s+/g, ' ');
}

it('finds a newcomer and a buddy who talked this week', async () => {
  await open(coordinator, `${room()}/pairs?state=started`);
  for (const path of await pathsOf(coordinator, /\/pairs\/[\da-f-]{20,}$/)) {
    await open(coordinator, system.base + path);
    const people = await pathsOf(coordinator, /\/people\/[\da-f-]{20,}$/);
    const [one = '', other = ''] = people.map((address) => address.split('/').at(-1) ?? '');
    const mails = [await emailOf(one), await emailOf(other)];
    if (!mails[0]?.startsWith('nieuwkomer') || !mails[1]?.startsWith('maatje')) continue;
    pair = { path, id: path.split('/').at(-1) ?? '', newcomer: one, buddy: other };
    newcomer = await signIn(mails[0]);
    buddy = await signIn(mails[1]);
    return;
  }
  throw new Error('no pair of the example has two addresses');
});

it('asks each of the two three things, without scripts, and shows neither to the other', async () => {
  const looksBack = async (page: Page, answers: readonly string[]) => {
    await open(page, `${system.base}/me`);
    const [talk = ''] = await pathsOf(page, /\/me\/check-in\/[\da-f-]{20,}$/);
    await open(page, system.base + talk);
    for (const answer of answers) {
      expect(await findBarriersWithoutScripts(page)).toBe(0);
      await page.locator(`button[value="${answer}"]`).click();
    }
    expect(await text(page)).toContain('Dank je wel');
    expect(await page.locator('a[href="/me/help"]').count()).toBe(1);
    return talk;
  };
  const talk = await looksBack(newcomer, ['hard', 'no', 'no']);
  // A tap that is sent twice, as by going back, counts once.
  await newcomer.goBack();
  expect(await looksBack(buddy, ['good', 'yes', 'yes'])).toBe(talk);
  await open(newcomer, `${system.base}/me/check-ins`);
  expect(await newcomer.locator('main li').count()).toBe(1);
  expect(await text(newcomer)).toContain('Moeilijk');
  await open(buddy, `${system.base}/me/check-ins`);
  expect(await text(buddy)).not.toContain('Moeilijk');
  for (const path of [pair.path, `/organisation/voorbeeld/people/${pair.newcomer}`]) {
    await open(coordinator, system.base + path);
    expect(await text(coordinator)).not.toContain('Moeilijk');
  }
});

/** How far a page without scripts is wider than a telephone. */
const findBarriersWithoutScripts = (page: Page) => measureOverflow(page);

it('gives the buddy a certificate, on paper and as a PDF with the same words, whose number can be checked', async () => {
  await open(buddy, `${system.base}/me/hours`);
  await buddy.locator('form[action*="?/certificate"] button').click();
  await buddy.waitForURL(/\/me\/hours\/certificate\//);
  const words = await text(buddy);
  const number = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(words)?.[0] ?? '';
  const facts = await buddy.locator('main dd').allInnerTexts();
  expect(facts).toHaveLength(5);
  const pdf = await fetchPdf(buddy, `${buddy.url()}/pdf`);
  for (const fact of facts) expect(pdf).toContain(fact);
  expect(pdf).toContain('Taalmaatjes Lindermeer (voorbeeld)');
  const english = await fetchPdf(buddy, `${buddy.url()}/pdf?lang=en`);
  expect(english).toContain('Certificate of conversation hours');
  const anybody = await (await visit(browser)).newPage();
  await open(anybody, `${system.base}/certificate`);
  await anybody.locator('[name="number"]').fill(number.toLowerCase());
  await anybody.locator('main form button').click();
  await anybody.locator('.notice.success').waitFor();
  const name = (await buddy.locator('main .name').innerText()).trim();
  expect(await text(anybody)).not.toContain(name);
  expect(await findBarriers(anybody)).toEqual([]);
  await anybody.context().close();
});

it('ends the pair with a last message and no reason, and proposes the newcomer anew', async () => {
  await open(newcomer, `${system.base}/pair/${pair.id}/end`);
  await newcomer.locator('[name="reason"][value="no-click"]').check();
  await newcomer.locator('[name="words"]').fill('Dank je wel voor alles!');
  await newcomer.locator('main form button.danger').click();
  await newcomer.waitForURL(/\/pair\/[\da-f-]+$/);
  expect(await text(newcomer)).toContain('op je oude plaats');
  await open(buddy, `${system.base}/pair/${pair.id}`);
  expect(await text(buddy)).toContain('Dank je wel voor alles!');
  expect(await text(buddy)).not.toContain('klikt');
  await open(coordinator, system.base + pair.path);
  expect(await text(coordinator)).toContain('Een van beiden stopte');
  await open(coordinator, `${room()}/matching`);
  await coordinator.locator('main form.card button.primary').click();
  await coordinator.waitForURL(/matching\/[\w-]{10,}/);
  await settle(coordinator);
  const round = coordinator.url().split('?')[0] ?? '';
  const again = `${round}/change/${pair.newcomer}`;
  const answer = await coordinator.goto(again);
  expect(answer?.status()).toBe(200);
});

it('lets the coordinator approve the hours of a paid buddy, take that back, and take them along', async () => {
  await open(coordinator, `${room()}/hours`);
  expect(await findBarriers(coordinator)).toEqual([]);
  const approved = coordinator.locator('.badge.success', { hasText: 'Goedgekeurd' });
  const before = await approved.count();
  const waiting = coordinator.locator('form[action*="?/approve"] button');
  const open_ = await waiting.count();
  expect(open_).toBeGreaterThan(0);
  await waiting.first().click();
  await expect.poll(() => approved.count()).toBe(before + 1);
  await settle(coordinator);
  const [download] = await Promise.all([
    coordinator.waitForEvent('download'),
    coordinator.locator('a[href*="/hours/csv"]').click(),
  ]);
  const csv = readFileSync((await download.path()) ?? '', 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(before + open_ + 1);
  expect(csv).toMatch(/;\d+,\d\d;\d+,\d\d;Goedgekeurd op/);
  const [first = ''] = await pathsOf(coordinator, /\/hours\/[\da-f-]{20,}$/);
  const pdf = await fetchPdf(coordinator, `${system.base}${first}/pdf`);
  expect(pdf).toMatch(/Urenstaat .* Tarief per uur: € \d+,\d\d Bedrag: € \d+,\d\d/);
  await coordinator.locator('form[action*="?/undo"] button').first().click();
  await expect.poll(() => approved.count()).toBe(before);
});
