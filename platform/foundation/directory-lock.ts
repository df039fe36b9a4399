import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/**
 * Takes a data directory for this process. The embedded database takes no lock of its own, and two processes writing
 * one directory would destroy it. A lock left by a process that is gone is taken over.
 * @returns how to give it back.
 * @throws StartupError when the directory cannot be written, or another process has it.
 */
export function lockDirectory(directory: string): () => void {
  const file = join(directory, 'in-use-by');
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new StartupError(
      `The data directory ${directory} cannot be made or written. Choose another with MEDESPRAAK_DATA.`,
      {
        cause: error,
      },
    );
  }
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, `${process.pid} ${beginOf(process.pid)}\n`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
        throw new StartupError(
          `The data directory ${directory} cannot be written. Check its owner and rights.`,
          {
            cause: error,
          },
        );
      }
      const [number, begin] = readFileSync(file, 'utf8').trim().split(' ');
      const holder = Number(number);
      if (holder !== process.pid && isRunning(holder, begin)) {
        throw new StartupError(
          `Another Medespraak (process ${holder}) is using ${directory}. Stop it first, or set DATABASE_URL to a PostgreSQL server, which several can share.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  throw new StartupError(`The data directory ${directory} is being taken by another process. Try again.`);
}

/**
 * When a process began, as the system counts it; empty where it does not say. After a crash or in a container another process can have
 * the number of the one that took the directory.
 */
function beginOf(pid: number): string {
  try {
    // The name of the program, which may hold spaces, stands in brackets; the 22nd field is the moment it began.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}

function isRunning(pid: number, begin = ''): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (begin !== '' && begin !== beginOf(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
