import { expect, test } from 'vitest';
import { emptyGraph, withLists } from './graph.ts';
import { letGo } from './memory.ts';

const lists = (counts: number[], people: number[], scores: number[]) => ({
  counts: Uint8Array.from(counts),
  people: Int32Array.from(people),
  scores: Uint16Array.from(scores),
  room: 2,
});

test('lists from either side become one graph by row, with each pair once and those a row had first', () => {
  // Three rows ask for columns; then both columns ask for rows, and one pair is on both lists.
  const asked = withLists(
    emptyGraph(3),
    lists([2, 0, 1], [1, 0, 9, 9, 0, 9], [70, 50, 0, 0, 30, 0]),
    'columns',
    2,
  );
  expect(asked).toEqual({
    start: Int32Array.of(0, 2, 2, 3),
    column: Int32Array.of(1, 0, 0),
    score: Uint16Array.of(70, 50, 30),
  });
  const both = withLists(asked, lists([1, 2], [2, 9, 1, 2], [30, 0, 20, 10]), 'rows', 2);
  expect(both).toEqual({
    start: Int32Array.of(0, 2, 3, 5),
    column: Int32Array.of(1, 0, 1, 0, 1),
    score: Uint16Array.of(70, 50, 20, 30, 10),
  });
  expect(asked.column, 'used up').toHaveLength(0);
});

test('empty lists leave a graph as it was', () => {
  expect(withLists(emptyGraph(2), lists([0, 0], [], []), 'columns', 3)).toEqual(emptyGraph(2));
});

test('memory that is let go is gone at once; what threads share stays', () => {
  const own = new Int32Array(10);
  const shared = new Int32Array(new SharedArrayBuffer(40));
  letGo(own, shared);
  expect(own).toHaveLength(0);
  expect(shared).toHaveLength(10);
});
