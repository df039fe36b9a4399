/**
 * The mail that a delivery report (RFC 3464) says will never arrive: its id, from the header of the original that comes with it.
 * Null for every other message: a delay, a success, an absence, and mail that is not ours.
 */
export function bouncedMail(message: string): string | null {
  // Long headers go on over lines that begin with white space.
  const text = message.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ');
  if (!/^Content-Type:\s*multipart\/report\b[^\n]*delivery-status/im.test(text)) return null;
  if (!/^Action:\s*failed\b/im.test(text) || !/^Status:\s*5\.\d+\.\d+/im.test(text)) return null;
  const id = /^Message-ID:\s*<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@medespraak>/im.exec(text);
  return id?.[1] ?? null;
}
