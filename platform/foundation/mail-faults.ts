/** What nodemailer says of an address or a message that was refused while the server works. */
function codeOf(error: unknown): { code: string; command: string; syscall: string; response: number } {
  const of = (name: string): unknown =>
    error instanceof Error ? (error as unknown as Record<string, unknown>)[name] : undefined;
  const text = (name: string) => {
    const value = of(name);
    return typeof value === 'string' ? value : '';
  };
  const response = of('responseCode');
  return {
    code: text('code'),
    command: text('command'),
    syscall: text('syscall'),
    response: typeof response === 'number' ? response : 0,
  };
}

/**
 * Whether a fault is about this mail, so that the next can be tried. A sender that is refused is no fault of this mail: it will
 * be refused for all, until somebody mends the settings.
 *
 * @example isAboutOneMail(Object.assign(new Error('no'), { code: 'EENVELOPE', command: 'RCPT TO' })) // true
 * @example isAboutOneMail(Object.assign(new Error('no'), { code: 'EENVELOPE', command: 'MAIL FROM' })) // false
 */
export function isAboutOneMail(error: unknown): boolean {
  const { code, command } = codeOf(error);
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
}

/** Whether the server says that this address or mail will never be taken (5xx). */
export const isForGood = (error: unknown): boolean => isAboutOneMail(error) && codeOf(error).response >= 500;

/** What nodemailer says, without a code, of what waited for a line when the lines were ended. */
const neverBegun = 'Connection pool was closed';

/**
 * Whether nothing can have left: there was no connection, it waited for a line until there were none, or the server refused. After a line that broke in between, nobody
 * knows; of lines that broke one after the other before a byte of the mail was sent, nodemailer names no command.
 *
 * @example isBeforeSending(Object.assign(new Error('closed'), { code: 'ECONNECTION' })) // true
 * @example isBeforeSending(Object.assign(new Error('closed'), { code: 'ECONNECTION', command: 'CONN' })) // false
 */
export function isBeforeSending(error: unknown): boolean {
  const { code, command, syscall } = codeOf(error);
  return (
    syscall === 'connect' ||
    (code === '' && error instanceof Error && error.message === neverBegun) ||
    (code === 'ECONNECTION' && command === '') ||
    ['EDNS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'EMESSAGE', 'ETLS'].includes(code)
  );
}

/**
 * What became of a message that a server did not take and that must not leave twice: `failed` when it never will, or was tried often
 * enough; `waiting` when nothing left and it can be tried again; `unsure` when nobody knows.
 *
 * @example outcomeOf(Object.assign(new Error('no'), { code: 'ESOCKET' }), false) // 'unsure'
 * @example outcomeOf(Object.assign(new Error('no'), { code: 'EDNS' }), true) // 'waiting'
 */
export function outcomeOf(error: unknown, isTriedEnough: boolean): 'failed' | 'waiting' | 'unsure' {
  if (isForGood(error)) return 'failed';
  if (!isBeforeSending(error)) return 'unsure';
  return isTriedEnough && isAboutOneMail(error) ? 'failed' : 'waiting';
}
