import { createHash, createHmac } from 'node:crypto';

/**
 * How a device calls whose answers it keeps: the same for one invitation, and nothing that the link follows from.
 * Answers of one person never go out under the link of the next who uses the device.
 */
export const ownerOf = (invitationId: string): string =>
  createHash('sha256').update(`answers of ${invitationId}`).digest('base64url').slice(0, 22);

/** By what a device knows its personal link again, in `/u/…`, without keeping it: SHA-256 in base64url. */
export const linkDigestFor = (link: string): string => createHash('sha256').update(link).digest('base64url');

/** The key with which a device keeps answers, as 32 bytes in base64url: it follows from the secret of the link. */
export const keyOf = (link: string): string =>
  createHmac('sha256', link).update('answers on a device').digest('base64url');
