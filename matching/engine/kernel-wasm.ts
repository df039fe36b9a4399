import { FINDS, createPlainKernel, layPlanes, placesOf, rowStart } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { BLOCK } from './market.ts';
import type { Channel, Side } from './market.ts';
import { I32, V128, moduleOf, op } from './wasm.ts';

interface Layout {
  bounds: number[];
  asked: number[];
  asks: number[];
  scratch: number;
  found: number;
  sums: number;
  leastCost: number;
  cost: number;
  planes: number;
  bytes: number;
}

/** Where everything stands in the memory; the first four bytes are the number of finds. */
function layOut(side: Side, channels: readonly Channel[], planeCount: number): Layout {
  let next = 16;
  const take = (bytes: number) => {
    const from = next;
    next += Math.ceil(bytes / 16) * 16;
    return from;
  };
  return {
    bounds: channels.map((channel) => take(placesOf(channel))),
    asked: channels.map((channel) => take(channel.planeCount * 4)),
    asks: channels.map((channel) => take(channel.planeCount * 16)),
    scratch: take(channels.length * 16),
    found: take((FINDS + BLOCK) * 4),
    sums: take((FINDS + BLOCK) * channels.length),
    leastCost: take(side.blocks),
    cost: take(side.blocks * BLOCK),
    planes: take(side.blocks * BLOCK * planeCount),
    bytes: next,
  };
}

/**
 * For how many planes of a channel there is a function; an asker with fewer looks at some for nothing. Each function must be
 * compiled, which takes longer than it saves where there are few people.
 */
const SIZES = [2, 4, 6, 8];
const FEW_SIZES = [3, 8];
const FEW_BLOCKS = 600;
function sizeFor(count: number, { planeCount }: Channel, { blocks }: Side): number {
  const sizes = blocks < FEW_BLOCKS ? FEW_SIZES : SIZES;
  return sizes.find((size) => size >= count && size < planeCount - 1) ?? planeCount;
}

/**
 * The function `scan` of a kernel (see kernel.ts), written out for so many planes of each channel. What the asker has
 * stands in local variables, which a compiler can keep in registers.
 */
function assemble(
  layout: Layout,
  channels: readonly Channel[],
  planeCount: number,
  sizes: readonly number[],
  relaxed: boolean,
): Uint8Array<ArrayBuffer> {
  const [block, end, step, add, demand, limit, base, count, mask, lane] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const slots = sizes.reduce((sum, size) => sum + size, 0);
  const slotOf = (index: number, slot: number) =>
    sizes.slice(0, index).reduce((sum, size) => sum + size, slot);
  const planeAt = (index: number, slot: number) => 10 + slotOf(index, slot);
  const firstVector = 10 + slots;
  const [adding, demanding, bound] = [firstVector, firstVector + 1, firstVector + 2];
  const sumOf = (index: number) => firstVector + 3 + index;
  const asking = (index: number, slot: number) => firstVector + 3 + channels.length + slotOf(index, slot);
  const zero = op.constant(0);
  const within = relaxed ? op.vSwizzleWithin : op.vSwizzle;
  const eachSlot = (write: (index: number, slot: number) => number[]) =>
    sizes.flatMap((size, index) => Array.from({ length: size }, (_, slot) => write(index, slot)).flat());

  const takeIn = eachSlot((index, slot) => [
    ...[...zero, ...op.load(layout.asked[index]! + slot * 4), ...op.constant(BLOCK), ...op.multiply],
    ...[...op.constant(layout.planes + channels[index]!.firstPlane * BLOCK), ...op.add],
    ...op.set(planeAt(index, slot)),
    ...[...zero, ...op.vLoad(layout.asks[index]! + slot * 16), ...op.set(asking(index, slot))],
  ]);

  const sumUp = channels.flatMap(({ most }, index) => {
    const code: number[] = [];
    for (let slot = 0; slot < sizes[index]!; slot++) {
      const theirs = [...op.get(base), ...op.get(planeAt(index, slot)), ...op.add, ...op.vLoad(0)];
      code.push(...op.get(asking(index, slot)), ...theirs, ...within);
      if (slot > 0) code.push(...op.vAddSaturating);
    }
    if (sizes[index] === 0) code.push(...op.vBytes(0));
    return [...code, ...op.vBytes(most), ...op.vLeast, ...op.set(sumOf(index))];
  });

  const addBounds = channels.flatMap((channel, index) => {
    const code: number[] = [];
    const rows = placesOf(channel) / 16;
    for (let row = 0; row < rows; row++) {
      code.push(...zero, ...op.vLoad(layout.bounds[index]! + row * 16), ...op.get(sumOf(index)));
      // What lies outside the row becomes 16 or more, for which a look-up gives 0.
      if (row > 0)
        code.push(...op.vBytes(rowStart(row)), ...op.vSubtract, ...op.constant(row), ...op.vShiftRight);
      code.push(...(rows === 1 ? within : op.vSwizzle), ...(row > 0 ? op.vOr : []));
    }
    return [
      ...(index > 0 ? op.get(bound) : []),
      ...code,
      ...(index > 0 ? op.vAddSaturating : []),
      ...op.set(bound),
    ];
  });

  const found = [...op.get(count), ...op.constant(4), ...op.multiply];
  const emit = [
    ...channels.flatMap((_, index) => [
      ...zero,
      ...op.get(sumOf(index)),
      ...op.vStore(layout.scratch + index * 16),
    ]),
    ...op.loop,
    ...[...op.get(mask), ...op.trailingZeros, ...op.set(lane)],
    ...[...found, ...op.get(block), ...op.constant(BLOCK), ...op.multiply, ...op.get(lane), ...op.add],
    ...op.store(layout.found),
    ...channels.flatMap((_, index) => [
      ...[...op.get(count), ...op.constant(channels.length), ...op.multiply],
      ...[...op.get(lane), ...op.loadByte(layout.scratch + index * 16)],
      ...op.storeByte(layout.sums + index),
    ]),
    ...[...op.get(count), ...op.constant(1), ...op.add, ...op.set(count)],
    ...[...op.get(mask), ...op.get(mask), ...op.constant(1), ...op.subtract, ...op.and, ...op.tee(mask)],
    ...op.branchIf(0),
    ...op.end,
  ];

  const code = [
    ...[...op.get(add), ...op.vSplat, ...op.set(adding)],
    ...[...op.get(demand), ...op.vSplat, ...op.set(demanding)],
    ...takeIn,
    ...op.block,
    ...op.loop,
    ...[...op.get(block), ...op.get(end), ...op.greaterOrEqual, ...op.branchIf(1)],
    ...[...op.get(count), ...op.constant(FINDS), ...op.greaterOrEqual, ...op.branchIf(1)],
    ...op.block,
    ...[...op.get(block), ...op.loadByte(layout.leastCost), ...op.get(limit), ...op.greater],
    ...op.branchIf(0),
    ...[...op.get(block), ...op.constant(planeCount * BLOCK), ...op.multiply, ...op.set(base)],
    ...sumUp,
    ...addBounds,
    ...[...op.get(bound), ...op.get(adding), ...op.vAddSaturating],
    ...[...op.get(block), ...op.constant(BLOCK), ...op.multiply, ...op.vLoad(layout.cost)],
    ...[...op.get(demanding), ...op.vAddSaturating, ...op.vNotLess, ...op.vBitmask, ...op.tee(mask)],
    ...[...op.isZero, ...op.branchIf(0)],
    ...emit,
    ...op.end,
    ...[...op.get(block), ...op.get(step), ...op.add, ...op.set(block)],
    ...op.branch(0),
    ...op.end,
    ...op.end,
    ...[...zero, ...op.get(count), ...op.store(0), ...op.get(block)],
  ];
  return moduleOf(
    6,
    [
      [4 + slots, I32],
      [3 + channels.length + slots, V128],
    ],
    code,
  );
}

/** What this file needs of WebAssembly; the types of browsers and of Node are not both at hand. */
interface Wasm {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { exports: { scan: Kernel['scan'] } };
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}

/** The kernel in WebAssembly, which looks at 16 people at a time; the plain one where that does not exist. */
export function createKernel(
  side: Side,
  channels: readonly Channel[],
  planeCount: number,
  plain = false,
): Kernel {
  const wasm = (globalThis as unknown as { WebAssembly?: Wasm }).WebAssembly;
  if (plain || !wasm || channels.length === 0) return createPlainKernel(side, channels, planeCount);
  const layout = layOut(side, channels, planeCount);
  let memory: InstanceType<Wasm['Memory']>;
  const all = channels.map((channel) => channel.planeCount);
  let relaxed = true;
  const scanFor = (sizes: readonly number[]): Kernel['scan'] => {
    const module = new wasm.Module(assemble(layout, channels, planeCount, sizes, relaxed));
    return new wasm.Instance(module, { m: { m: memory } }).exports.scan;
  };
  const scans = new Map<number, Kernel['scan']>();
  let scan: Kernel['scan'];
  try {
    memory = new wasm.Memory({ initial: Math.ceil(layout.bytes / 65_536) });
    relaxed = wasm.validate(assemble(layout, channels, planeCount, all, true));
    scan = scanFor(all);
  } catch (fault) {
    // No SIMD, a policy of the page that forbids to compile, or no memory for it: slower, and the same pairs.
    if (fault instanceof Error) return createPlainKernel(side, channels, planeCount);
    throw fault;
  }
  const bytes = (from: number, length: number) => new Uint8Array(memory.buffer, from, length);
  const planes = bytes(layout.planes, side.planes.length);
  planes.set(side.planes);
  const count = new Int32Array(memory.buffer, 0, 1);
  const asked = channels.map(
    (channel, index) => new Int32Array(memory.buffer, layout.asked[index], channel.planeCount),
  );
  const asks = channels.map((channel, index) => bytes(layout.asks[index]!, channel.planeCount * 16));
  const ask: Kernel['ask'] = (counts) => {
    let key = 0;
    for (let index = 0; index < channels.length; index++) {
      const size = sizeFor(counts[index]!, channels[index]!, side);
      asks[index]!.fill(0, counts[index]! * 16, size * 16);
      asked[index]!.fill(0, counts[index], size);
      key = key * 1000 + size;
    }
    const known = scans.get(key);
    if (known) scan = known;
    else {
      scan = scanFor(channels.map((channel, index) => sizeFor(counts[index]!, channel, side)));
      scans.set(key, scan);
    }
  };
  return {
    cost: bytes(layout.cost, side.blocks * BLOCK),
    leastCost: bytes(layout.leastCost, side.blocks),
    bounds: channels.map((channel, index) => bytes(layout.bounds[index]!, placesOf(channel))),
    asked,
    asks,
    ask,
    found: new Int32Array(memory.buffer, layout.found, FINDS + BLOCK),
    sums: bytes(layout.sums, (FINDS + BLOCK) * channels.length),
    count: () => count[0]!,
    arrange: (order) => layPlanes(planes, side, planeCount, order),
    scan: (from, to, step, add, demand, limit) => scan(from, to, step, add, demand, limit),
  };
}
