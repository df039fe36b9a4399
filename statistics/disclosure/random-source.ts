import { StatisticsError } from '../statistics-error.ts';

/**
 * Gives that many unpredictable bytes. Pass one from a cryptographic generator:
 * `(count) => crypto.getRandomValues(new Uint8Array(count))`. Noise or shares from a predictable source protect nobody.
 */
export type RandomSource = (count: number) => Uint8Array;

const CHUNK = 4096;

/** Fair draws in whole numbers from a source of bytes, which it asks for in large pieces. Nothing here is a float. */
export class FairDraws {
  readonly #source: RandomSource;
  #bytes = new Uint8Array();
  #used = 0;

  constructor(source: RandomSource) {
    this.#source = source;
  }

  #nextByte(): number {
    if (this.#used >= this.#bytes.length) {
      this.#bytes = Uint8Array.from(this.#source(CHUNK));
      this.#used = 0;
      if (this.#bytes.length !== CHUNK)
        throw new StatisticsError('source', `${CHUNK} bytes`, this.#bytes.length);
    }
    return this.#bytes[this.#used++] ?? 0;
  }

  /** A whole number from 0 up to `end` (not included), all equally likely: draws above the range are thrown away. */
  below(end: bigint): bigint {
    if (end <= 0n) throw new StatisticsError('end', 'a whole number above 0', end);
    const bits = (end - 1n).toString(2).length;
    const bytes = Math.ceil(bits / 8);
    const mask = (1 << (bits - 8 * (bytes - 1))) - 1;
    for (;;) {
      let drawn = BigInt(this.#nextByte() & mask);
      for (let index = 1; index < bytes; index++) drawn = (drawn << 8n) | BigInt(this.#nextByte());
      if (drawn < end) return drawn;
    }
  }

  /** True with chance over / under, exactly. */
  happens(over: bigint, under: bigint): boolean {
    return this.below(under) < over;
  }
}
