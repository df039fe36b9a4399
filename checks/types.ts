import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeRouteTypes } from './routes.ts';

/** Type checks: the fast native compiler over everything but web/, whose pages svelte-check understands. */
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (args: string[], cwd = root) =>
  spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1;

const native = run(['node_modules/@typescript/native/bin/tsc', '-p', '.']);
const sync = writeRouteTypes();
const pages = run(
  ['../node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  `${root}web`,
);
process.exit(native || sync || pages);
