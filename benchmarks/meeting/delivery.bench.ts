/**
 * 300 pairs signal and chat at once on one process: how long until the other has it, and whether anything is lost or comes
 * twice. Beside us in the same run a bare relay in one process: `ws` alone, which knows nobody and keeps nothing.
 * Run: node benchmarks/meeting/delivery.bench.ts [pairs, default 300] [seconds, default 30]
 */
import { randomUUID } from 'node:crypto';
import { WebSocket, WebSocketServer } from 'ws';
import { describeMachine, freePort, median } from '../machine.ts';
import { seeded } from '../seeded.ts';
import { openHouse, percentile, type House } from './house.ts';

const SEED = 20261128;
const [pairs = 300, seconds = 30] = process.argv.slice(2).map(Number);
/** Each person: a signal as long as a way to be reached is, every second, and a message every ten. */
const signalEvery = 1_000;
const chatEvery = 10_000;
const filling = 'x'.repeat(300);

interface Tally {
  latencies: number[];
  sent: number;
  lost: number;
  doubled: number;
}

/** When something was sent, and how often it arrived. */
class Ledger {
  readonly #sent = new Map<string, number>();
  readonly #arrived = new Map<string, number>();
  readonly #latencies: number[] = [];

  send(id: string): void {
    this.#sent.set(id, performance.now());
  }
  arrive(id: string): void {
    const at = this.#sent.get(id);
    if (at === undefined) return;
    const times = (this.#arrived.get(id) ?? 0) + 1;
    this.#arrived.set(id, times);
    if (times === 1) this.#latencies.push(performance.now() - at);
  }
  tally(): Tally {
    return {
      latencies: this.#latencies,
      sent: this.#sent.size,
      lost: [...this.#sent.keys()].filter((id) => !this.#arrived.has(id)).length,
      doubled: [...this.#arrived.values()].filter((times) => times > 1).length,
    };
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls something again and again for the length of the run, from a moment of its own on. */
async function repeatedly(every: number, from: number, act: () => void): Promise<void> {
  await pause(from);
  for (let at = from; at < seconds * 1_000; at += every) {
    act();
    await pause(every);
  }
}

const connect = async (address: string, headers: Record<string, string>): Promise<WebSocket> => {
  const socket = new WebSocket(address, { headers });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return socket;
};

async function runOurs({ base, meetings }: House): Promise<{ signals: Tally; chat: Tally }> {
  const [signals, chat] = [new Ledger(), new Ledger()];
  const random = seeded(SEED);
  const people = meetings.flatMap(({ pairId, newcomer, buddy }) =>
    [newcomer, buddy].map(({ secret, actor }) => ({
      pairId,
      cookie: `device=${secret}`,
      id: actor.personId,
    })),
  );
  const sockets = [];
  for (const person of people) {
    const address = `${base.replace('http', 'ws')}/live?pair=${person.pairId}`;
    const socket = await connect(address, { cookie: person.cookie, origin: base });
    socket.on('message', (data) => {
      const message = JSON.parse(String(data as Buffer)) as Record<string, unknown>;
      if (message['from'] === person.id) return;
      if (message['kind'] === 'signal') signals.arrive(String(message['id']));
      if (message['kind'] === 'message') chat.arrive(String(message['id']));
    });
    sockets.push({ socket, person });
  }
  await pause(2_000);
  const failures: string[] = [];
  const say = async ({ pairId, cookie, id: from }: (typeof people)[number]) => {
    const id = randomUUID();
    chat.send(id);
    const answer = await fetch(`${base}/pair/${pairId}/messages/send?id=${id}`, {
      method: 'POST',
      headers: { cookie, origin: base, 'content-type': 'application/json', 'x-from': from },
      body: JSON.stringify({ body: 'Dag, hoe gaat het vandaag?' }),
    });
    if (!answer.ok) failures.push(`${answer.status} ${await answer.text()}`);
  };
  await Promise.all(
    sockets.flatMap(({ socket, person }) => [
      repeatedly(signalEvery, random() * signalEvery, () => {
        const id = randomUUID();
        signals.send(id);
        socket.send(JSON.stringify({ kind: 'signal', type: 'candidate', id, filling }));
      }),
      repeatedly(chatEvery, random() * chatEvery, () => void say(person)),
    ]),
  );
  await pause(5_000);
  for (const { socket } of sockets) socket.terminate();
  if (failures.length > 0)
    throw new Error(`${failures.length} messages were refused, such as: ${failures[0]}`);
  return { signals: signals.tally(), chat: chat.tally() };
}

/** What it takes to hand a text to the other, and nothing else. */
async function runPeer(): Promise<Tally> {
  const server = new WebSocketServer({ port: await freePort(), host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const rooms = new Map<string, Set<WebSocket>>();
  server.on('connection', (socket, request) => {
    const room = rooms.get(request.url ?? '') ?? new Set();
    rooms.set(request.url ?? '', room.add(socket));
    socket.on('message', (data) => {
      for (const other of room) if (other !== socket) other.send(String(data as Buffer));
    });
  });
  const { port } = server.address() as { port: number };
  const ledger = new Ledger();
  const random = seeded(SEED);
  const sockets: WebSocket[] = [];
  for (let index = 0; index < pairs * 2; index += 1) {
    const socket = await connect(`ws://127.0.0.1:${port}/${index >> 1}`, {});
    socket.on('message', (data) => {
      const { id } = JSON.parse(String(data as Buffer)) as { id: string };
      ledger.arrive(id);
    });
    sockets.push(socket);
  }
  await Promise.all(
    sockets.map((socket) =>
      repeatedly(signalEvery, random() * signalEvery, () => {
        const id = randomUUID();
        ledger.send(id);
        socket.send(JSON.stringify({ kind: 'signal', type: 'candidate', id, filling }));
      }),
    ),
  );
  await pause(2_000);
  for (const socket of sockets) socket.terminate();
  server.close();
  return ledger.tally();
}

const line = (name: string, { latencies, sent, lost, doubled }: Tally) =>
  `| ${name} | ${sent} | ${median(latencies).toFixed(1)} ms | ${percentile(latencies, 0.95).toFixed(1)} ms | ` +
  `${percentile(latencies, 0.99).toFixed(1)} ms | ${lost} | ${doubled} |`;

console.log(`${describeMachine()}, seed ${SEED}, ` + `${pairs} pairs, ${seconds} s`);
const house = await openHouse(pairs);
try {
  const { signals, chat } = await runOurs(house);
  const peer = await runPeer();
  console.log('| | sent | median | 95% | 99% | lost | twice |\n|---|---|---|---|---|---|---|');
  console.log(line('ours, signals', signals));
  console.log(line('ours, messages (kept before they are delivered)', chat));
  console.log(line('bare ws relay, signals', peer));
  const isGood = [signals, chat].every(
    ({ latencies, lost, doubled }) => median(latencies) < 100 && lost === 0 && doubled === 0,
  );
  console.log(
    isGood ? 'Within the bar.' : 'NOT within the bar: median below 100 ms, nothing lost or doubled.',
  );
  process.exitCode = isGood ? 0 : 1;
} finally {
  await house.close();
}
