import { expect, it } from 'vitest';
import { openDraw } from './open-draw.ts';

const [first, second] = [new Date('2026-11-01T09:00:00Z'), new Date('2026-11-02T09:00:00Z')];
const draw = (id: string, state: 'announced' | 'drawn' | 'withdrawn') => ({
  id,
  state,
  announcedAt: first,
  drawnAt: state === 'drawn' ? second : null,
});
const round = (lotteryId: string | null, state: 'proposed' | 'confirmed' | 'discarded') => ({
  lotteryId,
  state,
});

it('finds the draw that is not finished: announced, or drawn until pairs are made of it', () => {
  expect(openDraw([], [])).toBeNull();
  expect(openDraw([draw('a', 'withdrawn')], [])).toBeNull();
  expect(openDraw([draw('a', 'announced')], [])).toEqual({ id: 'a', state: 'announced', on: first });
  const drawn = { id: 'a', state: 'drawn', on: second };
  for (const rounds of [[], [round(null, 'confirmed')], [round('a', 'proposed'), round('a', 'discarded')]])
    expect(openDraw([draw('a', 'drawn')], rounds)).toEqual(drawn);
  expect(openDraw([draw('a', 'drawn')], [round('a', 'confirmed')])).toBeNull();
});

it('says nothing of a draw that a later one came after, and never hides one that is announced', () => {
  const later = [round('b', 'confirmed')];
  expect(openDraw([draw('b', 'drawn'), draw('a', 'drawn')], later)).toBeNull();
  expect(openDraw([draw('b', 'drawn'), draw('a', 'announced')], later)?.id).toBe('a');
});
