import { placeOf } from './kernel.ts';
import { createKernel } from './kernel-wasm.ts';
import { BLOCK } from './market.ts';
import type { Market } from './market.ts';

/** Points per step of a kernel's bytes: a perfect score and one step of rounding for each channel stay within 255. */
const STEP = 41;

/** Finds for one asker at a time the best people of the other side at given prices. */
export interface Finder {
  /**
   * Sets what each person of the other side costs from here on. `many` says that many will ask: then it pays to let those
   * of a class stand in the order of what they cost, so that most blocks can be passed over as too dear as a whole.
   */
  setPrices(prices: Float64Array, many?: boolean): void;
  /**
   * The people who bring the asker more than `threshold` (score minus price), at most `most` of them, the best first and of
   * equals those who stand next after a place that is another one for each asker: where many are alike, lists name all of
   * them. Looks at blocks `offset`, `offset + step`, … only. Gives their number; who they are stands in `people`, what they
   * bring in `gains`.
   */
  find(asker: number, threshold: number, most: number, offset: number, step: number): number;
  /**
   * Calls for everybody who brings the asker more than `threshold`, in no order that matters; of those who come after it hears of
   * such as bring at least what the call gives. Looks at the same blocks as `find`, at all when not given.
   */
  each(
    asker: number,
    threshold: number,
    visit: (person: number, gain: number) => number,
    offset?: number,
    step?: number,
  ): void;
  readonly people: Int32Array;
  readonly gains: Float64Array;
  readonly blocks: number;
}

const LONGEST = 64;
/** 2³² divided by the golden ratio: its multiples lie far from each other and everywhere (Knuth, multiplicative hashing). */
const GOLDEN = 0x9e3779b1;

/** Finds columns for rows, or rows for columns. Askers of one class should come together: a class costs preparation. */
export function createFinder(market: Market, of: 'columns' | 'rows', plain = false): Finder {
  const forRows = of === 'columns';
  const [askers, others] = forRows ? [market.rows, market.columns] : [market.columns, market.rows];
  const { channels, planeCount, regions, between, columnClasses, floor } = market;
  const excluded = forRows ? market.excludedOfRow : market.excludedOfColumn;
  const kernel = createKernel(others, channels, planeCount, plain);
  const { cost, leastCost, found, sums } = kernel;
  const width = channels.length;
  const { regionOf, classOf, own, count } = others;

  /** People of one region and class stand together: class `runs[at]` from `starts[at]` up to `starts[at + 1]`. */
  const runs: number[] = [];
  const starts: number[] = [];
  /** The runs of a region are those from `runsOf[region]` up to `runsOf[region + 1]`. */
  const runsOf = new Int32Array(regions + 1);
  classOf.forEach((one, at) => {
    if (at > 0 && classOf[at - 1] === one && regionOf[at - 1] === regionOf[at]) return;
    runs.push(one);
    starts.push(at);
    runsOf[regionOf[at]! + 1] = runs.length;
  });
  starts.push(count);
  for (let region = 1; region <= regions; region++)
    runsOf[region] = Math.max(runsOf[region]!, runsOf[region - 1]!);
  /** For each of the others the price less what she brings to every pair; and the least of it in each run. */
  const costs = new Float64Array(count);
  const leastOf = new Float64Array(runs.length);
  /** What a class of others is worth to the class that asks, or −1. */
  const pointsWith = (asking: number, theirs: number) =>
    forRows ? between[asking * columnClasses + theirs]! : between[theirs * columnClasses + asking]!;
  /** Who stands at each place now: people change places within their class. */
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const keys = new Float64Array(count);
  const people = new Int32Array(LONGEST + 1);
  const gains = new Float64Array(LONGEST + 1);
  const barred = new Int32Array(count).fill(-1);
  /** For each channel the row of its table: one for all where newcomers ask, one for each person where buddies do. */
  const tableAt = channels.map(() => 0);
  const planesAsked = new Int32Array(width);
  let prices: Float64Array = new Float64Array(count);
  let preparedFor = -1;
  let preparedRegion = -1;
  let least = 0;
  let mostBound = 0;

  /** An upper bound, in steps, of what each sum of a channel is worth: to the class that asks, or to any that is asked. */
  const fillBounds = (asking: number) => {
    channels.forEach(({ points, most }, index) => {
      const bounds = kernel.bounds[index]!;
      const length = most + 1;
      const from = forRows ? asking : 0;
      const to = forRows ? asking + 1 : points.length / length;
      tableAt[index] = asking * length;
      if (!forRows && preparedFor >= 0) return;
      bounds.fill(0);
      for (let sum = 0; sum < length; sum++) {
        const place = placeOf(sum);
        for (let row = from; row < to; row++)
          bounds[place] = Math.max(bounds[place]!, Math.ceil(points[row * length + sum]! / STEP));
      }
    });
  };

  /** Makes ready for askers of a class and region: others of that region and of none cost something, for none those of all. */
  const prepare = (asking: number, region: number) => {
    fillBounds(asking);
    preparedFor = asking;
    preparedRegion = region;
    least = Infinity;
    const eachRun = (visit: (run: number, points: number) => void) => {
      for (const at of region === 0 ? [0] : [0, region]) {
        const end = region === 0 ? runs.length : runsOf[at + 1]!;
        for (let run = runsOf[at]!; run < end; run++) {
          const points = pointsWith(asking, runs[run]!);
          if (points >= 0) visit(run, points);
        }
      }
    };
    eachRun((run, points) => (least = Math.min(least, leastOf[run]! - points)));
    if (least === Infinity) return;
    cost.fill(255);
    leastCost.fill(255);
    eachRun((run, points) => {
      const off = points + least;
      for (let at = starts[run]!, end = starts[run + 1]!; at < end; at++) {
        const steps = (costs[at]! - off) / STEP;
        const byte = steps >= 254 ? 254 : steps | 0;
        cost[at] = byte;
        if (byte < leastCost[at >> 4]!) leastCost[at >> 4] = byte;
      }
    });
  };

  /** Hands the kernel what the asker has: the planes in which she has words. */
  const ask = (asker: number) => {
    const base = Math.floor(asker / BLOCK) * planeCount * BLOCK + (asker % BLOCK);
    mostBound = 0;
    for (let index = 0; index < width; index++) {
      const { firstPlane, planeCount: planes, worth, most } = channels[index]!;
      const asks = kernel.asks[index]!;
      const asked = kernel.asked[index]!;
      let slots = 0;
      let sum = 0;
      for (let plane = 0; plane < planes; plane++) {
        const hers = askers.planes[base + (firstPlane + plane) * BLOCK]!;
        if (hers === 0) continue;
        for (let combination = 0; combination < 16; combination++)
          asks[slots * 16 + combination] = worth[plane * 16 + (combination & hers)]!;
        asked[slots++] = plane;
        sum += worth[plane * 16 + hers]!;
      }
      planesAsked[index] = slots;
      // A class may gain more from sharing nothing than from sharing something: no bound is above the highest up to hers.
      const places = placeOf(Math.min(sum, most));
      let high = 0;
      for (let place = 0; place <= places; place++) high = Math.max(high, kernel.bounds[index]![place]!);
      mostBound += high;
    }
    kernel.ask(planesAsked);
  };

  /** The points of what the asker shares with somebody who was found, or −1 when a pair needs more. */
  const sharedPoints = (at: number, place: number): number => {
    let points = 0;
    for (let index = 0; index < width; index++) {
      const channel = channels[index]!;
      const sum = sums[at * width + index]!;
      if (sum === 0 && channel.required) return -1;
      const table = forRows ? tableAt[index]! : classOf[place]! * (channel.most + 1);
      points += channel.points[table + sum]!;
    }
    return points;
  };

  /** Where the asker begins among equals: a golden section of the circle further than the asker before. */
  let shift = 0;
  const turnFor = (person: number) => (person >= shift ? person - shift : person - shift + count);
  const comesBefore = (gain: number, person: number, rank: number) =>
    gains[rank]! < gain || (gains[rank] === gain && turnFor(people[rank]!) > turnFor(person));

  const each: Finder['each'] = (asker, threshold, visit, offset = 0, step = 1) => {
    const asking = askers.classOf[asker]!;
    const region = askers.regionOf[asker]!;
    if (asking !== preparedFor || region !== preparedRegion) prepare(asking, region);
    if (least === Infinity) return;
    ask(asker);
    const bars = excluded.get(asker);
    if (bars) for (const other of bars) barred[other] = asker;
    const hers = askers.own[asker]!;
    let high = threshold;
    for (let block = offset; block < others.blocks;) {
      // In steps: bound ≥ (cost − least) + (what is demanded + least).
      const demanded = Math.floor((high - hers + least) / STEP);
      const add = Math.min(255, Math.max(0, -demanded));
      const demand = Math.min(255, Math.max(0, demanded));
      const limit = mostBound + add >= 254 ? 254 : mostBound + add - demand;
      block = kernel.scan(block, others.blocks, step, add, demand, limit);
      const finds = kernel.count();
      for (let at = 0; at < finds; at++) {
        const place = found[at]!;
        if (place >= count || cost[place] === 255) continue;
        const points = sharedPoints(at, place);
        if (points < 0) continue;
        const gain = hers + points + pointsWith(asking, classOf[place]!) - costs[place]!;
        if (gain < high || gain <= threshold) continue;
        const person = order[place]!;
        if (barred[person] === asker || (floor > 0 && gain + prices[person]! < floor)) continue;
        high = visit(person, gain);
      }
    }
    if (bars) for (const other of bars) barred[other] = -1;
  };

  const find: Finder['find'] = (asker, threshold, most, offset, step) => {
    shift = (Math.imul(asker, GOLDEN) >>> 0) % count;
    let kept = 0;
    const keep = (person: number, gain: number) => {
      const last = most - 1;
      if (kept === most && gain === gains[last] && turnFor(person) > turnFor(people[last]!)) return gain;
      let rank = kept < most ? kept++ : last;
      for (; rank > 0 && comesBefore(gain, person, rank - 1); rank--) {
        gains[rank] = gains[rank - 1]!;
        people[rank] = people[rank - 1]!;
      }
      gains[rank] = gain;
      people[rank] = person;
      return kept === most ? gains[last]! : threshold;
    };
    each(asker, threshold, keep, offset, step);
    return kept;
  };

  /** Lets those of each class stand by what they cost, and those who cost the same in the order they had at first. */
  const arrange = () => {
    for (let run = 0; run < runs.length; run++) {
      const [from, to] = [starts[run]!, starts[run + 1]!];
      for (let at = from; at < to; at++) keys[at] = Math.floor((prices[at]! - own[at]!) / STEP) * count + at;
      keys.subarray(from, to).sort();
      for (let at = from; at < to; at++) order[at] = ((keys[at]! % count) + count) % count;
    }
    kernel.arrange(order);
  };

  const setPrices: Finder['setPrices'] = (next, many = false) => {
    prices = next;
    preparedFor = -1;
    if (many) arrange();
    for (let run = 0; run < runs.length; run++) {
      let low = Infinity;
      for (let at = starts[run]!, end = starts[run + 1]!; at < end; at++) {
        const person = order[at]!;
        const value = prices[person]! - own[person]!;
        costs[at] = value;
        if (value < low) low = value;
      }
      leastOf[run] = low;
    }
  };

  return { setPrices, find, each, people, gains, blocks: others.blocks };
}
