/**
 * The pages of a pair on a cheap telephone far from a mast: 400 kbit/s, 400 ms, a processor four times slower. For each page a
 * visit with an empty cache: when the first words stand there, when everything is there, and how many bytes came; for the call
 * also the press that leads to waiting for the other. Every page beside an empty one of the same server's smallest size.
 * Run: node benchmarks/meeting/slow-telephone.bench.ts [times, default 5]; CHROMIUM_PATH names a browser.
 */
import { createServer } from 'node:http';
import { type Browser, type Page } from 'playwright';
import { describeMachine, farTelephone, freePort, median } from '../machine.ts';
import { launchBrowser, openHouse } from './house.ts';

const [times = 5] = process.argv.slice(2).map(Number);
const { line, slower } = farTelephone;

interface Visit {
  /** Milliseconds from asking for the page. */
  firstWords: number;
  whole: number;
  /** Of everything that came, as it travelled. */
  bytes: number;
  scripts: number;
  /** From a press to what it leads to; null where nothing is pressed. */
  press: number | null;
}

/** Checks the microphone, presses the way into the talk, and tells how long it took until the page waits for the other. */
async function enterTalk(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Test eerst je geluid' }).click();
  const go = page.getByRole('button', { name: 'Ga praten' });
  await go.waitFor();
  await page.locator('meter').waitFor();
  const began = performance.now();
  await go.click();
  await page.locator('[data-call="nearly"], [data-call="waiting"]').waitFor();
  return performance.now() - began;
}

async function visit(
  browser: Browser,
  address: string,
  secret?: string,
  press?: (page: Page) => Promise<number>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(60_000);
  if (secret) await context.addCookies([{ name: 'device', value: secret, url: new URL(address).origin }]);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, scripts] = [0, 0];
  const kinds = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (kinds.get(requestId) === 'Script') scripts += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const { firstWords, whole } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return { firstWords: paint?.startTime ?? Number.NaN, whole: navigation?.loadEventEnd ?? Number.NaN };
  });
  const took = press ? await press(page) : null;
  await context.close();
  return { firstWords, whole, bytes, scripts, press: took };
}

/** A page with one sentence: what the line and the processor take by themselves. */
async function serveEmpty() {
  const page =
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>leeg</title><p>Hier staat iets.</p></html>';
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(page),
  );
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

console.log(describeMachine());
const house = await openHouse(1);
const empty = await serveEmpty();
const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}, ${times} visits of each page\n`);
try {
  const { pairId, newcomer } = house.meetings[0]!;
  const rows = [
    ['empty page', empty.address],
    ['own page', `${house.base}/me`],
    ['pair', `${house.base}/pair/${pairId}`],
    ['messages', `${house.base}/pair/${pairId}/messages`],
    ['cards', `${house.base}/pair/${pairId}/cards`],
    ['call', `${house.base}/pair/${pairId}/call`],
  ] as const;
  console.log('| page | first words | whole | press | all | scripts |');
  console.log('|---|---|---|---|---|---|');
  for (const [name, address] of rows) {
    const secret = name === 'empty page' ? undefined : newcomer.secret;
    const visits: Visit[] = [];
    for (let time = 0; time < times; time += 1)
      visits.push(await visit(browser, address, secret, name === 'call' ? enterTalk : undefined));
    const of = (part: keyof Visit) => median(visits.map((one) => one[part] ?? Number.NaN));
    const seconds = (part: keyof Visit) =>
      Number.isNaN(of(part)) ? '' : `${(of(part) / 1000).toFixed(2)} s`;
    const kilobytes = (part: keyof Visit) => `${(of(part) / 1000).toFixed(1)} kB`;
    const cells = [seconds('firstWords'), seconds('whole'), seconds('press')];
    console.log(`| ${name} | ${cells.join(' | ')} | ${kilobytes('bytes')} | ${kilobytes('scripts')} |`);
  }
} finally {
  await browser.close();
  empty.close();
  await house.close();
}
