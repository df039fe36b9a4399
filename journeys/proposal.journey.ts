import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { addressOf, bringTogether, enter, linkToPair, offerPairs, proposeRound } from './meeting.ts';
import { lettersTo, waitForCode, waitForLetter } from './outbox.ts';
import { silence } from './recordings.ts';
import { makeSystem, type System } from './system.ts';

/** Hiwot and Anna say yes, Sara says no to Bert, Omar and Carla do not answer. */
const couples = [
  { newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' },
  { newcomer: 'Sara', buddy: 'Bert', free: 'di avond' },
  { newcomer: 'Omar', buddy: 'Carla', free: 'wo avond' },
];

let system: System;
let browser: Browser;
let coordinator: Page;
const contexts = new Map<string, BrowserContext>();

const room = () => `${system.base}/organisation/taalhuis`;

/** Somebody's own telephone, on which she stays signed in. */
async function telephoneOf(name: string, wishes: Parameters<typeof visit>[1] = {}): Promise<Page> {
  const known = contexts.get(name);
  if (known) return known.newPage();
  const context = await visit(browser, { width: 360, ...wishes });
  contexts.set(name, context);
  return enter(system, context, addressOf(name));
}

/** The address of the pair in somebody's letter about a proposal. */
async function proposalOf(name: string): Promise<string> {
  const { text } = await waitForLetter(system, addressOf(name), /^Een voorstel: praten met/);
  return /http:\/\/\S+\/pair\/[\w-]+/.exec(text)?.[0] ?? '';
}

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await (await visit(browser)).newPage();
  await bringTogether(coordinator, system.base, couples);
  await offerPairs(coordinator, room());
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('shows both a card with a first name, what they share, when both can, and the introduction', async () => {
  const anna = await telephoneOf('Anna');
  await open(anna, `${system.base}/me/profile/introduction`);
  await anna.locator('[name="about"]').fill('Ik kook graag voor mijn buren.');
  await anna
    .locator('[name="recording"]')
    .setInputFiles({ name: 'hallo.wav', mimeType: 'audio/wav', buffer: silence(2) });
  await anna.locator('main form button.primary').click();
  await anna.waitForURL(/done=saved/);

  const hiwot = await telephoneOf('Hiwot');
  const card = await proposalOf('Hiwot');
  expect(card).toBe(await proposalOf('Anna'));
  await open(hiwot, card);
  const seen = await hiwot.locator('main').innerText();
  expect(seen).toContain('Anna');
  expect(seen).toContain('Jullie houden allebei van koken.');
  expect(seen).toMatch(/Jullie kunnen allebei op maandagavond/);
  expect(seen).toContain('Ik kook graag voor mijn buren.');
  const source = await hiwot.locator('audio').getAttribute('src');
  const sound = await hiwot.request.get(new URL(source ?? '', card).href);
  expect(sound.headers()['content-type']).toBe('audio/wav');
  await open(anna, card);
  expect(await anna.locator('main').innerText()).toContain('Hiwot');
  for (const page of [hiwot, anna]) {
    expect(await page.content()).not.toMatch(/Haddad|Bakker|example\.org/);
    expect(await findBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
  }
});

it('starts the pair when both say yes, and offers the first appointment at once', async () => {
  const [hiwot, anna] = [await telephoneOf('Hiwot'), await telephoneOf('Anna')];
  const card = await proposalOf('Hiwot');
  await open(anna, card);
  const before = await anna.locator('main').innerText();
  await open(hiwot, card);
  // Twice, as an impatient finger does.
  await hiwot.locator('form[action="?/accept"] button').dblclick();
  await hiwot.locator('main [role="status"]').waitFor();
  // What Hiwot said is not told to Anna.
  await open(anna, card);
  expect(await anna.locator('main').innerText()).toBe(before);
  await anna.locator('form[action="?/accept"] button').click();
  await anna.waitForURL(/\/appointments\/new$/);
  const first = anna.locator('label.choice', { has: anna.locator('input[name="time"]:checked') });
  const when = (await first.innerText()).trim();
  expect(when).toMatch(/^maandag .* om 19:00$/);
  await anna.locator('main form button.primary').click();
  await anna.waitForURL(/appointments\?made/);
  await open(hiwot, `${system.base}/me`);
  expect(await hiwot.locator('main').innerText()).toContain(when);
  for (const name of ['Hiwot', 'Anna']) await waitForLetter(system, addressOf(name), /gaan praten$/);
  expect((await waitForLetter(system, addressOf('Hiwot'), /^Afspraak met Anna/)).text).toContain(when);
});

it('ends the proposal when one says no, and tells nobody who did, with scripts off', async () => {
  const sara = await telephoneOf('Sara', { scripts: false });
  const card = await proposalOf('Sara');
  await open(sara, card);
  await sara.locator('summary').click();
  await sara.locator('input[name="reason"][value="other-person"]').check();
  await sara.locator('form[action="?/decline"] button').click();
  await sara.waitForURL(/\/me\?closed/);
  const [hers, his] = await Promise.all(
    ['Sara', 'Bert'].map((name) => waitForLetter(system, addressOf(name), /gaat niet door$/)),
  );
  expect(his?.text).not.toMatch(/\bnee\b|geweigerd|afgewezen|other-person|Sara (wil|zegt|zei|heeft)/i);
  // Both read the same of what happened; only the names in it differ.
  const neutral = (text = '') => text.replaceAll(/Sara|Bert/g, 'X').split(/\n\s*\n/)[1];
  expect(neutral(his?.text)).toBe(neutral(hers?.text));
  const bert = await telephoneOf('Bert');
  expect(await linkToPair(bert, system.base)).toBeNull();
  const answer = await bert.goto(card);
  expect(answer?.status()).toBeGreaterThanOrEqual(400);
  expect(await bert.locator('main').innerText()).not.toMatch(/Sara|\bnee\b/);
  // The coordinator sees that it did not go on, and not whose answer that was.
  await open(coordinator, `${room()}/pairs?state=declined`);
  expect(await coordinator.locator('main').innerText()).toContain('Sara');
  await coordinator.locator('.pairs li', { hasText: 'Sara' }).locator('a.button').click();
  await coordinator.waitForURL(/pairs\/[\w-]{20,}/);
  expect(await coordinator.locator('main').innerText()).not.toMatch(/andere? persoon|iemand anders|zei nee/i);
});

it('lets a proposal expire that nobody answers, and both keep their places', async () => {
  const card = await proposalOf('Omar');
  await system.stop();
  await system.start({ daysAhead: 8 });
  const letter = await waitForLetter(system, addressOf('Omar'), /gaat niet door$/);
  expect(letter.text).toContain('houdt');
  await waitForLetter(system, addressOf('Carla'), /gaat niet door$/);
  const omar = await telephoneOf('Omar');
  expect((await omar.goto(card))?.status()).toBeGreaterThanOrEqual(400);
  expect(lettersTo(system, addressOf('Hiwot')).filter(({ subject }) => /niet door/.test(subject))).toEqual(
    [],
  );

  // A week later the coordinator is signed in no more.
  await open(coordinator, `${system.base}/sign-in`);
  await coordinator.locator('[name="email"]').fill('ada@example.org');
  await coordinator.locator('main form button').click();
  await coordinator.waitForURL(/sign-in\/code/);
  await coordinator.locator('[name="code"]').fill(await waitForCode(system, 'ada@example.org'));
  await coordinator.locator('main form button').first().click();
  await coordinator.waitForURL(/organisation\/taalhuis/);
  await proposeRound(coordinator, room());
  // Whom a proposal ended for waits on from the day she signed up, and is not proposed to the same person again.
  await open(coordinator, `${coordinator.url().split('?')[0]}?view=behind`);
  const waiting = coordinator.locator('main tbody tr');
  for (const name of ['Sara', 'Omar'])
    expect(await waiting.filter({ hasText: name }).innerText()).toMatch(/\d+ dagen|\d+ weken|maand/);
});
