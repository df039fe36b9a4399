import { BLOCK } from './market.ts';
import type { Side } from './market.ts';

/** Some people of a side, in the order in which they are named, laid out as a side of their own. */
export function pick(side: Side, people: Int32Array, planeCount: number): Side {
  const count = people.length;
  const blocks = Math.ceil(count / BLOCK);
  const width = planeCount * BLOCK;
  const planes = new Uint8Array(blocks * width);
  people.forEach((person, at) => {
    const from = Math.floor(person / BLOCK) * width + (person % BLOCK);
    const to = Math.floor(at / BLOCK) * width + (at % BLOCK);
    for (let plane = 0; plane < width; plane += BLOCK) planes[to + plane] = side.planes[from + plane]!;
  });
  const ofEach = (values: Int32Array) => people.map((person) => values[person]!);
  const { regionOf, classOf, own } = side;
  return {
    count,
    blocks,
    regionOf: ofEach(regionOf),
    classOf: ofEach(classOf),
    own: ofEach(own),
    planes,
  };
}
