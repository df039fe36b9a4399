import { seeded } from '../seeded.ts';

/** Repeatable draws for the simulations: the same seed gives the same table on every machine. */
export class Draws {
  /** From 0 up to 1. */
  readonly uniform: () => number;

  constructor(seed: number) {
    this.uniform = seeded(seed);
  }

  /** Standard normal (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  below(end: number): number {
    return Math.floor(end * this.uniform());
  }

  happens(chance: number): boolean {
    return this.uniform() < chance;
  }
}
