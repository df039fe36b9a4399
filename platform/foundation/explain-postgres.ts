import { sqlStateOf } from './database.ts';
import { StartupError } from './startup-error.ts';

const sentences = {
  address: 'DATABASE_URL is not a valid address. Expected postgres://user:password@host:5432/database.',
  user: 'The PostgreSQL server in DATABASE_URL refuses the user or password.',
  database: 'The database named in DATABASE_URL does not exist. Make it first (createdb).',
  rights:
    'The user in DATABASE_URL may not make schemas and roles. Give it CREATEROLE and make it owner of the database.',
  certificate:
    'No safe connection with the PostgreSQL server in DATABASE_URL: it offers none, or its certificate is not trusted. Mend that, or change "sslmode" in the address.',
  full: 'The PostgreSQL server in DATABASE_URL takes no more connections. Stop what holds them, or raise max_connections.',
  starting:
    'The PostgreSQL server in DATABASE_URL is still starting, or recovering after it was broken off. Try again in a minute.',
  reach: 'The PostgreSQL server in DATABASE_URL cannot be reached. Is it running, and is the address right?',
} as const;

/**
 * Why a PostgreSQL server could not be opened, as a sentence for the person at the terminal. What nobody there can mend
 * comes back as it was. The reason may lie under errors of libraries, so the whole chain of causes is looked at.
 */
export function explainPostgres(error: unknown): Error {
  const reason = reasonOf(error);
  if (reason) return new StartupError(sentences[reason], { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

function reasonOf(error: unknown): keyof typeof sentences | null {
  const state = sqlStateOf(error) ?? '';
  const chain = causesOf(error);
  const codes = chain.map((cause) => ('code' in cause ? String(cause.code) : ''));
  const says = (pattern: RegExp) => chain.some(({ message }) => pattern.test(message));
  if (codes.includes('ERR_INVALID_URL')) return 'address';
  if (state.startsWith('28') || says(/authentication|SASL|SCRAM/i)) return 'user';
  if (state === '3D000') return 'database';
  if (state === '42501') return 'rights';
  if (state === '53300') return 'full';
  if (state === '57P03') return 'starting';
  if (says(/SSL|certificate|TLS/i) || codes.some((code) => /CERT|^ERR_(TLS|SSL)/.test(code)))
    return 'certificate';
  const away = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENETUNREACH|ENOENT|EPIPE|57P0)/;
  return codes.some((code) => away.test(code)) || says(/timeout|terminated|ECONN/i) ? 'reach' : null;
}

/** An error with what caused it, and of a host with several addresses the error of each. */
function causesOf(error: unknown): Error[] {
  if (!(error instanceof Error)) return [];
  const inside = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, ...inside.flatMap(causesOf), ...causesOf(error.cause)];
}

/** What the driver says of a connection that broke, or that it could not get in time. */
const brokenLine =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/;

/**
 * Whether an error says that the server cannot be reached now, or takes nobody: nothing is wrong with what was asked, and asking again
 * helps. Whether a transaction that was broken off was kept nobody knows.
 */
export function isServerAway(error: unknown): boolean {
  const state = sqlStateOf(error) ?? '';
  if (/^(08|57P0[123]|53300)/.test(state)) return true;
  const broken =
    /^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
  return causesOf(error).some(
    (cause) => ('code' in cause && broken.test(String(cause.code))) || brokenLine.test(cause.message),
  );
}
