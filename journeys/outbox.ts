import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './system.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** What lies in the outbox, oldest first. The folder comes with the first mail. */
export function readLetters({ outbox }: System): Letter[] {
  if (!existsSync(outbox)) return [];
  return readdirSync(outbox)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => join(outbox, file))
    .map((file) => ({ file, at: statSync(file).mtimeMs }))
    .sort((one, other) => one.at - other.at)
    .map(({ file }) => parseLetter(readFileSync(file, 'utf8')));
}

function parseLetter(raw: string): Letter {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(/\r?\n[ \t]+/g, ' '))?.[1] ?? '';
  const words = field('Subject').replace(/=\?UTF-8\?Q\?(.*?)\?= ?/gi, (_, text: string) =>
    decode(text.replaceAll('_', ' ')),
  );
  const body = rest.join('\n\n').replace(/=\r?\n/g, '');
  return { to: field('To'), subject: words, text: /quoted-printable/i.test(head) ? decode(body) : body };
}

const decode = (text: string): string =>
  text.replace(/(?:=[\dA-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
  );

/** Letters to an address, oldest first. */
export const lettersTo = (system: System, email: string): Letter[] =>
  readLetters(system).filter(({ to }) => to.includes(email));

/**
 * Waits for a letter to an address whose subject fits.
 *
 * @param earlier how many such letters there were before, that are not meant
 */
export async function waitForLetter(
  system: System,
  email: string,
  subject: RegExp,
  earlier = 0,
): Promise<Letter> {
  const found = () => lettersTo(system, email).filter((letter) => subject.test(letter.subject));
  return waitUntil(
    () => found()[earlier],
    () => `no letter ${subject} to ${email}, but: ${lettersTo(system, email).map((one) => one.subject)}`,
  );
}

/** Waits until the outbox holds a number of personal links, one per mail, and reads them. */
export function waitForLinks(system: System, count: number): Promise<string[]> {
  const links = () =>
    readLetters(system).flatMap(({ text }) => /http:\/\/localhost:\d+\/u\/[\w-]+/.exec(text)?.[0] ?? []);
  return waitUntil(
    () => (links().length >= count ? links() : undefined),
    () => `the outbox holds ${links().length} personal links, not ${count}`,
  );
}

const codeInSubject = /\b\d{6}\b/;

/** How many codes somebody was sent so far. */
export const countCodes = (system: System, email: string): number =>
  lettersTo(system, email).filter(({ subject }) => codeInSubject.test(subject)).length;

/** The code in the mail that follows the `earlier` ones. */
export async function waitForCode(system: System, email: string, earlier = 0): Promise<string> {
  const { subject } = await waitForLetter(system, email, codeInSubject, earlier);
  return codeInSubject.exec(subject)?.[0] ?? '';
}

/** Looks four times a second, and gives up after 100 seconds. */
async function waitUntil<T>(look: () => T | undefined, complaint: () => string): Promise<T> {
  for (let turn = 0; turn < 400; turn += 1) {
    const seen = look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(complaint());
}
