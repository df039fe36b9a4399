import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAll, answerByForms, choosePermissions, waitUntilSent } from './answering.ts';
import { launchBrowser, open, settle, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { waitForLinks } from './outbox.ts';
import { askEverybody, setUp, takeIn } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;

const questions = () => `${system.base}/organisation/taalhuis/questions`;
const heading = (page: Page) => page.locator('main h1').innerText();

/** Enough for figures: of two the story looks at every screen, the others answer by forms. */
const people = 14;
let wave = '';

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
  // Asked with the long questionnaires, unless she says otherwise.
  const ticked = ada.locator('form[action*="?/publish"] [name="moment"]:checked');
  expect(await ticked.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    'baseline',
    'core',
  ]);
  await ada.locator('form[action*="?/publish"] [value="pulse"]').check();
  await press('form[action*="?/publish"] button:not([type="button"])');
  await open(ada, `${system.base}/organisation/taalhuis/waves/new`);
  expect(await ada.locator('main form').innerText()).toContain('Daarna komen 3 eigen vragen (versie 1).');
  const room = `${system.base}/organisation/taalhuis`;
  await takeIn(ada, room, 'newcomers', [
    'Voornaam;Achternaam;E-mail;Geboortejaar;Moedertaal;Niveau;Woonplaats;Interesses;Beschikbaar;Aangemeld op',
    ...Array.from(
      { length: people },
      (_, index) =>
        `Samar;Haddad ${index};samar${index}@example.org;1985;Arabisch;A2;Utrecht;koken;ma avond;1-9-2026`,
    ),
  ]);
  wave = (await askEverybody(ada, room, 'pulse')).split('/').at(-1) ?? '';
}, 240_000);

it('is answered after the core: on the device, where a condition holds, in her own words', async () => {
  const [first = '', second = '', ...others] = await waitForLinks(system, people);
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
  await page.locator('details:has(dl) > summary').click();
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

  const context = await visit(browser);
  for (const [index, link] of others.entries()) {
    await context.clearCookies();
    await answerByForms(context, link, index < 7 ? 0 : 1);
  }
}, 120_000);

it('has figures when the wave is published: rare answers together, few people not, and nothing of what was written', async () => {
  const figures = `${system.base}/organisation/taalhuis/figures`;
  await open(ada, `${figures}?wave=${wave}`);
  expect(await ada.locator('[name="share-own"]').isChecked()).toBe(false);
  await ada.locator('[name="sure"]').check();
  await ada.locator('main form[action*="?/publish"] button').click();
  await ada.waitForURL(/figures\/[\da-f-]{20,}/);
  const own = ada.locator('section[aria-labelledby="own-questions"]');
  const [visits = '', date = '', words = ''] = await own.locator('article').allInnerTexts();
  expect(visits).toContain('Komt u in het buurthuis?');
  expect(visits).toMatch(/Ja\s+57% \(33% tot 79%\)\s+n = 14/);
  expect(visits).toMatch(/Soms en Nee \(samen\)\s+43%/);
  // Eight were asked when they came first; one wrote something.
  for (const few of [date, words]) expect(few).toContain('Te weinig antwoorden');
  expect(await ada.locator('main').innerText()).not.toContain('werkplaats');
  const csv = await (await ada.context().request.get(`${ada.url()}/figures.csv`)).text();
  expect(csv).toMatch(/own;q1\/o1;[^;]+ Ja;all;all;[^;]+;published;14;0.57/);
  expect(csv).not.toContain('werkplaats');
  expect(await inspect(ada, [ada.url()])).toEqual([]);
}, 120_000);

it('take in a form of another program, line by line, and come back the same from what they are written as', async () => {
  const report = ada.locator('section[aria-labelledby="report"]');
  const send = async (files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    await open(ada, `${questions()}/xlsform?lang=nl`);
    await ada.locator('input[type="file"]').setInputFiles(files);
    await ada.locator('form[action*="?/preview"] button').click();
    await report.waitFor();
    return report.innerText();
  };
  const csv = (name: string, lines: string[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(lines.join('\n')),
  });
  const said = await send([
    csv('survey.csv', [
      'type,name,label::Nederlands (nl),relevant',
      'select_one yn,work,Werkt u?,',
      "integer,hours,Hoeveel uur per week?,${work} = 'yes'",
      'geopoint,place,Waar woont u?,',
    ]),
    csv('choices.csv', ['list_name,name,label::Nederlands (nl)', 'yn,yes,Ja', 'yn,no,Nee']),
  ]);
  for (const words of ['2 vragen', 'Niet overgenomen', 'in de plaats van de 3 vragen'])
    expect(said).toContain(words);
  await report.locator('form button').click();
  await ada.waitForURL(/kept=2/);
  await settle(ada);

  const written = await ada.request.get(`${questions()}/xlsform/own`);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const again = await send([{ name: 'own.xlsx', mimeType: type, buffer: await written.body() }]);
  for (const words of ['2 vragen', '0 plaatsen niet overgenomen']) expect(again).toContain(words);

  await open(ada, `${questions()}/xlsform?kept=2`);
  await ada.locator('form[action*="?/undo"] button').click();
  await ada.waitForURL(/questions\?\/undo/);
  await settle(ada);
  expect(await ada.locator('main').innerText()).toContain('Komt u in het buurthuis?');
});
