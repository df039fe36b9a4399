import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, choosePermissions } from './answering.ts';
import { findBarriers, launchBrowser, measureOverflow, open, settle, visit } from './browser.ts';
import { enter } from './meeting.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;

const telephone = { width: 360 } as const;
const door = 'section[aria-labelledby="questions"]';
const text = (page: Page) => page.locator('main').innerText();

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  const ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
  await askTwo(ada, `${system.base}/organisation/taalhuis`);
  await waitForLinks(system, 2);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it.each([true, false])(
  'shows who signed in with a code that questions wait, lets her answer, and shows what she said (scripts: %s)',
  async (scripts) => {
    const context = await visit(browser, { ...telephone, scripts });
    const email = scripts ? 'hiwot@example.org' : 'samar@example.org';
    const her = await enter(system, context, email);
    expect(await her.locator(door).innerText()).toMatch(/Er staan vragen voor je klaar.*Meedoen mag/s);
    expect(await measureOverflow(her)).toBe(0);
    if (scripts) expect(await findBarriers(her)).toEqual([]);
    await her.locator(`${door} button[value="go"]`).click();
    await her.waitForURL(`${system.base}/questions`);
    await settle(her);
    await choosePermissions(her);
    await answerAll(her, 0);

    await open(her, `${system.base}/me`);
    expect(await her.locator(door).innerText()).not.toContain('klaar');
    await her.locator(`${door} a[href="/mine"]`).click();
    await her.waitForURL(`${system.base}/mine`);
    expect(await her.locator('dt').count()).toBe(10);
    expect(await text(her)).toContain('U kwam hier zonder uw link');
    await context.close();
  },
);

it('shows on another device nothing of it, also to whoever signs in as she does', async () => {
  const context = await visit(browser, telephone);
  const other = await enter(system, context, 'hiwot@example.org');
  expect(await other.locator(door).innerText()).toMatch(/Heb je ze al beantwoord/);
  await other.locator(`${door} button[value="said"]`).click();
  await other.waitForURL(`${system.base}/mine`);
  expect(await other.locator('dt').count()).toBe(0);
  await open(other, `${system.base}/questions`);
  expect(await other.locator('input[name="programme-figures"]').count()).toBe(2);

  // Signed out elsewhere she is asked to sign in, and then comes to her questions.
  await open(other, `${system.base}/me/devices`);
  await context.clearCookies({ name: 'device' });
  await open(other, `${system.base}/questions`);
  expect(new URL(other.url()).pathname).toBe('/enter');
  await context.close();
});

it('keeps two people who share a telephone apart', async () => {
  const context = await visit(browser, telephone);
  const links = await waitForLinks(system, 2);
  const page = await context.newPage();
  await open(page, links[0] ?? '');
  await open(page, `${system.base}/mine`);
  expect(await page.locator('dt').count()).toBe(10);
  await page.close();
  // One of the two is whose link it was, and sees by it what she answered since it was made; the other gets none of that.
  const counts = [];
  for (const email of ['hiwot@example.org', 'samar@example.org']) {
    const her = await enter(system, context, email);
    await her.locator(`${door} :is(button[value="said"], a[href="/mine"])`).click();
    await her.waitForURL(`${system.base}/mine`);
    counts.push(await her.locator('dt').count());
    await her.close();
    await open(await context.newPage(), links[0] ?? '');
    await context.clearCookies({ name: 'device' });
  }
  expect(counts.toSorted()).toEqual([0, 10]);
  await context.close();
});
