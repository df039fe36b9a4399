import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const web = fileURLToPath(new URL('../web/', import.meta.url));

/** Writes the types of routes, on which pages and their tests lean. @returns the exit code */
export const writeRouteTypes = (): number =>
  spawnSync(process.execPath, ['../node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], {
    cwd: web,
    stdio: 'inherit',
  }).status ?? 1;

/** Before unit tests: on a fresh checkout nobody wrote them yet. */
export default function writeRouteTypesWhenMissing(): void {
  if (existsSync(`${web}node_modules/$app/tsconfig.json`) || writeRouteTypes() === 0) return;
  throw new Error('The types of routes could not be written: see what is said above.');
}
