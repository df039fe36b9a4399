/** Just enough of an assembler to write one WebAssembly function by hand: opcodes as bytes, numbers as LEB128. */

/** A number without sign, seven bits a byte. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 128);
  }
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    const byte = rest & 127;
    if ((rest >> 7 === 0 && !(byte & 64)) || (rest >> 7 === -1 && byte & 64)) return [...bytes, byte];
    bytes.push(byte | 128);
  }
}

const vector = (code: number) => [0xfd, ...unsigned(code)];
const at = (offset: number, align = 0) => [align, ...unsigned(offset)];

export const I32 = 0x7f;
export const V128 = 0x7b;

/** Instructions, by the names of the WebAssembly text format where these are short. */
export const op = {
  get: (local: number) => [0x20, ...unsigned(local)],
  set: (local: number) => [0x21, ...unsigned(local)],
  tee: (local: number) => [0x22, ...unsigned(local)],
  constant: (value: number) => [0x41, ...signed(value)],
  add: [0x6a],
  subtract: [0x6b],
  multiply: [0x6c],
  and: [0x71],
  trailingZeros: [0x68],
  isZero: [0x45],
  greaterOrEqual: [0x4e],
  greater: [0x4a],
  load: (offset: number) => [0x28, ...at(offset)],
  loadByte: (offset: number) => [0x2d, ...at(offset)],
  store: (offset: number) => [0x36, ...at(offset)],
  storeByte: (offset: number) => [0x3a, ...at(offset)],
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  branch: (depth: number) => [0x0c, ...unsigned(depth)],
  branchIf: (depth: number) => [0x0d, ...unsigned(depth)],
  vLoad: (offset: number) => [...vector(0x00), ...at(offset)],
  vStore: (offset: number) => [...vector(0x0b), ...at(offset)],
  vBytes: (byte: number) => [...vector(0x0c), ...Array<number>(16).fill(byte)],
  vSwizzle: vector(0x0e),
  /** For indices below 16 only: above, processors differ. */
  vSwizzleWithin: vector(0x100),
  vShiftRight: vector(0x6d),
  vSplat: vector(0x0f),
  vNotLess: vector(0x2c),
  vOr: vector(0x50),
  vBitmask: vector(0x64),
  vAddSaturating: vector(0x70),
  vSubtract: vector(0x71),
  vLeast: vector(0x77),
};

function section(id: number, content: number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

const text = (name: string) => [name.length, ...Array.from(name, (letter) => letter.charCodeAt(0))];

/** A module with one function `scan` of numbers to a number, on a memory that is handed in as `m.m`. */
export function moduleOf(
  parameters: number,
  locals: readonly [count: number, type: number][],
  code: number[],
): Uint8Array<ArrayBuffer> {
  const declared = [locals.length, ...locals.flatMap(([count, type]) => [...unsigned(count), type])];
  const body = [...declared, ...code, 0x0b];
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...Array<number>(parameters).fill(I32), 1, I32]),
    ...section(2, [1, ...text('m'), ...text('m'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('scan'), 0, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ]);
}
