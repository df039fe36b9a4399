import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Type checks: the fast native compiler over everything but web/, whose pages svelte-check understands. */
const root = fileURLToPath(new URL('..', import.meta.url));
const run = (args: string[]) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const native = run(['node_modules/@typescript/native/bin/tsc', '-p', '.']);
const sync = run(['web/sync.ts']);
const pages = run(['node_modules/svelte-check/bin/svelte-check', '--workspace', 'web', '--tsconfig', './tsconfig.json', '--fail-on-warnings']);
process.exit(native || sync || pages);
