import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, choosePermissions, waitUntilSent } from './answering.ts';
import { launchBrowser, open, settle, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;

const questions = () => `${system.base}/organisation/taalhuis/questions`;
const heading = (page: Page) => page.locator('main h1').innerText();

/** Presses a button of the builder, and waits until the page says what came of it. */
async function press(button: string): Promise<void> {
  await ada.locator(button).first().click();
  await ada.waitForLoadState();
  await settle(ada);
}

/** Adds a question of a kind with its words, and goes back to the list. */
async function add(kind: string, words: Record<string, string>, test?: string): Promise<void> {
  await open(ada, questions());
  await ada.locator('select[name="kind"]').selectOption(kind);
  await ada.locator('form[action*="?/add"] button').click();
  await ada.waitForURL(/questions\/q\d+/);
  await settle(ada);
  for (const [name, text] of Object.entries(words)) await ada.locator(`[name="${name}"]`).fill(text);
  if (test) await ada.locator('select[name="test"]').first().selectOption(test);
  await ada.locator('button[value="close"]').click();
  await ada.waitForURL(/questions(\?[^/]*)?#/);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('is written by a coordinator, tried on a telephone and published', async () => {
  await open(ada, questions());
  await press('form[action*="?/start"] button');
  await add('single', {
    'question.nl': 'Komt u in het buurthuis?',
    'option.o1.nl': 'Ja',
    'option.o2.nl': 'Soms',
    'option.o3.nl': 'Nee',
  });
  await add('date', { 'question.nl': 'Wanneer kwam u voor het eerst?' }, 'q1|equals|o1');
  await add('short-text', { 'question.nl': 'U zei ${q1}. Wat mist u niet?' });
  expect(await ada.locator('#item-q3').innerText()).toContain('zonder ontkenning');
  const tried = (await ada.locator('#preview a[href*="/try/"]').getAttribute('href')) ?? '';
  expect(
    await inspect(ada, [questions(), `${questions()}/q1`, `${questions()}/versions`, `${tried}/q2`]),
  ).toEqual([]);

  await open(ada, questions());
  await ada.locator('form[action*="?/publish"] button').click();
  await ada.locator('form[action*="?/ask"] [value="pulse"]').check();
  await press('form[action*="?/ask"] button');
  await askTwo(ada, `${system.base}/organisation/taalhuis`);
}, 240_000);

it('is answered after the core: on the device, where a condition holds, in her own words', async () => {
  const [first = '', second = ''] = await waitForLinks(system, 2);
  const page = await (await visit(browser, { width: 360 })).newPage();
  await open(page, first);
  await choosePermissions(page);
  for (let turn = 0; turn < 40 && !page.url().includes('/own.'); turn += 1) {
    const before = page.url();
    await page.locator('button[name="answer"]').first().click();
    await page.waitForURL((url) => url.href !== before);
  }
  expect(await heading(page)).toBe('Komt u in het buurthuis?');
  await page.locator('[value="option:o1"]').click();
  await page.waitForURL(/own\.q2$/);
  await page.locator('[name="date-day"]').fill('31');
  await page.locator('[name="date-month"]').selectOption('2');
  await page.locator('[name="date-year"]').fill('2024');
  await page.locator('button[value="field"]').click();
  await page.locator('#problem').waitFor();
  await page.locator('[name="date-day"]').fill('29');
  await page.locator('button[value="field"]').click();
  await page.waitForURL(/own\.q3$/);
  expect(await heading(page)).toBe('U zei Ja. Wat mist u niet?');
  await page.locator('[name="written"]').fill('Een werkplaats');
  await page.locator('button[value="field"]').click();
  await page.waitForURL(/questions\/end$/);
  await waitUntilSent(page);
  await open(page, `${system.base}/mine`);
  const mine = await page.locator('main').innerText();
  for (const words of ['Komt u in het buurthuis?', '29 februari 2024', 'Een werkplaats'])
    expect(mine).toContain(words);

  // With scripts off, and no: the date is not asked.
  const plain = await (await visit(browser, { scripts: false })).newPage();
  await plain.goto(second);
  await choosePermissions(plain);
  await answerAll(plain, 2);
  await plain.goto(`${system.base}/questions/own.q3`);
  expect(await heading(plain)).toBe('U zei Nee. Wat mist u niet?');
  expect((await plain.goto(`${system.base}/questions/own.q2`))?.status()).toBe(404);
}, 120_000);
