import { FINDS, boundLength, createPlainKernel } from './kernel.ts';
import type { Kernel } from './kernel.ts';
import { BLOCK } from './market.ts';
import type { Channel, Side } from './market.ts';
import { I32, V128, moduleOf, op } from './wasm.ts';

interface Layout {
  bounds: number[];
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
    bounds: channels.map((channel) => take(boundLength(channel))),
    asks: channels.map(({ weighed, planeCount: planes }) => take(planes * (weighed ? 16 : 1))),
    scratch: take(channels.length * 16),
    found: take((FINDS + BLOCK) * 4),
    sums: take((FINDS + BLOCK) * channels.length),
    leastCost: take(side.blocks),
    cost: take(side.blocks * BLOCK),
    planes: take(side.blocks * BLOCK * planeCount),
    bytes: next,
  };
}

/** The function `scan` of a kernel (see kernel.ts), with the planes of this round written out one by one. */
function assemble(layout: Layout, channels: readonly Channel[], planeCount: number): Uint8Array<ArrayBuffer> {
  const [block, end, step, add, demand, limit, base, count, mask, lane] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const [adding, demanding, bound] = [10, 11, 12];
  const sumOf = (index: number) => 13 + index;
  const zero = op.constant(0);

  const sumUp = channels.flatMap(({ weighed, firstPlane, planeCount: planes, most }, index) => {
    const sum = sumOf(index);
    const code = [...op.vBytes(0), ...op.set(sum)];
    for (let plane = 0; plane < planes; plane++) {
      const theirs = [...op.get(base), ...op.vLoad(layout.planes + (firstPlane + plane) * BLOCK)];
      const one = weighed
        ? [...zero, ...op.vLoad(layout.asks[index]! + plane * 16), ...theirs, ...op.vSwizzle]
        : [...zero, ...op.vLoadSplat(layout.asks[index]! + plane), ...theirs, ...op.vAnd, ...op.vOnes];
      code.push(...op.get(sum), ...one, ...op.vAddSaturating, ...op.set(sum));
    }
    return [...code, ...op.get(sum), ...op.vBytes(most), ...op.vLeast, ...op.set(sum)];
  });

  const addBounds = [
    ...op.vBytes(0),
    ...op.set(bound),
    ...channels.flatMap((channel, index) => {
      const code: number[] = [];
      for (let row = 0; row < boundLength(channel) / 16; row++) {
        const shifted = [...op.get(sumOf(index)), ...op.vBytes(row * 16), ...op.vSubtract];
        code.push(...zero, ...op.vLoad(layout.bounds[index]! + row * 16));
        code.push(
          ...(row === 0 ? op.get(sumOf(index)) : shifted),
          ...op.vSwizzle,
          ...(row > 0 ? op.vOr : []),
        );
      }
      return [...op.get(bound), ...code, ...op.vAddSaturating, ...op.set(bound)];
    }),
  ];

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
    ...[
      ...op.get(add),
      ...op.vSplat,
      ...op.set(adding),
      ...op.get(demand),
      ...op.vSplat,
      ...op.set(demanding),
    ],
    ...op.block,
    ...op.loop,
    ...[...op.get(block), ...op.get(end), ...op.greaterOrEqual, ...op.branchIf(1)],
    ...[...op.get(count), ...op.constant(FINDS), ...op.greaterOrEqual, ...op.branchIf(1)],
    ...op.block,
    ...[
      ...op.get(block),
      ...op.loadByte(layout.leastCost),
      ...op.get(limit),
      ...op.greater,
      ...op.branchIf(0),
    ],
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
      [4, I32],
      [3 + channels.length, V128],
    ],
    code,
  );
}

/** What this file needs of WebAssembly; the types of browsers and of Node are not both at hand. */
interface Wasm {
  Memory: new (size: { initial: number }) => { buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { exports: { scan: Kernel['scan'] } };
}

/** The kernel in WebAssembly, which looks at 16 people at a time; the plain one where that does not exist. */
export function createKernel(
  side: Side,
  channels: readonly Channel[],
  planeCount: number,
  plain = false,
): Kernel {
  const wasm = (globalThis as unknown as { WebAssembly?: Wasm }).WebAssembly;
  if (plain || !wasm) return createPlainKernel(side, channels, planeCount);
  const layout = layOut(side, channels, planeCount);
  let memory: InstanceType<Wasm['Memory']>;
  let scan: Kernel['scan'];
  try {
    memory = new wasm.Memory({ initial: Math.ceil(layout.bytes / 65_536) });
    const module = new wasm.Module(assemble(layout, channels, planeCount));
    scan = new wasm.Instance(module, { m: { m: memory } }).exports.scan;
  } catch (fault) {
    // No SIMD, a policy of the page that forbids to compile, or no memory for it: slower, and the same pairs.
    if (fault instanceof Error) return createPlainKernel(side, channels, planeCount);
    throw fault;
  }
  const bytes = (from: number, length: number) => new Uint8Array(memory.buffer, from, length);
  bytes(layout.planes, side.planes.length).set(side.planes);
  const count = new Int32Array(memory.buffer, 0, 1);
  return {
    cost: bytes(layout.cost, side.blocks * BLOCK),
    leastCost: bytes(layout.leastCost, side.blocks),
    bounds: channels.map((channel, index) => bytes(layout.bounds[index]!, boundLength(channel))),
    asks: channels.map(({ weighed, planeCount: planes }, index) =>
      bytes(layout.asks[index]!, planes * (weighed ? 16 : 1)),
    ),
    found: new Int32Array(memory.buffer, layout.found, FINDS + BLOCK),
    sums: bytes(layout.sums, (FINDS + BLOCK) * channels.length),
    count: () => count[0]!,
    scan,
  };
}
