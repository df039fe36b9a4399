import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, settle, visit } from './browser.ts';
import { waitForCode, waitForLinks } from './outbox.ts';
import { askTwo, setUp } from './setting-up.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let ada: Page;
let rahel: Page;
let yusuf: Page;
let newcomer: Page;

const room = () => `${system.base}/organisation/taalhuis`;
const text = () => `${room()}/languages/ar/texts/questionnaire/welcome`;
const main = (page: Page) => page.locator('main').innerText();

/** Presses a button, and waits for the page that comes of it. */
async function press(page: Page, button: string, then: RegExp): Promise<void> {
  await page.locator(button).first().click();
  await page.waitForURL(then);
  await settle(page);
}

async function signIn(email: string, landsAt = /taalhuis\/languages$/): Promise<Page> {
  const page = await (await visit(browser)).newPage();
  await open(page, `${system.base}/sign-in`);
  await page.locator('[name="email"]').fill(email);
  await press(page, 'main form button', /sign-in\/code/);
  await page.locator('[name="code"]').fill(await waitForCode(system, email));
  await page.locator('main form button').click();
  await page.waitForURL(landsAt);
  return page;
}

async function propose(page: Page, words: string, then: RegExp): Promise<void> {
  await open(page, text());
  await page.locator('#text').fill(words);
  await press(page, 'form[action*="propose"] button', then);
}

beforeAll(async () => {
  system = await makeSystem();
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  ada = await (await visit(browser)).newPage();
  await setUp(ada, system.base);
  await askTwo(ada, room());
  await open(ada, `${room()}/languages`);
  await ada.locator('[name="ar"]').check();
  await press(ada, 'main form button', /saved/);
  newcomer = await (await visit(browser, { width: 360 })).newPage();
  await open(newcomer, (await waitForLinks(system, 2))[0] ?? '');
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

it('gives translators a room of their own, and no other', async () => {
  const staff = [
    ['rahel@example.org', 'translator'],
    ['yusuf@example.org', 'translator'],
    ['ines@example.org', 'interviewer'],
  ] as const;
  for (const [email, role] of staff) {
    await open(ada, `${room()}/members`);
    await ada.locator('[name="email"]').fill(email);
    await ada.locator('[name="role"]').selectOption(role);
    await ada.locator('form[action*="?/add"] button').click();
    await ada.getByText(email).first().waitFor();
  }
  [rahel, yusuf] = [await signIn('rahel@example.org'), await signIn('yusuf@example.org')];
  expect(await rahel.locator('.staff-nav li').count()).toBe(1);
  expect((await rahel.goto(`${room()}/people`))?.status()).toBe(403);
});

it('reads no file of somebody whose work it is not: she is refused before it is opened', async () => {
  const ines = await signIn('ines@example.org', /taalhuis/);
  const sends = async (page: Page, to: string) => {
    const file = {
      name: 'form.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK no workbook'),
    };
    const options = { multipart: { file }, headers: { origin: system.base, accept: 'text/html' } };
    return (await page.request.post(`${room()}/${to}`, options)).status();
  };
  expect(await sends(ines, 'questions/xlsform?/preview')).toBe(403);
  expect(await sends(rahel, 'questions/xlsform?/preview')).toBe(403);
  expect(await sends(ada, 'questions/xlsform?/preview')).toBe(400);
  expect(await sends(ines, 'languages/ar/import?/preview')).toBe(403);
  expect(await sends(rahel, 'languages/ar/import?/preview')).toBe(400);
  await ines.context().close();
});

it('takes two proposals side by side, and says what the program needs', async () => {
  await open(rahel, text());
  await rahel.locator('#text').fill('نود أن نعرف كيف حالك.');
  await rahel.locator('#text').press('Control+Enter');
  await rahel.locator('[role="alert"]').waitFor();
  expect(await main(rahel)).toContain('{organisation} ontbreekt');
  expect(await rahel.locator('#text').inputValue()).toBe('نود أن نعرف كيف حالك.');
  await propose(rahel, '{organisation}: نود أن نعرف كيف حالك.', /done=new/);
  await propose(yusuf, 'تريد {organisation} معرفة حالك.', /done=new/);
  expect(await yusuf.locator('article').count()).toBe(2);
  expect(await yusuf.locator('article [dir="rtl"]').allInnerTexts()).toEqual([
    '{organisation}: نود أن نعرف كيف حالك.',
    'تريد {organisation} معرفة حالك.',
  ]);
  await yusuf.locator('article details summary').first().click();
  await yusuf.locator('article [name="note"]').first().fill('Vriendelijker.');
  await press(yusuf, 'article [name="agrees"][value="yes"]', /done=reviewed/);
  expect(await yusuf.locator('form[action*="decide"]').count()).toBe(0);
});

it('shows newcomers what somebody decided, and nothing before', async () => {
  await open(newcomer, `${system.base}/questions?lang=ar`);
  expect(await main(newcomer)).not.toContain('نود أن نعرف');
  await open(ada, `${room()}/languages/ar?state=waits`);
  await ada.locator('main table a').first().click();
  await ada.locator('article').first().waitFor();
  await settle(ada);
  await press(ada, 'article form[action*="decide"] button', /done=decided/);
  expect(await main(ada)).toMatch(/Nagekeken[\s\S]*sinds/);
  await open(newcomer, `${system.base}/questions?lang=ar`);
  expect(await main(newcomer)).toContain('Taalhuis: نود أن نعرف كيف حالك.');
  expect(await newcomer.locator('.draft-language').count()).toBe(1);
});

it('lets two translators make a draft reviewed as it is, and asks who decides alone who read it', async () => {
  const other = `${room()}/languages/ar/texts/consent/impact-study.title`;
  for (const [who, done] of [
    [rahel, /done=reviewed/],
    [yusuf, /done=agreed/],
  ] as const) {
    await open(who, other);
    await who.locator('#shown ~ details summary').first().click();
    await press(who, '#shown ~ details [name="agrees"][value="yes"]', done);
  }
  expect(await main(yusuf)).toContain('Twee mensen zijn het eens');
  await open(ada, `${room()}/languages/ar/texts/consent/programme-figures.title`);
  await ada.locator('form[action*="decide"]').locator('xpath=..').locator('summary').click();
  await ada.locator('#read-by').fill('tolk Arabisch');
  await press(ada, 'form[action*="decide"] button', /done=decided/);
  expect(await main(ada)).toMatch(/Gelezen door:[\s\S]*tolk Arabisch/);
});

it('takes back a file of a translation program as proposals, once', async () => {
  await open(yusuf, `${room()}/languages/ar`);
  const [download] = await Promise.all([
    yusuf.waitForEvent('download'),
    yusuf.locator('a[href$="/file/xliff"]').click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nl" trgLang="ar">',
  );
  const translated = file.replace(
    /(<file id="can-do"[\s\S]*?<unit id="say-name"[\s\S]*?<target>)[^<]*/,
    '$1أستطيع أن أقول اسمي.',
  );
  const send = async () => {
    await open(yusuf, `${room()}/languages/ar/import`);
    await yusuf
      .locator('input[type="file"]')
      .setInputFiles({ name: 'ar.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(translated) });
    await yusuf.locator('form[enctype] button').click();
    await yusuf.locator('#preview').waitFor();
    await settle(yusuf);
  };
  await send();
  expect(await main(yusuf)).toMatch(/1 nieuw voorstel[\s\S]*أستطيع أن أقول اسمي/);
  await press(yusuf, 'form[action*="?/propose"] button', /proposed=1/);
  await send();
  expect(await yusuf.locator('form[action*="?/propose"]').count()).toBe(0);
});

it('can be worked at on a telephone, and by everybody', async () => {
  // As it is with proposals in it; the empty desk is looked at with every other page.
  await yusuf.setViewportSize({ width: 360, height: 800 });
  await open(yusuf, text());
  expect(await measureOverflow(yusuf)).toBe(0);
  expect(await findBarriers(yusuf)).toEqual([]);
});
