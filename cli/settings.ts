import { resolve } from 'node:path';
import { StartupError, type PlatformSettings } from '@medespraak/platform';

/** What the environment says. Everything has a default that works on one machine. */
export interface Settings extends PlatformSettings {
  port: number;
  host: string;
  example: boolean;
}

/** Reads settings from environment variables; README lists them. Throws StartupError for one that makes no sense. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartupError(`PORT must be a number between 0 and 65535, and is "${environment['PORT']}".`);
  const address = environment['MEDESPRAAK_URL'] ?? `http://localhost:${port}`;
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new StartupError(
      `MEDESPRAAK_URL must be an address such as https://medespraak.example.org, and is "${address}".`,
    );
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new StartupError('DATABASE_URL must look like postgres://user:password@host:5432/database.');
  const secret = environment['MEDESPRAAK_SECRET'] || undefined;
  if (secret !== undefined && secret.length < 32)
    throw new StartupError(
      'MEDESPRAAK_SECRET must be at least 32 characters long, for example from "openssl rand -hex 32".',
    );
  return {
    port,
    host: environment['HOST'] ?? '127.0.0.1',
    example: environment['MEDESPRAAK_EXAMPLE'] !== 'off',
    databaseUrl,
    directory: resolve(environment['MEDESPRAAK_DATA'] ?? 'data'),
    secret,
    address,
    smtpUrl: environment['SMTP_URL'] || undefined,
    mailFrom: environment['MAIL_FROM'] || undefined,
    redisUrl: environment['REDIS_URL'] || undefined,
    worksJobs: false,
  };
}

/**
 * Reads the value of an option such as `--seed 2026`: a whole number, 0 or more, that a double holds exactly.
 * Throws StartupError for anything else, also for an empty value, so that nothing is opened or written.
 */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number))
    throw new StartupError(`"${value}" is not a whole number such as 2026.`);
  return number;
}
