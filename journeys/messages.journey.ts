import type { Browser, Page, Route } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, open, settle, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { addressOf, bringTogether, enter, offerPairs, sayYes } from './meeting.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;
let samira: Page;
let bert: Page;
/** Address of the page that the two share. */
let home: string;
const faults: string[] = [];

const texts = (page: Page) => page.locator('[data-list] [data-body]').allTextContents();
const said = (page: Page, text: string) => page.locator('[data-list] li', { hasText: text });

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[name="body"]').fill(text);
  await page.locator('[data-write] button').click();
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser({ sound: true }), system.start()]);
  ada = await (await visit(browser)).newPage();
  await bringTogether(ada, system.base, [{ newcomer: 'Samira', buddy: 'Bert', free: 'ma avond' }]);
  await offerPairs(ada, `${system.base}/organisation/taalhuis`);
  samira = await enter(system, await visit(browser, { width: 360 }), addressOf('Samira'));
  bert = await enter(system, await visit(browser, { width: 360 }), addressOf('Bert'));
  home = await sayYes(samira, bert, system.base);
  for (const page of [samira, bert]) page.on('pageerror', (fault) => faults.push(String(fault.stack)));
  await samira.context().grantPermissions(['microphone']);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('lets the two write with scripts off', async () => {
  const quiet = await visit(browser, { scripts: false, width: 360 });
  await quiet.addCookies(await bert.context().cookies());
  const page = await quiet.newPage();
  await open(page, `${home}/messages`);
  await page.locator('[name="body"]').fill('Dag Samira, hoe gaat het?');
  await page.locator('[data-write] button').click();
  await page.waitForLoadState('load');
  expect(await texts(page)).toEqual(['Dag Samira, hoe gaat het?']);
  expect(await said(page, 'Dag Samira').locator('[data-state]').textContent()).toContain('Verstuurd');
  await quiet.close();
});

it('says how many messages wait, on her own page and behind the door', async () => {
  await open(samira, `${system.base}/me`);
  expect(await samira.locator('a[href$="/messages"]').textContent()).toContain('1 nieuw bericht');
  await open(samira, home);
  await samira.locator('a[href$="/messages"]', { hasText: '1 nieuw' }).click();
  await said(samira, 'Dag Samira').waitFor();
});

it('brings messages while both are there, both ways, and says what was read', async () => {
  await open(bert, `${home}/messages`);
  await said(bert, 'Gelezen').waitFor();
  await samira.locator('[data-here]:not([hidden])').waitFor();
  await write(samira, 'Goed!');
  await said(bert, 'Goed!').waitFor();
  await said(samira, 'Goed!').filter({ hasText: 'Gelezen' }).waitFor();
  await write(bert, 'Fijn. Tot maandag');
  await said(samira, 'Tot maandag').waitFor();
  expect(await texts(samira)).toEqual(await texts(bert));
});

it('keeps what is written without internet and sends it later, each once and in order', async () => {
  await samira.context().setOffline(true);
  await write(samira, 'eerste zonder internet');
  await write(samira, 'tweede zonder internet');
  await samira.locator('[data-waiting]', { hasText: '2 berichten wachten op internet' }).waitFor();
  expect(await texts(bert)).not.toContain('eerste zonder internet');
  await samira.context().setOffline(false);
  await said(bert, 'tweede zonder internet').waitFor();
  await samira.locator('[data-waiting]').waitFor({ state: 'hidden' });
  // The answer to a message that did arrive gets lost: it is sent again, and stands there once.
  const lost = (route: Route) => route.fetch().then(() => route.abort());
  await samira.route('**/messages/send*', lost, { times: 1 });
  await write(samira, 'antwoord raakt zoek');
  await said(bert, 'antwoord raakt zoek').waitFor();
  await said(samira, 'antwoord raakt zoek')
    .filter({ hasText: /Verstuurd|Gelezen/ })
    .waitFor();
  await samira.evaluate(() => dispatchEvent(new Event('online')));
  await samira.locator('[data-waiting]').waitFor({ state: 'hidden' });
  await open(bert, `${home}/messages`);
  await open(samira, `${home}/messages`);
  const end = ['eerste zonder internet', 'tweede zonder internet', 'antwoord raakt zoek'];
  expect((await texts(bert)).slice(-3)).toEqual(end);
  expect(await texts(samira)).toEqual(await texts(bert));
});

it('sends what waited from whichever page she opens next', async () => {
  await samira.route('**/messages/send*', (route) => route.abort());
  await write(samira, 'ik sluit de bladzijde');
  await samira.locator('[data-waiting]', { hasText: '1 bericht wacht' }).waitFor();
  await samira.unroute('**/messages/send*');
  await open(samira, `${system.base}/me`);
  await said(bert, 'ik sluit de bladzijde').waitFor();
  expect(await texts(bert)).toContain('ik sluit de bladzijde');
});

it('sends at once what the device has no room to keep, and else leaves it in the field', async () => {
  await open(samira, `${home}/messages`);
  await samira.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const field = samira.locator('[name="body"]');
  await write(samira, 'zonder plaats, wel internet');
  await said(bert, 'zonder plaats, wel internet').waitFor();
  await expect.poll(() => field.inputValue()).toBe('');
  await samira.route('**/messages/send*', (route) => route.abort());
  await write(samira, 'zonder plaats en zonder internet');
  await samira.locator('[data-unkept]', { hasText: 'niet verstuurd' }).waitFor();
  expect(await field.inputValue()).toBe('zonder plaats en zonder internet');
  await samira.unroute('**/messages/send*');
  await samira.locator('[data-write] button').click();
  await said(bert, 'zonder plaats en zonder internet').waitFor();
  await samira.locator('[data-unkept]').waitFor({ state: 'hidden' });
});

it('carries a voice, which she hears first', async () => {
  await open(samira, `${home}/messages`);
  await samira.locator('[data-speak] summary').click();
  await samira.locator('[data-record-button]').click();
  await samira.locator('[data-record-state]', { hasText: 'seconden' }).waitFor();
  await samira.waitForTimeout(2_200);
  await samira.locator('[data-record-button]').click();
  await samira.locator('[data-record-sound]').waitFor();
  await samira.locator('[data-voice] button.primary').click();
  const sound = bert.locator('[data-list] li audio');
  await sound.waitFor();
  await bert.locator('[data-list] li', { hasText: /\d second/ }).waitFor();
  const played = await sound.evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true;
    await audio.play();
    await new Promise((resolve) => setTimeout(resolve, 600));
    return audio.currentTime;
  });
  expect(played).toBeGreaterThan(0.2);
});

it('slows down who floods, kindly, and loses nothing', async () => {
  const me = (await bert.locator('[data-me]').getAttribute('data-me')) ?? '';
  const flood = Array.from({ length: 30 }, (_, count) =>
    bert.request.post(`${home}/messages/send?id=${crypto.randomUUID()}`, {
      headers: { 'x-from': me, origin: system.base },
      data: { body: `snel ${count}` },
    }),
  );
  const statuses = (await Promise.all(flood)).map((answer) => answer.status());
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(20);
  await write(bert, 'nog een');
  await bert.locator('[data-waiting]', { hasText: 'Je stuurt veel berichten' }).waitFor();
  await said(bert, 'nog een').filter({ hasText: 'Wacht even' }).waitFor();
  expect(await texts(samira)).not.toContain('nog een');
});

it('has pages that everybody can use', async () => {
  const own = ['', '/messages', '/report'].map((page) => home + page);
  expect(await inspect(samira, [...own, `${system.base}/me`, `${system.base}/me/help`])).toEqual([]);
  await open(samira, `${system.base}/me?lang=nl`);
});

it('leaves a form as it is when an error page answers it, and says so', async () => {
  const nowhere = `${system.base}/pair/${crypto.randomUUID()}/report`;
  await open(samira, `${system.base}/me/help`);
  const isForm = (route: Route) => route.request().method() === 'POST';
  // The page of a pair that is not there: what a form meets whose pair was erased meanwhile.
  await samira.route('**/me/help*', async (route) =>
    isForm(route) ? route.fulfill({ response: await route.fetch({ url: nowhere }) }) : route.continue(),
  );
  await samira.locator('[name="words"]').fill('Ik begrijp een brief niet.');
  await samira.locator('button[value="letters"]').click();
  const alert = samira.locator('[data-failed]', { hasText: 'Wat je hebt ingevuld, staat er nog' });
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Kijk op je eigen pagina');
  expect(await samira.locator('[name="words"]').inputValue()).toBe('Ik begrijp een brief niet.');
  await samira.unroute('**/me/help*');
  expect(await inspect(samira, [nowhere], 404)).toEqual([]);
  await samira.goto(`${nowhere}?lang=nl`);
  await samira.locator('main a[href="/me"]').click();
  await samira.waitForURL(`${system.base}/me`);
});

it('says that it is busy, gives up in time, and follows a second tap', async () => {
  const page = await samira.context().newPage();
  await open(page, `${system.base}/me`);
  let holds = true;
  await page.route('**/me/profile', (route) => (holds ? undefined : route.continue()));
  const busy = page.locator('[data-busy]', { hasText: 'Even wachten' });
  await page.locator('main a[href="/me/profile"]').click();
  await busy.waitFor();
  expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
  await page.locator('main a[href="/me/hours"]').click();
  await page.waitForURL(/\/me\/hours$/);
  await busy.waitFor({ state: 'detached' });
  await page.clock.install();
  await open(page, `${system.base}/me`);
  await page.locator('main a[href="/me/profile"]').click();
  await page.clock.fastForward(16_000);
  await page.locator('[data-slow]', { hasText: 'Het duurt te lang' }).waitFor();
  expect(await page.locator('main').getAttribute('aria-busy')).toBe('false');
  holds = false;
  await page.locator('main a[href="/me/profile"]').click();
  await page.waitForURL(/\/me\/profile$/);
  await page.close();
});

it('says so when a device cannot be signed out', async () => {
  await open(samira, `${system.base}/me/devices`);
  const button = samira.locator('main form button').last();
  await button.evaluate((element: HTMLButtonElement) => (element.value = 'none'));
  await button.click();
  await samira.locator('main .notice[role="alert"]:not([hidden])', { hasText: 'ingevuld' }).waitFor();
});

it('brings a call for help to the coordinator, and its state back', async () => {
  await open(samira, `${system.base}/me`);
  await samira.locator('a[href="/me/help"]').click();
  await samira.locator('[name="words"]').fill('Ik begrijp een brief niet.');
  await samira.locator('button[value="letters"]').click();
  await samira.locator('[role="status"]', { hasText: 'heeft je bericht' }).waitFor();
  await takeUp('Vraag om hulp', 'Gebeld.');
  await open(samira, `${system.base}/me/help`);
  await samira.locator('.badge', { hasText: 'Iemand is ermee bezig' }).waitFor();
});

it('keeps what she wrote while her device was signed out elsewhere, with and without scripts', async () => {
  const context = samira.context();
  const cookies = await context.cookies();
  const without = await visit(browser, { scripts: false, width: 360 });
  await without.addCookies(cookies);
  for (const [signedOut, page] of [
    [context, samira],
    [without, await without.newPage()],
  ] as const) {
    await open(page, `${system.base}/me/help`);
    await signedOut.clearCookies({ name: 'device' });
    await page.locator('[name="words"]').fill('Iemand belt mij elke dag.');
    await page.locator('button[value="letters"]').click();
    await page.locator('h1', { hasText: 'niet meer aangemeld' }).waitFor();
    expect(await page.locator('.words').allTextContents()).toEqual(['Iemand belt mij elke dag.']);
    expect(await page.locator('a[href="/enter?to=%2Fme%2Fhelp"]').getAttribute('target')).toBe('_blank');
    expect(page === samira ? await findBarriers(page) : []).toEqual([]);
    // Signed in again in another tab, she sends the same once more.
    await signedOut.addCookies(cookies);
    await page.locator('button', { hasText: 'Verstuur opnieuw' }).click();
    await page.locator('[role="status"]', { hasText: 'heeft je bericht' }).waitFor();
  }
  await without.close();
});

it('reports in two taps, stops at once, and shows staff what was shared and nothing else', async () => {
  await open(bert, `${home}/messages`);
  await open(samira, `${home}/messages`);
  await samira.locator('a[href$="/report"]').click();
  await samira.locator('[name="block"]').check();
  await samira.locator('button[value="unwanted"]').click();
  await samira.locator('[role="status"]', { hasText: 'heeft je bericht' }).waitFor();
  // Whoever was blocked hears that it ended, on the page that was open, and no more.
  await bert.locator('.notice', { hasText: 'Jullie praten niet meer samen' }).waitFor();
  expect(await bert.locator('[name="body"]').count()).toBe(0);
  await takeUp('Melding', 'Bert gesproken.');
  const page = (await ada.locator('main').textContent()) ?? '';
  expect(await ada.locator('section[aria-labelledby="evidence"] li').count()).toBe(5);
  for (const secret of ['Goed!', 'zonder internet', 'Tot maandag']) expect(page).not.toContain(secret);
  expect(
    await inspect(ada, [ada.url().split('?')[0] ?? '', `${system.base}/organisation/taalhuis/concerns`]),
  ).toEqual([]);
});

/** The coordinator opens the newest concern of a kind, takes it up and notes something. */
async function takeUp(kind: string, note: string): Promise<void> {
  await open(ada, `${system.base}/organisation/taalhuis/concerns`);
  await ada.locator('tbody a', { hasText: kind }).click();
  await ada.waitForURL(/concerns\/[\da-f-]{20,}/);
  await settle(ada);
  await ada.locator('[name="words"]').fill(note);
  await ada.locator('button[value="taken"]').click();
  await ada.locator('main', { hasText: 'Opgepakt' }).filter({ hasText: note }).waitFor();
}

it('runs no script that fails', () => {
  expect(faults).toEqual([]);
});
