/**
 * People answer on many devices at once while server and database are killed with SIGKILL and started again, round after round, at
 * seeded moments. At the end everything that a device was told is compared with what is there. With `--embedded` the database is
 * the one inside the server's process, and only that is killed.
 * Run: node benchmarks/asking/crash.bench.ts [--rounds 100] [--seed 1] [--devices 16] [--embedded]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine, freePort, startDatabase, type BenchDatabase } from '../machine.ts';
import { seeded } from '../seeded.ts';
import { compare } from './agreement.ts';
import { Device, fetchQueue, Person, wait, type Outcomes } from './devices.ts';
import { MailServer } from './mail-server.ts';
import { MortalServer } from './mortal-server.ts';
import { prepareAsked, askOwner, secret } from './asked.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    devices: { type: 'string', default: '16' },
    embedded: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const most = Number(options.devices);
const random = seeded(Number(options.seed));
/** What is killed: the server, all of PostgreSQL, its first process alone, the one that serves somebody, or server and database. */
const targets = options.embedded
  ? (['server'] as const)
  : (['server', 'postgres', 'backend', 'both', 'postmaster', 'postgres'] as const);

const database: BenchDatabase | null = options.embedded ? null : await startDatabase();
const folder = database?.folder ?? mkdtempSync(join(tmpdir(), 'medespraak-bench-'));
const mailServer = new MailServer(await freePort());
await mailServer.start();
const port = await freePort();
const server = new MortalServer(port, {
  MEDESPRAAK_DATA: folder,
  MEDESPRAAK_SECRET: secret,
  SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`,
  ...(database ? { DATABASE_URL: database.url } : {}),
});
/** A third of the devices is the second one of somebody. */
const people = Math.ceil((most * 2) / 3);
const where = { databaseUrl: database?.url, directory: folder, address: server.base };
const asked = await prepareAsked(where, { people, mails: rounds * 5 });
await server.start();

const outcomes: Outcomes = new Map();
const makeQueue = await fetchQueue(server.base);
const persons = asked.map(({ link, pseudonym }) => ({ person: new Person(link), pseudonym, devices: 0 }));
const devices = Array.from({ length: most }, (_, index) => {
  const one = persons[index % people]!;
  one.devices += 1;
  return new Device(server.base, one.person, makeQueue, { random: seeded(index + 1), outcomes });
});
for (const device of devices) await device.open();
let isOver = false;
const answering = Promise.all(devices.map((device) => device.answer(() => isOver)));

const began = Date.now();
const backAfter: number[] = [];
console.log(describeMachine());
console.log(`${rounds} rounds, seed ${options.seed}, ${most} devices of ${people} people`);
for (let round = 0; round < rounds; round += 1) {
  const target = targets[round % targets.length]!;
  await wait(200 + 1_300 * random());
  const isDown = target !== 'backend';
  if (target === 'server' || target === 'both') await server.kill();
  if (target === 'postgres' || target === 'both') database?.kill('all');
  if (target === 'postmaster') database?.kill('first');
  if (target === 'backend') database?.kill('one');
  if (isDown) await wait(500 * random());
  const started = Date.now();
  // Whichever comes first: a server that finds no database says so, and is started again.
  const took = async (work: Promise<unknown> | null | undefined) => {
    await work;
    return Date.now() - started;
  };
  const [serverTook, databaseTook] = await Promise.all([
    took(server.isRunning ? null : server.start()),
    took(database?.revive()),
  ]);
  const isBack = () => devices.every(({ lastTaken, waiting }) => lastTaken > started || waiting === 0);
  const up = Date.now();
  while (!isBack()) {
    if (Date.now() - up > 60_000) throw new Error(`nobody can answer, a minute after ${target} was back`);
    await wait(20);
  }
  backAfter.push(Date.now() - started);
  console.log(
    `round ${round + 1}: ${target} killed; database after ${databaseTook} ms, server after ${serverTook} ms, all devices after ${backAfter.at(-1)} ms`,
  );
}
isOver = true;
await answering;
const seconds = (Date.now() - began) / 1000;
await wait(500);
await server.stop();
const { ask, close } = await askOwner(where);
const wrong = await compare(ask, persons);
const mails = await ask<{ id: string; state: string }>('select id, state from identity.mail');
const twice = [...mailServer.arrived.values()].filter((times) => times > 1).length;
const lost = mails.filter(({ id, state }) => state === 'sent' && !mailServer.arrived.has(id)).length;
await close();
await mailServer.stop();
await database?.stop();
rmSync(folder, { recursive: true, force: true });

const acts = persons.flatMap(({ person }) => person.acts);
const sorted = backAfter.toSorted((one, other) => one - other);
console.log(`${acts.length} acts in ${seconds.toFixed(0)} s, all told to be kept`);
console.log('tries to send', Object.fromEntries(outcomes));
console.log(
  `all devices sent on after ${sorted[Math.floor(sorted.length / 2)]} ms (median), ${sorted.at(-1)} ms (longest)`,
);
console.log(`mails: ${mailServer.arrived.size} of ${mails.length} arrived, ${twice} twice, ${lost} lost`);
console.log(
  `the server ended by itself ${server.endedByItself} times; could not begin ${server.refusals.length} times`,
);
for (const [line, times] of countLines(server.output)) console.log(`  ${times} × ${line}`);
console.log(
  wrong.length === 0 ? 'nothing lost, nothing doubled, nothing out of order' : wrong.slice(0, 40).join('\n'),
);
const isGood =
  wrong.length === 0 &&
  lost === 0 &&
  twice <= rounds &&
  server.endedByItself === 0 &&
  [...outcomes.keys()].every((one) => ['200', '503', 'no answer'].includes(one));
process.exit(isGood ? 0 : 1);

/** What the server said, without references and numbers, most often first. */
function countLines(output: string): [string, number][] {
  const lines = output.split('\n').map((line) => line.replace(/\b[0-9a-f]{8}\b/g, '…').trim());
  const counts = new Map<string, number>();
  for (const line of lines)
    if (line && !line.startsWith('at ')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).slice(0, 20);
}
