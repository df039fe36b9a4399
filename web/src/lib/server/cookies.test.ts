import type { Cookies } from '@sveltejs/kit';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dropCookie, keepCookie } from './cookies.ts';

/** What was asked of the browser for a page at this address. */
function askedFor(address: string): unknown[] {
  const asked: unknown[] = [];
  const cookies = {
    set: (name: string, value: string, options: object) => asked.push([name, value, options]),
    delete: (name: string, options: object) => asked.push([name, options]),
  } as unknown as Cookies;
  const event = { cookies, url: new URL(address) };
  keepCookie(event, 'device', 'secret', { path: '/', maxAge: 60 });
  dropCookie(event, 'device', '/');
  return asked;
}

it('keeps and drops a cookie on a local network without https too', () => {
  const how = { httpOnly: true, sameSite: 'lax', secure: false, path: '/' };
  expect(askedFor('http://192.168.1.20:3000/enter')).toEqual([
    ['device', 'secret', { ...how, maxAge: 60 }],
    ['device', how],
  ]);
});

it('keeps it for https alone where the page came that way', () => {
  expect(askedFor('https://medespraak.example/enter')).toEqual([
    ['device', 'secret', expect.objectContaining({ secure: true })],
    ['device', expect.objectContaining({ secure: true })],
  ]);
});

it('leaves one to scripts when that was asked for', () => {
  const set: unknown[] = [];
  const cookies = { set: (...all: unknown[]) => set.push(all) } as unknown as Cookies;
  const event = { cookies, url: new URL('https://medespraak.example/') };
  keepCookie(event, 'helped', 'yes', { path: '/questions', maxAge: 60, forScripts: true });
  expect(set).toEqual([['helped', 'yes', expect.objectContaining({ httpOnly: false, secure: true })]]);
});

it('is the only way in which the server keeps cookies', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const others = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/lib\/server\/cookies(\.test)?\.ts$/.test(path))
    .filter((path) => /cookies\.(set|delete)\(/.test(readFileSync(join(root, path), 'utf8')));
  expect(others).toEqual([]);
});
