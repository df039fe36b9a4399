import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, visit } from './browser.ts';
import { inspect, listRoutes, ownRoom, routeOf } from './inspecting.ts';
import { addressOf, bringTogether, enter, linkToPair, offerPairs, sayYes } from './meeting.ts';
import { waitForLetter } from './outbox.ts';
import { makeSystem, type System } from './system.ts';

/** Pages of newcomers and buddies that nobody can look at, each with its reason. */
const unseen: Record<string, string> = {
  '/me/check-in/[talk]': 'looking back needs a talk that took place: the story of the talk looks at it',
  '/me/hours/certificate/[certificate]': 'needs a talk that counts: the story of the talk looks at it',
};

const seen = new Set<string>();
const routes = listRoutes();
let system: System;
let browser: Browser;
let hiwot: Page;
let anna: Page;
let pair = '';

/** Looks at pages, and remembers which routes they were. */
async function look(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) seen.add(routeOf(path, routes) ?? path);
  expect(
    await inspect(
      page,
      paths.map((path) => system.base + path),
    ),
  ).toEqual([]);
}

/** Sends the forms of a sign-up as a browser without scripts would, up to its last screen. */
async function signUp(context: BrowserContext, steps: readonly (readonly [string, string])[]): Promise<void> {
  for (const [path, fields] of steps) {
    const answer = await context.request.post(`${system.base}/join/taalhuis${path}`, {
      headers: { origin: system.base, 'content-type': 'application/x-www-form-urlencoded' },
      data: fields,
    });
    expect(answer.status(), path).toBe(200);
  }
}

const shared = [
  ['/contact', 'contact=nieuw@example.org'],
  ['/interests', 'interests=cooking&interests=music'],
  ['/times', 'slots=mon-evening&timeZone=Europe/Amsterdam'],
  ['/wishes', 'firstLanguage=ti&languages=en&wishesGender=&gender='],
] as const;

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  const coordinator = await (await visit(browser)).newPage();
  await bringTogether(coordinator, system.base, [
    { newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' },
    { newcomer: 'Bilal', buddy: 'Carla', free: 'wo ochtend' },
  ]);
  await offerPairs(coordinator, `${system.base}/organisation/taalhuis`);
  await waitForLetter(system, addressOf('Anna'), /^Een voorstel/);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('has sign-up pages that everybody can use', async () => {
  const context = await visit(browser);
  const page = await context.newPage();
  await look(page, ['/join/taalhuis']);
  await signUp(context, [
    ['?/start', 'kind=newcomer'],
    ['/name', 'givenName=Nieuw&adult=yes'],
    ['/level', 'canDo=say-name'],
    ...shared,
  ]);
  const steps = ['name', 'contact', 'level', 'interests', 'times', 'wishes', 'check'];
  await look(
    page,
    ['', ...steps.map((step) => `/${step}`)].map((path) => `/join/taalhuis${path}`),
  );
  await signUp(context, [['/check', 'agree=yes']]);
  await look(page, ['/join/taalhuis/code']);
  await context.close();
});

it('has sign-up pages for buddies that everybody can use', async () => {
  const context = await visit(browser);
  await signUp(context, [
    ['?/start', 'kind=buddy'],
    ['/name', 'givenName=Nieuw&adult=yes'],
    ['/help', 'levelMin=A0&levelMax=A2&capacity=1'],
    ...shared,
    ['/introduction', 'about=Dag'],
    ['/conduct', 'conductVersion=1'],
  ]);
  const steps = ['help', 'introduction', 'conduct', 'check'];
  await look(
    await context.newPage(),
    steps.map((step) => `/join/taalhuis/${step}`),
  );
  await context.close();
});

it('has doors for who takes part that everybody can use', async () => {
  const context = await visit(browser);
  const page = await context.newPage();
  await look(page, ['/enter', '/enter/link/none', '/left']);
  await page.goto(`${system.base}/enter`);
  await page.locator('[name="contact"]').fill('niemand@example.org');
  await page.locator('main form button.primary').click();
  await page.waitForURL(/enter\/code/);
  await look(page, ['/enter/code']);
  await context.close();
  hiwot = await enter(system, await visit(browser), addressOf('Hiwot'));
  anna = await enter(system, await visit(browser), addressOf('Anna'));
});

it('has pages of their own for newcomers and buddies that everybody can use', async () => {
  const parts = ['name', 'level', 'interests', 'times', 'wishes', 'introduction'];
  const own = [
    '/me',
    '/me/calendar',
    '/me/check-ins',
    '/me/devices',
    '/me/done',
    '/me/hours',
    '/me/help',
    '/me/now',
    '/me/profile',
  ];
  await look(hiwot, [...own, ...parts.map((part) => `/me/profile/${part}`)]);
  await look(anna, ['/me', '/me/profile', '/me/profile/help']);
});

it('has pages for a pair that everybody can use', async () => {
  const offered = (await linkToPair(hiwot, system.base)) ?? '';
  await look(hiwot, [offered]);
  pair = new URL(await sayYes(hiwot, anna, system.base)).pathname;
  await look(anna, [
    pair,
    `${pair}/call`,
    `${pair}/call/outside`,
    `${pair}/appointments`,
    `${pair}/appointments/new`,
  ]);
  await open(anna, `${system.base}${pair}/appointments/new`);
  await anna.locator('input[name="often"][value="weekly"]').check();
  await anna.locator('main form button.primary').click();
  await anna.waitForURL(/appointments\?made/);
  const change = anna.locator(`main a[href^="${pair}/appointments/"]:not([download], [href$="/new"])`);
  await look(hiwot, [
    pair,
    `${pair}/end`,
    `${pair}/messages`,
    `${pair}/report`,
    `${pair}/appointments`,
    (await change.first().getAttribute('href')) ?? '',
  ]);
  // Of a meeting every week her own page shows the next one, and folds away the others.
  await open(hiwot, `${system.base}/me`);
  const coming = hiwot.locator('section[aria-labelledby="coming"]');
  expect(await coming.locator('> ul > li').count()).toBe(1);
  expect(await coming.locator('details li').count()).toBeGreaterThan(1);
  // Nobody was asked anything yet: there is no door to questions. What waits for her is told in the story of her own door.
  expect(await hiwot.locator('#questions').count()).toBe(0);
  await open(anna, `${system.base}/me`);
  expect(await anna.locator('#questions').count()).toBe(0);
  const cards = ['/cards', '/cards/work-a2', '/cards/together', '/words', '/words/practise'];
  await look(
    anna,
    cards.map((path) => pair + path),
  );
});

it('has pages for two strangers who are free at the same moment that everybody can use', async () => {
  const carla = await enter(system, await visit(browser), addressOf('Carla'));
  for (const page of [hiwot, carla]) {
    await open(page, `${system.base}/me/now`);
    await page.locator('form[action="?/ask"] button').click();
    await page.waitForURL(/me\/now/);
  }
  await carla.waitForURL(/me\/now\/[\w-]+$/);
  // The one who waits is led there by her own page.
  await hiwot.waitForURL(carla.url());
  const talk = new URL(carla.url()).pathname;
  // A card that one chooses lies before both; no words are kept for two who may never meet again.
  await open(hiwot, `${system.base}${talk}/cards`);
  await open(carla, `${system.base}${talk}/cards`);
  await carla.locator('button[name="card"]').first().click();
  const title = (await carla.locator('[data-part="card"] h2').textContent()) ?? '';
  await hiwot.locator('[data-part="card"] h2', { hasText: title.trim() }).waitFor();
  expect(await carla.locator('[name="word"], [name="useful"]').count()).toBe(0);
  await look(carla, [talk, `${talk}/cards`, `${talk}/report`]);
});

it('has left out no page', () => {
  const missed = routes.filter((route) => ownRoom.test(route) && !seen.has(route) && !unseen[route]);
  expect(missed).toEqual([]);
});
