import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The one without windows goes first: the same engine, and the journeys take a third less of the processor with it. */
const systemPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const debianPackages = ['chromium-headless-shell', 'fonts-noto-core'];

/** The browser that journeys drive: the system's, else the one Playwright downloaded; null when there is none. */
function chromiumPath(): string | null {
  const own = process.env['CHROMIUM_PATH'];
  if (own && existsSync(own)) return own;
  const system = systemPlaces.find((path) => existsSync(path));
  if (system) return system;
  const { chromium } = createRequire(import.meta.url)('playwright') as {
    chromium: { executablePath(): string };
  };
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/**
 * Makes sure there is a Chromium: as root on Debian its package, otherwise Playwright's own download. Says exactly what
 * to do when neither works.
 *
 * @returns where it is, or null when there is still none.
 */
export function ensureChromium(): string | null {
  const present = chromiumPath();
  if (present) return present;
  const run = (name: string, args: string[]) => spawnSync(name, args, { stdio: 'inherit' }).status === 0;
  const hasApt = existsSync('/usr/bin/apt-get');
  if (hasApt && process.getuid?.() === 0) {
    console.log('Chromium is missing; installing the Debian package …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages]);
  } else {
    console.log('Chromium is missing; downloading the one that Playwright brings …');
    run('npx', ['playwright', 'install', 'chromium']);
  }
  const installed = chromiumPath();
  if (installed) return installed;
  console.error(
    'There is no Chromium for the journeys. On Debian: apt-get install chromium-headless-shell. Elsewhere: npx playwright install chromium, ' +
      'or set CHROMIUM_PATH to a Chromium you have.',
  );
  return null;
}
