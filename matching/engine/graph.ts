import { letGo } from './memory.ts';

/**
 * Some of the allowed pairs: row i has the entries from `start[i]` up to `start[i + 1]`, each a column and its score.
 * Scores are whole numbers from 0. No pair stands twice.
 */
export interface Graph {
  start: Int32Array;
  column: Int32Array;
  score: Uint16Array;
}

/** The same pairs by column: `row` and `entry` (the position in the graph) from `start[j]` up to `start[j + 1]`. */
export interface Transpose {
  start: Int32Array;
  row: Int32Array;
  score: Uint16Array;
}

export function transpose({ start, column, score }: Graph, columns: number): Transpose {
  const at = new Int32Array(columns + 1);
  for (const one of column) at[one + 1]! += 1;
  for (let index = 0; index < columns; index++) at[index + 1]! += at[index]!;
  const next = at.slice();
  const row = new Int32Array(column.length);
  const scores = new Uint16Array(column.length);
  for (let from = 0; from < start.length - 1; from++)
    for (let entry = start[from]!; entry < start[from + 1]!; entry++) {
      const to = next[column[entry]!]!++;
      row[to] = from;
      scores[to] = score[entry]!;
    }
  return { start: at, row, score: scores };
}

export function emptyGraph(rows: number): Graph {
  return { start: new Int32Array(rows + 1), column: new Int32Array(0), score: new Uint16Array(0) };
}

/** Lists of people of one side: that of an asker of the other begins at `asker * room` and has `counts[asker]` entries. */
export interface PeopleOnLists {
  counts: Uint8Array;
  people: Int32Array;
  scores: Uint16Array;
  room: number;
}

/** The pairs on lists, by row, whichever side asked. */
function pairsOn(
  { counts, people, scores, room }: PeopleOnLists,
  listed: 'columns' | 'rows',
  rows: number,
  columns: number,
): Graph {
  const each = (visit: (row: number, column: number, at: number) => void) => {
    for (let asker = 0; asker < (listed === 'columns' ? rows : columns); asker++)
      for (let at = asker * room, end = at + counts[asker]!; at < end; at++)
        if (listed === 'columns') visit(asker, people[at]!, at);
        else visit(people[at]!, asker, at);
  };
  const start = new Int32Array(rows + 1);
  each((row) => (start[row + 1]! += 1));
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = start.slice();
  const column = new Int32Array(start[rows]!);
  const score = new Uint16Array(start[rows]!);
  each((row, to, at) => {
    column[next[row]!] = to;
    score[next[row]!++] = scores[at]!;
  });
  return { start, column, score };
}

/**
 * A graph that has the pairs on lists too, behind those a row had. Graphs are most of what a large round keeps in memory, so it
 * is made in one go, as large as it will be, and the one that was given is used up.
 */
export function withLists(
  graph: Graph,
  lists: PeopleOnLists,
  listed: 'columns' | 'rows',
  columns: number,
): Graph {
  const rows = graph.start.length - 1;
  const more = pairsOn(lists, listed, rows, columns);
  const start = new Int32Array(rows + 1);
  const seen = new Int32Array(columns).fill(-1);
  for (let row = 0, size = 0; row < rows; row++) {
    for (let entry = graph.start[row]!; entry < graph.start[row + 1]!; entry++, size++)
      seen[graph.column[entry]!] = row;
    for (let entry = more.start[row]!; entry < more.start[row + 1]!; entry++) {
      const to = more.column[entry]!;
      if (seen[to] === row) more.column[entry] = -1;
      else size++;
      seen[to] = row;
    }
    start[row + 1] = size;
  }
  const column = new Int32Array(start[rows]!);
  const score = new Uint16Array(start[rows]!);
  let to = 0;
  for (let row = 0; row < rows; row++)
    for (const from of [graph, more])
      for (let entry = from.start[row]!; entry < from.start[row + 1]!; entry++) {
        if (from.column[entry]! < 0) continue;
        column[to] = from.column[entry]!;
        score[to++] = from.score[entry]!;
      }
  letGo(graph.column, graph.score, more.column, more.score);
  return { start, column, score };
}
