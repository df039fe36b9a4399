import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** How somebody gets a code: SMS only when she has no address for mail. */
export type CodeChannel = 'mail' | 'sms';

/** Minutes that a code or link works. */
export const codeMinutes = 15;
/** Days that a device stays signed in: as long as its browser keeps the cookie, and no longer for who copied it. */
export const deviceDays = 366;
/** Codes that may be asked for somebody in an hour, and tries that a code takes. */
export const codesPerHour = 5;
export const mostAttempts = 5;

/** Six digits, each as likely. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0');

/** 192 random bits in base64url: the secret of a link or a device. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** What is stored of a random secret: SHA-256, hexadecimal. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What is stored of a code, which is short: keyed, and different for every person or sign-up. */
export const codeDigestOf = (key: Buffer, ownerId: string, code: string): string =>
  createHmac('sha256', key).update(`sign-in-code\u001f${ownerId}\u001f${code}`).digest('hex');

/** What is stored of the address or number that a sign-up's code proves. */
export const contactDigestOf = (key: Buffer, contact: { email: string } | { phone: string }): string =>
  createHmac('sha256', key)
    .update(`sign-up-contact\u001f${'email' in contact ? contact.email.toLowerCase() : contact.phone}`)
    .digest('hex');

const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone / iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

/** What somebody recognises a device by, from the browser's own description: `Chrome · Android`. Never the whole of it. */
export function labelOf(userAgent: string | null): string {
  const find = (list: readonly (readonly [RegExp, string])[]) =>
    list.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(' · ') || '?';
}
