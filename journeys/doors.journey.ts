import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Visitor } from './visitor.ts';
import { waitForLinks } from './outbox.ts';
import { makeSystem, type System } from './system.ts';

let system: System;
/** The path of a newcomer's personal link. */
let personal = '';
/** The coordinator, signed in. */
let ada: Visitor;
const room = '/organisation/taalhuis';
const email = 'ada@example.org';

beforeAll(async () => {
  system = await makeSystem();
  await system.start();
  ada = visitor();
  const goes = async (path: string, fields: Record<string, string>) => {
    const answer = await ada.send(path, fields);
    expect(answer.status, path).toBeLessThan(400);
    return answer.headers.get('location') ?? '';
  };
  await goes('/first-run', { organisation: 'Taalhuis', slug: 'taalhuis', name: 'Ada', email });
  await goes(`${room}/people/new?kind=newcomer`, {
    ...{ givenName: 'Sara', familyName: 'Haddad', email: 'sara@example.org', level: 'A2' },
  });
  const days = { opensOn: '2020-01-01', closesOn: '2099-01-01' };
  const wave = await goes(`${room}/waves/new`, { name: 'start', kind: 'pulse', ...days });
  await goes(`${wave.split('?')[0]}?/invite`, { channel: 'mail' });
  personal = new URL((await waitForLinks(system, 1))[0] ?? '').pathname;
});
afterAll(() => system?.remove());

const visitor = () => new Visitor(system.base);
const signIn = (who: Visitor, token: string) => who.send('/sign-in/link', { token });

/** The secrets of the sign-in links that were mailed, at least so many. */
function mailedTokens(count: number): Promise<string[]> {
  return vi.waitUntil(
    () => {
      const files = existsSync(system.outbox) ? readdirSync(system.outbox) : [];
      const tokens = files.flatMap((file) => {
        const text = readFileSync(join(system.outbox, file), 'utf8')
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '=');
        return /\/sign-in\/link\?token=([\w-]+)/.exec(text)?.[1] ?? [];
      });
      return tokens.length >= count ? tokens : false;
    },
    { timeout: 60_000 },
  );
}

describe('every answer', () => {
  it.each(['/', '/sign-in', '/framework', '/enter', '/nothing-here', '/mark.svg'])(
    'forbids frames, guessing of kinds and telling other sites where somebody was: %s',
    async (path) => {
      const { headers } = await visitor().open(path);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each(['/', '/sign-in', '/framework', '/enter', '/nothing-here'])(
    'that is a page lets nothing in from elsewhere and no script of its own accord: %s',
    async (path) => {
      const policy = (await visitor().open(path)).headers.get('content-security-policy') ?? '';
      const directives = new Map(
        policy.split(';').map((part): [string, string] => {
          const [name = '', ...values] = part.trim().split(' ');
          return [name, values.join(' ')];
        }),
      );
      expect(directives.get('default-src')).toBe("'self'");
      expect(directives.get('frame-ancestors')).toBe("'none'");
      expect(directives.get('form-action')).toBe("'self'");
      expect(directives.get('base-uri')).toBe("'self'");
      expect(directives.get('object-src')).toBe("'none'");
      expect(directives.get('script-src')).toMatch(/^'self'( '(nonce|sha256)-[\w+/=-]+')*$/);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    },
  );
});

it('opens no personal link where staff are signed in, keeps nothing of it, and says what to do', async () => {
  const outbox = await (await ada.open(`${room}/outbox`)).text();
  expect(outbox).toContain('sara@example.org');
  expect(outbox).not.toMatch(/\/u\/[\w-]{20,}/);
  const refused = await ada.open(personal);
  expect(refused.status).toBe(403);
  expect(await refused.text()).toContain('Voor iemand invullen');
  expect(ada.cookie('respondent')).toBe(undefined);
  // What was opened before she signed in is not hers to read either.
  ada.plant('respondent', personal.split('/').at(-1) ?? '');
  for (const page of ['/questions', '/mine', '/mine/download'])
    expect([page, (await ada.open(page)).status]).toEqual([page, 403]);
  await ada.send('/sign-out', {});
  expect((await ada.open(personal)).status).toBe(303);
});

describe('a visitor who means harm', () => {
  it('makes no account by the page of the first run, and so has no mail sent to a stranger', async () => {
    const stranger = 'stranger@example.org';
    const fields = { organisation: 'Elders', slug: 'elders', name: 'Mallory', email: stranger };
    expect((await visitor().send('/first-run', fields)).headers.get('location')).toBe('/sign-in');
    expect((await visitor().send('/sign-in', { email: stranger })).status).toBe(303);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const letters = readdirSync(system.outbox).map((file) => readFileSync(join(system.outbox, file), 'utf8'));
    expect(letters.filter((letter) => letter.includes(stranger))).toEqual([]);
  });

  it.each([
    ['/sign-in', 'a&'.repeat(400_000), 413],
    ['/sign-in', `email=a@${'.'.repeat(200_000)}@`, 400],
    ['/enter', `contact=a@${'.'.repeat(200_000)}@`, 400],
    ['/enter', `contact=${'.'.repeat(200_000)}`, 400],
  ])('does not keep the server busy with one form to %s', async (path, body, status) => {
    const begin = performance.now();
    const answer = await fetch(new URL(path, system.base), {
      method: 'POST',
      body,
      headers: { origin: system.base, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(status);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

describe('signing in', () => {
  it.each([
    'https://elsewhere.example.org',
    '//elsewhere.example.org',
    '/\\elsewhere.example.org',
    'javascript:alert(1)',
  ])('never sends somebody on to %s', async (to) => {
    const page = await (await visitor().open(`/sign-in?to=${encodeURIComponent(to)}`)).text();
    expect(page).not.toContain('elsewhere.example.org"');
    const answer = await visitor().send('/sign-in', { email, to });
    expect([303, 429]).toContain(answer.status);
    expect(decodeURIComponent(answer.headers.get('location') ?? '/sign-in/code?to=/start')).toBe(
      '/sign-in/code?to=/start',
    );
  });

  it('works once with a link, and keeps the session where scripts and other sites do not reach', async () => {
    const [token = ''] = await mailedTokens(4);
    const ada = visitor();
    expect((await signIn(ada, token)).headers.get('location')).toBe('/start');
    const session = ada.cookieLines.find((line) => line.startsWith('medespraak.session_token='));
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Lax/i);
    expect(session).toMatch(/Path=\//);
    const page = await ada.open(room);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await signIn(visitor(), token)).status).toBe(410);
  });

  it('gives a session of its own: one that was planted in a browser before is worth nothing', async () => {
    const planted = 'planted-session-of-somebody-else';
    const ada = visitor();
    ada.plant('medespraak.session_token', planted);
    expect((await ada.open(room)).headers.get('location')).toMatch(/^\/sign-in/);
    await signIn(ada, (await mailedTokens(4))[1] ?? '');
    expect(ada.cookie('medespraak.session_token')).not.toContain(planted);
    const attacker = visitor();
    attacker.plant('medespraak.session_token', planted);
    expect((await attacker.open(room)).status).toBe(303);

    // Signing out ends it on the server too: a copy of the cookie no longer opens anything.
    const copy = visitor();
    copy.plant('medespraak.session_token', ada.cookie('medespraak.session_token') ?? '');
    expect((await copy.open(room)).status).toBe(200);
    await ada.open('/sign-out');
    expect((await copy.open(room)).status).toBe(200);
    expect((await ada.send('/sign-out', {}, { origin: 'http://elsewhere.example.org' })).status).toBe(403);
    expect((await copy.open(room)).status).toBe(200);
    await ada.send('/sign-out', {});
    expect((await copy.open(room)).status).toBe(303);
    expect((await ada.open(room)).status).toBe(303);
  });

  it('ends on every device at once when she says so, and no link that waits works any more', async () => {
    const [, , here = '', waiting = ''] = await mailedTokens(4);
    const ada = visitor();
    await signIn(ada, here);
    const lost = visitor();
    lost.plant('medespraak.session_token', ada.cookie('medespraak.session_token') ?? '');
    expect((await lost.open(room)).status).toBe(200);
    const [, said = 0] = /op (\d+) appara/.exec(await (await ada.open('/account')).text()) ?? [];
    const answer = await ada.send('/account', {});
    expect(answer.headers.get('location')).toBe(`/sign-in?ended=${said}`);
    expect(await (await ada.open(`/sign-in?ended=${said}`)).text()).toContain(`uitgelogd op ${said} appara`);
    for (const who of [ada, lost])
      expect((await who.open(room)).headers.get('location')).toMatch(/^\/sign-in/);
    expect((await signIn(visitor(), waiting)).status).toBe(410);
  });

  it('is refused for a while to who asks for many codes', async () => {
    const statuses: number[] = [];
    for (let again = 0; again < 8; again += 1)
      statuses.push((await visitor().send('/sign-in', { email: `nobody${again}@example.org` })).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('is refused for a while to who guesses codes', async () => {
    const guesser = visitor();
    guesser.plant('sign-in-email', encodeURIComponent(email));
    const statuses: number[] = [];
    for (let again = 0; again < 13; again += 1)
      statuses.push((await guesser.send('/sign-in/code', { code: String(100_000 + again) })).status);
    expect(new Set(statuses.slice(0, 5))).toEqual(new Set([400]));
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('a form from another site', () => {
  const kinds = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];
  it.each(kinds)('is refused as %s', async (kind) => {
    for (const origin of ['http://elsewhere.example.org', 'null', `${system.base}.elsewhere.example.org`]) {
      const answer = await visitor().send('/first-run', { organisation: 'X' }, { origin, kind });
      expect([403, 415], `${kind} from ${origin}`).toContain(answer.status);
    }
  });
  it('without saying where it comes from is refused', async () => {
    expect((await visitor().send('/sign-in', { email }, { origin: null })).status).toBe(403);
  });
});

describe('a personal link', () => {
  it('goes out of the address into a cookie, and its pages are kept by nobody', async () => {
    const sara = visitor();
    const opened = await sara.open(personal);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/questions']);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    const line = sara.cookieLines.find((one) => one.startsWith('respondent=')) ?? '';
    expect(line).toMatch(/HttpOnly/i);
    expect(line).toMatch(/SameSite=Lax/i);
    for (const path of ['/questions', '/mine', '/mine/download', '/mine/erase']) {
      const { headers, status } = await sara.open(path);
      expect(status, path).toBeLessThan(400);
      expect(headers.get('cache-control'), path).toBe('no-store');
    }
    expect((await sara.send('/mine/erase', {}, { origin: 'http://elsewhere.example.org' })).status).toBe(403);
    expect((await sara.open('/mine')).status).toBe(200);
  });

  it('cannot be found by trying: after twenty wrong ones an address must wait; a right one opens whatever others did', async () => {
    const guesser = visitor();
    const statuses: number[] = [];
    for (let again = 0; again < 22; again += 1)
      statuses.push((await guesser.open(`/u/${'A'.repeat(26)}${again}`)).status);
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(statuses.slice(20)).toEqual([429, 429]);
    expect((await guesser.open(personal)).status).toBe(303);
  });
});
