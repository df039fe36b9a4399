import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerByForms } from './answering.ts';
import { launchBrowser, open, settle, visit } from './browser.ts';
import { inspect, listRoutes, ownRoom, routeOf } from './inspecting.ts';
import { waitForLinks } from './outbox.ts';
import { askEverybody, sendList, setUp, takeIn } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

/** Pages that nobody can look at, each with its reason. */
const unseen: Record<string, string> = {
  '/organisation/[organisation]/asking/paper':
    'opens with the code of a form: the story of shared tablets looks at it',
  '/kiosk': 'only a shared tablet has it: its own story looks at it',
  '/kiosk/open/[secret]': 'opens on a shared tablet, once: its own story looks at it',
  '/interview': 'somebody must be interviewed: the story of shared tablets looks at it',
  '/u/[token]': 'opens a personal link and always goes on: to the questions, or to the error page',
  '/organisation/[organisation]/concerns/[concern]':
    'somebody must ask for help first: the story of messages looks at it',
  '/unsubscribe/[token]': 'opens with what stands in a mail to a group: the story of the board looks at it',
  ...Object.fromEntries(
    [
      '/try/[secret]',
      '/try/[secret]/[step]',
      ...['', '/[item]', '/versions'].map((page) => `/organisation/[organisation]/questions${page}`),
    ].map((route) => [route, 'the story of own questions looks at it']),
  ),
  '/organisation/[organisation]/matching/run/[run]':
    'leads on to the round as soon as that is there, which for a few people is at once',
  ...Object.fromEntries(
    ['organisation', 'municipality'].flatMap((room) =>
      ['/new', '/[signal]', '/[signal]/show'].map((page) => [
        `/${room}/[organisation]/signals${page}`,
        'a figure must be a worry first: the story of signals looks at it',
      ]),
    ),
  ),
  '/organisation/[organisation]/remove-example': 'only the example has it: its own story looks at it',
};

const people = 14;
const routes = listRoutes();
const seen = new Set<string>();
let system: System;
let browser: Browser;
let ada: Page;
let round = '';
let wave = '';

const room = () => `${system.base}/organisation/taalhuis`;
const path = (page: Page) => page.url().split('?')[0] as string;

const newcomers = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
  ...Array.from({ length: people }, (_, index) => {
    const language = index < 11 ? 'Arabisch' : 'Turks';
    return `Sam${index};Haddad${index};n${index}@example.org;19${80 + index};${language};A2;Utrecht;koken;ma avond;1-9-2026`;
  }),
];
const faulty = [newcomers[0] ?? '', 'Kees;Fout;geen adres;1980;Turks;A2;Utrecht;koken;ma avond;gisteren'];
const buddies = [
  'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Woonplaats;Interesses;Beschikbaar;Plaatsen',
  ...['Anna', 'Bert'].map(
    (name) => `${name};Buddy;${name.toLowerCase()}@example.org;1970;Nederlands;Utrecht;koken;ma avond;2`,
  ),
];

/** Looks at pages, and remembers which routes they were. */
async function look(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) seen.add(routeOf(new URL(address).pathname, routes) ?? address);
  expect(await inspect(page, addresses)).toEqual([]);
}

/** The first address on a page that a pattern fits. */
async function follow(page: Page, from: string, pattern: RegExp): Promise<string> {
  await open(page, from);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const found = links.find((link) => pattern.test(link));
  if (!found) throw new Error(`${from} leads to ${links.join(', ')}, nothing like ${pattern.source}`);
  return `${system.base}${found}`;
}

async function freshPage(): Promise<Page> {
  return (await visit(browser)).newPage();
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await freshPage();
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('has a first page that everybody can use', async () => {
  await look(ada, [`${system.base}/first-run`]);
  await setUp(ada, system.base);
});

it('has open doors that everybody can use', async () => {
  const page = await freshPage();
  const doors = [
    '/',
    '/certificate?number=AAAA-BBBB-CCCC',
    '/framework',
    '/framework/pictures',
    '/accessibility',
    '/sign-in',
    '/sign-in/link?token=none',
  ];
  await look(
    page,
    doors.map((door) => system.base + door),
  );
  await look(page, [await follow(page, `${system.base}/framework`, /^\/framework\/.+/)]);
  // Newcomers and buddies find their own way in, also from the door of the staff and from a page that is not there.
  for (const from of ['/', '/framework', '/sign-in', '/nothing-here']) {
    await page.goto(system.base + from);
    expect(await page.locator('a[href="/enter"]').count(), from).toBeGreaterThan(0);
  }
  expect(await inspect(page, [`${system.base}/nothing-here`, `${system.base}/u/none`], 404)).toEqual([]);
  await open(page, `${system.base}/sign-in`);
  await page.locator('[name="email"]').fill('ada@example.org');
  await page.locator('main form button').click();
  await page.waitForURL(/\/sign-in\/code/);
  await look(page, [path(page)]);
  await page.context().close();
});

it('has rooms for people that everybody can use', async () => {
  await sendList(ada, room(), 'newcomers', faulty);
  await look(ada, [path(ada), `${room()}/people/import`, `${room()}/people/import/newcomers`]);
  await takeIn(ada, room(), 'newcomers', newcomers);
  await takeIn(ada, room(), 'buddies', buddies);
  const person = await follow(ada, `${room()}/people`, /\/people\/[\da-f-]{20,}$/);
  const board = ['/board/waiting', '/letters', '/letters/new?list=waiting'];
  await look(
    ada,
    board.map((address) => room() + address),
  );
  const people = ['/people', '/people/new'].map((address) => room() + address);
  await look(ada, [...people, person, `${person}/change`, `${person}/erase`]);
});

it('has rooms for matching and pairs that everybody can use', async () => {
  await look(ada, [
    `${room()}/matching/method`,
    `${room()}/matching/lottery`,
    `${room()}/matching/exclusions`,
  ]);
  await open(ada, `${room()}/matching/lottery`);
  const announce = async () => {
    await ada.locator('[name="level"]').check();
    await ada.locator('form[action="#chances"] button').click();
    await ada.locator('form[action*="?/announce"] button').click();
    await ada.waitForURL(/lottery\/[\w-]{10,}/);
    return path(ada);
  };
  const mistaken = await announce();
  const withdraw = ada.locator('form[action*="?/withdraw"]');
  await ada.locator('details', { has: withdraw }).locator('> summary').click();
  await withdraw.locator('[name="reason"]').selectOption('groups-wrong');
  await withdraw.locator('button').click();
  await withdraw.waitFor({ state: 'detached' });
  await look(ada, [mistaken]);
  // Nobody will have a chance in it: it says nothing of chances.
  expect(await ada.locator('main table').count()).toBe(0);
  await open(ada, `${room()}/matching/lottery`);
  await ada.locator('[name="publishDraws"]').check();
  await ada.locator('form[action*="?/publish"] button').click();
  await ada.locator('[role="status"]').waitFor();
  const draw = await announce();
  // Anybody can read it, without signing in, and before it is drawn.
  const stranger = await freshPage();
  const draws = await follow(ada, draw, /^\/draws\//);
  await open(stranger, draws);
  expect(await stranger.locator('main code').count()).toBe(2);
  await open(ada, draw);
  await ada.locator('details:has(form[action*="?/draw"]) > summary').click();
  await ada.locator('form[action*="?/draw"] button').click();
  await ada.locator('a[href$="/record"]').waitFor();
  await look(ada, [draw]);
  await look(stranger, [draws]);
  await open(stranger, draws);
  expect(await stranger.locator('main details code').count()).toBe(2);
  expect(await inspect(stranger, [`${system.base}/draws/none`], 404)).toEqual([]);
  await stranger.context().close();
  await open(ada, `${room()}/matching`);
  await ada.locator('main form.card button.primary').click();
  await ada.waitForURL(/matching\/[\w-]{10,}/);
  await settle(ada);
  round = path(ada);
  const change = await follow(ada, round, /\/change\//);
  await look(ada, [`${room()}/matching`, round, change, `${system.base}/account`]);
  await open(ada, round);
  await ada.locator('form[action*="?/confirm"] button').click();
  await ada.locator('a[href*="state=offered"]').waitFor();
  const buddy = await follow(ada, `${room()}/people?kind=buddy`, /\/people\/[\da-f-]{20,}$/);
  await look(ada, [`${room()}/hours`, buddy.replace('/people/', '/hours/')]);
  await look(ada, [`${room()}/pairs`, await follow(ada, `${room()}/pairs`, /\/pairs\/[\da-f-]{20,}$/)]);
});

it('has rooms for questions that everybody can use', async () => {
  wave = await askEverybody(ada, room(), 'core');
  const links = await waitForLinks(system, people);
  await open(ada, `${room()}/waves/calendar`);
  await ada.locator('form[action*="/usual"] button').click();
  await ada.locator('form[action*="/start"]').first().waitFor();
  await look(ada, [
    `${room()}/waves`,
    `${room()}/waves/calendar`,
    `${room()}/waves/new`,
    `${room()}/questions/xlsform`,
    wave,
    `${wave}/invitations`,
    `${wave}/letters`,
    `${wave}/response`,
    `${wave}/tablets`,
    `${wave}/codes`,
    `${wave}/paper`,
    `${room()}/asking`,
  ]);
  const [first = '', ...others] = links;
  const newcomer = await visit(browser);
  const page = await newcomer.newPage();
  await open(page, first);
  await look(page, [`${system.base}/questions`]);
  const screens = await answerByForms(newcomer, first, 1);
  const kinds = [...new Map(screens.map(({ kind, address }) => [kind, address])).values()];
  await look(page, [...kinds, `${system.base}/questions/end`]);
  const stop = await follow(page, `${system.base}/mine`, /\/stop\//);
  await look(page, [`${system.base}/mine`, `${system.base}/done`, `${system.base}/mine/erase`, stop]);
  // The button of a mail program: a form from nowhere, without a cookie.
  const form = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  expect((await fetch(`${stop}/one-click`, form)).status).toBe(204);
  await open(page, stop);
  expect(await page.locator('[role="status"].success').count()).toBe(1);
  await newcomer.close();
  for (const [index, link] of others.entries()) await answer(link, index % 3);
});

async function answer(link: string, place: number): Promise<void> {
  const context: BrowserContext = await visit(browser);
  // A few answers of each are enough to make figures; the example's pages show full ones.
  await answerByForms(context, link, place, 15);
  await context.close();
}

it('has rooms for figures and the organisation that everybody can use', async () => {
  await open(ada, `${room()}/figures?wave=${wave.split('/').at(-1)}`);
  await look(ada, [`${room()}/figures?wave=${wave.split('/').at(-1)}`]);
  await ada.locator('[name="sure"]').check();
  await ada.locator('form[action*="?/publish"] button').click();
  await ada.waitForURL(/figures\/[\da-f-]{20,}/);
  await look(ada, [path(ada), `${path(ada)}/text`]);
  const others = [
    '',
    '/sign-up',
    '/concerns',
    '/signals',
    '/signals/heard',
    '/outbox',
    '/languages',
    '/languages/ti',
    '/languages/ti/texts/can-do/say-name',
    '/languages/ti/import',
    '/languages/ar/texts/messages/seconds?state=draft',
    '/languages/recordings',
    '/languages/recordings/ar?state=missing',
    '/languages/recordings/ar/texts/questions/item.work-now.option.unpaid',
    '/settings',
    '/members',
    '/audit',
  ];
  await look(
    ada,
    others.map((address) => room() + address),
  );
});

it('has rooms for the municipality that everybody can use, and a choice for who works in two places', async () => {
  await system.stop();
  const made = ['organisation', 'create', 'utrecht', '--name', 'Gemeente Utrecht'];
  expect(system.run(...made, '--municipality', 'GM0344').status).toBe(0);
  const invite = ['organisation', 'invite', 'utrecht', 'ada@example.org', '--role', 'municipality'];
  expect(system.run(...invite).status).toBe(0);
  await system.start();
  const city = `${system.base}/municipality/utrecht`;
  const release = await follow(ada, city, /\/municipality\/utrecht\/[\da-f-]{20,}$/);
  await look(ada, [
    `${system.base}/start`,
    city,
    release,
    `${release}/text`,
    `${city}/signals`,
    `${city}/signals/heard`,
  ]);
});

it('has left out no page', () => {
  const missed = routes.filter((route) => !seen.has(route) && !unseen[route] && !ownRoom.test(route));
  expect(missed).toEqual([]);
});
