import { chmodSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSystem, type System } from './system.ts';

let system: System;

beforeAll(async () => {
  system = await makeSystem({ embedded: true });
  await system.start();
});
afterAll(() => system?.remove());

/** Everything that a start said before it gave up. */
function startWith(environment: Record<string, string>): { status: number | null; said: string } {
  const { status, stdout, stderr } = system.runWith(environment, 'serve');
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** One sentence or two for the person at the terminal, and nothing of our code. */
function isClear({ status, said }: { status: number | null; said: string }): void {
  expect(status, said).toBe(1);
  expect(said.split('\n'), said).toHaveLength(1);
  expect(said).toMatch(/^[A-Z].*[.?]$|npm start$/);
  expect(said).not.toMatch(/^\s+at |Error:|Something went wrong/m);
}

const elsewhere = (name: string) => ({ MEDESPRAAK_DATA: join(system.data, name), PORT: '0' });

it('says that it lives and is ready', async () => {
  for (const path of ['live', 'ready']) {
    const answer = await fetch(`${system.base}/health/${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ok' });
  }
});

it('refuses a second process on the same data', () => {
  const outcome = startWith({ PORT: '0' });
  isClear(outcome);
  expect(outcome.said).toMatch(/^Another Medespraak \(process \d+\) is using /);
});

it('says so when the port is taken, before it makes anything', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const outcome = startWith({ ...elsewhere('busy'), PORT: String(port) });
  other.close();
  isClear(outcome);
  expect(outcome.said).toContain(`Port ${port} is in use`);
});

it('says so when the host is not of this machine', () => {
  const outcome = startWith({ ...elsewhere('host'), HOST: '192.0.2.55' });
  isClear(outcome);
  expect(outcome.said).toContain('HOST must be an address of this machine');
});

// Root may write everywhere.
it.skipIf(process.getuid?.() === 0)('says so when the data directory cannot be written', () => {
  const directory = join(system.data, 'read-only');
  mkdirSync(directory);
  chmodSync(directory, 0o555);
  isClear(startWith(elsewhere('read-only')));
  isClear(startWith(elsewhere('read-only/inside')));
});

it('says so when the database server does not answer', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const outcome = startWith({
    ...elsewhere('no-server'),
    DATABASE_URL: `postgres://somebody:secret@127.0.0.1:${port}/medespraak`,
  });
  isClear(outcome);
  expect(outcome.said).toContain('cannot be reached');
  expect(outcome.said).not.toContain('secret');
});
