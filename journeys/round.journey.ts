import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, open, visit } from './browser.ts';
import { bringTogether, proposeRound } from './meeting.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let context: BrowserContext;
let first: Page;
let second: Page;

const room = () => `${system.base}/organisation/taalhuis`;
const confirm = 'form[action*="?/confirm"] button';

/** The buttons of one card, by what they do. */
const card = (page: Page, at: number) => {
  const item = page.locator('.proposals > li').nth(at);
  return { item, button: (act: string) => item.locator(`button[formaction*="?/${act}"]`) };
};

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  context = await visit(browser);
  first = await context.newPage();
  await bringTogether(first, system.base, [
    { newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' },
    { newcomer: 'Sara', buddy: 'Bert', free: 'di avond' },
    { newcomer: 'Omar', buddy: 'Carla', free: 'wo avond' },
  ]);
  await proposeRound(first, room());
  second = await context.newPage();
  await open(second, first.url());
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('keeps the keyboard at the card that was changed, on the button that goes back, and says what happened', async () => {
  for (const [act, back, said] of [
    ['hold', 'release', 'vastgezet'],
    ['release', 'hold', 'losgelaten'],
    ['remove', 'restore', 'gehaald'],
  ] as const) {
    const { item, button } = card(second, 1);
    // Taking out says first that the two stay apart.
    if (act === 'remove') await item.locator('summary.button').press('Enter');
    await button(act).focus();
    await second.keyboard.press('Enter');
    await second.locator('[role="status"]', { hasText: said }).waitFor();
    await item.locator(`button[formaction*="?/${back}"]:focus`).waitFor();
  }
  expect(await findBarriers(second)).toEqual([]);
});

it('makes no pairs of a round that is another than the window shows, and shows it anew', async () => {
  expect(await first.locator(confirm).innerText()).toContain('3');
  await first.locator(confirm).click();
  await first.locator('[role="alert"]', { hasText: 'intussen veranderd' }).waitFor();
  expect(await first.locator(confirm).innerText()).toContain('2');
  const card = await first.locator('section', { has: first.locator('#quality') }).innerText();
  expect(card).toContain('2 van de 3');
  expect(card).not.toMatch(/Bewezen|Beter kan niet/);
  await first.locator(confirm).click();
  await first.locator('.notice.success', { hasText: '2 koppels gemaakt' }).waitFor();
  expect(await first.locator('.verdict').innerText()).toBe('Met de hand veranderd.');
});

it('shows whom a coordinator keeps apart, and proposes them again once she allows it', async () => {
  await open(second, `${room()}/matching/exclusions`);
  expect(await second.locator('main table').innerText()).toContain('Sara');
  expect(await findBarriers(second)).toEqual([]);
  await second.locator('main table button').click();
  await second.locator('.notice.success, [role="status"]', { hasText: 'weer worden voorgesteld' }).waitFor();
  expect(await second.locator('main table').count()).toBe(0);
});

it('brings a visitor without scripts back to the card', async () => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'nl-NL',
    storageState: await context.storageState(),
  });
  await proposeRound(first, room());
  const page = await plain.newPage();
  await page.goto(first.url());
  const { item, button } = card(page, 0);
  const id = await item.getAttribute('id');
  await button('hold').click();
  await page.waitForURL(new RegExp(`#${id}$`));
  expect(await card(page, 0).item.locator('.badge').innerText()).toBe('vastgezet');
  expect(await page.locator('[role="status"]', { hasText: 'vastgezet' }).count()).toBe(1);
});
