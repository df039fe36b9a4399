import { createHash, createHmac } from 'node:crypto';
import type { Actor } from '../foundation/access.ts';
import { personOfToken, personToken } from '../foundation/person-token.ts';

type Asking = Pick<Extract<Actor, { kind: 'respondent' }>, 'deviceDigest' | 'signedInAt'>;

/**
 * The secret of a personal link: HMAC-SHA-256 over the invitation and its link's number, cut to 160 bits, in base64url
 * (27 characters). It is computed when needed and never stored.
 */
export function linkSecret(key: Buffer, invitationId: string, linkVersion: number): string {
  return createHmac('sha256', key)
    .update(`${invitationId}\u001f${linkVersion}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url');
}

/** What is stored of a secret, to find its invitation by: SHA-256, hexadecimal. */
export function linkDigestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The address that a newcomer opens. */
export function linkAddress(base: string, secret: string): string {
  return `${base}/u/${secret}`;
}

/** An answer, as far as it decides who sees it. */
export interface Shown {
  answeredAt: Date;
  deviceDigest: string | null;
}

/** Whether an answer was given on the device that asks. */
export const isFromHere = ({ deviceDigest }: Asking, answer: Pick<Shown, 'deviceDigest'>): boolean =>
  deviceDigest !== undefined && answer.deviceDigest === deviceDigest;

/**
 * What a link shows: what was said since it was made. Who signed in instead sees what was said on that device, for whoever changes
 * her address signs in as well.
 */
export function isShownBy(asking: Asking, link: { invitedAt: Date } | null): (answer: Shown) => boolean {
  if (asking.signedInAt) return (answer) => isFromHere(asking, answer);
  return (answer) => link !== null && answer.answeredAt >= link.invitedAt;
}

/** Where somebody says, without signing in, that she wants no more messages about questions. In her own language. */
export function stopAddress(base: string, key: Buffer, personId: string, language: string): string {
  return `${base}/stop/${personToken(key, stopPurpose, personId)}?lang=${language}`;
}

/** Where a mail program says the same for her with one press (RFC 8058): opening it changes nothing. */
export function oneClickAddress(base: string, key: Buffer, personId: string): string {
  return `${base}/stop/${personToken(key, stopPurpose, personId)}/one-click`;
}

/** Whose address it is; null when it was not made here. */
export const personToStop = (key: Buffer, token: string): string | null =>
  personOfToken(key, stopPurpose, token);

const stopPurpose = 'stop-questions';
