import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { choosePermissions } from './answering.ts';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;
let phone: BrowserContext;
let newcomer: Page;
let item = '';
let option = '';

const studio = () => `${system.base}/organisation/taalhuis/languages/recordings/ar`;
const textOf = (key: string) => `${studio()}/texts/questions/item.${item}.${key}`;
const reading = (page: Page) => page.locator('[data-read-button]');

/** Taps the button, and gives what was marked while it was read, one after another. */
async function listen(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const marked: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof HTMLElement && target.classList.contains('being-read'))
          marked.push(target.getAttribute('value') ?? target.tagName);
    }).observe(document.querySelector('main') as Element, { subtree: true, attributeFilter: ['class'] });
    Object.assign(window, { marked });
  });
  await reading(page).click();
  await expect.poll(() => page.locator('.being-read').count()).toBe(1);
  await expect.poll(() => reading(page).innerText(), { timeout: 15_000 }).toMatch(/مرة أخرى/);
  expect(await page.locator('.being-read').count()).toBe(0);
  return page.evaluate(() => [...new Set((window as unknown as { marked: string[] }).marked)]);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser({ sound: true }), system.start()]);
  const desk = await visit(browser);
  await desk.grantPermissions(['microphone'], { origin: system.base });
  ada = await desk.newPage();
  await setUp(ada, system.base);
  await askTwo(ada, `${system.base}/organisation/taalhuis`);
  await open(ada, `${system.base}/organisation/taalhuis/languages`);
  await ada.locator('[name="ar"]').check();
  await ada.locator('main form button').first().click();
  await ada.waitForURL(/saved/);
  phone = await visit(browser, { width: 360 });
  newcomer = await phone.newPage();
  await open(newcomer, (await waitForLinks(system, 2))[0] ?? '');
  await newcomer.goto(`${system.base}/questions?lang=ar`);
  await choosePermissions(newcomer);
  item = newcomer.url().split('/').at(-1) ?? '';
  option = (await newcomer.locator('button[value^="option:"]').first().getAttribute('value')) ?? '';
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('has no button where there is neither a recording nor a voice', async () => {
  expect(await reading(newcomer).isVisible()).toBe(false);
});

it('records text by text, by the keyboard alone', async () => {
  await open(ada, `${textOf('text')}?state=missing`);
  await expect.poll(() => ada.evaluate(() => document.activeElement?.textContent.trim())).toBe('Neem op');
  await ada.keyboard.press('Space');
  await ada.locator('meter').waitFor();
  await ada.waitForTimeout(800);
  await ada.keyboard.press('Space');
  await ada.locator('audio').waitFor();
  expect(await findBarriers(ada)).toEqual([]);
  await ada.keyboard.press('Enter');
  await ada.waitForURL(/done=kept/);
  // On to the next text without a recording, whose button has the focus.
  expect(ada.url()).not.toContain(`item.${item}.text`);
  await expect.poll(() => ada.evaluate(() => document.activeElement?.textContent.trim())).toBe('Neem op');
  await ada.keyboard.press('ArrowRight');
  await ada.waitForURL((url) => !url.href.includes('done=kept'));
  await open(ada, textOf('text'));
  expect(await findBarriers(ada)).toEqual([]);
  expect(await ada.locator('main').innerText()).toMatch(/Concept[\s\S]*Een collega luistert/);
});

it('takes several files at once, and says of each what came of it', async () => {
  const address = await ada.locator('main audio[src*="/sound/"]').getAttribute('src');
  const sound = await (await ada.request.get(new URL(address ?? '', system.base).href)).body();
  await open(ada, studio());
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'audio/webm', buffer });
  const key = option.replace('option:', '');
  await ada
    .locator('[name="files"]')
    .setInputFiles([
      file(`item.${item}.option.${key}.webm`, sound),
      file('vakantie.webm', sound),
      file('dont-know.mp3', Buffer.from('geen geluid, wel een bestand')),
      file('questionnaire.dont-know.mp3', Buffer.from('geen geluid, wel een bestand')),
    ]);
  await ada.locator('form[action*="files"] button').click();
  await ada.getByText('1 opname bewaard').waitFor();
  const report = await ada.locator('section[aria-labelledby="files"] table').innerText();
  expect(report).toMatch(/vakantie\.webm\s+Geen tekst heet zo/);
  expect(report).toMatch(/questionnaire\.dont-know\.mp3\s+Dit bestand is geen geluidsopname/);
  expect(report).toMatch(new RegExp(`${key}\\.webm\\s+Bewaard`));
  await ada.setViewportSize({ width: 360, height: 800 });
  expect(await measureOverflow(ada)).toBe(0);
});

it('plays the question and then the answer in Arabic, marks what is heard, and remembers that it was', async () => {
  await newcomer.goto(`${system.base}/questions/${item}`);
  await reading(newcomer).waitFor();
  expect(await listen(newcomer)).toEqual(['H1', option]);
  await reading(newcomer).click();
  await newcomer.locator('h1.being-read').waitFor();
  await reading(newcomer).click();
  expect(await newcomer.locator('.being-read').count()).toBe(0);
  expect(await newcomer.locator('input[name="audio"]').inputValue()).toBe('yes');
});

it('keeps the sound on the telephone with its size said, and plays it in a tunnel', async () => {
  await newcomer.locator('[data-read-more] summary').click();
  const keep = newcomer.locator('[data-keep-button]');
  await expect.poll(() => keep.innerText()).toMatch(/\d+ كيلوبايت/);
  expect(await findBarriers(newcomer)).toEqual([]);
  expect(await measureOverflow(newcomer)).toBe(0);
  await keep.click();
  await expect.poll(() => newcomer.locator('[data-keep-state]').innerText()).toMatch(/بدون إنترنت/);
  await newcomer.reload();
  await expect.poll(() => newcomer.evaluate(() => caches.has('questionnaire'))).toBe(true);
  await newcomer.waitForFunction(() => caches.match('/questions/shell').then(Boolean));
  await phone.setOffline(true);
  await newcomer.goto(`${system.base}/questions/${item}`);
  // The kept frame is shown first, with a button of its own; then her screen takes its place.
  await newcomer.locator('h1:focus').waitFor();
  await reading(newcomer).waitFor();
  expect(await listen(newcomer)).toEqual(['H1', option]);
  await newcomer.locator(`button[value="${option}"]`).click();
  await newcomer.waitForURL((url) => !url.href.includes(item));
  const sent = newcomer.waitForRequest(/questions\/send/);
  await phone.setOffline(false);
  await newcomer.locator('[data-waiting][data-count]:not([data-count="0"])').waitFor({ state: 'detached' });
  expect((await sent).postDataJSON()).toMatchObject({
    answers: [{ step: item, answer: option, audio: true }],
  });
});

it('speaks by itself where she chose so, and no more when the sound was taken from the telephone', async () => {
  await newcomer.goto(`${system.base}/questions/${item}`);
  await newcomer.locator('[data-read-more] summary').click();
  await newcomer.locator('[data-read-auto]').check();
  await newcomer.locator('h1.being-read').waitFor();
  await newcomer.locator('[data-keep-button]').click();
  await expect.poll(() => newcomer.evaluate(() => caches.has('sounds-ar'))).toBe(false);
  await newcomer.locator(`button[value="${option}"]`).click();
  await newcomer.waitForURL((url) => !url.href.includes(item));
  await newcomer.locator('main a[href^="/questions/"]').first().click();
  await newcomer.locator('h1.being-read').waitFor();
});
