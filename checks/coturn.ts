import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/turnserver', '/usr/local/bin/turnserver', '/opt/homebrew/bin/turnserver'];

/**
 * Makes sure there is a coturn, the relay that calls are tried with: as root on Debian its package. Says exactly what to do
 * otherwise.
 *
 * @returns where it is, or null when there is none.
 */
export function ensureCoturn(): string | null {
  const find = () =>
    [process.env['TURNSERVER_PATH'] ?? '', ...places].find((path) => path && existsSync(path));
  const present = find();
  if (present) return present;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('coturn is missing; installing the Debian package …');
    const run = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit' });
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'coturn');
  }
  const installed = find();
  if (installed) return installed;
  console.error(
    'There is no coturn for the story of a call. On Debian: apt-get install coturn. Elsewhere install it, or set ' +
      'TURNSERVER_PATH to a turnserver you have.',
  );
  return null;
}
