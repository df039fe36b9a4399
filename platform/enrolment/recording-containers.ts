/** An element of Matroska: its id, and where its content begins and ends. */
interface Element {
  id: number;
  start: number;
  end: number;
}

/** The elements between two places (RFC 8794). A size that is not known reaches to the end of what holds it. */
function* elementsOf(data: DataView, from: number, to: number): Generator<Element> {
  for (let at = from; at < to;) {
    const idLength = Math.clz32(data.getUint8(at)) - 23;
    if (idLength > 4) return;
    let id = 0;
    for (let index = 0; index < idLength; index += 1) id = id * 256 + data.getUint8(at + index);
    at += idLength;
    const sizeLength = Math.clz32(data.getUint8(at)) - 23;
    if (sizeLength > 8) return;
    let size = data.getUint8(at) & ((1 << (8 - sizeLength)) - 1);
    let isUnknown = size === (1 << (8 - sizeLength)) - 1;
    for (let index = 1; index < sizeLength; index += 1) {
      const byte = data.getUint8(at + index);
      isUnknown &&= byte === 255;
      size = size * 256 + byte;
    }
    at += sizeLength;
    const end = isUnknown ? to : Math.min(to, at + size);
    yield { id, start: at, end };
    at = end;
  }
}

const unsigned = (data: DataView, { start, end }: Element): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 256 + data.getUint8(at);
  return value;
};

const segmentId = 0x18538067;
const infoId = 0x1549a966;
const scaleId = 0x2ad7b1;
const tracksId = 0x1654ae6b;
const clusterId = 0x1f43b675;
const topLevel = [segmentId, infoId, tracksId, clusterId];

/**
 * Seconds of sound in a WebM file, by the time of its last block: browsers that record leave the length in the head empty. Null when
 * there is no sound in it, or something besides.
 */
export function webmSeconds(data: DataView): number | null {
  let nanoseconds = 1_000_000;
  let last = -1;
  let kinds: number[] = [];
  const readCluster = (cluster: Element) => {
    let time = 0;
    for (const one of elementsOf(data, cluster.start, cluster.end)) {
      // A cluster of unknown size ends where the next one begins.
      if (topLevel.includes(one.id)) {
        visit(one);
        continue;
      }
      if (one.id === 0xe7) time = unsigned(data, one);
      const block =
        one.id === 0xa3
          ? one
          : one.id === 0xa0
            ? [...elementsOf(data, one.start, one.end)].find(({ id }) => id === 0xa1)
            : undefined;
      if (!block) continue;
      const trackLength = Math.clz32(data.getUint8(block.start)) - 23;
      last = Math.max(last, time + data.getInt16(block.start + trackLength));
    }
  };
  const visit = (one: Element): void => {
    if (one.id === segmentId) for (const inner of elementsOf(data, one.start, one.end)) visit(inner);
    if (one.id === clusterId) readCluster(one);
    if (one.id === infoId)
      for (const inner of elementsOf(data, one.start, one.end))
        if (inner.id === scaleId) nanoseconds = unsigned(data, inner);
    if (one.id === tracksId)
      kinds = [...elementsOf(data, one.start, one.end)].flatMap((track) =>
        [...elementsOf(data, track.start, track.end)]
          .filter(({ id }) => id === 0x83)
          .map((kind) => unsigned(data, kind)),
      );
  };
  for (const one of elementsOf(data, 0, data.byteLength)) visit(one);
  const isSound = kinds.length > 0 && kinds.every((kind) => kind === 2);
  // The last block lasts a little too.
  return isSound && last >= 0 ? (last * nanoseconds) / 1e9 + 0.02 : null;
}

/** A box of an MP4 file (ISO/IEC 14496-12). */
interface Box {
  name: string;
  start: number;
  end: number;
}

function boxesOf(data: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = data.getUint32(at);
    const size = short === 1 ? Number(data.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    if (size < 8) break;
    const name = String.fromCharCode(...[4, 5, 6, 7].map((offset) => data.getUint8(at + offset)));
    const end = Math.min(to, at + size);
    boxes.push({ name, start: at + (short === 1 ? 16 : 8), end });
    at = end;
  }
  return boxes;
}

const inside = (data: DataView, outer: readonly Box[], name: string): Box[] =>
  outer.flatMap((box) => boxesOf(data, box.start, box.end)).filter((box) => box.name === name);

/**
 * Seconds of sound in an MP4 file: what its head says, or for one that was recorded in fragments what these add up to. Null when there
 * is no sound in it, or a film besides.
 */
export function mp4Seconds(data: DataView): number | null {
  const top = boxesOf(data, 0, data.byteLength);
  const media = inside(
    data,
    inside(
      data,
      top.filter(({ name }) => name === 'moov'),
      'trak',
    ),
    'mdia',
  );
  const kinds = inside(data, media, 'hdlr').map(({ start }) => data.getUint32(start + 8));
  if (!kinds.includes(0x736f756e) || kinds.includes(0x76696465)) return null;
  const [head] = inside(data, media, 'mdhd');
  if (!head) return null;
  const long = data.getUint8(head.start) === 1;
  const scale = data.getUint32(head.start + (long ? 20 : 12));
  const whole = long ? Number(data.getBigUint64(head.start + 24)) : data.getUint32(head.start + 16);
  if (scale === 0) return null;
  const moof = top.filter(({ name }) => name === 'moof');
  return (
    (whole + inside(data, moof, 'traf').reduce((sum, traf) => sum + fragmentLength(data, traf), 0)) / scale
  );
}

/** How long one fragment of a track is, in units of its scale: the length of every sample, or one for all. */
function fragmentLength(data: DataView, traf: Box): number {
  const [header] = inside(data, [traf], 'tfhd');
  let usual = 0;
  if (header) {
    const flags = data.getUint32(header.start) & 0xffffff;
    if (flags & 0x08)
      usual = data.getUint32(header.start + 8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0));
  }
  let length = 0;
  for (const { start } of inside(data, [traf], 'trun')) {
    const flags = data.getUint32(start) & 0xffffff;
    const count = data.getUint32(start + 4);
    let at = start + 8 + (flags & 0x001 ? 4 : 0) + (flags & 0x004 ? 4 : 0);
    const size = [0x100, 0x200, 0x400, 0x800].filter((flag) => flags & flag).length * 4;
    if (!(flags & 0x100)) length += usual * count;
    else for (let index = 0; index < count; index += 1, at += size) length += data.getUint32(at);
  }
  return length;
}
