/**
 * Draws what was measured: node benchmarks/matching/draw.ts writes the pictures and the tables of matching/README.md from results/.
 * Nothing in them is typed by hand; a test compares them with the results.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { judgeFairness, summarise } from './fairness-aims.ts';
import type { SingleRound, Summary } from './fairness-aims.ts';
import type { Regime } from './instances.ts';
import type { HalfYear, POLICIES } from './simulation.ts';

interface Run {
  on: string;
  machine: string;
  commit: string;
}
interface Fairness extends Run {
  size: number;
  tier: number;
  halfYears: HalfYear[];
  shortLists: HalfYear[];
  rounds: SingleRound[];
}
interface Row {
  size: number;
  regime: Regime;
  solver: string;
  seconds?: number;
  memory?: number;
  pairs?: number;
  total?: number;
  gap?: number | null;
  failed?: string;
}

const read = <Results>(name: string): Results | null => {
  const file = new URL(`results/${name}.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : null;
};

const INK = '#1f2430';
const MUTED = '#565d6b';
const ACCENT = '#0a6464';
const LINE = '#dcd5c8';
const WIDTH = 760;
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${more && ` ${more}`}>${escape(words)}</text>`;

function frame(id: string, height: number, title: string, subtitle: string, body: readonly string[]): string {
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-t ${id}-d" font-family="system-ui, sans-serif" font-size="14" fill="${INK}">`,
    `<title id="${id}-t">${escape(title)}</title>`,
    `<desc id="${id}-d">${escape(subtitle)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" rx="12" fill="#fbf8f3"/>`,
    text(24, 34, title, 'font-size="18" font-weight="700"'),
    text(24, 56, subtitle, `fill="${MUTED}" font-size="13"`),
    ...body,
    '</svg>',
  ].join('\n')}\n`;
}

/** A share of change as one reads it: −2.7%, with a real minus. */
const change = (share: number) => {
  const percent = (100 * (share - 1)).toFixed(1);
  return percent === '-0.0' || percent === '0.0'
    ? '0.0%'
    : `${percent.replace('-', '−')}%`.replace(/^(\d)/, '+$1');
};

const SUPPLY_WORDS = {
  surplus: 'More places than newcomers (115 for 100)',
  balanced: 'As many places as newcomers',
  scarce: 'Three places for four newcomers',
} as const;
const POLICY_WORDS: Record<keyof typeof POLICIES, string> = {
  'longest wait first': 'longest wait chooses first',
  'best pair first': 'best pair first',
  'fit alone': 'best fit, waiting not counted',
  ours: 'ours',
  'ours, waiting counts three times': 'ours, waiting counts three times',
  'ours, after 180 days first': 'ours, first after 180 days',
  'ours, after 120 days first': 'ours, first after 120 days',
  'ours, after 84 days first': 'ours, first after 84 days',
  'ours, six times and after 84 days first': 'ours, six times, first after 84',
};

/** How long people wait under each way of making pairs, and what that does to the fit: a row a way, grouped by supply. */
export function drawWaiting({ halfYears }: Pick<Fairness, 'halfYears'>): string {
  const sums = summarise(halfYears);
  const [left, right] = [252, 620];
  const most = 200;
  const x = (days: number) => left + ((right - left) * days) / most;
  const body: string[] = [];
  let y = 92;
  for (const supply of ['surplus', 'balanced', 'scarce'] as const) {
    body.push(text(24, y, SUPPLY_WORDS[supply], 'font-weight="700"'));
    body.push(text(736, y, 'fit of all pairs', `text-anchor="end" fill="${MUTED}"`));
    const top = y + 10;
    const rows = sums.filter((one) => one.supply === supply);
    for (let days = 0; days <= most; days += 50)
      body.push(`<path d="M${x(days)} ${top}v${rows.length * 24}" stroke="${LINE}"/>`);
    rows.forEach(({ policy, median, p95, ofFit }: Summary, at) => {
      const middle = top + at * 24 + 13;
      const colour = policy.startsWith('ours') ? ACCENT : MUTED;
      body.push(
        text(24, middle + 5, POLICY_WORDS[policy as keyof typeof POLICIES]),
        `<path d="M${x(median).toFixed(1)} ${middle}H${x(p95).toFixed(1)}" stroke="${colour}" stroke-width="2"/>`,
        `<circle cx="${x(median).toFixed(1)}" cy="${middle}" r="4.5" fill="#fbf8f3" stroke="${colour}" stroke-width="2"/>`,
        `<circle cx="${x(p95).toFixed(1)}" cy="${middle}" r="5.5" fill="${colour}"/>`,
        text(x(p95) + 10, middle + 5, p95.toFixed(0), `fill="${colour}"`),
        text(736, middle + 5, change(ofFit), 'text-anchor="end"'),
      );
    });
    y = top + rows.length * 24 + 18;
    for (let days = 0; days <= most; days += 50)
      body.push(
        text(
          x(days),
          y,
          days === most ? '200 days' : String(days),
          `text-anchor="middle" fill="${MUTED}" font-size="13"`,
        ),
      );
    y += 34;
  }
  return frame(
    'waiting',
    y - 10,
    'How long newcomers wait, and what that costs in fit',
    '26 weekly rounds, 1,400 invented newcomers, mean of 3 seeds. Open dot: half wait less; full dot: 95% do.',
    body,
  );
}

const SEEDS = [1, 2, 3];
type PeerRun = Run & { rows: Row[] };
const peerRuns = () =>
  [600, 5000].flatMap((size) => SEEDS.map((seed) => read<PeerRun>(`${size}_sec_seed-${seed}`)!));

/** One row for each solver and market: the middle time of all seeds, the most memory; the rest as the first seed has it. */
function middleOf(runs: readonly PeerRun[]): Row[] {
  const groups = Map.groupBy(
    runs.flatMap(({ rows }) => rows),
    ({ size, regime, solver }) => `${size}/${regime}/${solver}`,
  );
  return [...groups.values()].map((rows) => {
    const done = rows.filter((row) => row.seconds !== undefined);
    if (done.length === 0) return rows[0]!;
    const times = done.map(({ seconds }) => seconds!).sort((a, b) => a - b);
    const memory = Math.max(...done.map((row) => row.memory ?? 0));
    return { ...done[0]!, seconds: times[Math.floor(times.length / 2)]!, memory };
  });
}

/** Why there is no time: as it was told, but what a peer says of itself when it breaks tells a reader nothing. */
const whyNot = (row: Row | undefined) => {
  const why = row?.failed ?? 'not run';
  return why.startsWith('not ') ? why : 'an error of its own';
};

const EXACT = {
  'ours, the best': 'ours',
  'munkres-algorithm': 'munkres-algorithm (npm)',
  'scipy dense': 'scipy, dense',
  'LEMON network simplex': 'LEMON, network simplex',
  'or-tools-wasm': 'or-tools-wasm (npm)',
  highs: 'highs (npm)',
} as const;

/** Processor time of everything that finds the best round, a row a solver: a dot for each of the three markets. */
export function drawPeers(rows: readonly Row[]): string {
  const [left, right] = [204, 620];
  const [low, high] = [0.05, 400];
  const x = (seconds: number) =>
    left + ((right - left) * Math.log(Math.max(low, seconds) / low)) / Math.log(high / low);
  const body: string[] = [];
  let y = 92;
  for (const size of [...new Set(rows.map((row) => row.size))].sort((a, b) => a - b)) {
    body.push(text(24, y, `${size.toLocaleString('en')} newcomers`, 'font-weight="700"'));
    body.push(text(736, y, 'memory', `text-anchor="end" fill="${MUTED}"`));
    const top = y + 10;
    const names = (Object.keys(EXACT) as (keyof typeof EXACT)[]).filter((name) =>
      rows.some((row) => row.size === size && row.solver === name),
    );
    for (const seconds of [0.1, 1, 10, 100])
      body.push(`<path d="M${x(seconds).toFixed(1)} ${top}v${names.length * 24}" stroke="${LINE}"/>`);
    names.forEach((name, at) => {
      const middle = top + at * 24 + 13;
      const colour = name.startsWith('ours') ? ACCENT : MUTED;
      const found = rows.filter(
        (row) => row.size === size && row.solver === name && row.seconds !== undefined,
      );
      body.push(text(24, middle + 5, EXACT[name]));
      if (found.length === 0) {
        const why = whyNot(rows.find((row) => row.size === size && row.solver === name));
        body.push(text(left + 6, middle + 5, why, `fill="${MUTED}"`));
        return;
      }
      const times = found.map((row) => row.seconds!);
      const [least, most] = [Math.min(...times), Math.max(...times)];
      body.push(
        `<path d="M${x(least).toFixed(1)} ${middle}H${x(most).toFixed(1)}" stroke="${colour}" stroke-width="2"/>`,
        ...times.map(
          (seconds) => `<circle cx="${x(seconds).toFixed(1)}" cy="${middle}" r="5" fill="${colour}"/>`,
        ),
        text(x(most) + 10, middle + 5, `${most.toFixed(most < 10 ? 1 : 0)} s`, `fill="${colour}"`),
        text(
          736,
          middle + 5,
          `${Math.max(...found.map((row) => row.memory ?? 0)).toFixed(0)} MB`,
          'text-anchor="end"',
        ),
      );
    });
    y = top + names.length * 24 + 18;
    for (const seconds of [0.1, 1, 10, 100])
      body.push(text(x(seconds), y, `${seconds} s`, `text-anchor="middle" fill="${MUTED}" font-size="13"`));
    y += 34;
  }
  return frame(
    'peers',
    y - 10,
    'Processor time until the best round is found, and proven',
    'A dot for each market (places for 152, 100 and 76 of 100 newcomers), middle of 3 seeds. Ours counts scoring too. Logarithmic.',
    body,
  );
}

const REGIME_WORDS = { s: '100 buddies', e: '66 buddies', c: '50 buddies' } as const;

/** The tables of matching/README.md. */
export function describeResults(fairness: Fairness, runs: readonly PeerRun[]): string {
  const best = middleOf(runs);
  const names = (Object.keys(EXACT) as (keyof typeof EXACT)[]).filter((name) =>
    best.some((row) => row.solver === name),
  );
  const cell = (row: Row | undefined) =>
    row?.seconds === undefined
      ? whyNot(row)
      : `${row.seconds.toFixed(row.seconds < 0.1 ? 2 : 1)} s, ${(row.memory ?? 0).toFixed(0)} MB`;
  const markets = [...new Set(best.map(({ size, regime }) => `${size}/${regime}`))];
  const peers = [
    `| newcomers, buddies for each 100 | ${names.map((name) => EXACT[name]).join(' | ')} | best pair first | longest wait first |`,
    `|${'---|'.repeat(names.length + 3)}`,
    ...markets.map((market) => {
      const rows = best.filter(({ size, regime }) => `${size}/${regime}` === market);
      const top = rows.find((row) => row.solver === 'ours, the best')!;
      const rule = (name: string) => {
        const row = rows.find(({ solver }) => solver === name)!;
        const share = `${((100 * row.total!) / top.total!).toFixed(1)}%`;
        return row.pairs === top.pairs ? share : `${share}, ${top.pairs! - row.pairs!} pairs fewer`;
      };
      const cells = [
        `${top.size.toLocaleString('en')}, ${REGIME_WORDS[top.regime]}`,
        ...names.map((name) => cell(rows.find(({ solver }) => solver === name))),
        rule('best pair first'),
        rule('longest wait first'),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
  const aims = judgeFairness(fairness.halfYears, fairness.shortLists, fairness.rounds).map(
    ({ aim, met, detail }) => `| ${aim} | ${met ? 'met' : '**not met**'} | ${detail} |`,
  );
  const machines = [...new Set(runs.map(({ on, machine }) => `${on}, ${machine}`))];
  const commits = [...new Set(runs.map(({ commit }) => commit))];
  return [
    'Processor time of ours from people to pairs with reasons, of peers from ready scores: the middle of seeds 1 to 3, the most memory; shares of',
    `the best total of seed 1. ${machines.join('; ')}; commit ${commits.join(', ')}.`,
    '',
    ...peers,
    '',
    '![Processor time of each solver at 600 and 5,000 newcomers](pictures/peers.svg)',
    '',
    `Fairness, ${fairness.on}, commit ${fairness.commit}: half years of weekly rounds with every rule of a programme, and single`,
    `rounds of ${fairness.size.toLocaleString('en')} newcomers with a tier for who waits ${fairness.tier} days or more; seeds 1 to 3.`,
    '',
    '| aim | | |',
    '|---|---|---|',
    ...aims,
    '',
    '![How long newcomers wait under nine ways of making pairs](pictures/waiting.svg)',
  ].join('\n');
}

const BEGIN = '<!-- results: written by benchmarks/matching/draw.ts -->';
const END = '<!-- /results -->';
const readme = new URL('../../matching/README.md', import.meta.url);

/** What is drawn from the results: each file with what it should hold. */
export function drawAll(): { file: URL; content: string }[] {
  const fairness = read<Fairness>('fairness')!;
  const runs = peerRuns();
  const now = readFileSync(readme, 'utf8');
  const [before = '', rest = ''] = now.split(BEGIN);
  const after = rest.split(END)[1] ?? '';
  const pictures = new URL('../../matching/pictures/', import.meta.url);
  return [
    { file: new URL('waiting.svg', pictures), content: drawWaiting(fairness) },
    { file: new URL('peers.svg', pictures), content: drawPeers(middleOf(runs)) },
    { file: readme, content: `${before}${BEGIN}\n${describeResults(fairness, runs)}\n${END}${after}` },
  ];
}

if (import.meta.main) for (const { file, content } of drawAll()) writeFileSync(file, content);
