import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workInLines } from './in-lines.ts';

const pieces = [1, 2, 3, 4, 5, 6, 7];

describe('working in lines', () => {
  it('does each piece once, no more of them at a time than there are lines', async () => {
    const [done, counts] = [[] as number[], { now: 0, most: 0 }];
    const outcome = await workInLines(pieces, 3, async (piece) => {
      counts.now += 1;
      counts.most = Math.max(counts.most, counts.now);
      await turn();
      counts.now -= 1;
      done.push(piece);
      return false;
    });
    expect({ ...outcome, done: done.toSorted(), most: counts.most }).toEqual({
      isStopped: false,
      rest: [],
      done: pieces,
      most: 3,
    });
    const nothing = await workInLines([], 3, () => Promise.reject(new Error('nothing to do')));
    expect(nothing).toEqual({ isStopped: false, rest: [] });
  });

  it('begins with nothing more after one says stop, and finishes what was under way', async () => {
    const done: number[] = [];
    const outcome = await workInLines(pieces, 3, async (piece) => {
      if (piece !== 2) await turn();
      done.push(piece);
      return piece === 2;
    });
    expect({ ...outcome, done: done.toSorted() }).toEqual({
      isStopped: true,
      rest: [4, 5, 6, 7],
      done: [1, 2, 3],
    });
  });

  it('begins with nothing more once it is asked to stop, and with nothing at all when it was before', async () => {
    const stopping = new AbortController();
    const done: number[] = [];
    const work = async (piece: number) => {
      if (piece === 4) stopping.abort();
      await turn();
      done.push(piece);
      return false;
    };
    const outcome = await workInLines(pieces, 2, work, stopping.signal);
    expect({ ...outcome, done: done.toSorted() }).toEqual({
      isStopped: true,
      rest: [5, 6, 7],
      done: [1, 2, 3, 4],
    });
    expect(await workInLines(pieces, 2, work, stopping.signal)).toEqual({ isStopped: true, rest: pieces });
  });

  it('throws what one failed at, after the others are finished', async () => {
    const done: number[] = [];
    const working = workInLines(pieces, 2, async (piece) => {
      if (piece === 1) throw new Error('one fails');
      await turn();
      done.push(piece);
      return false;
    });
    await expect(working).rejects.toThrow('one fails');
    expect(done).toEqual([2]);
  });
});
