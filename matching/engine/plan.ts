/** Who has which column now, and the prices: what auctions and searches improve together. */
export interface Plan {
  /** For each row its column, or −1. */
  columnOf: Int32Array;
  /** For each column what one of its places is worth. */
  price: Float64Array;
  /** For each row what it gains over the price of its column; −leftOut where it is left out. */
  profit: Float64Array;
  /** How many rows each column has. */
  used: Int32Array;
  /** The rows of a column: `first[column]`, then `next[row]` until −1. */
  first: Int32Array;
  next: Int32Array;
}

export function createPlan(rows: number, columns: number): Plan {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    price: new Float64Array(columns),
    profit: new Float64Array(rows),
    used: new Int32Array(columns),
    first: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
  };
}

export function join({ columnOf, used, first, next }: Plan, row: number, column: number): void {
  next[row] = first[column]!;
  first[column] = row;
  columnOf[row] = column;
  used[column]! += 1;
}

export function leave({ columnOf, used, first, next }: Plan, row: number): void {
  const column = columnOf[row]!;
  if (first[column] === row) first[column] = next[row]!;
  else {
    let before = first[column]!;
    while (next[before] !== row) before = next[before]!;
    next[before] = next[row]!;
  }
  columnOf[row] = -1;
  used[column]! -= 1;
}
