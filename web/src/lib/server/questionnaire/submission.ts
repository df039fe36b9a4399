import { createHash } from 'node:crypto';

/**
 * The idempotency key of one answer on one shown form: the form's own random key and what was said, as a UUID (version 8,
 * RFC 9562). The same answer sent twice is one submission; another answer on the same form, which a browser may show again
 * from its memory after going back, is another, and is not lost.
 */
export function submissionOf(formKey: string, given: unknown): string {
  const digest = createHash('sha256')
    .update(`${formKey}\u001f${JSON.stringify(given)}`)
    .digest('hex');
  const variant = ((Number.parseInt(digest.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(18, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
