import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, settle, tabTo, visit } from './browser.ts';
import { waitForCode } from './outbox.ts';
import { firstOrganisation, sendList, writeList } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  system = await makeSystem({ untouched: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  page = await (await visit(browser, { locale: 'nl-NL' })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

const room = () => `${system.base}/organisation/taalhuis`;

const newcomers = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  'Sara;Haddad;sara@example.org;1988;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026',
  'Omar;Demir;omar@example.org;1990;Turks;A2;Utrecht;koken;ma avond;1-9-2026',
  'Kees;Fout;geen adres;1980;Turks;A2;Utrecht;koken;ma avond;1-9-2026',
  'Lina;Laat;lina@example.org;1985;Arabisch;A2;Utrecht;koken;ma avond;gisteren',
  'Sara;Haddad;sara@example.org;1988;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026',
];

const buddies = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Woonplaats;Interesses;Beschikbaar;Plaatsen',
  ...['Anna', 'Bert', 'Carla', 'Dirk', 'Els'].map(
    (name) => `${name};Buddy;${name.toLowerCase()}@example.org;1970;Nederlands;Utrecht;koken;ma avond;1`,
  ),
];

const row = (number: number) => page.getByRole('form', { name: new RegExp(`^\\D*${number}$`) });

it('sets up an empty system: an organisation and its administrator, who is signed in at once', async () => {
  expect(system.output()).toContain(`${system.base}/first-run`);
  await open(page, `${system.base}/first-run`);
  for (const [name, value] of Object.entries(firstOrganisation))
    await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('main form button').click();
  await page.waitForURL(/\/organisation\/taalhuis/);
  expect(await page.locator('header').first().innerText()).toContain('Taalhuis');
  await open(page, `${system.base}/first-run`);
  expect(page.url()).not.toContain('/first-run');
});

it('lets the administrator sign in elsewhere with the code from her mail, and with no other', async () => {
  const context = await visit(browser, { locale: 'en-GB' });
  const elsewhere = await context.newPage();
  await open(elsewhere, `${system.base}/sign-in`);
  await elsewhere.locator('[name="email"]').fill('ada@example.org');
  await elsewhere.locator('main form button').click();
  await elsewhere.waitForURL(/sign-in\/code/);
  await settle(elsewhere);
  const code = await waitForCode(system, 'ada@example.org');
  const enter = async (typed: string) => {
    await elsewhere.locator('[name="code"]').fill(typed);
    await elsewhere.locator('main form button').click();
  };
  await enter(code === '000000' ? '000001' : '000000');
  await elsewhere.locator('[aria-invalid="true"]').waitFor();
  await enter(code);
  await elsewhere.waitForURL(/organisation\/taalhuis/);
  await context.close();
});

it('names every fault in a list of newcomers, lets one be repaired, and writes the rest', async () => {
  await sendList(page, room(), 'newcomers', newcomers);
  await open(page, `${page.url().split('?')[0]}?show=all`);
  expect(await row(4).innerText()).toMatch(/E-mail/);
  expect(await row(5).innerText()).toMatch(/gisteren|Aangemeld op/);
  expect(await row(6).innerText()).not.toBe('');
  await row(4).locator('input[name="cell:E-mail"]').fill('kees@example.org');
  await row(4).locator('button[value="repair"]').click();
  await expect.poll(() => row(4).locator('input[name="cell:E-mail"]').count()).toBe(0);
  await writeList(page, 'newcomer');
  expect(await page.locator('main').innerText()).toMatch(/3\s+nieuw\b/);
});

it('takes in a list of buddies', async () => {
  await sendList(page, room(), 'buddies', buddies);
  await writeList(page, 'buddy');
  expect(await page.locator('main').innerText()).toMatch(/5\s+nieuw\b/);
});

it('proposes pairs, lets the coordinator choose another buddy by hand, and makes the pairs', async () => {
  await open(page, `${room()}/matching`);
  await page.locator('main form.card button.primary').click();
  await page.waitForURL(/matching\/[\w-]{10,}/);
  await settle(page);
  const round = page.url();
  const proposals = page.locator('.proposals > li');
  const count = await proposals.count();
  expect(count).toBe(3);
  await proposals.first().locator('a').click();
  await page.waitForURL(/change/);
  await settle(page);
  const choice = page.locator('button[name="buddy"]').first();
  const buddy = (await page.locator('main h3').first().innerText()).trim();
  await choice.click();
  await page.waitForURL(
    (url) => url.href.startsWith(round.split('?')[0] ?? '') && !url.href.includes('change'),
  );
  const changed = page.locator('.proposals > li', { hasText: buddy });
  expect(await changed.innerText()).toContain('met de hand gekozen');
  // Without a mouse.
  await settle(page);
  await tabTo(page, 'form[action*="?/confirm"] button');
  await page.keyboard.press('Enter');
  await page.locator('a[href*="state=offered"]').waitFor();
  await page.locator('a[href*="state=offered"]').click();
  await page.waitForURL(/\/pairs/);
  for (const name of ['Sara', 'Omar', 'Kees', buddy])
    await expect.poll(() => page.locator('main').innerText()).toContain(name);
});
