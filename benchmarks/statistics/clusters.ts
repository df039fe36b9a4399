import { fitLinearModel, isNotEstimable } from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

/** Few organisations, half of which offer something that does nothing: how often it is found to work all the same. */
export function fewClusters(runs: number): Line[] {
  return [6, 10, 20].flatMap((clusters): Line[] => {
    const count = (errors: 'CR2' | 'HC2') => {
      const draws = new Draws(clusters);
      let found = 0;
      for (let run = 0; run < runs; run++) {
        const outcome: number[] = [];
        const offered: number[] = [];
        const cluster: number[] = [];
        for (let one = 0; one < clusters; one++) {
          const shared = Math.sqrt(0.05) * draws.normal();
          const size = 15 + draws.below(11);
          for (let person = 0; person < size; person++) {
            outcome.push(shared + Math.sqrt(0.95) * draws.normal());
            offered.push(one % 2);
            cluster.push(one);
          }
        }
        const options = errors === 'CR2' ? { errors, clusters: cluster } : { errors };
        const fit = fitLinearModel({ outcome, predictors: { offered } }, options);
        if (isNotEstimable(fit)) throw new Error(fit.reason);
        found += Number((fit.coefficients.find(({ name }) => name === 'offered')?.p ?? 1) < 0.05);
      }
      return (100 * found) / runs;
    };
    return [
      {
        what: `${clusters} clusters, no effect: found one, CR2 (%)`,
        measured: count('CR2'),
        atLeast: 4,
        atMost: 6.5,
        digits: 1,
      },
      {
        what: `${clusters} clusters as if people were alone, which shows why not (%)`,
        measured: count('HC2'),
        atLeast: 8,
        digits: 1,
      },
    ];
  });
}
