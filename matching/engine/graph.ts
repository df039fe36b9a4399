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

/** A growing list of pairs, from which graphs are made. Pairs may be added twice. */
export interface Pairs {
  readonly size: number;
  add(row: number, column: number, score: number): void;
  /** A graph of all pairs for which `keeps` holds; the others are forgotten. */
  build(keeps?: (row: number, column: number, score: number) => boolean): Graph;
}

export function createPairs(rows: number, columns: number): Pairs {
  let rowOf = new Int32Array(1024);
  let columnOf = new Int32Array(1024);
  let scoreOf = new Uint16Array(1024);
  let size = 0;
  const seen = new Int32Array(columns);
  const larger = <List extends Int32Array | Uint16Array>(list: List, make: new (size: number) => List) => {
    const next = new make(Math.ceil(list.length * 1.6));
    next.set(list);
    return next;
  };
  return {
    get size() {
      return size;
    },
    add(row, column, score) {
      if (size === rowOf.length) {
        rowOf = larger(rowOf, Int32Array);
        columnOf = larger(columnOf, Int32Array);
        scoreOf = larger(scoreOf, Uint16Array);
      }
      rowOf[size] = row;
      columnOf[size] = column;
      scoreOf[size++] = score;
    },
    build(keeps = () => true) {
      const at = new Int32Array(rows + 1);
      for (let pair = 0; pair < size; pair++) at[rowOf[pair]! + 1]! += 1;
      for (let row = 0; row < rows; row++) at[row + 1]! += at[row]!;
      const column = new Int32Array(size);
      const score = new Uint16Array(size);
      const next = at.slice();
      for (let pair = 0; pair < size; pair++) {
        const to = next[rowOf[pair]!]!++;
        column[to] = columnOf[pair]!;
        score[to] = scoreOf[pair]!;
      }
      const start = new Int32Array(rows + 1);
      seen.fill(-1);
      let kept = 0;
      for (let row = 0; row < rows; row++) {
        for (let entry = at[row]!; entry < at[row + 1]!; entry++) {
          const to = column[entry]!;
          if (seen[to] === row || !keeps(row, to, score[entry]!)) continue;
          seen[to] = row;
          column[kept] = to;
          score[kept] = score[entry]!;
          rowOf[kept] = row;
          kept++;
        }
        start[row + 1] = kept;
      }
      size = kept;
      columnOf.set(column.subarray(0, kept));
      scoreOf.set(score.subarray(0, kept));
      return { start, column: column.slice(0, kept), score: score.slice(0, kept) };
    },
  };
}
