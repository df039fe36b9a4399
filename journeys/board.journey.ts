import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, settle, tabTo, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { setUp, takeIn } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;

const room = () => `${system.base}/organisation/taalhuis`;
const list = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  ...['Amal', 'Bahar', 'Cemre', '=1+1'].map(
    (name, index) =>
      `${name};Haddad;n${index}@example.org;198${index};Arabisch;A2;Utrecht;koken;ma avond;1-${index + 1}-2026`,
  ),
];
const names = () => ada.locator('tbody a').allTextContents();

/** The text of a mail in the outbox, once it is there; quoted-printable undone as far as a link needs it. */
async function mailTo(address: string): Promise<string> {
  for (let turn = 0; turn < 300; turn += 1) {
    const files = existsSync(system.outbox) ? readdirSync(system.outbox) : [];
    const mails = files.map((file) => readFileSync(join(system.outbox, file), 'utf8'));
    const found = mails.find((mail) => mail.includes(`To: ${address}`) && mail.includes('unsubscribe'));
    if (found) return found.replace(/=\n/g, '');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no mail to ${address}`);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
  await takeIn(ada, room(), 'newcomers', list);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('shows who waits, longest first, and is walked and sorted with the keyboard alone', async () => {
  await open(ada, room());
  const card = ada.locator('section[aria-labelledby="list-waiting"]');
  expect(await card.locator('h2 strong').textContent()).toBe('4');
  expect(await card.locator('li').first().textContent()).toContain('Amal');
  await tabTo(ada, 'a[href$="/board/waiting"]');
  await ada.keyboard.press('Enter');
  await ada.waitForURL(/board\/waiting/);
  await settle(ada);
  expect((await names())[0]).toContain('Amal');
  await tabTo(ada, 'th a[href*="sort=since"]');
  await ada.keyboard.press('Enter');
  await ada.waitForURL(/sort=since/);
  await settle(ada);
  await tabTo(ada, 'th a[href*="sort=-since"]');
  await ada.keyboard.press('Enter');
  await ada.waitForURL(/sort=-since/);
  await expect.poll(async () => (await names()).at(-1)).toContain('Amal');
});

it('keeps a list with its filters under a name, and gives it as a file without formulas', async () => {
  await open(ada, `${room()}/board/waiting?days=30&sort=-since`);
  await ada.locator('details summary', { hasText: 'Bewaar' }).click();
  await ada.locator('[name="name"]').fill('Lang wachten');
  await ada.locator('form[action*="save-view"] button').click();
  await ada.waitForURL(/done=saved/);
  await open(ada, room());
  await ada.getByRole('link', { name: 'Lang wachten' }).click();
  await ada.waitForURL(/days=30&sort=-since/);
  await settle(ada);
  const href = await ada.locator('a[download]').getAttribute('href');
  const answer = await ada.request.get(`${system.base}${href}`);
  expect(answer.headers()['content-type']).toContain('text/csv');
  const file = await answer.text();
  expect(file.split(/\r?\n/).filter(Boolean)).toHaveLength(5);
  expect(file).toContain(`'=1+1 Haddad`);
});

it('carries a message to a selection, once, which a reader ends without an account', async () => {
  await open(ada, `${room()}/board/waiting`);
  await ada.locator('tbody input[type="checkbox"]').nth(0).check();
  await ada.locator('tbody input[type="checkbox"]').nth(1).check();
  await ada.locator('form#choose button').click();
  await ada.waitForURL(/letters\/new/);
  await settle(ada);
  const letter = ada.url();
  await ada.locator('[name="subject"]').fill('Dag {naam}');
  await ada.locator('[name="body"]').fill('Wij zoeken nog een maatje, {naam}.');
  await ada.locator('main form button').first().click();
  await ada.locator('#preview').waitFor();
  expect(await ada.locator('article h3').textContent()).toBe('Dag Amal');
  await ada.locator('button[formaction*="send"]').click();
  await ada.waitForURL(/letters\?sent=2/);
  const way = /http:\/\/localhost:\d+\/unsubscribe\/[\w-]+/.exec(await mailTo('n0@example.org'))?.[0] ?? '';

  const reader = await visit(browser, { scripts: false, width: 360 });
  const page = await reader.newPage();
  await open(page, way);
  await page.locator('main form button').click();
  await page.locator('.notice.success').waitFor();
  await reader.close();
  expect(await inspect(ada, [way])).toEqual([]);

  await open(ada, `${letter}&lang=nl`);
  expect(await ada.locator('main').textContent()).toContain('1 persoon wil geen berichten');
});

it('takes a mistake back, and says so in the list of changes', async () => {
  await open(ada, `${room()}/board/waiting`);
  await ada.locator('tbody a').first().click();
  await ada.waitForURL(/people\/[\da-f-]{20,}/);
  await settle(ada);
  const person = ada.url();
  await ada.locator('details.confirm summary').first().click();
  await ada.locator('button[name="state"][value="paused"]').click();
  const undo = ada.locator('form[action*="?/undo"] button');
  await undo.waitFor();
  expect(await inspect(ada, [person])).toEqual([]);
  await open(ada, person);
  await undo.click();
  await ada.waitForURL(/undone/);
  await expect.poll(() => undo.count()).toBe(0);
  await open(ada, `${room()}/board/waiting`);
  expect(await names()).toHaveLength(4);
  await open(ada, `${room()}/audit?lang=nl`);
  expect(await ada.locator('main table').textContent()).toContain('Iets ongedaan gemaakt');
});

it('is usable by everybody, on a phone too', async () => {
  const pages = ['', '/board/waiting', '/board/concerns', '/board/certificates', '/letters'];
  expect(
    await inspect(
      ada,
      pages.map((page) => room() + page),
    ),
  ).toEqual([]);
});
