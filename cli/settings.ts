import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { StartupError, type PlatformSettings } from '@medespraak/platform';

/** What the environment says. Everything has a default that works on one machine. */
export interface Settings extends PlatformSettings {
  port: number;
  host: string;
  example: boolean;
}

/**
 * Reads settings from environment variables; README lists them. One that is empty counts as not set.
 * Throws StartupError for one that makes no sense.
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const said = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const port = Number(said('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartupError(`PORT must be a number between 0 and 65535, and is "${said('PORT')}".`);
  const example = said('MEDESPRAAK_EXAMPLE') ?? 'on';
  if (!['on', 'off'].includes(example))
    throw new StartupError(`MEDESPRAAK_EXAMPLE must be on or off, and is "${example}".`);
  const address = said('MEDESPRAAK_URL') ?? `http://localhost:${port}`;
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw new StartupError(
      `MEDESPRAAK_URL must be an address such as https://medespraak.example.org, and is "${address}".`,
    );
  const secret = said('MEDESPRAAK_SECRET');
  if (secret !== undefined && secret.length < 32)
    throw new StartupError(
      'MEDESPRAAK_SECRET must be at least 32 characters long, for example from "openssl rand -hex 32".',
    );
  return {
    port,
    host: said('HOST') ?? '127.0.0.1',
    example: example === 'on',
    databaseUrl: serverAddress('DATABASE_URL', 'postgres://user:password@host:5432/database'),
    directory: resolve(said('MEDESPRAAK_DATA') ?? 'data'),
    secret,
    address,
    smtpUrl: serverAddress('SMTP_URL', 'smtps://user:password@mail.example.org'),
    mailFrom: said('MAIL_FROM'),
    redisUrl: serverAddress('REDIS_URL', 'redis://host:6379'),
    turn: readTurn(environment),
    pushServices: (said('PUSH_SERVICES') ?? '').split(',').filter(Boolean),
    worksJobs: false,
  };

  /** The address of a server. The sentence shows another one: what was filled in can hold a password. */
  function serverAddress(name: keyof typeof kinds, shown: string): string | undefined {
    const value = said(name);
    if (value !== undefined && !(kinds[name].test(value) && URL.canParse(value)))
      throw new StartupError(`${name} must look like ${shown}.`);
    return value;
  }
}

const kinds = {
  DATABASE_URL: /^postgres(ql)?:\/\//,
  SMTP_URL: /^smtps?:\/\/[^/]/,
  REDIS_URL: /^rediss?:\/\/[^/]/,
} as const;

/** The relay for calls: addresses and the secret it shares with us, both or neither. */
function readTurn(environment: NodeJS.ProcessEnv): Settings['turn'] {
  const urls = (environment['TURN_URLS'] ?? '').split(/[\s,]+/).filter(Boolean);
  const secret = environment['TURN_SECRET'] ?? '';
  if (urls.length === 0 && !secret) return undefined;
  if (urls.length === 0 || urls.some((url) => !/^(turns?|stun):[^\s/]+$/.test(url)))
    throw new StartupError(
      'TURN_URLS must hold addresses such as turns:turn.example.org:443?transport=tcp, with commas between.',
    );
  if (secret.length < 16)
    throw new StartupError('TURN_SECRET must be the static-auth-secret of the relay, 16 characters or more.');
  return { urls, secret };
}

/**
 * Reads the value of an option such as `--seed 2026`: a whole number from `least` that a double holds exactly.
 * @throws InvalidArgumentError for anything else, also for an empty value, so that nothing is opened or written; the message
 *   names the option and says what is expected.
 */
export const wholeNumberFrom =
  (least: number, such: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number from ${least}, such as ${such}.`);
    return number;
  };
