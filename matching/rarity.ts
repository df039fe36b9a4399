import type { Newcomer } from './people.ts';

/**
 * The logarithm to base 2 of a whole number from 1 to 2^31 − 1, in units of 1/256, by repeated squaring of integers:
 * unlike Math.log2 it is bound to give the same result on every machine.
 */
export function logarithm(value: number): number {
  const whole = 31 - Math.clz32(value);
  let mantissa = Math.floor((value * 2 ** 24) / 2 ** whole);
  let result = whole;
  for (let bit = 0; bit < 8; bit++) {
    mantissa = Math.floor((mantissa * mantissa) / 2 ** 24);
    result *= 2;
    if (mantissa >= 2 ** 25) {
      result += 1;
      mantissa = Math.floor(mantissa / 2);
    }
  }
  return result;
}

/**
 * How much each interest says about a person (inverse document frequency): 4 when every newcomer of the pool has it,
 * 4 more each time half as many do. The pool is the newcomers of the round and not its buddies, so that a
 * buddy who joins changes nobody's score. An interest that no newcomer of the pool has counts as if one had it.
 */
export function rarityOf(newcomers: readonly Pick<Newcomer, 'interests'>[]): (interest: string) => number {
  const counts = new Map<string, number>();
  const add = (interest: string) => counts.set(interest, (counts.get(interest) ?? 0) + 1);
  for (const { interests } of newcomers)
    if (interests.length > 30) new Set(interests).forEach(add);
    else
      interests.forEach((interest, at) => {
        if (interests.indexOf(interest) === at) add(interest);
      });
  const all = logarithm(Math.max(newcomers.length, 1));
  const worth = (count: number) => 4 + ((all - logarithm(count) + 32) >> 6);
  const known = new Map(Array.from(counts, ([interest, count]) => [interest, worth(count)]));
  const rarest = worth(1);
  return (interest) => known.get(interest) ?? rarest;
}
