import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';

/** Fields that a form may have. The largest of ours names some thousands of people. */
export const mostFields = 20_000;
/** Bytes of a form without files. Files come in forms of the other kind. */
export const mostFormBytes = 1_000_000;

/** The types of forms, as browsers and programs that mean well write them. */
const plainForm = /^application\/x-www-form-urlencoded(?:;\s*charset=[\w-]+)?$/i;
const formWithFiles = /^multipart\/form-data;\s*boundary=("?)([\w.-]+)\1$/i;

/**
 * Refuses, before anybody is looked up, what only a program sends: taking six million empty fields apart keeps the whole server busy
 * for a quarter of an hour, and anybody may send a form. A type that is written in another way is refused too: whoever reads the form
 * might find fields where none are counted here. @throws the error page with status 413, or 415
 */
export const refuseHugeForms: Handle = async ({ event, resolve }) => {
  const type = event.request.headers.get('content-type') ?? '';
  if (event.request.method === 'GET' || !/urlencoded|form-data/i.test(type)) return resolve(event);
  const isPlain = plainForm.test(type);
  const boundary = formWithFiles.exec(type)?.[2];
  if (!isPlain && boundary === undefined) error(415);
  const body = await event.request
    .clone()
    .arrayBuffer()
    .catch(() => null);
  // What cannot be read is said by whoever needs it.
  if (body === null) return resolve(event);
  const mark = isPlain ? '&' : `--${boundary}`;
  if ((isPlain && body.byteLength > mostFormBytes) || hasMore(Buffer.from(body), mark, mostFields))
    error(413);
  return resolve(event);
};

/** Whether a mark stands in bytes more often than so many times. */
function hasMore(bytes: Buffer, mark: string, most: number): boolean {
  let count = 0;
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + mark.length)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
