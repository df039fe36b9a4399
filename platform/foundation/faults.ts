import { fileURLToPath } from 'node:url';
import { sqlStateOf } from './database.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A line of a stack as V8 writes it, with a place in a file; nothing that a person typed passes for one. */
const frameLine =
  /^ {4}at (?:async )?(?:(?<what>[\w.$<> ]{1,80}?) (?:\[as [\w.$]+\] )?\()?(?<place>[^\s()]+:\d+:\d+)\)?$/;

/**
 * A fault as it may stand in a log: the names of the errors (the cause after what it caused), PostgreSQL's code and the
 * constraint, and the lines of our own code that it came through. Never a message: those of the database and of its
 * library hold the values of a row, and those are names and answers.
 *
 * @example describeFault(error) // 'DrizzleQueryError < DatabaseError, SQLSTATE 23505, programme_slug_unique\n    at insertWave (platform/surveys/waves.store.ts:18:3)'
 */
export function describeFault(fault: unknown): string {
  const chain = causesOf(fault);
  const state = sqlStateOf(fault);
  const constraint = chain.map(constraintOf).find((name) => name !== null) ?? null;
  const parts = [chain.map(nameOf).join(' < ') || `thrown ${typeof fault}`];
  if (state) parts.push(`SQLSTATE ${state}`);
  if (constraint) parts.push(constraint);
  return [parts.join(', '), ...framesOf(chain)].join('\n');
}

/** At most five, so that errors that name each other end too. */
function causesOf(fault: unknown): Error[] {
  const chain: Error[] = [];
  for (let error = fault; error instanceof Error && chain.length < 5; error = error.cause) chain.push(error);
  return chain;
}

const plain = (text: unknown): string | null =>
  typeof text === 'string' && /^[\w$.-]{1,80}$/.test(text) ? text : null;

/** The class tells more than `name`, which the libraries of the database leave at "error". */
const nameOf = (error: Error): string => plain(error.constructor.name) ?? plain(error.name) ?? 'Error';

const constraintOf = (error: Error): string | null =>
  'constraint' in error ? plain(error.constraint) : null;

/** Of the first error that came through our own code; the stack begins with the message, which is cut off. */
function framesOf(chain: readonly Error[]): string[] {
  for (const error of chain) {
    const stack = error.stack ?? '';
    const end = stack.indexOf(error.message);
    const lines = (end < 0 ? stack : stack.slice(end + error.message.length)).split('\n');
    const frames = lines.flatMap((line) => {
      const { what, place } = frameLine.exec(line)?.groups ?? {};
      const path = place?.replace(/^file:\/\//, '');
      if (!path?.startsWith(root) || path.includes('/node_modules/')) return [];
      return [`    at ${what ? `${what} ` : ''}(${path.slice(root.length)})`];
    });
    if (frames.length > 0) return frames.slice(0, 12);
  }
  return [];
}
