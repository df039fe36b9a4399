import { expect, it } from 'vitest';
import { mediaResponse } from './media-response.ts';

const media = { type: 'audio/mp4', content: new TextEncoder().encode('0123456789') };
const ask = async (range: string | null) => {
  const answer = mediaResponse(media, range);
  return [answer.status, answer.headers.get('content-range'), await answer.text()];
};

it('gives the whole, and says that parts may be asked', async () => {
  expect(await ask(null)).toEqual([200, null, '0123456789']);
  expect(mediaResponse(media, null).headers.get('accept-ranges')).toBe('bytes');
});

it('gives the part that a player asks: Safari begins with the first two bytes', async () => {
  expect(await ask('bytes=0-1')).toEqual([206, 'bytes 0-1/10', '01']);
  expect(await ask('bytes=4-')).toEqual([206, 'bytes 4-9/10', '456789']);
  expect(await ask('bytes=8-99')).toEqual([206, 'bytes 8-9/10', '89']);
  expect(await ask('bytes=10-')).toEqual([416, 'bytes */10', '']);
});

it('is kept by nobody, unless it never changes: then by the browser alone', () => {
  const kept = (how?: 'never' | 'forever') => mediaResponse(media, null, how).headers.get('cache-control');
  expect(kept()).toBe('no-store');
  expect(kept('forever')).toBe('private, max-age=31536000, immutable');
});
