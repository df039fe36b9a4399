/** Something an attacker was told: how many of these people have the secret. */
export interface Told {
  people: readonly number[];
  sum: number;
}

/**
 * Guesses a secret bit of each person from sums over groups: the least-squares fit with every value between 0 and 1, started
 * at the known base rate, rounded (Dinur and Nissim 2003). Fits by going through the sums one by one (Kaczmarz).
 */
export function reconstructBits(size: number, told: readonly Told[], baseRate: number): number[] {
  const values = new Float64Array(size).fill(baseRate);
  for (let round = 0; round < 400; round++)
    for (const { people, sum } of told) {
      if (people.length === 0) continue;
      let total = 0;
      for (const person of people) total += values[person] ?? 0;
      const step = (sum - total) / people.length;
      for (const person of people) values[person] = Math.min(1, Math.max(0, (values[person] ?? 0) + step));
    }
  return Array.from(values, (value) => (value >= 0.5 ? 1 : 0));
}
