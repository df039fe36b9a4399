import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, answerByForms, choosePermissions, waitUntilSent } from './answering.ts';
import { launchBrowser, open, settle, tabTo, visit } from './browser.ts';
import { waitForLetter, waitForLinks } from './outbox.ts';
import { setUp, takeIn } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

const people = 14;
let system: System;
let browser: Browser;
let coordinator: Page;
let wave = '';
let links: string[] = [];

const room = () => `${system.base}/organisation/taalhuis`;

/** With scripts off the answer to a link is a page that goes on to where it belongs. */
const leaveLink = (page: Page) => page.waitForURL((url) => !url.pathname.startsWith('/u/'));

/** Presses the button that invites by mail, and then that it is meant. */
async function sendInvitations(): Promise<void> {
  const invite = coordinator.locator('form[action*="?/invite"]');
  await expect(invite.locator('button').isVisible()).resolves.toBe(false);
  await invite.locator('summary').click();
  await invite.locator('button').click();
}

const newcomers = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  ...Array.from({ length: people }, (_, index) => {
    const language = index < 11 ? 'Arabisch' : 'Turks';
    return `Sam${index};Haddad${index};n${index}@example.org;19${80 + index};${language};A2;Utrecht;koken;ma avond;1-9-2026`;
  }),
];

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser, { locale: 'en-GB' })).newPage();
  await setUp(coordinator, system.base);
  await takeIn(coordinator, room(), 'newcomers', newcomers);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('lets the coordinator make a wave and invite everybody by mail', async () => {
  await open(coordinator, `${room()}/waves/new`);
  await coordinator.locator('[name="name"]').fill('herfst');
  await coordinator.locator('[name="kind"][value="pulse"]').check();
  const lastDay = coordinator.locator('[name="closesOn"]');
  const day = await lastDay.inputValue();
  await lastDay.fill('2020-01-01');
  await coordinator.locator('main form button.primary').click();
  const said = 'Choose a date on or after the first day.';
  await expect.poll(() => coordinator.locator('#closesOn-wrong').allInnerTexts()).toEqual([said]);
  expect(await coordinator.locator('main .notice').innerText()).toContain(said);
  await lastDay.fill(day);
  await coordinator.locator('main form button.primary').click();
  await coordinator.waitForURL(/waves\/[\w-]{10,}/);
  wave = coordinator.url();
  await settle(coordinator);
  await sendInvitations();
  await expect.poll(() => coordinator.locator('main').innerText()).toContain(String(people));
  links = await waitForLinks(system, people);
  expect(new Set(links).size).toBe(people);
});

it('lets newcomers answer with scripts off, in Dutch and in English', async () => {
  for (const [index, locale] of (['nl-NL', 'en-GB'] as const).entries()) {
    const context = await visit(browser, { scripts: false, width: 360, locale });
    const page = await context.newPage();
    await open(page, links[1 + index] ?? '');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2));
    expect(page.url()).not.toContain('/u/');
    await choosePermissions(page);
    await answerAll(page, index);
    await context.close();
  }
  for (const [index, link] of links.slice(5).entries()) {
    const context = await visit(browser);
    await answerByForms(context, link, index % 2);
    await context.close();
  }
});

it('lets a newcomer press twice, skip, stop, and go on later where she was, in Dutch with scripts on', async () => {
  const link = links[3] ?? '';
  const first = await visit(browser, { width: 360 });
  const page = await first.newPage();
  const packs: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/questions/pack')) packs.push(request.url());
  });
  await open(page, link);
  await settle(page);
  // Before she says yes there is nothing to keep on her telephone, and the page asks for nothing.
  expect(packs).toEqual([]);
  await choosePermissions(page);
  await expect.poll(() => packs.length).toBeGreaterThan(0);
  const position = () => page.locator('main progress').getAttribute('value');
  expect(await position()).toBe('1');
  const firstQuestion = page.url();
  await page.locator('button.choice').first().dblclick();
  await expect.poll(position).toBe('2');
  // The next screen is there before its address, which waits until the answer is kept.
  await page.waitForURL((url) => url.href !== firstQuestion);
  const secondQuestion = page.url();
  await page.locator('button[name="answer"][value="skip"]').click();
  await expect.poll(position).toBe('3');
  await page.waitForURL((url) => url.href !== secondQuestion);
  const left = page.url();
  const form = await page
    .locator('main form')
    .first()
    .evaluate(
      (element) => Object.fromEntries(new FormData(element as HTMLFormElement)) as Record<string, string>,
    );
  const answer = await page.locator('button.choice').first().getAttribute('value');
  await waitUntilSent(page);
  await first.close();

  const second = await visit(browser, { width: 360 });
  const later = await second.newPage();
  await open(later, link);
  expect(later.url()).toBe(left);
  // The same form sent twice, as on a bad connection: one answer.
  for (let turn = 0; turn < 2; turn += 1) {
    const sent = { form: { ...form, answer: answer ?? '' }, headers: { origin: system.base } };
    expect((await later.request.post(left, sent)).status()).toBeLessThan(400);
  }
  await open(later, `${system.base}/mine`);
  // What was skipped is no answer, and what was sent twice is one.
  expect(await later.locator('dt').count()).toBe(2);
  await open(later, link);
  await answerAll(later, 1);
  await second.close();
});

it('lets a newcomer answer with the keyboard only', async () => {
  const context = await visit(browser, { width: 360 });
  const page = await context.newPage();
  await open(page, links[4] ?? '');
  for (const purpose of ['programme-figures', 'municipality-figures', 'impact-study']) {
    await tabTo(page, `input[name="${purpose}"]`);
    await page.keyboard.press('Space');
  }
  await tabTo(page, 'main form button.primary');
  await page.keyboard.press('Enter');
  await page.waitForURL(/questions\/.+/);
  for (let turn = 0; turn < 30 && !page.url().endsWith('/end'); turn += 1) {
    const before = page.url();
    await tabTo(page, 'button[name="answer"]');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  }
  expect(page.url()).toMatch(/\/questions\/end$/);
  await waitUntilSent(page);
  await context.close();
});

it('lets a newcomer answer in English with scripts on, go back and change an answer', async () => {
  const context = await visit(browser, { locale: 'en-GB', width: 360 });
  const page = await context.newPage();
  await open(page, links[0] ?? '');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await choosePermissions(page);
  const first = page.url();
  await page.locator('button.choice').first().click();
  await page.waitForURL((url) => url.href !== first);
  await settle(page);
  await page.locator('main .row-apart a.button').click();
  await page.waitForURL(first);
  expect(await page.locator('button.choice').first().getAttribute('aria-pressed')).toBe('true');
  const changed = (await page.locator('button.choice').nth(1).locator('[data-read]').innerText()).trim();
  await page.locator('button.choice').nth(1).click();
  await page.waitForURL((url) => url.href !== first);
  expect(await page.locator('.helped').isVisible()).toBe(true);
  await answerAll(page, 0);
  // At the end nobody is asked any more whether somebody helped.
  expect(await page.locator('.helped').isVisible()).toBe(false);
  await open(page, `${system.base}/mine`);
  await page.locator('details:has(dl) > summary').click();
  expect((await page.locator('dd').first().innerText()).trim()).toBe(changed);
  await context.close();
});

it('publishes the figures, with the number of people behind them', async () => {
  await open(coordinator, wave);
  await coordinator.locator('a[href*="figures?wave="]').click();
  // Where she comes from one says that one is sure too, to close.
  await coordinator.waitForURL(/figures\?wave=/);
  await coordinator.locator('[name="sure"]').check();
  await coordinator.locator('form[action*="?/publish"] button').click();
  await coordinator.waitForURL(/figures\/[\w-]{10,}/);
  const text = await coordinator.locator('main').innerText();
  expect(text).toContain(String(people));
  expect(text).toMatch(/n\s*=\s*14/);
  expect(text).toContain('have not been validated');
  const file = await coordinator.request.get(`${coordinator.url().split('?')[0]}/figures.csv`);
  expect(file.headers()['content-type']).toContain('text/csv');
  // Three people speak Turkish: too few to show.
  const turkish = (await file.text()).split(/\r?\n/).filter((line) => /\btr\b/.test(line));
  expect(turkish.filter((line) => /published/.test(line))).toEqual([]);
});

it('shows a newcomer everything she said, lets her take it along, and erases it when she asks', async () => {
  const context = await visit(browser, { locale: 'nl-NL', width: 360, scripts: false });
  const page = await context.newPage();
  await page.goto(links[1] ?? '');
  await leaveLink(page);
  await page.goto(`${system.base}/mine`);
  expect(await page.locator('dt').count()).toBe(10);
  const download = await page.request.get(`${system.base}/mine/download`);
  const own = (await download.json()) as { sheets: { answers: unknown[] }[] };
  expect(own.sheets[0]?.answers).toHaveLength(10);
  // A permission that cannot be changed is not passed over in silence.
  const purpose = page.locator('form[action*="?/permission"] [name="purpose"]').first();
  await purpose.evaluate((field: HTMLInputElement) => (field.value = 'none'));
  await page.locator('form[action*="?/permission"] button').first().click();
  await page.locator('.notice[role="alert"]:not([hidden])').waitFor();
  await page.locator('a[href="/mine/erase"]').click();
  await page.locator('main button.danger').click();
  await page.waitForURL(/\/mine/);
  expect(await page.locator('main [role="status"]').count()).toBe(1);
  expect(await page.locator('dt').count()).toBe(0);
  await context.close();
});

it('asks about sensitive things only somebody who agreed to be asked', async () => {
  await open(coordinator, `${room()}/waves/new`);
  await coordinator.locator('[name="name"]').fill('winter');
  await coordinator.locator('[name="kind"][value="core"]').check();
  await coordinator.locator('main form button.primary').click();
  await coordinator.waitForURL(/waves\/[\da-f-]{20,}/);
  await settle(coordinator);
  await sendInvitations();
  const link = (await waitForLinks(system, 2 * people)).find((one) => !links.includes(one)) ?? '';
  const context = await visit(browser, { scripts: false });
  const page = await context.newPage();
  await open(page, link);
  await leaveLink(page);
  if (page.url().endsWith('/questions')) await choosePermissions(page);
  const optIn = `${system.base}/questions/personal`;
  await open(page, optIn);
  await page.locator('button[name="answer"][value="yes"]').click();
  const sensitive = page.url();
  expect(sensitive).not.toBe(optIn);
  await open(page, optIn);
  await page.locator('button[name="answer"][value="no"]').click();
  expect(page.url()).not.toBe(sensitive);
  expect((await page.goto(sensitive))?.status()).toBe(404);
  await context.close();
});

it('reminds who has not answered, and the link in the reminder leads her to the end', async () => {
  await system.stop();
  // Six days later, at noon: reminders leave by day.
  const noon = new Date();
  noon.setUTCHours(11, 0, 0, 0);
  await system.start({ daysAhead: 6 + (noon.getTime() - Date.now()) / 86_400_000 });
  const { text } = await waitForLetter(system, 'n7@example.org', /staan nog open/);
  expect(text).toContain('Wat u al hebt beantwoord, is bewaard.');
  const link = /http:\/\/localhost:\d+\/u\/[\w-]+/.exec(text)?.[0] ?? '';
  const context = await visit(browser, { scripts: false, width: 360 });
  const page = await context.newPage();
  await open(page, link);
  await leaveLink(page);
  if (page.url().endsWith('/questions')) await choosePermissions(page);
  expect(page.url()).toMatch(/\/questions\/.+/);
  await answerAll(page, 0);
  // Whoever opens it again finds that she is done.
  await open(page, link);
  await page.waitForURL(/\/questions\/end$/);
  await context.close();
});
