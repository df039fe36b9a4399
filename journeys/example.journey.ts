import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, visit } from './browser.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
let browser: Browser;
let coordinator: BrowserContext;
let municipality: BrowserContext;

beforeAll(async () => {
  system = await makeSystem({ example: true });
  [browser] = await Promise.all([launchBrowser(), system.start()]);
  coordinator = await visit(browser);
  municipality = await visit(browser);
});

afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/** Opens the link that the process printed for a role, and presses its one button. */
async function signIn(context: BrowserContext, role: string): Promise<string> {
  const link = new RegExp(`^\\s*${role}\\s+(http\\S+)`, 'm').exec(system.output())?.[1] ?? '';
  expect(link).toContain('/sign-in/link?token=');
  const page = await context.newPage();
  await open(page, link);
  await page.locator('main form button').click();
  await page.waitForURL(/\/(organisation|municipality)\//);
  const address = page.url();
  await page.goto(link);
  await page.locator('main form button').click();
  await page.locator('[role="alert"], .notice').first().waitFor();
  expect(await page.locator('main form').count()).toBe(0);
  await page.close();
  return address;
}

/** The first address on a page that leads one level deeper. */
async function firstDeeper(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage();
  await open(page, `${system.base}${address}`);
  if (new URL(page.url()).pathname !== address) return page.close().then(() => new URL(page.url()).pathname);
  const paths = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  await page.close();
  const found = paths.find((path) => new RegExp(`^${address}/[0-9a-f-]{20,}$`).test(path));
  if (!found) throw new Error(`nothing below ${address}`);
  return found;
}

/** Looks at pages in both languages at both widths, and tells what is wrong with them, one line each. */
async function inspect(context: BrowserContext, addresses: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const page = await context.newPage();
  for (const address of addresses)
    for (const language of ['nl', 'en'])
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, `${system.base}${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
        const where = `${address} ${language} ${width}`;
        if ((await page.locator('html').getAttribute('lang')) !== language)
          wrong.push(`${where}: not in this language`);
        const overflow = await measureOverflow(page);
        if (overflow > 0) wrong.push(`${where}: ${overflow} px too wide`);
        for (const barrier of await findBarriers(page)) wrong.push(`${where}: ${barrier}`);
      }
  await page.close();
  return wrong;
}

describe('the example', () => {
  it('lets the coordinator and the municipality sign in with a link that works once', async () => {
    expect(await signIn(coordinator, 'coordinator')).toContain('/organisation/voorbeeld');
    expect(await signIn(municipality, 'municipality')).toContain('/municipality/lindermeer');
  });

  it('shows the municipality its figures, and nothing of the people or of the organisation', async () => {
    const release = await firstDeeper(municipality, '/municipality/lindermeer');
    const page = await municipality.newPage();
    await open(page, `${system.base}${release}`);
    expect(await page.locator('main').innerText()).toMatch(/n\s*=\s*\d+/);
    for (const address of ['', '/people', '/matching', '/figures', '/audit', '/people/export']) {
      const answer = await page.goto(`${system.base}/organisation/voorbeeld${address}`);
      expect(answer?.status(), address).toBe(404);
    }
    await page.close();
    expect(await inspect(municipality, ['/municipality/lindermeer', release])).toEqual([]);
  });

  it('has pages for everybody that anybody can read', async () => {
    const anybody = await visit(browser);
    const addresses = ['/', '/framework', '/accessibility', '/sign-in', '/sign-in/link?token=none'];
    expect(await inspect(anybody, addresses)).toEqual([]);
    await anybody.close();
  });

  it('has rooms for people and pairs that the coordinator can read at every width', async () => {
    const room = '/organisation/voorbeeld';
    const person = await firstDeeper(coordinator, `${room}/people`);
    expect(
      await inspect(coordinator, [
        room,
        `${room}/people`,
        person,
        `${person}/change`,
        `${person}/erase`,
        `${room}/people/new`,
        `${room}/people/import`,
        `${room}/people/import/newcomers`,
        `${room}/matching`,
        await firstDeeper(coordinator, `${room}/matching`),
        `${room}/pairs`,
        await firstDeeper(coordinator, `${room}/pairs`),
      ]),
    ).toEqual([]);
  });

  it('has rooms for waves and figures that the coordinator can read at every width', async () => {
    const room = '/organisation/voorbeeld';
    const wave = await firstDeeper(coordinator, `${room}/waves`);
    const release = await firstDeeper(coordinator, `${room}/figures`);
    const waves = [`${room}/waves`, `${room}/waves/new`, wave, `${wave}/letters`, `${wave}/invitations`];
    expect(await inspect(coordinator, [...waves, release, `${room}/remove-example`])).toEqual([]);
  });

  it('goes away with one button', async () => {
    const page = await coordinator.newPage();
    await open(page, `${system.base}/organisation/voorbeeld/remove-example`);
    await page.locator('main button.danger').click();
    await page.waitForURL(`${system.base}/`);
    const answer = await page.goto(`${system.base}/organisation/voorbeeld`);
    expect(answer?.status()).toBe(404);
    await page.close();
  });
});
