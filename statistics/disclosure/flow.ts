/** A count in a network: it flows from one node to another. */
export interface Arc {
  from: number;
  to: number;
}

/** How much can be moved from one node to another, and the nodes that can still be reached when no more can. */
export interface MovedFlow {
  amount: number;
  reached: readonly boolean[];
}

/** A network of arcs, laid out once so that many amounts can be pushed through it. Nodes are numbered from 0. */
export class FlowNetwork {
  readonly #arcs: readonly Arc[];
  /** For each node the arcs that touch it. */
  readonly #touching: number[][];

  constructor(nodes: number, arcs: readonly Arc[]) {
    this.#arcs = arcs;
    this.#touching = Array.from({ length: nodes }, () => []);
    arcs.forEach(({ from, to }, index) => {
      this.#touching[from]?.push(index);
      this.#touching[to]?.push(index);
    });
  }

  /**
   * The largest amount that can be pushed from `source` to `target`, forwards where an arc has room to go up and
   * backwards where it has room to go down, leaving out the arc `without`. Whole numbers in, whole numbers out: no
   * rounding errors. Stops as soon as it has pushed `enough`.
   *
   * Method: shortest augmenting paths (Edmonds and Karp 1972), O(nodes · arcs²); made for networks of some hundred arcs.
   * `Infinity` when a path exists whose every step is unlimited.
   */
  push(
    source: number,
    target: number,
    without: number,
    room: { up: readonly number[]; down: readonly number[] },
    enough = Infinity,
  ): MovedFlow {
    const up = [...room.up];
    const down = [...room.down];
    let amount = 0;
    for (;;) {
      const cameBy = this.#findPath(source, target, without, up, down);
      if (cameBy[target] === -1) return { amount, reached: cameBy.map((index) => index !== -1) };
      let least = Infinity;
      const walk = (visit: (index: number, forwards: boolean) => void) => {
        for (let node = target; node !== source;) {
          const index = cameBy[node] ?? 0;
          const { from, to } = this.#arcs[index] ?? { from: source, to: source };
          visit(index, to === node);
          node = to === node ? from : to;
        }
      };
      walk((index, forwards) => (least = Math.min(least, (forwards ? up : down)[index] ?? 0)));
      if (least === Infinity) return { amount: Infinity, reached: [] };
      walk((index, forwards) => {
        up[index] = (up[index] ?? 0) + (forwards ? -least : least);
        down[index] = (down[index] ?? 0) + (forwards ? least : -least);
      });
      amount += least;
      if (amount >= enough) return { amount, reached: [] };
    }
  }

  /** For each node the arc by which it was reached; −1 where it was not, −2 for the source. */
  #findPath(source: number, target: number, without: number, up: readonly number[], down: readonly number[]) {
    const cameBy = new Array<number>(this.#touching.length).fill(-1);
    cameBy[source] = -2;
    const queue = [source];
    for (let done = 0; done < queue.length; done++) {
      const node = queue[done] ?? source;
      for (const index of this.#touching[node] ?? []) {
        const arc = this.#arcs[index];
        if (!arc || index === without) continue;
        const isForwards = arc.from === node;
        const next = isForwards ? arc.to : arc.from;
        if (cameBy[next] !== -1 || ((isForwards ? up : down)[index] ?? 0) <= 0) continue;
        cameBy[next] = index;
        if (next === target) return cameBy;
        queue.push(next);
      }
    }
    return cameBy;
  }
}
