import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, settle, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { addressOf, bringTogether, enter, offerPairs, proposeRound, sayYes } from './meeting.ts';
import { countCodes, lettersTo, waitForCode, waitForLetter } from './outbox.ts';
import { takeIn } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;
let hiwot: Page;
let anna: Page;
let pair = '';

const room = () => `${system.base}/organisation/taalhuis`;
const text = (page: Page) => page.locator('main').innerText();
const telephone = { scripts: false, width: 360 } as const;

/** The first address on a page that a pattern fits. */
async function linkOn(page: Page, pattern: RegExp): Promise<string> {
  const paths = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return `${system.base}${paths.find((path) => pattern.test(path)) ?? '/nowhere'}`;
}

/** The words of a PDF, as whoever is on the page gets it. */
async function readPdf(page: Page, address: string): Promise<string> {
  const answer = await page.context().request.get(address);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const { text: words } = await extractText(new Uint8Array(await answer.body()), { mergePages: true });
  return words.replace(/\s+/g, ' ');
}

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await (await visit(browser)).newPage();
  await bringTogether(ada, system.base, [{ newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' }]);
  await offerPairs(ada, room());
  await waitForLetter(system, addressOf('Anna'), /^Een voorstel/);
  hiwot = await enter(system, await visit(browser, telephone), addressOf('Hiwot'));
  anna = await enter(system, await visit(browser, telephone), addressOf('Anna'));
  pair = new URL(await sayYes(hiwot, anna, system.base)).pathname;
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('lets one of the two write down a talk, which counts when the other says that it was so', async () => {
  await open(hiwot, `${system.base}/me/hours`);
  await hiwot.locator('[name="minutes"]').fill('90');
  await hiwot.locator('form[action*="?/log"] button').click();
  expect(await text(hiwot)).toContain('Wacht op Anna');
  await open(anna, `${system.base}/me`);
  await anna.locator('main a[href="/me/hours"]').first().click();
  expect(await text(anna)).toContain('90 minuten');
  await anna.locator('form[action*="?/confirm"] button.primary').click();
  expect(await text(anna)).toContain('1 uur en 30 minuten in 1 gesprek');
  await open(hiwot, `${system.base}/me/hours`);
  expect(await text(hiwot)).toContain('1 uur en 30 minuten in 1 gesprek');
});

it('asks each of the two three things, without scripts, and shows neither to the other nor to staff', async () => {
  const looksBack = async (page: Page, answers: readonly string[]) => {
    await open(page, `${system.base}/me`);
    const talk = await linkOn(page, /\/me\/check-in\/[\da-f-]{20,}$/);
    await open(page, talk);
    for (const answer of answers) {
      expect(await measureOverflow(page)).toBe(0);
      await (
        answer === 'change'
          ? page.locator('a', { hasText: 'Verander' }).first()
          : page.locator(`button[value="${answer}"]`)
      ).click();
    }
    expect(await text(page)).toContain('Dank je wel');
    expect(await page.locator('a[href="/me/help"]').count()).toBe(1);
    return talk;
  };
  const second = await enter(system, await visit(browser), addressOf('Hiwot'));
  const asked = await linkOn(second, /\/me\/check-in\/[\da-f-]{20,}$/);
  expect(await inspect(second, [asked, `${system.base}/me/hours`])).toEqual([]);
  // A finger slips, once on the way and once at the end.
  expect(await looksBack(hiwot, ['good', 'change', 'okay', 'no', 'no', 'change', 'hard'])).toBe(asked);
  // From the other device, or by going back, the same tap counts once.
  const form = { question: 'talk', answer: 'hard' };
  const headers = { origin: system.base };
  await second.context().request.post(`${asked}?/answer`, { form, headers });
  await second.context().close();
  expect(await looksBack(anna, ['good', 'yes', 'yes'])).toBe(asked);
  await open(hiwot, `${system.base}/me/check-ins`);
  expect(await hiwot.locator('main li').count()).toBe(1);
  expect(await text(hiwot)).toContain('Moeilijk');
  await open(anna, `${system.base}/me/check-ins`);
  expect(await text(anna)).not.toContain('Moeilijk');
  await open(ada, `${room()}/pairs`);
  await open(ada, await linkOn(ada, /\/pairs\/[\da-f-]{20,}$/));
  expect(await text(ada)).not.toContain('Moeilijk');
  await open(ada, `${room()}/people`);
  await open(ada, await linkOn(ada, /\/people\/[\da-f-]{20,}$/));
  expect(await text(ada)).not.toContain('Moeilijk');
});

it('lets nobody wait for her who cannot talk here, without scripts', async () => {
  await open(hiwot, `${system.base}/me/now`);
  expect(await text(hiwot)).toContain('is JavaScript nodig');
  expect(await hiwot.locator('form[action*="?/ask"] button').isVisible()).toBe(false);
});

it('gives a certificate, on paper and as a PDF with the same words, whose number anybody can check', async () => {
  await open(anna, `${system.base}/me/hours`);
  await anna.locator('form[action*="?/certificate"] button').click();
  await anna.waitForURL(/\/me\/hours\/certificate\//);
  const facts = await anna.locator('main dd').allInnerTexts();
  expect(facts).toContain('1 uur en 30 minuten');
  const pdf = await readPdf(anna, `${anna.url()}/pdf`);
  for (const words of [...facts, 'Anna Bakker', 'Taalhuis verklaart dat']) expect(pdf).toContain(words);
  expect(await readPdf(anna, `${anna.url()}/pdf?lang=en`)).toContain('1 hour and 30 minutes');
  const number = facts.find((fact) => /^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/.test(fact)) ?? '';
  const second = await enter(system, await visit(browser), addressOf('Anna'));
  expect(await inspect(second, [anna.url()])).toEqual([]);
  await second.context().close();
  const anybody = await (await visit(browser)).newPage();
  await open(anybody, `${system.base}/certificate`);
  await anybody.locator('[name="number"]').fill(number.toLowerCase());
  await anybody.locator('main form button').click();
  await anybody.locator('.notice.success').waitFor();
  expect(await text(anybody)).not.toMatch(/Anna|1 uur/);
  await anybody.context().close();
});

it('ends the pair with a last message and a reason that nobody reads, and finds the newcomer somebody else', async () => {
  await open(hiwot, `${system.base}${pair}/end`);
  await hiwot.locator('[name="reason"][value="no-click"]').check();
  await hiwot.locator('[name="words"]').fill('Dank je wel voor alles!');
  await hiwot.locator('main form button.danger').click();
  expect(await text(hiwot)).toContain('op je oude plaats');
  await open(anna, system.base + pair);
  expect(await text(anna)).toContain('Dank je wel voor alles!');
  expect(await text(anna)).not.toContain('klikt');
  const { text: letter } = await waitForLetter(system, addressOf('Anna'), /niet meer samen/);
  expect(letter).not.toContain('klikt');
  expect(lettersTo(system, addressOf('Hiwot')).some((one) => /niet meer samen/.test(one.subject))).toBe(
    false,
  );
  await open(ada, `${room()}/pairs`);
  expect(await text(ada)).toContain('Een van beiden stopte');
  await takeIn(ada, room(), 'buddies', [
    'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Woonplaats;Interesses;Beschikbaar;Plaatsen',
    'Bert;Bakker;bert@example.org;1970;Nederlands;Utrecht;koken;ma avond;1',
  ]);
  await proposeRound(ada, room());
  expect(await ada.locator('.proposals > li').allInnerTexts()).toEqual([
    expect.stringMatching(/Hiwot[\s\S]*Bert|Bert[\s\S]*Hiwot/),
  ]);
});

it('lets the coordinator approve the hours of a paid buddy when the month is over, and take that back', async () => {
  await open(ada, `${room()}/hours`);
  await ada.locator('[name="paid"]').check();
  await ada.locator('[name="rate"]').fill('15,00');
  await ada.locator('form[action*="?/settings"] button').click();
  await ada.waitForURL(/done=saved/);
  const now = new Date();
  const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 2, 12);
  await system.stop();
  await system.start({ daysAhead: Math.ceil((next - now.getTime()) / 86_400_000) });
  const later = await (await visit(browser)).newPage();
  const earlier = countCodes(system, 'ada@example.org');
  await open(later, `${system.base}/sign-in`);
  await later.locator('[name="email"]').fill('ada@example.org');
  await later.locator('main form button').click();
  await later.waitForURL(/sign-in\/code/);
  await settle(later);
  await later.locator('[name="code"]').fill(await waitForCode(system, 'ada@example.org', earlier));
  await later.locator('main form button').click();
  await later.waitForURL(/organisation\/taalhuis/);
  await open(later, `${room()}/hours`);
  expect(await findBarriers(later)).toEqual([]);
  expect(await text(later)).toMatch(/Bakker[\s\S]*1,50[\s\S]*15,00[\s\S]*22,50/);
  await later.locator('form[action*="?/approve"] button').click();
  await later.locator('form[action*="?/undo"] button').waitFor();
  await settle(later);
  const [download] = await Promise.all([
    later.waitForEvent('download'),
    later.locator('a[href*="/hours/csv"]').click(),
  ]);
  const csv = readFileSync((await download.path()) ?? '', 'utf8');
  expect(csv).toMatch(/Anna Bakker;\d{4}-\d\d;1;90;15,00;22,50;Goedgekeurd op/);
  const statement = await linkOn(later, /\/hours\/[\da-f-]{20,}$/);
  expect(await readPdf(later, `${statement}/pdf`)).toMatch(/Bedrag: € 22,50 Goedgekeurd op: \d/);
  await open(anna, `${system.base}/me/hours?lang=nl`);
  expect(await text(anna)).toContain('€ 22,50');
  const own = await linkOn(anna, /\/statement\/\d{4}-\d\d\/pdf$/);
  expect(await readPdf(anna, own)).toContain('Anna Bakker');
  await later.locator('form[action*="?/undo"] button').click();
  await later.locator('form[action*="?/approve"] button').waitFor();
  await open(anna, `${system.base}/me/hours`);
  expect(await text(anna)).not.toContain('€');
});
