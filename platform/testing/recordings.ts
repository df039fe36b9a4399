/** Bytes of numbers, texts and other bytes, one after another. */
const bytes = (...parts: (number | string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) =>
        typeof part === 'number'
          ? Buffer.from([part])
          : typeof part === 'string'
            ? Buffer.from(part, 'latin1')
            : part,
      ),
    ),
  );

const number = (value: number, length: number, littleEndian = false): Uint8Array => {
  const all = Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);
  return new Uint8Array(littleEndian ? all.reverse() : all);
};

/** WAV: 8,000 samples of one byte a second. */
export const wav = (seconds: number): Uint8Array =>
  bytes(
    ...['RIFF', number(36 + 8_000 * seconds, 4, true), 'WAVEfmt ', number(16, 4, true), number(1, 2, true)],
    ...[
      number(1, 2, true),
      number(8_000, 4, true),
      number(8_000, 4, true),
      number(1, 2, true),
      number(8, 2, true),
    ],
    ...['data', number(8_000 * seconds, 4, true), new Uint8Array(8_000 * seconds).fill(128)],
  );

/** Ogg with Opus: a head, and one page that says how many samples there were. */
export function ogg(seconds: number): Uint8Array {
  const page = (samples: number, content: string) =>
    bytes(
      'OggS',
      0,
      0,
      number(samples, 8, true),
      number(7, 4, true),
      number(0, 4, true),
      number(0, 4, true),
      1,
      content.length,
      content,
    );
  return bytes(page(0, `OpusHead${'\0'.repeat(11)}`), page(48_000 * seconds, 'sound'));
}

/** MP3: frames of 1,152 samples at 44,100 a second, 128 kbit/s. */
export function mp3(seconds: number): Uint8Array {
  const frame = bytes(0xff, 0xfb, 0x90, 0x00, new Uint8Array(413));
  return bytes(...Array.from({ length: Math.round((seconds * 44_100) / 1_152) }, () => frame));
}

/** An element of Matroska; its size in eight bytes, or unknown as browsers that record leave it. */
const element = (id: number, content: Uint8Array, isOpen = false): Uint8Array => {
  const idBytes = number(id, id > 0xffffff ? 4 : id > 0xffff ? 3 : id > 0xff ? 2 : 1);
  return bytes(
    idBytes,
    ...(isOpen ? [1, new Uint8Array(7).fill(255)] : [1, number(content.byteLength, 7)]),
    content,
  );
};

/** WebM as a browser records it: no length in its head, clusters of unknown size, a block every second. `kinds`: 2 is sound, 1 film. */
export function webm(seconds: number, kinds: readonly number[] = [2]): Uint8Array {
  const cluster = (at: number) =>
    bytes(
      element(
        0x1f43b675,
        bytes(element(0xe7, number(at * 1000, 4)), element(0xa3, bytes(0x81, 0, 0, 0, 'sound'))),
        true,
      ),
    );
  return bytes(
    element(0x1a45dfa3, element(0x4282, bytes('webm'))),
    element(
      0x18538067,
      bytes(
        element(0x1549a966, element(0x2ad7b1, number(1_000_000, 4))),
        element(0x1654ae6b, bytes(...kinds.map((kind) => element(0xae, element(0x83, number(kind, 1)))))),
        ...Array.from({ length: seconds + 1 }, (_, at) => cluster(at)),
      ),
      true,
    ),
  );
}

const box = (name: string, ...content: Uint8Array[]): Uint8Array => {
  const inner = bytes(...content);
  return bytes(number(inner.byteLength + 8, 4), name, inner);
};

/** MP4 with a track for each kind: `soun` is sound, `vide` film. In fragments: the head says 0, the samples say how long. */
export function mp4(seconds: number, kinds: readonly string[] = ['soun'], inFragments = false): Uint8Array {
  const track = (kind: string) =>
    box(
      'trak',
      box(
        'mdia',
        box(
          'mdhd',
          number(0, 12),
          number(1_000, 4),
          number(inFragments ? 0 : seconds * 1_000, 4),
          number(0, 4),
        ),
        box('hdlr', number(0, 8), bytes(kind), number(0, 12)),
      ),
    );
  // Every sample lasts what its track says: a second.
  const fragment = box(
    'moof',
    box(
      'traf',
      box('tfhd', number(0x08, 4), number(1, 4), number(1_000, 4)),
      box('trun', number(0, 4), number(seconds, 4)),
    ),
  );
  return bytes(
    box('ftyp', bytes('isom'), number(0, 4)),
    box('moov', ...kinds.map(track)),
    ...(inFragments ? [fragment] : []),
  );
}
