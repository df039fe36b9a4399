import type { Cookies } from '@sveltejs/kit';

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
