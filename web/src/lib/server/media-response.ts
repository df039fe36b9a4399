/**
 * A photo or recording as an answer, whole or the part that was asked for: Safari plays no sound without parts (RFC 9110,
 * section 14). Kept by nobody on the way.
 *
 * @param kept `forever` for what never changes at its address: the browser that has it asks no more
 */
export function mediaResponse(
  media: { type: string; content: Uint8Array },
  range: string | null,
  kept: 'never' | 'forever' = 'never',
): Response {
  const { length } = media.content;
  const headers = {
    'content-type': media.type,
    'cache-control': kept === 'forever' ? 'private, max-age=31536000, immutable' : 'no-store',
    'accept-ranges': 'bytes',
    'content-security-policy': "default-src 'none'; sandbox",
  };
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range ?? '');
  const from = Number(asked?.[1] ?? 0);
  if (!asked) return new Response(new Uint8Array(media.content), { headers });
  if (from >= length)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${length}` } });
  const to = asked[2] ? Math.min(Number(asked[2]), length - 1) : length - 1;
  return new Response(new Uint8Array(media.content.subarray(from, to + 1)), {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${length}` },
  });
}
