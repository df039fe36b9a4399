import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, settle, tabTo, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { addressOf, bringTogether, enter, offerPairs, sayYes } from './meeting.ts';
import { waitForLetter } from './outbox.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let home = '';
let samira: Page;
let bert: Page;

const question = (page: Page) => page.locator('[data-question]').textContent();
const cards = () => `${home}/cards`;

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser({ sound: true }), system.start()]);
  const coordinator = await (await visit(browser)).newPage();
  await bringTogether(coordinator, system.base, [{ newcomer: 'Samira', buddy: 'Bert', free: 'ma avond' }]);
  await offerPairs(coordinator, `${system.base}/organisation/taalhuis`);
  await waitForLetter(system, addressOf('Bert'), /^Een voorstel/);
  samira = await enter(system, await visit(browser, { width: 360 }), addressOf('Samira'));
  bert = await enter(system, await visit(browser), addressOf('Bert'));
  home = await sayYes(samira, bert, system.base);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('offers both the same cards before a talk, about what both like', async () => {
  await open(samira, home);
  await open(bert, `${home}/appointments`);
  const offered = (page: Page) => page.locator('section:has(#prepare) li').allTextContents();
  expect(await offered(samira)).toHaveLength(3);
  expect(await offered(bert)).toEqual(await offered(samira));
  expect(await offered(samira)).toContain('Een recept');
  await open(samira, cards());
  await samira.locator('select[name="theme"]').selectOption('role-plays');
  await samira.locator('form[method="GET"] button').click();
  await samira.waitForURL(/theme=role-plays/);
  await samira.locator('main [role="status"]', { hasText: /\d kaart/ }).waitFor();
});

it('lets her choose one with scripts off, and he sees it waiting', async () => {
  const quiet = await visit(browser, { scripts: false, width: 360 });
  await quiet.addCookies(await samira.context().cookies());
  const page = await quiet.newPage();
  await open(page, `${cards()}?level=A2&theme=domain%3Awork`);
  await page.locator('main a', { hasText: 'Een baan die past' }).click();
  await page.locator('form[action*="?/choose"] button').click();
  await page.locator('[role="status"]', { hasText: 'Ook Bert ziet dat' }).waitFor();
  await page.locator('main a', { hasText: 'Samen kijken' }).click();
  await page.locator('[data-key="next"]').click();
  await page.waitForLoadState('load');
  expect(await question(page)).toBe('Werk je liever alleen of met anderen?');
  await quiet.close();
  await open(bert, home);
  expect(await bert.locator('section:has(#prepare)').textContent()).toContain('Een baan die past');
});

it('shows both the same card, and either turns it', async () => {
  await bert.locator('main a', { hasText: 'Samen kijken' }).click();
  await bert.waitForURL(/\/cards\/together$/);
  await settle(bert);
  await open(samira, `${cards()}/together`);
  // Until the line is there a press loads the page anew, in which what the other does meanwhile is no news.
  for (const page of [samira, bert]) await page.locator('[data-card-table][data-live]').waitFor();
  expect(await question(bert)).toBe(await question(samira));
  await bert.locator('[data-key="next"]').click();
  await samira.locator('[data-question]', { hasText: 'Wat vind jij belangrijk in een baan?' }).waitFor();
  await samira.locator('[data-key="previous"]').click();
  await bert.locator('[data-question]', { hasText: 'Werk je liever alleen of met anderen?' }).waitFor();
  await bert.locator('[data-said]', { hasText: 'Samira draait de kaart' }).waitFor({ state: 'attached' });
  await samira.locator('summary', { hasText: 'Een andere kaart' }).click();
  await samira.locator('[name="card"]', { hasText: 'Een recept' }).click();
  await bert.locator('h2', { hasText: 'Een recept' }).waitFor();
});

it('shares the time with both, without a sound', async () => {
  await bert.locator('summary', { hasText: 'Start de tijd' }).click();
  await bert.locator('form[action*="?/time"] button').click();
  await samira.locator('[data-timer] [data-turn]', { hasText: 'Nu Nederlands' }).waitFor();
  expect(await samira.locator('[data-left]').textContent()).toContain('15 minuten');
  await samira.locator('button', { hasText: 'Stop de tijd' }).click();
  await bert.locator('summary', { hasText: 'Start de tijd' }).waitFor();
});

it('keeps words for both while somebody is typing', async () => {
  await samira.locator('summary', { hasText: 'Een woord bewaren' }).click();
  await samira.locator('[name="word"]').fill('proeven');
  await bert.locator('summary', { hasText: 'Handige woorden' }).click();
  await bert.locator('button', { hasText: 'Bewaar' }).and(bert.locator('[value="recept"]')).click();
  await samira.locator('[data-part="words"]', { hasText: 'het recept' }).waitFor();
  expect(await samira.locator('[name="word"]').inputValue()).toBe('proeven');
  await samira.locator('[name="means"]').fill('een klein beetje eten');
  await samira.locator('[data-keep] button').click();
  await bert.locator('[data-part="words"]', { hasText: 'proeven' }).waitFor();
});

it('leaves a word in its field when it could not be kept, with and without scripts', async () => {
  const word = samira.locator('[data-keep] [name="word"]');
  // What was kept just before leaves its field when the answer is there.
  await expect.poll(() => word.inputValue()).toBe('');
  await samira.route('**/cards/together?/keep', (route) => route.abort());
  await word.fill('gist');
  await samira.locator('[data-keep] button').click();
  await samira.locator('[data-unkept]', { hasText: 'nog niet bewaard' }).waitFor();
  expect(await word.inputValue()).toBe('gist');
  await samira.unroute('**/cards/together?/keep');
  const quiet = await visit(browser, { scripts: false, width: 360 });
  await quiet.addCookies(await samira.context().cookies());
  const page = await quiet.newPage();
  const long = 'x'.repeat(300);
  for (const path of ['/words', '/cards/together']) {
    await open(page, home + path);
    if (path !== '/words') await page.locator('summary', { hasText: 'Een woord bewaren' }).click();
    await page
      .locator('[data-keep] [name="word"]')
      .evaluate((field: HTMLInputElement) => field.removeAttribute('maxlength'));
    await page.locator('[data-keep] [name="word"]').fill(long);
    await page.locator('[data-keep] [name="article"]').selectOption('het');
    await page.locator('[data-keep] [name="means"]').fill('te lang');
    await page.locator('[data-keep] button').click();
    await page.locator('.notice[role="alert"]:not([hidden])').waitFor();
    for (const [name, value] of [
      ['word', long],
      ['article', 'het'],
      ['means', 'te lang'],
    ] as const)
      expect(await page.locator(`[data-keep] [name="${name}"]`).inputValue(), path).toBe(value);
    expect(await page.locator('[data-keep] [name="word"]').isVisible(), path).toBe(true);
  }
  await quiet.close();
});

it('lets her practise the words afterwards, with scripts off too', async () => {
  const quiet = await visit(browser, { scripts: false, width: 360 });
  await quiet.addCookies(await samira.context().cookies());
  const page = await quiet.newPage();
  await open(page, `${home}/words`);
  await page.locator('main a', { hasText: '2 woorden om te oefenen' }).click();
  for (const answer of ['Nog niet', 'Ik wist het', 'Ik wist het']) {
    await page.locator('summary', { hasText: 'Laat het antwoord zien' }).click();
    await page.locator('button', { hasText: answer }).click();
    await page.waitForLoadState('load');
  }
  await page.locator('[role="status"]', { hasText: 'Klaar voor nu' }).waitFor();
  await quiet.close();
  await open(bert, `${home}/words`);
  expect(await bert.locator('main').textContent()).toContain('2 woorden om te oefenen');
});

it('keeps the place of who turns a word with the keyboard', async () => {
  await open(bert, `${home}/words/practise`);
  await tabTo(bert, 'summary');
  await bert.keyboard.press('Enter');
  await bert.locator('summary', { hasText: 'Verberg het antwoord' }).waitFor();
  expect(await bert.locator('summary').evaluate((one) => one === document.activeElement)).toBe(true);
  await bert.keyboard.press('Tab');
  expect(await bert.locator('button[value="yes"]').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
});

it('shows the cards beside a talk, where either turns them too', async () => {
  for (const page of [samira, bert]) {
    await page.context().grantPermissions(['microphone']);
    await page.evaluate(() => localStorage.setItem('call-checked', 'yes'));
    // For one of them the cards are away at first.
    if (page === samira) await page.route('**/cards.js*', (route) => route.abort());
    await open(page, `${home}/call`);
    await page.locator('main button.primary').first().click();
    if (page === samira) {
      await page.locator('[role="status"]', { hasText: 'De kaarten konden niet komen' }).waitFor();
      expect(await page.locator('a[href$="/cards/together"]').getAttribute('target')).toBe('_blank');
      await page.unroute('**/cards.js*');
      await page.locator('button', { hasText: 'Probeer het opnieuw' }).click();
    }
    await page.locator('[data-card-table] [data-question]').waitFor();
  }
  await bert.locator('[data-card-table] [data-key="next"]').click();
  await samira.locator('[data-question]', { hasText: 'Welke kruiden gebruik je het meest?' }).waitFor();
  await samira.locator('[data-card-table] [data-key="next"]').click();
  await bert.locator('[data-question]', { hasText: 'Wat bak je als er bezoek komt?' }).waitFor();
  expect(await bert.locator('[data-card-table] a').first().getAttribute('target')).toBe('_blank');
});

it('has pages that everybody can use', async () => {
  // Those without anything in them yet are looked at with every other page of newcomers and buddies.
  const pages = [
    `${cards()}?level=B1&theme=role-plays`,
    `${cards()}/call-doctor-a2`,
    `${cards()}/together`,
    `${home}/words/practise?all=0`,
  ];
  expect(await inspect(samira, pages)).toEqual([]);
});
