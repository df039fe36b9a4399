/**
 * The allowed pairs: row i has the entries from `start[i]` up to `start[i + 1]`, each a column and its score, the
 * highest score first. Scores are whole numbers from 0.
 */
export interface Graph {
  start: Int32Array;
  column: Int32Array;
  score: Uint16Array;
}

/** An optimal assignment, with the prices that prove it (see `assign`). */
export interface Assignment {
  /** For each row its column, or −1. */
  columnOf: Int32Array;
  /** For each column what one of its places is worth; 0 where a place stays free. */
  price: Float64Array;
  /** For each row what it gains over the price of its column; −leftOut where it has none. */
  profit: Float64Array;
}

/** A binary heap of columns by distance; a column may stand in it more than once, the smallest distance counts. */
function createHeap() {
  let size = 0;
  let keys = new Float64Array(1024);
  let items = new Int32Array(1024);
  return {
    clear: () => void (size = 0),
    size: () => size,
    smallest: () => keys[0]!,
    push(key: number, item: number) {
      if (size === keys.length) {
        const [oldKeys, oldItems] = [keys, items];
        keys = new Float64Array(size * 2);
        items = new Int32Array(size * 2);
        keys.set(oldKeys);
        items.set(oldItems);
      }
      let at = size++;
      for (let parent = (at - 1) >> 1; at > 0 && keys[parent]! > key; parent = (at - 1) >> 1) {
        keys[at] = keys[parent]!;
        items[at] = items[parent]!;
        at = parent;
      }
      keys[at] = key;
      items[at] = item;
    },
    pop(): number {
      const top = items[0]!;
      const key = keys[--size]!;
      const item = items[size]!;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
        if (keys[child]! >= key) break;
        keys[at] = keys[child]!;
        items[at] = items[child]!;
        at = child;
      }
      keys[at] = key;
      items[at] = item;
      return top;
    },
  };
}

/**
 * Gives each row at most one column and each column at most `capacity` rows, so that the sum of the scores of the pairs
 * minus the sum of `leftOut` over the rows without a column is as large as it can be. Exact.
 *
 * Rows are added one at a time by a shortest augmenting path in reduced costs (Dijkstra with potentials, after Edmonds &
 * Karp 1972, Tomizawa 1971, Jonker & Volgenant 1987). The places of one column share one price, so capacities cost
 * nothing. A path ends at a free place, or at a row that is better left out.
 *
 * All numbers must be whole, or multiples of one power of two, and small enough for a double to hold sums of four of them
 * exactly: then nothing is ever rounded. The result carries its own proof (linear programming duality): for every entry
 * profit[i] + price[j] ≥ score, with equality for the pairs; profit[i] ≥ −leftOut[i], with equality for rows without a
 * column; price[j] ≥ 0, with equality where a place is free. Among equally good assignments the order of rows, columns
 * and entries decides.
 */
export function assign(graph: Graph, capacity: Int32Array, leftOut: Float64Array): Assignment {
  const { start, column, score } = graph;
  const rows = leftOut.length;
  const columns = capacity.length;
  const columnOf = new Int32Array(rows).fill(-1);
  const nextMember = new Int32Array(rows).fill(-1);
  const firstMember = new Int32Array(columns).fill(-1);
  const used = new Int32Array(columns);
  const price = new Float64Array(columns);
  const profit = new Float64Array(rows);

  const distance = new Float64Array(columns).fill(Infinity);
  const reachedFrom = new Int32Array(columns);
  const reached: number[] = [];
  const settled: number[] = [];
  const heap = createHeap();
  let shortest = Infinity;
  let lowestPrice = 0;
  let endColumn = -1;
  let endRow = -1;

  /** Extends the search from a row that is reached at a distance; `offset` is that distance plus the row's profit. */
  const scan = (row: number, offset: number) => {
    if (offset + leftOut[row]! < shortest) {
      shortest = offset + leftOut[row]!;
      endRow = row;
      endColumn = -1;
    }
    for (let entry = start[row]!, end = start[row + 1]!; entry < end; entry++) {
      // Scores only fall from here: nothing later in the row can make a shorter way, whatever its price.
      if (offset + lowestPrice - score[entry]! >= shortest) break;
      const to = column[entry]!;
      const length = offset + price[to]! - score[entry]!;
      if (length >= shortest || length >= distance[to]!) continue;
      if (distance[to] === Infinity) reached.push(to);
      distance[to] = length;
      reachedFrom[to] = row;
      if (used[to]! < capacity[to]!) {
        shortest = length;
        endColumn = to;
        endRow = -1;
      } else heap.push(length, to);
    }
  };

  const leave = (row: number, from: number) => {
    if (firstMember[from] === row) firstMember[from] = nextMember[row]!;
    else {
      let before = firstMember[from]!;
      while (nextMember[before] !== row) before = nextMember[before]!;
      nextMember[before] = nextMember[row]!;
    }
  };

  const join = (row: number, to: number) => {
    nextMember[row] = firstMember[to]!;
    firstMember[to] = row;
    columnOf[row] = to;
  };

  /** Moves every row on the path one column on, from its end back to the row it began with. */
  const followBack = (source: number) => {
    let place = endColumn;
    if (endColumn >= 0) used[endColumn]! += 1;
    else {
      if (endRow === source) return;
      place = columnOf[endRow]!;
      leave(endRow, place);
      columnOf[endRow] = -1;
    }
    for (;;) {
      const row = reachedFrom[place]!;
      const before = columnOf[row]!;
      if (row !== source) leave(row, before);
      join(row, place);
      if (row === source) return;
      place = before;
    }
  };

  for (let source = 0; source < rows; source++) {
    shortest = Infinity;
    lowestPrice = price.reduce((lowest, one) => Math.min(lowest, one), Infinity);
    scan(source, 0);
    while (heap.size() > 0 && heap.smallest() < shortest) {
      const length = heap.smallest();
      const at = heap.pop();
      if (length > distance[at]!) continue;
      settled.push(at);
      for (let row = firstMember[at]!; row >= 0; row = nextMember[row]!) scan(row, length + profit[row]!);
    }
    for (const at of settled) {
      const rise = shortest - distance[at]!;
      price[at]! += rise;
      for (let row = firstMember[at]!; row >= 0; row = nextMember[row]!) profit[row]! -= rise;
    }
    profit[source] = -shortest;
    followBack(source);
    for (const at of reached) distance[at] = Infinity;
    reached.length = 0;
    settled.length = 0;
    heap.clear();
  }
  return { columnOf, price, profit };
}
