import { isServerAway } from './explain-postgres.ts';

/** How often it is tried whether the server is back. */
const retryMilliseconds = 1_000;

/**
 * Tells the terminal once that the database cannot be reached and once that it is back: while it is away everybody who asks
 * something runs into it, and a line for each would bury all else.
 *
 * @param ping one question to the database, which fails while it is away
 */
export function watchAbsence(
  ping: () => Promise<unknown>,
  say: (line: string) => void = (line) => console.error(line),
) {
  let since: number | null = null;
  let again: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const isBack = await ping().then(
      () => true,
      () => false,
    );
    if (since === null) return;
    if (!isBack) return void (again = setTimeout(() => void look(), retryMilliseconds).unref());
    say(`PostgreSQL can be reached again, after ${Math.ceil((Date.now() - since) / 1000)} s.`);
    since = null;
  }

  return {
    /** Whether an error says that the database is away; when it does, that is told and waited for. */
    isAway: (error: unknown): boolean => {
      if (!isServerAway(error)) return false;
      if (since === null) {
        since = Date.now();
        say(
          'PostgreSQL cannot be reached. Pages say so, devices keep what they have; trying again every second.',
        );
        again = setTimeout(() => void look(), retryMilliseconds).unref();
      }
      return true;
    },
    stop: (): void => {
      clearTimeout(again);
      since = null;
    },
  };
}
