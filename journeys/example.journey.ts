import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, launchBrowser, measureOverflow, open, settle, visit } from './browser.ts';
import { inspect } from './inspecting.ts';
import { makeSystem, type System } from './system.ts';

const report = [
  'In 2026 zijn 120 koppels gemaakt, zegt Quirinalis.',
  'Dankzij de taalmaatjes spreken deelnemers beter Nederlands. Wij gaan volgend jaar door.',
  'Het vertrouwen in de buurt is significant toegenomen.',
].join('\n');

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

async function look(context: BrowserContext, addresses: readonly string[]): Promise<string[]> {
  const page = await context.newPage();
  const wrong = await inspect(
    page,
    addresses.map((address) => system.base + address),
  );
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
    expect(await look(municipality, ['/municipality/lindermeer', release])).toEqual([]);
  });

  it('has full rooms that the coordinator can read at every width', async () => {
    const room = '/organisation/voorbeeld';
    const release = await firstDeeper(coordinator, `${room}/figures`);
    const full = ['', '/people', '/matching', '/pairs', '/waves', '/remove-example'];
    expect(await look(coordinator, [...full.map((address) => room + address), release])).toEqual([]);
  });

  it('checks a text about figures with scripts off, for both, and keeps nothing of it', async () => {
    const rooms = [
      { context: coordinator, figures: '/organisation/voorbeeld/figures' },
      { context: municipality, figures: '/municipality/lindermeer' },
    ];
    for (const { context, figures } of rooms) {
      const release = await firstDeeper(context, figures);
      const plain = await visit(browser, { scripts: false });
      await plain.addCookies(await context.cookies());
      const page = await plain.newPage();
      // Staff read English here, and write Dutch.
      await open(page, `${system.base}${release}?lang=en`);
      await page.locator(`main a[href="${release}/text"]`).click();
      await page.locator('[name="text"]').fill(report);
      await page.locator('main form button').click();
      expect(await page.locator('mark').allInnerTexts()).toEqual([
        expect.stringContaining('Dankzij de taalmaatjes'),
        expect.stringContaining('significant'),
      ]);
      expect(await page.locator('[name="text"]').inputValue()).toBe(report);
      // From each sentence the keyboard leads to its remark, which says why and what may be said.
      for (const at of [1, 2]) {
        await page.locator(`#sentence-${at} a`).focus();
        await page.keyboard.press('Enter');
        expect(new URL(page.url()).hash).toBe(`#remark-${at}`);
        expect(await page.locator(`#remark-${at}`).innerText()).toMatch(/level 0 [\s\S]*gaf aan/);
      }
      // The same about a study with a draw may say what came of it; its words say for which level they were read.
      await page.locator('[name="level"][value="4"]').check();
      await page.locator('main form button').click();
      expect(await page.locator('mark').count()).toBe(1);
      expect(await page.locator('#limits').locator('..').innerText()).toContain('level 4');
      expect(await page.locator('[name="level"][value="4"]').isChecked()).toBe(true);
      await page.locator('[name="text"]').fill(' ');
      await page.locator('main form button').click();
      expect(await page.locator('#text-error').innerText()).toContain('Fill this in');
      await plain.close();
      // What came of it can be used by everybody too.
      const drawn = await context.newPage();
      await open(drawn, `${system.base}${release}/text`);
      await drawn.locator('[name="text"]').fill(report);
      await drawn.locator('main form button').click();
      await drawn.locator('mark').first().waitFor();
      await settle(drawn);
      for (const width of [360, 1280]) {
        await drawn.setViewportSize({ width, height: 800 });
        expect([width, await measureOverflow(drawn), await findBarriers(drawn)]).toEqual([width, 0, []]);
      }
      await drawn.close();
    }
    expect(system.output()).not.toContain('Quirinalis');
    const kept = readdirSync(system.data, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((file) => readFileSync(file).includes('Quirinalis'))).toEqual([]);
  });

  it('goes away with one button', async () => {
    const page = await coordinator.newPage();
    await open(page, `${system.base}/organisation/voorbeeld/remove-example`);
    await page.locator('main button.danger').click();
    await page.waitForURL(`${system.base}/first-run?example=removed`);
    expect(await page.locator('main').innerText()).toMatch(
      /Het voorbeeld is weggehaald|The example was removed/,
    );
    const answer = await page.goto(`${system.base}/organisation/voorbeeld`);
    expect(answer?.status()).toBe(404);
    await page.close();
  });
});
