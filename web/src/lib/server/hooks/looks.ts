import type { Handle } from '@sveltejs/kit/hooks';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isArrival } from './arrival.ts';

interface Looks {
  text: string;
  digest: string;
}

/**
 * Who comes to the questionnaire from elsewhere gets its looks in the page: on a slow line asking for them apart takes a second before
 * anything can be read. On every page after that they are files, which the browser keeps.
 *
 * @param folder where the built files for browsers lie; null while the pages are being written
 */
export function carryLooksFrom(folder: string | null): Handle {
  const known = new Map<string, Looks | null>();

  /** The text of one of our files; null for one that is not there, or that names others by their place beside it. */
  function looksOf(href: string): Looks | null {
    const found = known.get(href);
    if (found !== undefined) return found;
    const file = folder && join(folder, href);
    const text = file && existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
    const isWhole = text !== null && !/url\((?!["']?(data:|\/))|@import|<\//.test(text);
    const looks = isWhole ? { text, digest: createHash('sha256').update(text).digest('base64') } : null;
    known.set(href, looks);
    return looks;
  }

  return async ({ event, resolve }) => {
    const response = await resolve(event);
    const policy = response.headers.get('content-security-policy');
    const isHtml = response.headers.get('content-type')?.startsWith('text/html');
    if (!isArrival(event) || !isHtml || !policy) return response;
    const allowed = ["style-src 'self'"];
    const html = (await response.text()).replace(linkToStyle, (link, href: string) => {
      const looks = looksOf(href);
      if (!looks) return link;
      allowed.push(`'sha256-${looks.digest}'`);
      return `<style data-href="${href}">${looks.text}</style>`;
    });
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    headers.set(
      'content-security-policy',
      policy.replace(/style-src 'self'/, () => allowed.join(' ')),
    );
    return new Response(html, { status: response.status, statusText: response.statusText, headers });
  };
}

const linkToStyle = /<link href="(\/_app\/immutable\/assets\/[\w.-]+\.css)" rel="stylesheet">/g;

/** Beside the built server, some folders up. */
function builtFolder(from: string): string | null {
  const here = join(from, 'client');
  if (existsSync(join(here, '_app/immutable'))) return here;
  return dirname(from) === from ? null : builtFolder(dirname(from));
}

export const carryLooks = carryLooksFrom(builtFolder(import.meta.dirname));
