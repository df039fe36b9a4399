/** One solver on one market, in a process of its own: node one.ts SOLVER SIZE REGIME SEED. Prints the result as JSON. */
import { REGIMES, createInstance } from './instances.ts';
import type { Regime } from './instances.ts';
import { SOLVERS } from './solvers.ts';

const [solver, size, regime, seed] = process.argv.slice(2) as [string, string, Regime, string];
const people = createInstance(Number(size), Math.round(Number(size) * REGIMES[regime]), Number(seed));
const result = await SOLVERS[solver]!.solve(people);
console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS / 1000, ...result }));
