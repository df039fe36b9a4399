import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the pages once before the journeys, so that no story waits for it. */
export default function build(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const script = "import('./web/build.ts').then((web) => web.buildWebWhenNeeded())";
  const { status } = spawnSync(process.execPath, ['-e', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the pages could not be built');
}
