import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { makePair, type Pairing } from './pairing.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let pairing: Pairing;
let samira: Page;
let bert: Page;

const texts = (page: Page) => page.locator('[data-list] [data-body]').allTextContents();
const said = (page: Page, text: string) => page.locator('[data-list] li', { hasText: text });

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[name="body"]').fill(text);
  await page.locator('[data-write] button').click();
}

beforeAll(async () => {
  system = await makeSystem({ example: false });
  [browser] = await Promise.all([launchBrowser({ sound: true }), system.start()]);
  pairing = await makePair(system, browser);
  [samira, bert] = [pairing.newcomer.page, pairing.buddy.page];
  await pairing.newcomer.context.grantPermissions(['microphone']);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('lets the two write with scripts off', async () => {
  const quiet = await visit(browser, { scripts: false, width: 360 });
  await quiet.addCookies(await pairing.buddy.context.cookies());
  const page = await quiet.newPage();
  await open(page, `${pairing.home}/messages`);
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
  await open(samira, pairing.home);
  await samira.locator('a[href$="/messages"]', { hasText: '1 nieuw' }).click();
  await said(samira, 'Dag Samira').waitFor();
});

it('brings messages while both are there, both ways, and says what was read', async () => {
  await open(bert, `${pairing.home}/messages`);
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
  await pairing.newcomer.context.setOffline(true);
  await write(samira, 'eerste zonder internet');
  await write(samira, 'tweede zonder internet');
  await samira.locator('[data-waiting]', { hasText: '2 berichten wachten op internet' }).waitFor();
  expect(await texts(bert)).not.toContain('eerste zonder internet');
  await pairing.newcomer.context.setOffline(false);
  await said(bert, 'tweede zonder internet').waitFor();
  await samira.locator('[data-waiting]').waitFor({ state: 'hidden' });
  // The answer to a message that did arrive gets lost: it is sent again, and stands there once.
  await samira.route('**/messages/send*', async (route) => {
    await route.fetch();
    await samira.unroute('**/messages/send*');
    await route.abort();
  });
  await write(samira, 'antwoord raakt zoek');
  await samira.locator('[data-waiting]', { hasText: '1 bericht wacht op internet' }).waitFor();
  await samira.evaluate(() => dispatchEvent(new Event('online')));
  await samira.locator('[data-waiting]').waitFor({ state: 'hidden' });
  await said(bert, 'antwoord raakt zoek').waitFor();
  await open(bert, `${pairing.home}/messages`);
  await open(samira, `${pairing.home}/messages`);
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

it('carries a voice, which she hears first', async () => {
  await open(samira, `${pairing.home}/messages`);
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
  for (let count = 0; count < 31; count += 1) await write(bert, `snel ${count}`);
  await bert.locator('[data-waiting]', { hasText: 'Je stuurt veel berichten' }).waitFor();
  await said(samira, 'snel 20').waitFor();
  expect(await bert.locator('[data-list] li', { hasText: /snel \d/ }).count()).toBe(31);
});

it('has pages that everybody can use', async () => {
  expect(await inspect(samira, [`${pairing.home}/messages`, `${pairing.home}`, `${system.base}/me`])).toEqual(
    [],
  );
});
