import { expect, it } from 'vitest';
import { gather } from './gather.ts';

/** Work that ends when it is told to, and remembers what was done together. */
function slow(fails: (pieces: readonly number[]) => boolean = () => false) {
  const done: (readonly number[])[] = [];
  const ends: (() => void)[] = [];
  const ask = gather(async (pieces: readonly number[]) => {
    done.push(pieces);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (fails(pieces)) throw new Error(`not ${pieces.join()}`);
    return pieces.map((piece) => piece * 10);
  });
  const endAll = async () => {
    while (ends.length > 0) {
      for (const end of ends.splice(0)) end();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  return { ask, done, endAll };
}

it('does at once what comes when it is quiet, and together what comes meanwhile', async () => {
  const { ask, done, endAll } = slow();
  const asked = [1, 2, 3, 4, 5].map(ask);
  expect(done).toEqual([[1], [2]]);
  await endAll();
  expect(done).toEqual([[1], [2], [3, 4, 5]]);
  expect(await Promise.all(asked)).toEqual([10, 20, 30, 40, 50]);
});

it('never does more than 32 together', async () => {
  const { ask, done, endAll } = slow();
  const asked = Array.from({ length: 70 }, (_, index) => ask(index));
  await endAll();
  expect(await Promise.all(asked)).toEqual(Array.from({ length: 70 }, (_, index) => index * 10));
  expect(done.map(({ length }) => length)).toEqual([1, 1, 32, 32, 4]);
});

it('tries each alone when they fail together, and tells only whose fault it is', async () => {
  const { ask, done, endAll } = slow((pieces) => pieces.includes(4));
  const asked = [1, 2, 3, 4, 5].map(ask);
  const settled = Promise.allSettled(asked);
  await endAll();
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(done).toEqual([[1], [2], [3, 4, 5], [3], [4], [5]]);
  await expect(asked[3]).rejects.toThrow('not 4');
});

it('goes on after a fault', async () => {
  const { ask, endAll } = slow(([piece]) => piece === 1);
  const first = ask(1).catch(String);
  await endAll();
  expect(await first).toBe('Error: not 1');
  const second = ask(2);
  await endAll();
  expect(await second).toBe(20);
});

it('takes too few outcomes for a fault', async () => {
  await expect(gather(async () => [])(1)).rejects.toThrow('1 pieces have 0 outcomes');
});
