import { createHash, createHmac } from 'node:crypto';

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

/** Whether a link shows an answer: what was said since it was made. */
export function isSince(link: { invitedAt: Date } | null): (answer: { answeredAt: Date }) => boolean {
  return (answer) => link !== null && answer.answeredAt >= link.invitedAt;
}
