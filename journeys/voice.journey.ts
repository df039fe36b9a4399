import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, open, settle, visit } from './browser.ts';
import { fillIn } from './filling-in.ts';
import { inspect } from './inspecting.ts';
import { enter } from './meeting.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let coordinator: Page;
let municipality: Page;
let done = '';
let newcomer: Page;

/** Opens the link that the process printed for a role, and presses its one button. */
async function signIn(role: string): Promise<Page> {
  const link = new RegExp(`^\\s*${role}\\s+(http\\S+)`, 'm').exec(system.output())?.[1] ?? '';
  const context: BrowserContext = await visit(browser);
  const page = await context.newPage();
  await open(page, link);
  await page.locator('main form button').click();
  await page.waitForURL(/\/(organisation|municipality)\//);
  return page;
}

/** Presses a button of a form, and waits until what came of it is there. */
async function press(page: Page, button: string): Promise<void> {
  await page.locator(button).first().click();
  await page.waitForLoadState();
  await settle(page);
}

beforeAll(async () => {
  system = await makeSystem({ example: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await signIn('coordinator');
  municipality = await signIn('municipality');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/** Chooses a figure among those of the newest release, and makes a signal of it. @returns the address of the signal. */
async function markFigure(page: Page, figures: string, reason: string): Promise<string> {
  await open(page, figures);
  if (page.url().includes('/municipality/')) {
    await page.locator('main tbody a').first().click();
    await page.waitForURL(/municipality\/\w+\/[\da-f-]{30,}/);
    await settle(page);
  }
  await press(page, 'a[href="?mark"]');
  await page.locator('.figure-mark').first().waitFor();
  const name = await page.locator('.figure-row:has(.figure-mark) > span').first().innerText();
  await press(page, '.figure-mark');
  await page.waitForURL(/signals\/new/);
  // Without a reason nothing is made, and the figure stays in sight.
  expect(await page.locator('main .figure-row').innerText()).toContain(name);
  await page.locator('[name="reason"]').fill(reason);
  await page.locator('main form button.primary').click();
  await page.waitForURL(/signals\/[\da-f-]{30,}$/);
  await settle(page);
  expect(await page.locator('main').innerText()).toContain(reason);
  return page.url();
}

it('a coordinator makes a signal of a figure, takes it up, and says what was done', async () => {
  const room = `${system.base}/organisation/voorbeeld`;
  const signal = await markFigure(coordinator, `${room}/figures`, 'Dit horen wij ook aan tafel.');
  const steps = 'main form:has([value="taken-up"])';
  await coordinator.locator(`${steps} [name="title"]`).fill('Elke week een spreekuur');
  await coordinator
    .locator(`${steps} [name="plan"]`)
    .fill('Op dinsdag zit er iemand klaar in de bibliotheek.');
  await coordinator.locator(`${steps} [name="who"]`).fill('Team Taal');
  await coordinator.locator(`${steps} [name="due"]`).fill('2027-03-01');
  await press(coordinator, `${steps} button`);
  await coordinator.locator('h1', { hasText: 'Elke week een spreekuur' }).waitFor();
  expect(await coordinator.locator('main').innerText()).toContain('1 maart 2027');
  // On paper nothing says that it is done while it is not.
  await coordinator.emulateMedia({ media: 'print' });
  expect(await coordinator.locator('main h2', { hasText: 'Het is gedaan' }).isVisible()).toBe(false);
  await coordinator.emulateMedia({ media: 'screen' });
  await open(coordinator, `${room}/signals?state=taken-up`);
  expect(await coordinator.locator('main tbody').innerText()).toContain('Elke week een spreekuur');
  // What somebody else did meanwhile is said, and nothing is done twice.
  const late = await coordinator.context().newPage();
  await open(late, signal);
  await open(coordinator, signal);
  const finish = 'main form:has([value="done"])';
  await late.locator(`${finish} [name="outcome"]`).fill('Nog niet klaar.');
  await coordinator.locator(`${finish} [name="outcome"]`).fill('Acht keer gehouden, met 31 bezoekers.');
  await press(coordinator, `${finish} button`);
  await coordinator.locator('main .badge.success').waitFor();
  await late.locator(`${finish} button`).click();
  await late.locator('.notice.warning').waitFor();
  await late.close();
  const record = await coordinator.locator('section[aria-labelledby="record"]').innerText();
  for (const words of ['Signaal gemaakt', 'Opgepakt', 'Gedaan', 'Acht keer gehouden, met 31 bezoekers.'])
    expect(record).toContain(words);
  expect(record).not.toContain('Nog niet klaar.');
  done = signal;
  expect(await inspect(coordinator, [`${room}/signals`, `${room}/signals?state=done`, signal])).toEqual([]);
});

it('a municipality makes signals of its own figures, and sees none of the organisation', async () => {
  const room = `${system.base}/municipality/lindermeer`;
  const signal = await markFigure(municipality, room, 'Hier vraagt de raad naar.');
  await open(municipality, `${room}/signals`);
  // Hers, and the one that the example has.
  expect(await municipality.locator('main tbody tr').count()).toBe(2);
  expect(await inspect(municipality, [`${room}/signals`, signal])).toEqual([]);
  const others = signal.replace('/municipality/lindermeer/', '/organisation/voorbeeld/');
  expect((await coordinator.goto(others))?.status()).toBe(404);
});

it('a newcomer reads it in Arabic once it was shown, and in Dutch where nobody wrote it in her language', async () => {
  const room = `${system.base}/organisation/voorbeeld`;
  const samar = { givenName: 'Samar', email: 'samar@example.org' };
  await fillIn(coordinator, `${room}/people/new`, 'main form:has([name="givenName"])', samar);
  newcomer = await enter(system, await visit(browser, { width: 360 }), samar.email);
  const page = `${system.base}/me/done`;
  // What the example shows is there already.
  const titles = newcomer.locator('article h2');
  await open(newcomer, `${page}?lang=en`);
  expect(await titles.allInnerTexts()).toEqual(['Practising at small tables']);
  await open(newcomer, `${page}?lang=ar`);
  expect(await titles.allInnerTexts()).toEqual(['Oefenen aan kleine tafels']);

  await open(coordinator, `${done}/show?lang=nl`);
  await coordinator.locator('[name="nl-plan"]').fill('Dankzij het spreekuur durven mensen te bellen.');
  await coordinator.locator('details:has([name="ar-title"]) > summary').click();
  await coordinator.locator('[name="ar-title"]').fill('ساعة استشارة كل أسبوع');
  // A language is written whole or not at all.
  await press(coordinator, 'form[action="?/preview"] button');
  await coordinator.locator('#ar-plan-error').waitFor();
  await coordinator.locator('[name="ar-plan"]').fill('يوم الثلاثاء في المكتبة.');
  await coordinator.locator('[name="ar-outcome"]').fill('ثماني مرات.');
  await press(coordinator, 'form[action="?/preview"] button');
  await coordinator.locator('#preview').waitFor();
  // What says more than figures carry is named before anybody reads it.
  expect(await coordinator.locator('main .notice.warning').innerText()).toContain('Dankzij het spreekuur');
  expect(await coordinator.locator('article[dir], [lang="ar"] article').count()).toBe(1);
  await open(newcomer, `${page}?lang=ar`);
  expect(await titles.allInnerTexts()).toEqual(['Oefenen aan kleine tafels']);
  await coordinator.locator('form[action="?/show"] button').click();
  await coordinator.waitForURL(done);

  await open(newcomer, `${page}?lang=ar`);
  expect(await titles.allInnerTexts()).toEqual(['ساعة استشارة كل أسبوع', 'Oefenen aan kleine tafels']);
  expect(await newcomer.locator('article').first().innerText()).toContain('ثماني مرات.');
  expect(await newcomer.locator('article').first().innerText()).not.toContain('Nog niet klaar.');
  await open(newcomer, `${page}?lang=ti`);
  expect(await titles.count()).toBe(2);
  expect(await titles.first().getAttribute('lang')).toBe('nl');
  await open(newcomer, `${system.base}/me`);
  expect(await newcomer.locator('main a[href="/me/done"]').count()).toBe(1);
  expect(await inspect(newcomer, [page])).toEqual([]);
  expect(await inspect(coordinator, [done, `${done}/show`])).toEqual([]);
});

it('she says something about it in Arabic, the coordinator lets it through and answers, and she sees the answer', async () => {
  const room = `${system.base}/organisation/voorbeeld`;
  const page = `${system.base}/me/done?lang=ar`;
  const words = 'لا أستطيع يوم الثلاثاء.';
  const card = newcomer.locator('article', {
    has: newcomer.locator('h2', { hasText: 'ساعة استشارة كل أسبوع' }),
  });
  await open(newcomer, page);
  await card.locator('details > summary').first().click();
  await card.locator('[name="words"]').fill(words);
  await card.locator('[name="anonymous"]').check();
  await card.locator('form[action="?/say"] button').first().click();
  await newcomer.waitForURL(/\?sent/);
  expect(await newcomer.locator('section[aria-labelledby="own"]').innerText()).toContain(words);

  // The overview says that hers waits beside the one of the example, and has the door to them.
  await open(coordinator, `${room}?lang=nl`);
  const waiting = coordinator.locator('section[aria-labelledby="list-remarks"]');
  expect(await waiting.locator('h2').innerText()).toMatch(/^\s*2\s+reacties en ideeën/);
  expect(await inspect(coordinator, [room])).toEqual([]);
  await open(coordinator, `${room}?lang=nl`);
  await press(coordinator, 'section[aria-labelledby="list-remarks"] a');
  await coordinator.waitForURL(/signals\/heard/);
  const heard = coordinator.locator('article', { hasText: words });
  expect(await heard.innerText()).toContain('Zonder naam');
  expect(await heard.innerText()).not.toContain('Samar');
  await heard.locator('button[value="passed"]').click();
  await coordinator.waitForURL(/state=passed/);
  await settle(coordinator);
  await heard.locator('[name="words"]').fill('Vanaf mei is het ook op donderdag.');
  await heard.locator('form[action="?/answer"] button').click();
  await heard.locator('strong', { hasText: 'Antwoord' }).waitFor();
  expect(await inspect(coordinator, [`${room}/signals/heard?state=passed`])).toEqual([]);

  await open(newcomer, page);
  const answer = card.locator('[lang="nl"]', { hasText: 'op donderdag' });
  expect(await answer.count()).toBeGreaterThan(0);
  // Her language is another, and that is said.
  expect(await card.locator('bdi', { hasText: 'Nederlands' }).count()).toBeGreaterThan(0);
  // An idea that is not let through says to her why, and to nobody else anything.
  await newcomer.locator('section[aria-labelledby="ideas"] summary').click();
  await newcomer.locator('#words-idea').fill('نادي للمشي');
  await newcomer.locator('section[aria-labelledby="ideas"] form[action="?/say"] button').click();
  await newcomer.waitForURL(/\?sent/);
  await open(coordinator, `${room}/signals/heard`);
  const idea = coordinator.locator('article', { hasText: 'نادي للمشي' });
  await idea.locator('details:has([name="reason"]) > summary').click();
  await idea.locator('[name="reason"]').fill('Dit is er al.');
  await idea.locator('button[value="refused"]').click();
  await coordinator.waitForURL(/state=refused/);
  await open(newcomer, page);
  expect(await newcomer.locator('section[aria-labelledby="own"]').innerText()).toContain('Dit is er al.');
  expect(await inspect(newcomer, [`${system.base}/me/done`])).toEqual([]);
});
