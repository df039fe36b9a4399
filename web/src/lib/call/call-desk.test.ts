import { afterEach, expect, it, vi } from 'vitest';
import { CallDesk } from './call-desk.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A server that answers what it is told to, in turn, and keeps what it was asked. */
function serve(...answers: (object | number | Promise<object>)[]): { step: string }[] {
  const asked: { step: string }[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body) as { step: string });
    const answer = await answers.shift();
    return typeof answer === 'number' ? new Response(null, { status: answer }) : Response.json(answer);
  });
  return asked;
}

it('reports of a seat only after it joined, however slow that is', async () => {
  const { promise: joined, resolve } = Promise.withResolvers<object>();
  const asked = serve(joined, { open: true });
  const desk = new CallDesk('/desk');
  const joining = desk.join('a');
  const reporting = desk.report('a', { connected: true });
  await Promise.resolve();
  expect(asked.map(({ step }) => step)).toEqual(['join']);
  resolve({ iceServers: [] });
  expect(await joining).toEqual({ iceServers: [] });
  expect(await reporting).toEqual({ open: true });
  expect(asked.map(({ step }) => step)).toEqual(['join', 'report']);
});

it('joins again when the server could not be reached or was too busy, and not when it refused', async () => {
  const asked = serve(503, 429, { open: true }, { open: true });
  const desk = new CallDesk('/desk');
  expect(await desk.join('a')).toBeNull();
  expect(await desk.report('a', {})).toBeNull();
  expect(await desk.report('a', {})).toEqual({ open: true });
  expect(asked.map(({ step }) => step)).toEqual(['join', 'join', 'join', 'report']);
});

it('says that it was refused, once for each seat', async () => {
  const asked = serve(404, { iceServers: [] });
  const desk = new CallDesk('/desk');
  expect(await desk.join('a')).toBe('refused');
  expect(await desk.report('a', {})).toBe('refused');
  expect(await desk.join('b')).toEqual({ iceServers: [] });
  expect(asked).toHaveLength(2);
});
