import { adjustPValues, findFalls, normalCdf } from '@medespraak/statistics';
import { Draws } from './random.ts';
import type { Line } from './report.ts';

const DOMAINS = 14;
const SD = 18;
const RETEST = 0.6;
const ALIKE = 0.4;

interface Setting {
  groups: number;
  sizes: readonly [least: number, most: number];
  /** In standard deviations; 0 for no decline anywhere. */
  decline: number;
  /** How much more the people of every second group differ. */
  ratio: number;
}

/** One wave of an organisation, with a tenth of the group × domain pairs in true decline; which alerts come, and which are right. */
function playWave({ groups, sizes, decline, ratio }: Setting, draws: Draws) {
  const [least, most] = sizes;
  // So that the spread over all groups stays the same whatever the ratio.
  const base = SD / Math.sqrt((1 + ratio * ratio) / 2);
  const truth: boolean[] = [];
  const changes = Array.from({ length: groups }, (_, group) => {
    const n = least + draws.below(most - least + 1);
    const spread = (group % 2 === 0 ? base : base * ratio) * Math.sqrt(2 * (1 - RETEST));
    const sums = new Float64Array(DOMAINS);
    const squares = new Float64Array(DOMAINS);
    for (let person = 0; person < n; person++) {
      const shared = Math.sqrt(ALIKE) * draws.normal();
      for (let domain = 0; domain < DOMAINS; domain++) {
        const change = spread * (shared + Math.sqrt(1 - ALIKE) * draws.normal());
        sums[domain]! += change;
        squares[domain]! += change * change;
      }
    }
    return Array.from(sums, (sum, domain) => {
      const falls = decline > 0 && draws.happens(0.1);
      truth.push(falls);
      const meanChange = sum / n - (falls ? decline * SD : 0);
      return { n, meanChange, variance: (squares[domain]! - (sum * sum) / n) / (n - 1) };
    });
  }).flat();
  const alerts = findFalls(changes, { minimum: 2 }).groups.map(
    (signal) => signal.kind === 'assessed' && signal.alert,
  );
  return {
    alerts: alerts.filter(Boolean).length,
    right: alerts.filter((alert, index) => alert && truth[index]).length,
    true: truth.filter(Boolean).length,
  };
}

function measure(setting: Setting, runs: number) {
  const draws = new Draws(setting.groups + 100 * setting.decline + 1000 * setting.ratio);
  let falseShare = 0;
  let alarmed = 0;
  let right = 0;
  let real = 0;
  for (let run = 0; run < runs; run++) {
    const wave = playWave(setting, draws);
    if (wave.alerts > 0) falseShare += (wave.alerts - wave.right) / wave.alerts;
    alarmed += Number(wave.alerts > 0);
    right += wave.right;
    real += wave.true;
  }
  return { falseDiscovery: falseShare / runs, alarmed: alarmed / runs, power: right / real };
}

/** The benchmark of statistics.md §4.3. */
export function signals(runs: number): Line[] {
  const shapes: [groups: number, least: number, most: number][] = [
    [60, 8, 25],
    [30, 10, 40],
    [8, 15, 60],
  ];
  return shapes.flatMap(([groups, least, most]) =>
    [1, 1.5, 2].flatMap((ratio) =>
      [0, 0.5, 0.8].flatMap((decline): Line[] => {
        const setting: Setting = { groups, sizes: [least, most], decline, ratio };
        const { falseDiscovery, alarmed, power } = measure(setting, runs);
        const about = `${groups} × ${least}–${most}, SD ratio ${ratio}`;
        if (decline === 0)
          return [{ what: `${about}, no decline: any alert`, measured: alarmed, atMost: 0.1, digits: 2 }];
        const floor = groups === 30 && ratio === 1 ? (decline === 0.5 ? 0.45 : 0.84) : undefined;
        return [
          {
            what: `${about}, ${decline} SD: false among alerts`,
            measured: falseDiscovery,
            atMost: 0.1,
            digits: 2,
          },
          ...(floor
            ? [{ what: `${about}, ${decline} SD: power`, measured: power, atLeast: floor, digits: 2 }]
            : []),
        ];
      }),
    ),
  );
}

/** Families of fourteen outcomes in which nothing happened: how often at least one is found. */
export function families(runs: number): Line[] {
  const draws = new Draws(3);
  let holm = 0;
  for (let run = 0; run < runs; run++) {
    const shared = Math.sqrt(ALIKE) * draws.normal();
    const p = Array.from({ length: DOMAINS }, () => {
      const z = shared + Math.sqrt(1 - ALIKE) * draws.normal();
      return Math.min(1, 2 * normalCdf(-Math.abs(z)));
    });
    holm += Number(adjustPValues(p, 'holm').some((one) => one !== null && one < 0.05));
  }
  return [
    { what: 'Holm over 14 outcomes: any finding (%)', measured: (100 * holm) / runs, atMost: 5.5, digits: 1 },
  ];
}
