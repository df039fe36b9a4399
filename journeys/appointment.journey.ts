import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { readCalendar } from './calendars.ts';
import { addressOf, bringTogether, enter, offerPairs, sayYes } from './meeting.ts';
import { waitForLetter } from './outbox.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
/** Hiwot lives in Utrecht; Anna is in New York, where the clock changes two weeks earlier. */
let hiwot: Page;
let anna: Page;
let hiwotsPhone: BrowserContext;
let pair = '';
/** The private address of Hiwot's calendar. */
let feed = '';

/** Monday before, Sunday of, and Mondays after the change of the clock in Europe: the last Sunday of March to come. */
const sunday = (() => {
  const year = new Date().getFullYear();
  const change = (of: number) => {
    const last = new Date(Date.UTC(of, 2, 31));
    last.setUTCDate(31 - last.getUTCDay());
    return last;
  };
  const isNear = change(year).getTime() - Date.now() > 10 * 86_400_000;
  return isNear ? change(year) : change(year + 1);
})();
const onDay = (days: number) => new Date(sunday.getTime() + days * 86_400_000).toISOString().slice(0, 10);
const [mondayBefore, mondayAfter, laterMonday] = [onDay(-6), onDay(1), onDay(8)] as const;
const compact = (date: string) => date.replaceAll('-', '');

/** The card of an appointment by its hour of start in UTC. */
const card = (page: Page, instant: string) =>
  page.locator('main li.card', { has: page.locator(`time[datetime="${instant}"]`) });
const at = (date: string, hour: string) => `${date}T${hour}:00.000Z`;
const calendar = async () => readCalendar(await (await fetch(feed)).text());

async function chooseOwnTime(page: Page, local: string): Promise<void> {
  await page.locator('input[name="time"][value="own"]').check();
  await page.locator('input[name="own"]').fill(local);
}

async function move(page: Page): Promise<void> {
  await page.locator('form[action="?/move"] button').click();
  await page.waitForURL(/appointments\?moved/);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  const coordinator = await (await visit(browser)).newPage();
  await bringTogether(coordinator, system.base, [{ newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' }]);
  await offerPairs(coordinator, `${system.base}/organisation/taalhuis`);
  await waitForLetter(system, addressOf('Anna'), /^Een voorstel/);
  hiwotsPhone = await visit(browser, { width: 360 });
  hiwot = await enter(system, hiwotsPhone, addressOf('Hiwot'));
  const annas = await visit(browser, { width: 360, timeZone: 'America/New_York' });
  anna = await enter(system, annas, addressOf('Anna'));
  pair = await sayYes(hiwot, anna, system.base);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('makes a weekly appointment that keeps its hour over the change of the clock, in the zone of each', async () => {
  // Anna's telephone tells her zone when she looks at her times.
  await open(anna, `${system.base}/me/profile/times`);
  await anna.locator('main form button.primary').click();
  await anna.waitForURL(/done=saved/);
  await open(hiwot, `${pair}/appointments/new`);
  expect(await findBarriers(hiwot)).toEqual([]);
  expect(await measureOverflow(hiwot)).toBe(0);
  await chooseOwnTime(hiwot, `${mondayBefore}T19:30`);
  await hiwot.locator('input[name="often"][value="weekly"]').check();
  // Twice, as an impatient finger does: one series.
  await hiwot.locator('main form button.primary').dblclick();
  await hiwot.waitForURL(/appointments\?made/);
  expect(await findBarriers(hiwot)).toEqual([]);
  expect(await measureOverflow(hiwot)).toBe(0);
  // 19:30 in winter time is 18:30 in UTC, in summer time 17:30.
  const winter = card(hiwot, at(mondayBefore, '18:30'));
  const summer = card(hiwot, at(mondayAfter, '17:30'));
  for (const one of [winter, summer]) {
    expect(await one.count()).toBe(1);
    expect(await one.innerText()).toContain('om 19:30');
  }
  // New York is in summer time already: for Anna the hour is another after the change.
  expect(await winter.innerText()).toMatch(/Voor Anna is dat: .*14:30/);
  expect(await summer.innerText()).toMatch(/Voor Anna is dat: .*13:30/);
  await open(anna, `${pair}/appointments`);
  expect(await card(anna, at(mondayAfter, '17:30')).innerText()).toMatch(
    /om 13:30[^]*Voor Hiwot is dat: .*19:30/,
  );
  const { text } = await waitForLetter(system, addressOf('Anna'), /^Elke week een afspraak met Hiwot/);
  expect(text).toContain('14:30');
});

it('keeps all that was chosen when the time cannot be', async () => {
  const over = `${new Date().getFullYear() - 1}-01-05T10:00`;
  await open(hiwot, `${pair}/appointments/new`);
  await chooseOwnTime(hiwot, over);
  await hiwot.locator('input[name="often"][value="weekly"]').check();
  await hiwot.locator('select[name="minutes"]').selectOption('30');
  await hiwot.locator('main form button.primary').click();
  await hiwot.locator('#own-error').waitFor();
  expect(await hiwot.locator('input[name="own"]').inputValue()).toBe(over);
  expect(await hiwot.locator('input[name="often"]:checked').inputValue()).toBe('weekly');
  expect(await hiwot.locator('select[name="minutes"]').inputValue()).toBe('30');
  // And so with a time that was taken meanwhile, said above the form.
  await hiwot.locator('input[name="own"]').fill(`${mondayBefore}T19:30`);
  await hiwot.locator('main form button.primary').click();
  await hiwot.locator('.notice[role="alert"]:not([hidden])', { hasText: 'Kies een andere tijd' }).waitFor();
  expect(await hiwot.locator('input[name="own"]').inputValue()).toBe(`${mondayBefore}T19:30`);
  expect(await hiwot.locator('input[name="often"]:checked').inputValue()).toBe('weekly');
  await open(hiwot, `${pair}/appointments`);
  await card(hiwot, at(mondayAfter, '17:30')).locator('a', { hasText: 'Verplaats' }).click();
  await hiwot.waitForURL(/appointments\/[\w-]{20,}$/);
  await chooseOwnTime(hiwot, over);
  await hiwot.locator('form[action="?/move"] input[value="following"]').check();
  await hiwot.locator('form[action="?/move"] button').click();
  await hiwot.locator('#own-error').waitFor();
  expect(await hiwot.locator('form[action="?/move"] input[value="following"]').isChecked()).toBe(true);
  expect(await hiwot.locator('form[action="?/cancel"] input[value="one"]').isChecked()).toBe(true);
});

it('is in a calendar file and in a private calendar, in its own zone', async () => {
  await open(hiwot, `${system.base}/me/calendar`);
  expect(await findBarriers(hiwot)).toEqual([]);
  feed = await hiwot.locator('#address').inputValue();
  const events = await calendar();
  expect(
    events.find((event) => event.start === `Europe/Amsterdam ${compact(mondayBefore)}T193000`),
  ).toMatchObject({ status: 'CONFIRMED', sequence: 0, summary: 'Praten met Anna' });
  expect(events.some((event) => event.start === `Europe/Amsterdam ${compact(mondayAfter)}T193000`)).toBe(
    true,
  );
  await open(hiwot, `${pair}/appointments`);
  const file = await card(hiwot, at(mondayAfter, '17:30')).locator('a[download]').getAttribute('href');
  const answer = await hiwot.request.get(new URL(file ?? '', system.base).href);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(readCalendar(await answer.text()).map((event) => event.start)).toEqual([
    `Europe/Amsterdam ${compact(mondayAfter)}T193000`,
  ]);
});

it('moves one over the change of the clock, also to an hour that does not exist, and the calendar follows', async () => {
  const before = (await calendar()).find((event) => event.start.includes(compact(mondayBefore)));
  await open(hiwot, `${pair}/appointments`);
  await card(hiwot, at(mondayBefore, '18:30')).locator('a', { hasText: 'Verplaats' }).click();
  await hiwot.waitForURL(/appointments\/[\w-]{20,}$/);
  expect(await findBarriers(hiwot)).toEqual([]);
  expect(await measureOverflow(hiwot)).toBe(0);
  // 02:30 on the night of the change: the clock goes from 02:00 to 03:00.
  await chooseOwnTime(hiwot, `${onDay(0)}T02:30`);
  await move(hiwot);
  expect(await card(hiwot, at(onDay(0), '01:30')).innerText()).toContain('om 03:30');
  const moved = (await calendar()).find((event) => event.uid === before?.uid);
  expect(moved?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  expect(moved?.start).toMatch(new RegExp(`^Europe/Amsterdam ${compact(onDay(0))}T0[23]3000$`));
  expect((await waitForLetter(system, addressOf('Anna'), /^Andere tijd: afspraak met Hiwot/)).text).toContain(
    '21:30',
  );
});

it('moves the rest of the series in the zone of who moves it', async () => {
  await open(anna, `${pair}/appointments`);
  await card(anna, at(mondayAfter, '17:30')).locator('a', { hasText: 'Verplaats' }).click();
  await anna.waitForURL(/appointments\/[\w-]{20,}$/);
  await chooseOwnTime(anna, `${mondayAfter}T15:00`);
  await anna.locator('form[action="?/move"] input[name="scope"][value="following"]').check();
  await move(anna);
  await open(hiwot, `${pair}/appointments`);
  for (const monday of [mondayAfter, laterMonday]) {
    expect(await card(hiwot, at(monday, '17:30')).count()).toBe(0);
    expect(await card(hiwot, at(monday, '19:00')).innerText()).toMatch(
      /om 21:00[^]*Voor Anna is dat: .*15:00/,
    );
  }
  const starts = (await calendar()).map((event) => event.start);
  expect(starts).toContain(`America/New_York ${compact(laterMonday)}T150000`);
  expect(starts).not.toContain(`Europe/Amsterdam ${compact(laterMonday)}T193000`);
  expect((await waitForLetter(system, addressOf('Hiwot'), /^Andere tijd: elke week/)).text).toContain(
    '21:00',
  );
});

it('is cancelled with a notice, in the calendar too, and can be put back', async () => {
  await open(anna, `${pair}/appointments`);
  await card(anna, at(mondayAfter, '19:00')).locator('a', { hasText: 'Verplaats' }).click();
  await anna.waitForURL(/appointments\/[\w-]{20,}$/);
  await anna.locator('form[action="?/cancel"] button').click();
  await anna.waitForURL(/cancelled-done/);
  const { text } = await waitForLetter(system, addressOf('Hiwot'), /^Afgezegd: afspraak met Anna/);
  expect(text).toContain('21:00');
  await open(hiwot, `${pair}/appointments`);
  const gone = card(hiwot, at(mondayAfter, '19:00'));
  expect(await gone.innerText()).toContain('Afgezegd');
  const state = async () =>
    (await calendar()).find((event) => event.start === `America/New_York ${compact(mondayAfter)}T150000`);
  const cancelled = await state();
  expect(cancelled?.status).toBe('CANCELLED');
  await gone.locator('form button').click();
  await hiwot.waitForURL(/restored/);
  expect(await state()).toMatchObject({ status: 'CONFIRMED' });
  expect((await state())?.sequence).toBeGreaterThan(cancelled?.sequence ?? 0);
});

it('gives the calendar a new address when she asks, and the old one shows nothing', async () => {
  await open(hiwot, `${system.base}/me/calendar`);
  await hiwot.locator('form[action="?/renew"] button').click();
  await hiwot.locator('main [role="status"]').waitFor();
  expect((await fetch(feed)).status).toBe(404);
  feed = await hiwot.locator('#address').inputValue();
  expect((await calendar()).length).toBeGreaterThan(5);
});
