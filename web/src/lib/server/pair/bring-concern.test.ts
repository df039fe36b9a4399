import { Problem } from '@medespraak/platform';
import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { bringConcern, type ConcernWork } from './bring-concern.ts';

const words = 'Hij vraagt om geld.';

/** A form with these fields, sent to a page of a newcomer who reads Dutch. */
const sent = (fields: Record<string, string>) =>
  ({
    request: new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) }),
    locals: { language: 'nl' },
    route: { id: '/(participant)/pair/[pair]/report' },
  }) as unknown as RequestEvent;

const calls: string[] = [];
const work: ConcernWork<'money' | 'other'> = {
  categories: ['money', 'other'],
  bring: ({ category, words: said }) => {
    calls.push(`${category}: ${said}`);
    return Promise.resolve({ already: false, kept: true });
  },
  stop: () => Promise.resolve(calls.push('stop')),
  stopped: '/me/help?stopped=one',
};
const refused = (code: ConstructorParameters<typeof Problem>[0]) => () => Promise.reject(new Problem(code));

describe('a report', () => {
  it('is sent with what was written, and says so', async () => {
    calls.length = 0;
    await expect(bringConcern(sent({ words, category: 'money' }), work)).rejects.toMatchObject({
      location: '/me/help?sent',
    });
    expect(calls).toEqual([`money: ${words}`]);
  });

  it('that is refused comes back with its words, its messages and its tick', async () => {
    const form = sent({ words, category: 'money', shared: 'a', block: 'on' });
    const answer = await bringConcern(form, { ...work, bring: refused('invalid-input') });
    expect(answer).toMatchObject({
      status: 400,
      data: { written: { words, shared: ['a'], block: true }, isStopped: false },
    });
  });

  it('beyond the day’s limit says what to do, and that the other is stopped, and keeps the words', async () => {
    const many = { ...work, bring: () => Promise.resolve({ already: false, kept: false }) };
    const answer = await bringConcern(sent({ words, category: 'money', block: 'on' }), many);
    expect(answer).toMatchObject({ status: 429, data: { written: { words }, isStopped: true } });
    const alone = await bringConcern(sent({ words }), { ...work, bring: refused('too-many-requests') });
    expect(alone).toMatchObject({
      data: {
        written: { words },
        isStopped: false,
        message: expect.stringContaining('Bel dan de organisatie') as string,
      },
    });
  });
});

describe('only stopping', () => {
  it('sends nothing, and says on the next page that it stopped', async () => {
    calls.length = 0;
    const stops = bringConcern(sent({ words: ' ', 'only-stop': 'yes' }), work);
    await expect(stops).rejects.toMatchObject({ location: '/me/help?stopped=one' });
    expect(calls).toEqual(['stop']);
  });

  it('keeps the words that were written, and says that they were not sent', async () => {
    const answer = await bringConcern(sent({ words, 'only-stop': 'yes' }), work);
    expect(answer).toEqual({
      message: null,
      fields: {},
      written: { words, shared: [], block: false },
      isStopped: true,
    });
  });

  it('that fails keeps them too', async () => {
    const answer = await bringConcern(sent({ words, 'only-stop': 'yes' }), {
      ...work,
      stop: refused('state-changed'),
    });
    expect(answer).toMatchObject({ data: { written: { words }, isStopped: false } });
  });
});
