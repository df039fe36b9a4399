import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { openPlatform } from '@medespraak/platform';
import { makeMeetings, type Meeting } from '@medespraak/platform/testing/meeting';
import { freePort, startDatabase } from '../machine.ts';

/** One process of Medespraak on a PostgreSQL of its own, with pairs that run and both of each signed in. */
export interface House {
  base: string;
  meetings: Meeting[];
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = 'a secret for benchmarks, of no use elsewhere';

export async function openHouse(pairs: number): Promise<House> {
  const { folder, url: databaseUrl, stop } = await startDatabase();
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const platform = await openPlatform({
    databaseUrl,
    directory: folder,
    secret,
    address: base,
    worksJobs: false,
  });
  const { meetings } = await makeMeetings(platform, 'meeting', pairs);
  await platform.close();
  const server = spawn(process.execPath, ['cli/medespraak.js', 'serve'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDESPRAAK_SECRET: secret,
      MEDESPRAAK_DATA: folder,
      MEDESPRAAK_EXAMPLE: 'off',
      MEDESPRAAK_URL: base,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => text.toString().includes('Stop with Ctrl-C') && resolve());
    server.once('exit', () => reject(new Error('the process stopped before it was ready')));
  });
  return {
    base,
    meetings,
    close: async () => {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      await stop();
    },
  };
}

export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN;

/** A browser whose microphone and camera are made up; the one at CHROMIUM_PATH, else the library's own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
    ],
  });
}
