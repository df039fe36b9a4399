import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does `work` while no other process on this machine does work under the same lock file; waits its turn. A lock left
 * behind by a process that is gone is taken over. For two starts at once on one checkout, not across machines.
 */
export async function underLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  while (!take(lockFile)) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function take(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!holderIsAlive(lockFile)) rmSync(lockFile, { force: true });
    return false;
  }
}

function holderIsAlive(lockFile: string): boolean {
  try {
    process.kill(Number(readFileSync(lockFile, 'utf8')), 0);
    return true;
  } catch (error) {
    // EPERM: alive, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
