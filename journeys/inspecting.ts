import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConsoleMessage, Page } from 'playwright';
import { findBarriers, measureOverflow, settle } from './browser.ts';

/** The addresses of all pages as the folders name them, `/framework/[domain]`; only names are read, no code. */
export function listRoutes(): string[] {
  const folder = fileURLToPath(new URL('../web/src/routes', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
    .map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`)
    .map((route) => route.replace(/\/\([^)]+\)/g, '') || '/')
    .sort();
}

/** Rooms of newcomers and buddies: every-own-page.journey.ts looks at them, every-page.journey.ts at all others. */
export const ownRoom = /^\/(me|enter|pair|join|left)(\/|$)/;

/** The route that an address belongs to; a route that spells a part out goes before one that leaves it open. */
export function routeOf(address: string, routes: readonly string[]): string | undefined {
  const path = address.split('?')[0] as string;
  const fits = (route: string) => new RegExp(`^${route.replace(/\[[^\]]+\]/g, '[^/]+')}$`).test(path);
  const open = (route: string) => route.split('[').length;
  return routes.filter(fits).sort((one, other) => open(one) - open(other))[0];
}

/**
 * Whether axe looks at a page in this language and width: in Dutch on a telephone and in English at a desk, which is every
 * language and every width once; with `MEDESPRAAK_LOOK=all` in all four, which takes twice as long.
 */
const looksAt = (language: string, width: number) =>
  process.env['MEDESPRAAK_LOOK'] === 'all' || (language === 'nl') === (width === 360);

/**
 * Looks at pages in Dutch in light colours and in English in dark ones, at a telephone's and a desk's width, and tells what is wrong, one line each: axe's
 * findings, what our own security policy blocked, a page wider than its window, another language than was asked for, or another page.
 *
 * @param status what the pages answer: 200, or the number of an error page.
 */
export async function inspect(page: Page, addresses: readonly string[], status = 200): Promise<string[]> {
  // Two windows side by side: there are two cores.
  const second = await page.context().newPage();
  const half = Math.ceil(addresses.length / 2);
  const wrong = await Promise.all([
    inspectIn(page, addresses.slice(0, half), status),
    inspectIn(second, addresses.slice(half), status),
  ]);
  await second.close();
  return wrong.flat();
}

async function inspectIn(page: Page, addresses: readonly string[], status: number): Promise<string[]> {
  const wrong: string[] = [];
  let where = '';
  const watch = (message: ConsoleMessage) => {
    if (/Content Security Policy/i.test(message.text())) wrong.push(`${where}: ${message.text()}`);
  };
  page.on('console', watch);
  for (const address of addresses)
    for (const language of ['nl', 'en'] as const) {
      const asked = new URL(address);
      asked.searchParams.set('lang', language);
      await page.setViewportSize({ width: language === 'nl' ? 360 : 1280, height: 800 });
      await page.emulateMedia({ colorScheme: language === 'nl' ? 'light' : 'dark' });
      where = `${asked.pathname} ${language}`;
      // The same page in another language needs no load of its own: its scripts and looks are here.
      const shown = language === 'nl' ? await load(page, asked.href) : await page.evaluate(swap, asked.href);
      if (shown.status !== status) wrong.push(`${where}: answers ${shown.status}`);
      if (new URL(shown.address).pathname !== asked.pathname)
        wrong.push(`${where}: leads to ${shown.address}`);
      if ((await page.evaluate(() => document.documentElement.lang)) !== language)
        wrong.push(`${where}: not in this language`);
      // The width that the page came with goes first: every change draws it anew.
      for (const width of language === 'nl' ? [360, 1280] : [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(waitForWidth, width);
        const overflow = await measureOverflow(page);
        if (overflow > 0) wrong.push(`${where} ${width}: ${overflow} px too wide`);
        if (looksAt(language, width))
          for (const barrier of await findBarriers(page)) wrong.push(`${where} ${width}: ${barrier}`);
      }
    }
  page.off('console', watch);
  return wrong;
}

/** What came of asking for a page. */
interface Shown {
  status: number | undefined;
  /** Where it led. */
  address: string;
}

async function load(page: Page, address: string): Promise<Shown> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  await settle(page);
  return { status: answer?.status(), address: page.url() };
}

/** Runs in the page: puts what the server gives for an address in the place of what is shown. */
async function swap(address: string): Promise<Shown> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const { lang, dir } = next.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = next.title;
  document.body.replaceWith(next.body);
  return { status: answer.status, address: answer.url };
}

/** Runs in the page: the window gets its new width a moment after it was asked for. */
async function waitForWidth(wanted: number): Promise<void> {
  for (let turn = 0; turn < 200 && window.innerWidth !== wanted; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (window.innerWidth !== wanted) throw new Error(`the window did not become ${wanted} wide`);
}
