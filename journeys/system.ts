import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = 'cli/medespraak.js';

/** A whole Medespraak of its own: data folder, port and outbox, known only from the outside. */
export interface System {
  base: string;
  /** The folder with everything it keeps; a story may put its own lists there. */
  data: string;
  /** Where mail goes, one .eml file each. */
  outbox: string;
  /** What the process said since it was last started. */
  output: () => string;
  /** Starts the pages, and waits until they can be opened. */
  start: () => Promise<void>;
  /** Stops the pages; the data stay. */
  stop: () => Promise<void>;
  /** Runs one command while the pages are stopped: the embedded database serves one process. */
  run: (...words: string[]) => { status: number | null; stdout: string; stderr: string };
  /** The same with other settings, which may point it at other data. */
  runWith: (
    environment: Record<string, string>,
    ...words: string[]
  ) => { status: number | null; stdout: string; stderr: string };
  /** Stops the pages and throws the data away. */
  remove: () => Promise<void>;
}

/** Makes a system that is not started yet; `example` says whether it fills itself with invented people. */
export async function makeSystem({ example }: { example: boolean }): Promise<System> {
  const data = mkdtempSync(join(tmpdir(), 'medespraak-journey-'));
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  const env = {
    ...process.env,
    MEDESPRAAK_DATA: data,
    MEDESPRAAK_EXAMPLE: example ? 'on' : 'off',
    MEDESPRAAK_URL: base,
    PORT: String(port),
  };
  let server: ChildProcess | null = null;
  let output = '';

  async function start(): Promise<void> {
    output = '';
    const started = spawn(process.execPath, [command, 'serve'], { cwd: root, env });
    server = started;
    await new Promise<void>((resolve, reject) => {
      const listen = (text: Buffer) => {
        output += text.toString();
        if (output.includes('Stop with Ctrl-C')) resolve();
      };
      started.stdout.on('data', listen);
      started.stderr.on('data', listen);
      started.once('exit', () => reject(new Error(`the system stopped before it was ready:\n${output}`)));
    });
  }

  async function stop(): Promise<void> {
    const stopping = server;
    server = null;
    if (!stopping || stopping.exitCode !== null || stopping.signalCode !== null) return;
    const gone = new Promise((resolve) => stopping.once('exit', resolve));
    stopping.kill('SIGTERM');
    await gone;
  }

  return {
    base,
    data,
    outbox: join(data, 'outbox'),
    output: () => output,
    start,
    stop,
    run: (...words) => spawnSync(process.execPath, [command, ...words], { cwd: root, env, encoding: 'utf8' }),
    runWith: (environment, ...words) =>
      spawnSync(process.execPath, [command, ...words], {
        cwd: root,
        env: { ...env, ...environment },
        encoding: 'utf8',
      }),
    remove: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Waits until the outbox holds a number of personal links, one per mail, and reads them; gives up after a minute. */
export async function waitForLinks({ outbox }: System, count: number): Promise<string[]> {
  for (let turn = 0; turn < 240; turn += 1) {
    const links = readLinks(outbox);
    if (links.length >= count) return links;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the outbox holds ${readLinks(outbox).length} personal links, not ${count}`);
}

/** The code in the newest mail to an address, whoever it is for; gives up after a minute. */
export async function waitForCode({ outbox }: System, email: string): Promise<string> {
  for (let turn = 0; turn < 240; turn += 1) {
    const mails = existsSync(outbox) ? readdirSync(outbox).map((file) => join(outbox, file)) : [];
    const codes = mails
      .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)
      .map((file) => readFileSync(file, 'utf8'))
      .filter((text) => text.includes(email))
      .flatMap((text) => /^Subject:.*\b(\d{6})\b/m.exec(text)?.[1] ?? []);
    if (codes[0]) return codes[0];
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the outbox holds no code for ${email}`);
}

function readLinks(outbox: string): string[] {
  // The folder comes with the first mail.
  if (!existsSync(outbox)) return [];
  return readdirSync(outbox).flatMap((file) => {
    const text = readFileSync(join(outbox, file), 'utf8').replace(/=\r?\n/g, '');
    return /http:\/\/localhost:\d+\/u\/[\w-]+/.exec(text)?.[0] ?? [];
  });
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
