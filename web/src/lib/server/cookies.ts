import type { Cookies, RequestEvent } from '@sveltejs/kit';

type Asked = Pick<RequestEvent, 'cookies' | 'url'>;

/**
 * How every cookie of ours is kept: not for scripts, not for other sites, and for https alone where the page came that
 * way. Left out, the framework asks for https everywhere but on `localhost`, and a browser on a local network would throw it away.
 */
const attributesOf = ({ url }: Asked) =>
  ({ httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

/** Keeps a cookie for this path and below, for `maxAge` seconds; one that is no secret may be for scripts too. */
export function keepCookie(
  event: Asked,
  name: string,
  value: string,
  { path, maxAge, forScripts = false }: { path: string; maxAge: number; forScripts?: boolean },
): void {
  event.cookies.set(name, value, { ...attributesOf(event), httpOnly: !forScripts, path, maxAge });
}

export function dropCookie(event: Asked, name: string, path: string): void {
  event.cookies.delete(name, { ...attributesOf(event), path });
}

/** Passes on the cookies that the accounts library set in its own answer. */
export function passCookies(answer: Response, cookies: Cookies): boolean {
  const lines = answer.headers.getSetCookie();
  for (const line of lines) {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const value = decodeURIComponent(pair.slice(at + 1));
    const named = new Map(
      attributes.map((one): [string, string] => {
        const [name = '', content = ''] = one.toLowerCase().split('=');
        return [name, content];
      }),
    );
    const maxAge = named.get('max-age');
    cookies.set(pair.slice(0, at), value, {
      path: '/',
      httpOnly: named.has('httponly'),
      secure: named.has('secure'),
      sameSite: 'lax',
      ...(maxAge === undefined ? {} : { maxAge: Number(maxAge) }),
    });
  }
  return lines.length > 0;
}
