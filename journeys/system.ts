import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { findFreePort } from './free-port.ts';
import { freshDatabase } from './postgres.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = 'cli/medespraak.js';

/** A whole Medespraak of its own: data folder, port and outbox, known only from the outside. */
export interface System {
  base: string;
  port: number;
  /** The folder with everything it keeps; a story may put its own lists there. */
  data: string;
  /** Where mail goes, one .eml file each. */
  outbox: string;
  /** What the process said since it was last started. */
  output: () => string;
  /**
   * Starts the pages, and waits until they can be opened; `daysAhead` sets the clock of the process ahead.
   */
  start: (when?: { daysAhead: number }) => Promise<void>;
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

/**
 * Makes a system that is not started yet. It begins with a copy of a database on PostgreSQL that was made before all stories
 * (build.ts), or of an `embedded` one: stories are told on both. An `untouched` one makes its own embedded database, and an
 * `example` fills that with invented people.
 */
export async function makeSystem({
  example = false,
  untouched = example,
  embedded = untouched,
  environment = {},
}: {
  example?: boolean;
  untouched?: boolean;
  /** Needed to set the clock ahead: of the embedded database it is that of the process. */
  embedded?: boolean;
  /** Settings besides those of one machine: a server of PostgreSQL, a relay. */
  environment?: Record<string, string>;
} = {}): Promise<System> {
  const data = mkdtempSync(join(tmpdir(), 'medespraak-journey-'));
  if (embedded && !untouched) cpSync(inject('emptySystem'), data, { recursive: true });
  const port = await findFreePort();
  const base = `http://localhost:${port}`;
  const env = {
    ...process.env,
    MEDESPRAAK_DATA: data,
    MEDESPRAAK_EXAMPLE: example ? 'on' : 'off',
    MEDESPRAAK_URL: base,
    PORT: String(port),
    ...(embedded ? {} : { DATABASE_URL: environment['DATABASE_URL'] ?? (await freshDatabase()) }),
    ...environment,
  };
  let server: ChildProcess | null = null;
  let output = '';

  async function start({ daysAhead }: { daysAhead: number } = { daysAhead: 0 }): Promise<void> {
    output = '';
    const clock = daysAhead === 0 ? [] : ['--import', clockAhead(daysAhead)];
    const started = spawn(process.execPath, [...clock, command, 'serve'], { cwd: root, env });
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
    port,
    data,
    outbox: join(env.MEDESPRAAK_DATA, 'outbox'),
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

/** A module that sets the clock of a process ahead before anything else runs: waiting for a week would take long. */
function clockAhead(days: number): string {
  const code = `const ahead = ${days} * 864e5;
    globalThis.Date = new Proxy(Date, {
      construct: (Real, args) => (args.length ? new Real(...args) : new Real(Real.now() + ahead)),
      get: (Real, name) => (name === 'now' ? () => Real.now() + ahead : Reflect.get(Real, name)),
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
