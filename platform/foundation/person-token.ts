import { createHmac, timingSafeEqual } from 'node:crypto';

const sealLength = 12;

function sealOf(key: Buffer, purpose: string, personId: Buffer): Buffer {
  return createHmac('sha256', key)
    .update(`${purpose}\u001f`)
    .update(personId)
    .digest()
    .subarray(0, sealLength);
}

/**
 * What stands in an address with which somebody does one thing without signing in: her id with a seal that only this
 * installation can make, 38 characters. It works for ever, for this purpose, and opens nothing else.
 */
export function personToken(key: Buffer, purpose: string, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, sealOf(key, purpose, id)]).toString('base64url');
}

/** Whose token it is; null for one that was not made here, or for another purpose. */
export function personOfToken(key: Buffer, purpose: string, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + sealLength) return null;
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), sealOf(key, purpose, id))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
