import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { layCable, type Cable } from './cable.ts';
import { count, expectSound, goTalking, telephone, untilCall } from './calling.ts';
import { addressOf, bringTogether, enter, offerPairs, sayYes } from './meeting.ts';
import { freshDatabase } from './postgres.ts';
import { startRelay, type Relay } from './relay.ts';
import { makeSystem, type System } from './system.ts';

/** Hiwot and Anna talk; Sara and Bert are another pair. */
const couples = [
  { newcomer: 'Hiwot', buddy: 'Anna', free: 'ma avond' },
  { newcomer: 'Sara', buddy: 'Bert', free: 'di avond' },
];

let relay: Relay;
/** Two processes on one PostgreSQL, each behind a cable: Hiwot is on the first, Anna on the second. */
let systems: System[] = [];
let cables: Cable[] = [];
let browser: Browser;
const signedIn = new Map<string, BrowserContext>();
let path = '';

beforeAll(async () => {
  const [database, started] = await Promise.all([freshDatabase(), startRelay()]);
  relay = started;
  const shared = { ...relay.environment, DATABASE_URL: database, MEDESPRAAK_SECRET: 'x'.repeat(40) };
  const first = await makeSystem({ environment: shared });
  const environment = { ...shared, MEDESPRAAK_DATA: first.data };
  systems = [first, await makeSystem({ environment })];
  [browser] = await Promise.all([launchBrowser({ sound: true }), first.start()]);
  await systems[1]!.start();
  cables = await Promise.all(systems.map(({ port }) => layCable(port)));
  const coordinator = await (await visit(browser)).newPage();
  await bringTogether(coordinator, first.base, couples);
  await offerPairs(coordinator, `${first.base}/organisation/taalhuis`);
  for (const name of ['Hiwot', 'Anna', 'Sara']) {
    const context = await visit(browser);
    signedIn.set(name, context);
    await enter(first, context, addressOf(name));
  }
  const pages = await Promise.all(['Hiwot', 'Anna'].map((name) => signedIn.get(name)!.newPage()));
  path = `${new URL(await sayYes(pages[0]!, pages[1]!, first.base)).pathname}/call`;
});

afterAll(async () => {
  await browser?.close();
  for (const cable of cables) cable.remove();
  await Promise.all(systems.map((system) => system.remove()));
  relay?.stop();
});

/** Both open the page, each on her own process. */
async function bothOpen(ways: { isRelay?: boolean } = {}): Promise<[Page, Page]> {
  const pages = await Promise.all(
    ['Hiwot', 'Anna'].map(async (name, index) => {
      const page = await (await telephone(browser, signedIn.get(name)!, ways)).newPage();
      await open(page, cables[index]!.base + path);
      return page;
    }),
  );
  return pages as [Page, Page];
}

const talking = (pages: readonly Page[]) => Promise.all(pages.map((page) => untilCall(page, 'talking')));
const part = (pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));

it('checks microphone and sound first, on a phone, for everybody', async () => {
  const [hiwot, anna] = await bothOpen();
  await hiwot.getByText('Anna is er al.').waitFor();
  expect(await findBarriers(hiwot)).toEqual([]);
  await hiwot.getByRole('button', { name: 'Test eerst je geluid' }).click();
  await hiwot.getByText('Goed: we horen je.').waitFor();
  await hiwot.getByRole('button', { name: 'Speel een geluid' }).click();
  await hiwot.getByRole('button', { name: 'Ja', exact: true }).click();
  await hiwot.getByText('Je bent klaar om te praten.').waitFor();
  expect(await findBarriers(hiwot)).toEqual([]);
  expect(await measureOverflow(hiwot)).toBe(0);
  await part([hiwot, anna]);
});

it('carries sound between two processes, sparingly, and then picture when both want it', async () => {
  const pages = await bothOpen();
  const [hiwot, anna] = pages;
  await goTalking(hiwot);
  await untilCall(hiwot, 'nearly');
  await goTalking(anna);
  await talking(pages);
  await expectSound(pages);
  const before = await count(hiwot);
  await hiwot.waitForTimeout(4_000);
  const after = await count(hiwot);
  expect(after.relayed).toBe(false);
  expect(((after.audio.sent - before.audio.sent) * 8) / 4_000, 'kbit/s of sound').toBeLessThan(40);

  await hiwot.getByRole('button', { name: 'Beeld aan' }).click();
  await anna.getByText('Hiwot wil graag beeld.').waitFor();
  expect((await count(anna)).video.frames).toBe(0);
  await anna.getByRole('button', { name: 'Beeld aan' }).click();
  for (const page of pages)
    await expect.poll(async () => (await count(page)).video.frames).toBeGreaterThan(5);
  expect(await findBarriers(hiwot)).toEqual([]);
  await anna.getByRole('button', { name: 'Beeld uit' }).click();
  await hiwot.getByText('Anna heeft het beeld nog uit.').waitFor();

  // Loaded anew, the talk goes on by itself: that is waited for, and not the browser's own word that all is loaded, which in
  // the middle of a talk it sometimes does not give.
  await anna.reload({ waitUntil: 'commit' });
  await talking(pages);
  await expectSound(pages);

  // A second tab takes over, and the first is told.
  const second = await anna.context().newPage();
  await open(second, cables[1]!.base + path);
  await goTalking(second);
  await anna.getByText('Je praat nu op een ander scherm').waitFor();
  await talking([hiwot, second]);
  await expectSound([hiwot, second]);

  // Hang up, come back.
  await second.getByRole('button', { name: 'Stop het gesprek' }).click();
  await hiwot.getByText('Anna is uit het gesprek gegaan.').waitFor();
  await second.getByRole('button', { name: 'Ga hier verder' }).click();
  await talking([hiwot, second]);
  await expectSound([hiwot, second]);
  await part(pages);
});

it('goes by the relay where there is no other way, and resumes within 5 s after 10 s without any network', async () => {
  const pages = await bothOpen({ isRelay: true });
  for (const page of pages) await goTalking(page);
  await talking(pages);
  await expectSound(pages);
  expect((await count(pages[0])).relayed).toBe(true);
  relay.silence();
  for (const cable of cables) cable.pull();
  await pages[0].waitForTimeout(10_000);
  const still = await Promise.all(pages.map(count));
  relay.wake();
  for (const cable of cables) cable.putBack();
  const began = performance.now();
  for (const [index, page] of pages.entries())
    await expect
      .poll(async () => (await count(page)).audio.energy > still[index]!.audio.energy, { timeout: 5_000 })
      .toBe(true);
  expect(performance.now() - began).toBeLessThan(5_000);
  await talking(pages);
  await part(pages);
});

it('lets no third person in by any address', async () => {
  const page = await (await telephone(browser, signedIn.get('Sara')!)).newPage();
  const base = cables[0]!.base;
  for (const address of [path, `${path}/outside`, path.replace(/\/pair\/(.*)\/call/, '/me/now/$1')])
    expect((await page.goto(base + address))?.status(), address).toBe(404);
  await page.goto(`${base}/me`);
  const tried = await page.evaluate(async (call) => {
    const pair = call.split('/')[2] ?? '';
    const join = JSON.stringify({ step: 'join', seatId: crypto.randomUUID() });
    const post = (address: string) =>
      fetch(address, { method: 'POST', body: join }).then(({ status }) => status);
    const socket = new WebSocket(`/live?pair=${pair}`);
    const heard: unknown[] = [];
    socket.onmessage = ({ data }) => heard.push(data);
    await new Promise((resolve) => (socket.onclose = resolve));
    return { heard, statuses: [await post(`${call}/seat`), await post(`/me/now/${pair}/seat`)] };
  }, path);
  expect(tried).toEqual({ heard: [], statuses: [404, 404] });
  await page.context().close();
});

it('leads two who are free at the same moment to each other', async () => {
  const pages = await Promise.all(
    ['Hiwot', 'Anna'].map(async (name, index) => {
      const page = await (await telephone(browser, signedIn.get(name)!)).newPage();
      await open(page, `${cables[index]!.base}/me/now`);
      return page;
    }),
  );
  const [hiwot, anna] = pages as [Page, Page];
  await hiwot.getByRole('button', { name: 'Ik heb nu tijd' }).click();
  await hiwot.getByText('We zoeken iemand.').waitFor();
  await anna.getByRole('button', { name: 'Ik heb nu tijd' }).click();
  for (const page of pages) await page.waitForURL(/\/pair\/[\w-]+\/call$/);
  await part(pages);
});

it('writes down a talk that was held elsewhere', async () => {
  const page = await signedIn.get('Anna')!.newPage();
  await open(page, `${systems[0]!.base}${path}/outside`);
  await page.getByLabel('Hoeveel minuten?').fill('25');
  await page.getByRole('button', { name: 'Schrijf het gesprek op' }).click();
  await page.getByText('Opgeslagen. Het gesprek telt mee als de ander zegt dat het klopt.').waitFor();
  // The other writes the same talk down too, among her hours: it stays one talk, and counts.
  const other = await signedIn.get('Hiwot')!.newPage();
  await open(other, `${systems[0]!.base}/me/hours`);
  await other.locator('form[action="?/log"] [name="minutes"]').fill('20');
  await other.locator('form[action="?/log"] button').click();
  await other.getByRole('button', { name: 'Ja, hetzelfde gesprek' }).click();
  await other.getByText('Opgeslagen: dit gesprek telt mee.').waitFor();
  await other.close();
  await page.close();
});
