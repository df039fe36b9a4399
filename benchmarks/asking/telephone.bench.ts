/**
 * The same questions on a cheap telephone far from a mast (400 kbit/s, 400 ms, a processor four times slower), as we show them, as SurveyJS
 * does and as ODK Web Forms does: how much script came, when the first question can be read, and when the next one after a tap.
 * Run: node benchmarks/asking/telephone.bench.ts [times, default 5] [folder in which the peers were built before] [a part of the name of
 * who is visited, default all]; CHROMIUM_PATH names a browser.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { instrumentOfWave } from '@medespraak/platform/surveys/surveys';
import { describeMachine, farTelephone, freePort, median, startDatabase } from '../machine.ts';
import { prepareAsked, secret } from './asked.ts';
import { MortalServer } from './mortal-server.ts';
import { buildPeers, questionsOf, servePeer } from './peers.ts';

const [times = '5', before, only = ''] = process.argv.slice(2);
const { line, slower } = farTelephone;

/** Where the words of a question stand, and what is pressed to answer it. */
interface Asker {
  name: string;
  address: string;
  question: string;
  option: string;
  /** Before the line gets slow: permission, given in another visit. */
  prepare?: (context: BrowserContext) => Promise<void>;
  /** All questions stand on one page: what comes after a tap is what that page does with it. */
  isOnePage?: boolean;
}

interface Visit {
  scripts: number;
  bytes: number;
  first: number;
  next: number;
  /** From the finger that leaves to the picture on the screen, as the browser itself measures a tap (Event Timing); null where it saw none. */
  shown: number | null;
}

/** Runs in the page: when the words of a question were first painted, and when other words stood there after a press. */
const watch = (selector: string): void => {
  const noted = globalThis as unknown as Record<'firstAt' | 'pressedAt' | 'nextAt' | 'shown', number>;
  noted.firstAt = noted.pressedAt = noted.nextAt = noted.shown = 0;
  new PerformanceObserver((seen) => {
    for (const { name, duration } of seen.getEntries())
      if (name === 'click') noted.shown = Math.max(noted.shown, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  let words = '';
  const look = () => {
    const now = document.querySelector(selector)?.textContent?.trim() ?? '';
    if (now && now !== words) {
      words = now;
      // After the frame in which it is painted.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          if (!noted.firstAt) noted.firstAt = performance.now();
          else if (noted.pressedAt && !noted.nextAt) noted.nextAt = performance.now();
        };
        channel.port2.postMessage(null);
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  // A tap is one when the finger leaves: how long a driver holds it down is no time of the page.
  addEventListener('click', () => (noted.pressedAt ||= performance.now()), true);
};

async function visit(browser: Browser, asker: Asker): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(90_000);
  await asker.prepare?.(context);
  const page = await context.newPage();
  page.on('console', (said) => said.type() === 'error' && console.log(`${asker.name}: ${said.text()}`));
  const session = await context.newCDPSession(page);
  let [bytes, scripts] = [0, 0];
  const kindOf = new Map<string, string>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    // What a page carries in itself did not come over the line apart.
    if (!response.url.startsWith('data:')) kindOf.set(requestId, type);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kindOf.has(requestId)) bytes += encodedDataLength;
    if (kindOf.get(requestId) === 'Script') scripts += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(watch, asker.question);
  await page.goto(asker.address, { waitUntil: 'commit' });
  // Asked so that a driver puts no scripts of its own in the page meanwhile: on a slow processor that takes a quarter of a second.
  const firstAt = async () =>
    Number((await session.send('Runtime.evaluate', { expression: 'globalThis.firstAt ?? 0' })).result.value);
  let first = 0;
  for (const began = Date.now(); !first && Date.now() - began < 90_000; first = await firstAt())
    await new Promise((resolve) => setTimeout(resolve, 500));
  if (!first) throw new Error('no question came');
  await settle(page);
  const pressed = await press(page, asker);
  await context.close();
  return { scripts, bytes, first, ...pressed };
}

/** Waits until nothing came over the line for two seconds: whoever reads takes longer. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForTimeout(6_000);
}

async function press(page: Page, asker: Asker): Promise<Pick<Visit, 'next' | 'shown'>> {
  const option = page.locator(asker.option).first();
  await option.scrollIntoViewIfNeeded();
  const box = await option.boundingBox();
  if (!box) throw new Error(`${asker.name}: nothing to press`);
  if (asker.isOnePage)
    await page.evaluate(() => {
      const noted = globalThis as unknown as { pressedAt: number; nextAt: number };
      addEventListener('change', () =>
        requestAnimationFrame(() => requestAnimationFrame(() => (noted.nextAt = performance.now()))),
      );
    });
  await page.mouse.click(box.x + Math.min(30, box.width / 2), box.y + box.height / 2);
  await page.waitForFunction(() => (globalThis as unknown as { nextAt: number }).nextAt > 0);
  // What the browser measured comes a moment later.
  await page.waitForTimeout(1_000);
  return page.evaluate(() => {
    const noted = globalThis as unknown as Record<'nextAt' | 'pressedAt' | 'shown', number>;
    return { next: noted.nextAt - noted.pressedAt, shown: noted.shown || null };
  });
}

/** Gives permission as a browser does. */
async function giveConsent(context: BrowserContext, link: string): Promise<void> {
  await context.request.get(link);
  const base = new URL(link).origin;
  const form = Object.fromEntries(
    ['programme-figures', 'municipality-figures', 'impact-study'].map((purpose) => [purpose, 'yes']),
  );
  await context.request.post(`${base}/questions`, { form, headers: { origin: base } });
}

const questions = questionsOf(instrumentOfWave.core);
const peers = before ?? mkdtempSync(join(tmpdir(), 'medespraak-peers-'));
if (!existsSync(join(peers, 'odk/dist'))) await buildPeers(peers, questions);
const surveyJs = await servePeer(join(peers, 'surveyjs/dist'));
const odk = await servePeer(join(peers, 'odk/dist'));
const database = await startDatabase();
const port = await freePort();
const environment = {
  DATABASE_URL: database.url,
  MEDESPRAAK_DATA: database.folder,
  MEDESPRAAK_SECRET: secret,
};
const server = new MortalServer(port, environment);
const rounds = Number(times);
const asked = await prepareAsked(
  { databaseUrl: database.url, directory: database.folder, address: server.base },
  { people: 2 * rounds + 2, mails: 1 },
);
await server.start();
const links = asked.map(({ link }) => link);
const own = { question: '.newcomer main h1.question', option: 'button[name="answer"][value^="option:"]' };
const link = () => links.pop() ?? '';
const askers: (() => Asker)[] = [
  () => {
    const hers = link();
    return {
      name: 'ours, her link opened',
      address: hers,
      ...own,
      prepare: (context) => giveConsent(context, hers),
    };
  },
  () => {
    const hers = link();
    return {
      name: 'ours, the page of the question',
      address: `${server.base}/questions`,
      ...own,
      prepare: (context) => giveConsent(context, hers),
    };
  },
  () => ({
    name: 'SurveyJS (survey-js-ui)',
    address: surveyJs.address,
    question: '.sd-question__title, .sv-string-viewer',
    option: '.sd-item',
  }),
  () => ({
    name: 'ODK Web Forms',
    address: odk.address,
    question: '.question-container .control-text label',
    option: '.question-container label.value-option',
    isOnePage: true,
  }),
];

console.log(describeMachine());
const executablePath = process.env['CHROMIUM_PATH'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log(
  `Chromium ${browser.version()}, ${questions.length} questions, medians of ${rounds} visits in turn\n`,
);
const found = new Map<string, Visit[]>();
try {
  for (let round = 0; round < rounds; round += 1)
    for (const make of askers) {
      const asker = make();
      if (!asker.name.includes(only)) continue;
      const seen = await visit(browser, asker).catch((error: unknown) => {
        console.log(`${asker.name}: ${String(error).slice(0, 300)}`);
        return null;
      });
      if (seen) found.set(asker.name, [...(found.get(asker.name) ?? []), seen]);
    }
  console.log(
    '| | script, gzipped | all bytes | first question readable | next question after a tap | as the browser measures a tap |',
  );
  console.log('|---|---|---|---|---|---|');
  for (const [name, visits] of found) {
    const of = (part: keyof Visit) => median(visits.map((one) => one[part] ?? Number.NaN));
    console.log(
      `| ${name} | ${(of('scripts') / 1000).toFixed(1)} kB | ${(of('bytes') / 1000).toFixed(1)} kB | ${(of('first') / 1000).toFixed(2)} s | ${of('next').toFixed(0)} ms | ${of('shown').toFixed(0)} ms |`,
    );
  }
} finally {
  await browser.close();
  surveyJs.close();
  odk.close();
  await server.stop();
  await database.stop();
  if (!before) rmSync(peers, { recursive: true, force: true });
}
