/**
 * From the press of a button to a connection: our page of a call beside a bare page that does nothing but connect, in the
 * same browser, one after the other. In both the first person waits already, and both microphones and sockets are open.
 * Run: node benchmarks/meeting/set-up.bench.ts [times, default 10]; CHROMIUM_PATH names a browser.
 */
import { createServer } from 'node:http';
import { type Browser, type BrowserContext, type Page } from 'playwright';
import { WebSocketServer } from 'ws';
import { describeMachine, freePort, median } from '../machine.ts';
import { launchBrowser, openHouse, type House } from './house.ts';

const [times = 10] = process.argv.slice(2).map(Number);
/** How long the first waits for the second, in milliseconds: people do not press at the same moment. */
const waiting = 4_000;

/** Notes when the newest connection of a page was there. */
const watch = (): void => {
  const Real = RTCPeerConnection;
  const notes: { connectedAt: number | null } = { connectedAt: null };
  Object.assign(window, {
    notes,
    RTCPeerConnection: class extends Real {
      constructor(settings?: RTCConfiguration) {
        super(settings);
        notes.connectedAt = null;
        this.addEventListener('connectionstatechange', () => {
          if (this.connectionState === 'connected') notes.connectedAt ??= performance.now();
        });
      }
    },
  });
};

const untilConnected = (page: Page) =>
  page.waitForFunction(
    () => (window as unknown as { notes: { connectedAt: number | null } }).notes.connectedAt,
    null,
    {
      timeout: 60_000,
      polling: 20,
    },
  );

/** Presses a button in the page and tells the milliseconds until it is connected. */
async function press(page: Page, selector: string): Promise<number> {
  const began = await page.evaluate((chosen) => {
    const button = document.querySelector<HTMLButtonElement>(chosen);
    const now = performance.now();
    button?.click();
    return now;
  }, selector);
  return Number(await (await untilConnected(page)).jsonValue()) - began;
}

async function phone(browser: Browser, base: string, secret?: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  await context.addInitScript(watch);
  if (secret) await context.addCookies([{ name: 'device', value: secret, url: base }]);
  return context;
}

const enter = 'main .actions .button.primary:not(:disabled)';

async function timeOurs(browser: Browser, { base, meetings }: House): Promise<number> {
  const { pairId, newcomer, buddy } = meetings[0]!;
  const contexts = await Promise.all([newcomer, buddy].map(({ secret }) => phone(browser, base, secret)));
  const [first, second] = await Promise.all(contexts.map((context) => context.newPage()));
  for (const page of [first!, second!]) {
    await page.goto(`${base}/pair/${pairId}/call`);
    await page.getByRole('button', { name: 'Test eerst je geluid' }).click();
    await page.getByRole('button', { name: 'Ga praten' }).waitFor();
    await page.locator('meter').waitFor();
  }
  await first!.locator(enter).click();
  await first!.locator('[data-call="nearly"]').waitFor();
  await first!.waitForTimeout(waiting);
  const took = await press(second!, enter);
  await Promise.all(contexts.map((context) => context.close()));
  return took;
}

const barePage = `<!doctype html><meta charset="utf-8"><title>bare</title><audio autoplay></audio><button disabled>go</button><script>
const socket = new WebSocket(location.origin.replace('http', 'ws'));
const say = (message) => socket.send(JSON.stringify(message));
let connection, stream, isIn = false;
function make() {
  connection = new RTCPeerConnection();
  connection.ontrack = ({ streams }) => (document.querySelector('audio').srcObject = streams[0]);
  connection.onicecandidate = ({ candidate }) => candidate && say({ candidate });
  for (const track of stream.getTracks()) connection.addTrack(track, stream);
}
socket.onmessage = async ({ data }) => {
  const message = JSON.parse(data);
  if (!isIn) return;
  if (message.hello) {
    make();
    await connection.setLocalDescription();
    say({ description: connection.localDescription });
  } else if (message.description) {
    if (!connection) make();
    await connection.setRemoteDescription(message.description);
    if (message.description.type === 'offer') {
      await connection.setLocalDescription();
      say({ description: connection.localDescription });
    }
  } else if (message.candidate) await connection.addIceCandidate(message.candidate);
};
const button = document.querySelector('button');
button.onclick = () => { isIn = true; say({ hello: true }); };
Promise.all([navigator.mediaDevices.getUserMedia({ audio: true }), new Promise((resolve) => (socket.onopen = resolve))])
  .then(([sound]) => { stream = sound; button.disabled = false; });
</script>`;

async function serveBare() {
  const server = createServer((_, answer) =>
    answer.writeHead(200, { 'content-type': 'text/html' }).end(barePage),
  );
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) =>
    socket.on('message', (data) => {
      for (const other of sockets.clients) if (other !== socket) other.send(String(data as Buffer));
    }),
  );
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { base: `http://localhost:${port}`, close: () => server.close() };
}

async function timeBare(browser: Browser, base: string): Promise<number> {
  const contexts = await Promise.all([0, 1].map(() => phone(browser, base)));
  const [first, second] = await Promise.all(contexts.map((context) => context.newPage()));
  for (const page of [first!, second!]) {
    await page.goto(base);
    await page.locator('button:not(:disabled)').waitFor();
  }
  await first!.locator('button').click();
  await first!.waitForTimeout(waiting);
  const took = await press(second!, 'button');
  await Promise.all(contexts.map((context) => context.close()));
  return took;
}

console.log(describeMachine());
const house = await openHouse(1);
const bare = await serveBare();
const browser = await launchBrowser();
console.log(`Chromium ${browser.version()}`);
try {
  const [ours, peer]: number[][] = [[], []];
  // The first of each warms up and is not counted.
  for (let time = 0; time <= times; time += 1) {
    const [one, other] = [await timeOurs(browser, house), await timeBare(browser, bare.base)];
    if (time === 0) continue;
    ours!.push(one);
    peer!.push(other);
  }
  const shown = (values: number[]) => values.map((value) => Math.round(value)).join(' ');
  console.log(`ours: median ${Math.round(median(ours!))} ms (${shown(ours!)})`);
  console.log(`bare: median ${Math.round(median(peer!))} ms (${shown(peer!)})`);
  const ratio = median(ours!) / median(peer!);
  console.log(`ours ÷ bare: ${ratio.toFixed(2)}${ratio <= 1.2 ? '' : '  NOT within the bar of 1.2'}`);
  process.exitCode = ratio <= 1.2 ? 0 : 1;
} finally {
  await browser.close();
  bare.close();
  await house.close();
}
