import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { countCodes, waitForCode } from './outbox.ts';
import { silence } from './recordings.ts';
import { setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let coordinator: Page;
/** Hiwot's telephone, from the poster to her own page. */
let telephone: BrowserContext;
/** Where the poster leads. */
let door = '';
const screens = new Set<string>();

const room = () => `${system.base}/organisation/taalhuis`;
const stepOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser)).newPage();
  await setUp(coordinator, system.base);
  telephone = await visit(browser, { width: 360 });
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/** Looks at a screen as a critic, and counts it. */
async function lookAt(page: Page): Promise<void> {
  screens.add(stepOf(page));
  expect(await measureOverflow(page), page.url()).toBe(0);
  expect(await findBarriers(page), page.url()).toEqual([]);
}

/** Ticks boxes, fills fields and goes on to the next screen. */
async function say(page: Page, said: Record<string, string | string[]>): Promise<void> {
  const before = stepOf(page);
  for (const [name, value] of Object.entries(said)) {
    if (Array.isArray(value))
      for (const one of value) await page.locator(`[name="${name}"][value="${one}"]`).check();
    else if (name === 'firstLanguage' || name.startsWith('level') || name === 'capacity')
      await page.locator(`select[name="${name}"]`).selectOption(value);
    else await page.locator(`[name="${name}"]`).fill(value);
  }
  await page.locator('main form button.primary').click();
  await page.waitForURL((url) => !url.pathname.endsWith(`/${before}`));
}

async function peopleCalled(name: string): Promise<number> {
  await open(coordinator, `${room()}/people?search=${name}`);
  return coordinator.locator('main tbody tr', { hasText: name }).count();
}

it('hangs on the wall: a page to print with a code that leads to the sign-up', async () => {
  await open(coordinator, `${room()}/sign-up`);
  expect(await coordinator.locator('article.poster svg path').count()).toBe(1);
  door = (await coordinator.locator('.poster .address').innerText()).trim();
  expect(door).toBe(`${system.base}/join/taalhuis`);
});

it('lets a newcomer begin, kindly refuses who is under 18, and keeps what she said when she stops', async () => {
  const page = await telephone.newPage();
  await open(page, door);
  await lookAt(page);
  screens.clear();
  await page.locator('button[value="newcomer"]').click();
  await page.waitForURL(/\/name$/);
  await lookAt(page);
  await page.locator('[name="givenName"]').fill('Hiwot');
  // The browser itself would keep her here; the server says it too, and what she typed stays.
  await page.locator('main form').evaluate((form) => ((form as HTMLFormElement).noValidate = true));
  await page.locator('main form button.primary').click();
  await page.locator('.wrong').waitFor();
  expect(await page.locator('main').innerText()).toContain('Meedoen kan vanaf 18 jaar');
  expect(await page.locator('[name="givenName"]').inputValue()).toBe('Hiwot');
  expect(await findBarriers(page)).toEqual([]);
  await say(page, { adult: ['yes'] });
  await lookAt(page);
  await say(page, { contact: 'hiwot@example.org' });
  expect(stepOf(page)).toBe('level');
  await page.close();

  const later = await telephone.newPage();
  await open(later, door);
  await later.locator('.card a.button.primary').click();
  await later.waitForURL(/\/level$/);
  await later.locator('main form a.button').click();
  await later.waitForURL(/\/contact$/);
  expect(await later.locator('[name="contact"]').inputValue()).toBe('hiwot@example.org');
  await say(later, {});
  await lookAt(later);
  await later.close();
});

it('asks a newcomer no more than eight screens, writes her down once, and she stays signed in', async () => {
  const page = await telephone.newPage();
  await open(page, `${door}/level`);
  await say(page, { canDo: ['say-name', 'ask-price', 'tell-day'] });
  await lookAt(page);
  await say(page, { interests: ['cooking', 'music'] });
  await lookAt(page);
  await say(page, { slots: ['mon-evening', 'sat-morning'] });
  await lookAt(page);
  await say(page, { firstLanguage: 'ti', languages: ['en'], wishesGender: ['woman'], gender: ['woman'] });
  await lookAt(page);
  expect(stepOf(page)).toBe('check');
  await page.locator('[name="agree"]').check();
  // Twice, as an impatient finger does: one code.
  await page.locator('main form button.primary').dblclick();
  await page.waitForURL(/\/code$/);
  await lookAt(page);
  expect(screens.size).toBeLessThanOrEqual(8);
  const code = await waitForCode(system, 'hiwot@example.org');
  expect(countCodes(system, 'hiwot@example.org')).toBe(1);
  await page.locator('[name="code"]').fill(code === '000000' ? '111111' : '000000');
  await page.locator('form[action="?/confirm"] button').click();
  await page.locator('[aria-invalid="true"]').waitFor();
  expect(await peopleCalled('Hiwot')).toBe(0);
  // The right code arrives twice, as on a bad connection.
  const twice = { form: { code }, headers: { origin: system.base } };
  const address = `${page.url().split('?')[0]}?/confirm`;
  await Promise.all([1, 2].map(() => telephone.request.post(address, twice)));
  await open(page, `${system.base}/me`);
  expect(await page.locator('h1').innerText()).toContain('Hiwot');
  expect(await peopleCalled('Hiwot')).toBe(1);
  await open(page, `${system.base}/me/profile`);
  const profile = await page.locator('main').innerText();
  for (const said of ['A2', 'koken', 'zaterdagochtend', 'Tigrinya', 'Met een vrouw', 'hiwot@example.org'])
    expect(profile).toContain(said);
  const unknown = { form: { language: 'xx' }, headers: { origin: system.base, accept: 'text/html' } };
  const saved = await telephone.request.post(`${system.base}/me/profile?/language`, unknown);
  expect(saved.status()).toBe(400);
  expect(await findBarriers(page)).toEqual([]);
  expect(await measureOverflow(page)).toBe(0);
});

it('lets a buddy sign up with scripts off: an introduction to hear, and nothing without the code of conduct', async () => {
  const context = await visit(browser, { width: 360, scripts: false });
  const page = await context.newPage();
  await open(page, door);
  await page.locator('button[value="buddy"]').click();
  await page.waitForURL(/\/name$/);
  await say(page, { givenName: 'Marieke', adult: ['yes'] });
  await say(page, { contact: 'marieke@example.org' });
  await say(page, { levelMin: 'A0', levelMax: 'A2', capacity: '2' });
  await say(page, { interests: ['cooking'] });
  await say(page, { slots: ['mon-evening'] });
  await say(page, { firstLanguage: 'nl' });
  expect(stepOf(page)).toBe('introduction');
  await page
    .locator('[name="recording"]')
    .setInputFiles({ name: 'hallo.wav', mimeType: 'audio/wav', buffer: silence(3) });
  await say(page, { about: 'Ik heb een tuin en twee katten.' });
  expect(stepOf(page)).toBe('conduct');
  const headers = { origin: system.base, accept: 'text/html' };
  const refused = await context.request.post(page.url(), { form: {}, headers });
  expect(await refused.text()).toContain('Zonder deze afspraken kun je geen taalmaatje worden.');
  await open(page, `${door}/check`);
  expect(stepOf(page)).toBe('conduct');
  await say(page, { conductVersion: ['1'] });
  expect(await page.locator('main').innerText()).not.toMatch(/\b(uw?|uzelf)\b/i);
  await say(page, { agree: ['yes'] });
  expect(stepOf(page)).toBe('code');
  await page.locator('[name="code"]').fill(await waitForCode(system, 'marieke@example.org'));
  await page.locator('form[action="?/confirm"] button').click();
  await page.waitForURL(/\/me\/profile\?done=added/);
  expect(await page.locator('main').innerText()).not.toMatch(/\b(uw?|uzelf)\b/i);
  await open(page, `${system.base}/me/profile/introduction`);
  const source = (await page.locator('audio[src]').getAttribute('src')) ?? '';
  const sound = await context.request.get(new URL(source, system.base).href);
  expect([sound.status(), sound.headers()['content-type']]).toEqual([200, 'audio/wav']);
  await context.close();

  await open(coordinator, `${room()}/people?kind=buddy&search=Marieke`);
  await coordinator.locator('main tbody a', { hasText: 'Marieke' }).click();
  await coordinator.waitForURL(/people\/[\w-]{20,}/);
  const seen = await coordinator.locator('main').innerText();
  expect(seen).toContain('Ik heb een tuin en twee katten.');
  expect(seen).toMatch(/[Gg]edragscode/);
});
