import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { carryLooksFrom } from './looks.ts';

const folder = mkdtempSync(join(tmpdir(), 'medespraak-looks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const assets = '/_app/immutable/assets';
mkdirSync(join(folder, assets), { recursive: true });
const plain = '.a{color:red;background:url(/a.svg)}';
writeFileSync(join(folder, assets, 'plain.1.css'), `${plain}\n`);
writeFileSync(join(folder, assets, 'beside.2.css'), '.b{background:url(./b.svg)}');

const link = (name: string) => `<link href="${assets}/${name}" rel="stylesheet">`;
const page = `<head>${link('plain.1.css')}${link('beside.2.css')}${link('gone.3.css')}</head>`;
const policy = "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-hashes'";
const carry = carryLooksFrom(folder);

async function ask(route: string, headers: Record<string, string>) {
  const answer = await carry({
    event: { route: { id: route }, request: new Request('http://localhost/', { headers }) } as never,
    resolve: () =>
      Promise.resolve(
        new Response(page, { headers: { 'content-type': 'text/html', 'content-security-policy': policy } }),
      ),
  });
  return { html: await answer.text(), policy: answer.headers.get('content-security-policy') };
}

it('whoever comes from elsewhere gets the looks in the page, allowed by what they are', async () => {
  const digest = createHash('sha256').update(plain).digest('base64');
  for (const site of ['none', 'cross-site'])
    expect(
      await ask('/(newcomer)/questions/[step]', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': site }),
    ).toEqual({
      html: `<head><style data-href="${assets}/plain.1.css">${plain}</style>${link('beside.2.css')}${link('gone.3.css')}</head>`,
      policy: `default-src 'self'; style-src 'self' 'sha256-${digest}'; style-src-attr 'unsafe-hashes'`,
    });
});

it.each([
  [
    'who goes on from a page of ours',
    '/(newcomer)/questions',
    { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'same-origin' },
  ],
  ['a script', '/(newcomer)/questions', { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' }],
  ['a browser that does not say', '/(newcomer)/questions', {}],
  ['staff', '/(staff)/organisation', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }],
])('%s gets the page as it is', async (_, route, headers) => {
  expect(await ask(route, headers as Record<string, string>)).toEqual({ html: page, policy });
});
