import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { expect } from 'vitest';

const withoutScripts = new WeakSet<BrowserContext>();

/**
 * Starts a browser without a window, which asks nothing of the network by itself: the one at CHROMIUM_PATH (`npm test`
 * says which), else the one Playwright downloaded. With `sound` it has a microphone that beeps.
 */
export function launchBrowser(wishes: { sound?: boolean } = {}): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A browser for a look needs no helpers on the side: an eighth less work. A call does.
      ...(wishes.sound ? [] : ['--js-flags=--single-threaded']),
      ...(wishes.sound ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] : []),
    ],
  });
}

/** A visitor of her own, with her own cookies: scripts on or off, a width in pixels, a language, a time zone. */
export async function visit(
  browser: Browser,
  wishes: { scripts?: boolean; width?: number; locale?: 'nl-NL' | 'en-GB'; timeZone?: string } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    javaScriptEnabled: wishes.scripts ?? true,
    viewport: { width: wishes.width ?? 1280, height: 800 },
    locale: wishes.locale ?? 'nl-NL',
    timezoneId: wishes.timeZone ?? 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  if (wishes.scripts === false) withoutScripts.add(context);
  return context;
}

/** Whether pages of a visitor run scripts. */
export const hasScripts = (context: BrowserContext): boolean => !withoutScripts.has(context);

/** Opens a page and waits until its scripts, if any, have taken over its forms. */
export async function open(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  expect(answer?.status(), address).toBeLessThan(400);
  await settle(page);
}

/** Waits until the open page is whole, and its scripts, if it has any, have taken over. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  if (withoutScripts.has(page.context())) return;
  // Asked in the page itself: to wait from outside costs a tenth of a second for each screen.
  const hasSettled = await page.evaluate(waitForScripts).catch(() => false);
  // Another page came in between: it is waited for from outside.
  if (!hasSettled) await page.waitForFunction(waitForScripts);
}

/** Runs in the page. */
const waitForScripts = () =>
  new Promise<boolean>((resolve) => {
    const began = performance.now();
    const look = () => {
      const hasScripts = [...document.scripts].some(({ text }) => text.includes('__sveltekit'));
      const isDone = !hasScripts || document.documentElement.dataset['scripts'] === 'on';
      if (isDone || performance.now() - began > 10_000) resolve(isDone);
      else setTimeout(look, 5);
    };
    look();
  });

/** Read once; it is put into a page as it is, which takes far less time than its own driver does. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on the open page, one line per rule and place; an empty list is good. Our pages hold no frames, so
 * that looking in the page itself sees everything.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Half a megabyte: the browser's own protocol takes it in half the time that a driver's does.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: `${axeSource};null` });
    await session.detach();
  }
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    // What passes is not asked for: telling it takes most of the time. Styles are fetched anew for one rule that is off.
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: { assets: ['media'] },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

/**
 * How many pixels the open page is wider than its window; 0 is good. A page that just got another width has a second to
 * lay itself out.
 */
export async function measureOverflow(page: Page): Promise<number> {
  // Right after a press the next page may only just be coming.
  await page.waitForFunction(() => document.readyState !== 'loading');
  return page.evaluate(async () => {
    const measure = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    for (let turn = 0; turn < 10 && measure() > 0; turn += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return measure();
  });
}

/** Moves on with the Tab key until something that fits the selector has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key never reaches ${selector} on ${page.url()}`);
}
