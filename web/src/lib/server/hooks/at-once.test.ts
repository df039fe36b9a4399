import { expect, it } from 'vitest';
import { answerAtOnce } from './at-once.ts';

const question = '<head><title>?</title></head><div class="newcomer" data-owner="a"><main></main></div>';
const arriving = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' };

/** Opens a link that leads somewhere, as a browser does. */
async function follow(to: string, headers: Record<string, string>, status = 200) {
  const fetched: string[] = [];
  const answer = await answerAtOnce({
    event: {
      route: { id: '/(newcomer)/u/[token]' },
      request: new Request('http://localhost/u/secret', { headers }),
      fetch: (address: string) => {
        fetched.push(address);
        return Promise.resolve(new Response(question, { status, headers: { 'cache-control': 'no-store' } }));
      },
    } as never,
    resolve: () =>
      Promise.resolve(
        new Response(null, {
          status: 303,
          headers: { location: to, 'set-cookie': 'respondent=secret; Path=/' },
        }),
      ),
  });
  return { answer, fetched, html: await answer.text() };
}

it('who arrives gets her question in the answer to her link, with the cookie, and where it belongs', async () => {
  const { answer, html, fetched } = await follow('/questions/dutch-dare', arriving);
  expect(fetched).toEqual(['/questions/dutch-dare']);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('location')).toBe(null);
  expect(answer.headers.getSetCookie()).toEqual(['respondent=secret; Path=/']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(html).toContain('<div class="newcomer" data-address="/questions/dutch-dare" data-owner="a">');
  expect(html).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/questions/dutch-dare"></noscript></head>',
  );
});

it.each([
  ['to what is no question', '/questions', arriving],
  ['to somewhere else', '/kiosk', arriving],
  ['to another house', '//elsewhere.example/questions/a', arriving],
  ['from a page of ours', '/questions/a', { ...arriving, 'sec-fetch-site': 'same-origin' }],
  ['of a script', '/questions/a', { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' }],
  ['of a browser that does not say', '/questions/a', {}],
])('the way %s stays a way', async (_, to, headers) => {
  const { answer, fetched } = await follow(to, headers as Record<string, string>);
  expect(fetched).toEqual([]);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, to]);
});

it('a question that cannot be shown is left to the browser to ask for', async () => {
  const { answer } = await follow('/questions/a', arriving, 503);
  expect(answer.status).toBe(303);
});
