import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

/** Separate keys per purpose, so that what one opens another cannot. All 32 bytes. */
export interface Keys {
  /** Names answers; see pseudonyms.ts. */
  pseudonyms: Buffer;
  /** Makes personal links. */
  links: Buffer;
  /** Signs the sessions of staff. */
  sessions: Buffer;
  /** Signs what goes to push services. */
  push: Buffer;
  /** Draws: the seed of a lottery follows from it, so that it is kept nowhere before the draw. */
  lotteries: Buffer;
  /** Makes the check numbers of releases: without it nobody can try out which answers a number belongs to. */
  releases: Buffer;
}

/** Derives the keys of all purposes from one secret of at least 32 characters. Throws when it is shorter. */
export function deriveKeys(secret: string): Keys {
  if (secret.length < 32)
    throw new Error(
      'MEDESPRAAK_SECRET must be at least 32 characters long, for example from "openssl rand -hex 32".',
    );
  const derive = (purpose: string) => createHmac('sha256', secret).update(`medespraak:${purpose}`).digest();
  return {
    pseudonyms: derive('pseudonyms'),
    links: derive('links'),
    sessions: derive('sessions'),
    push: derive('push'),
    lotteries: derive('lotteries'),
    releases: derive('releases'),
  };
}

/**
 * The installation's secret: from the environment, otherwise from a file beside the embedded database that only
 * its owner can read, made on the first start. Losing it makes links and the tie between a person and her answers unreadable.
 * @throws StartupError when the file cannot be read or made.
 */
export function readSecret(environment: string | undefined, directory: string): string {
  if (environment) return environment;
  const file = join(directory, 'secret');
  try {
    mkdirSync(directory, { recursive: true });
    if (!existsSync(file)) keepSecret(file, randomBytes(32).toString('hex'));
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartupError(
      `The secret in ${directory} cannot be read or written. Check the owner and rights, or set MEDESPRAAK_SECRET.`,
      { cause: error },
    );
  }
}

/** Written aside and put in place in one go: of two processes that start at once the first wins, and nobody reads half. */
function keepSecret(file: string, secret: string): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
