/**
 * Times reading a list: into cells, and into people with every oddity named. Beside it an installed peer that only makes
 * cells, on the same bytes in the same run; both must find the same cells. Run: node benchmarks/exchange/exchange.bench.ts [rows]
 */
import { availableParallelism, cpus } from 'node:os';
import { parseString } from '@fast-csv/parse';
import { readList, readTable, writeXlsx } from '@medespraak/exchange';
import { inventList } from './invented-list.ts';

const SEED = 20261128;
const today = '2026-11-28';
const rows = Number(process.argv[2] ?? 10_000);
const list = inventList(rows, SEED);
const quote = (cell: string) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const text = list.map((cells) => cells.map(quote).join(';')).join('\r\n');

function readByPeer(content: string): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const found: string[][] = [];
    parseString<string[], string[]>(content, { delimiter: ';' })
      .on('error', reject)
      .on('data', (cells: string[]) => found.push(cells))
      .on('end', () => resolve(found));
  });
}

/** The median processor time in seconds, which other programs hardly disturb, and the last result. */
async function time<Result>(runs: number, work: () => Promise<Result> | Result) {
  const seconds: number[] = [];
  let result: Result | undefined;
  for (let run = 0; run < runs; run += 1) {
    const begin = process.cpuUsage();
    result = await work();
    const { user, system } = process.cpuUsage(begin);
    seconds.push((user + system) / 1e6);
  }
  const middle = seconds.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return { seconds: middle, result: result as Result };
}

async function measure(
  name: string,
  bytes: Uint8Array,
  runs: number,
  peer: (() => Promise<string[][]>) | null,
) {
  const cells = await time(runs, () => readTable(bytes, name));
  const people = await time(runs, () => readList(cells.result, 'newcomers', { today }));
  const other = peer ? await time(runs, peer) : null;
  if (cells.result.rows.length !== rows)
    throw new Error(`${name}: ${cells.result.rows.length} rows, not ${rows}`);
  if (
    other &&
    JSON.stringify(other.result.slice(1)) !== JSON.stringify(cells.result.rows.map((row) => row.cells))
  )
    throw new Error(`${name}: the peer found other cells`);
  const findings = people.result.rows.reduce((sum, row) => sum + row.findings.length, 0);
  const line = [
    name,
    `${(bytes.length / 1e6).toFixed(1)} MB`,
    `${cells.seconds.toFixed(2)} s`,
    other ? `${other.seconds.toFixed(2)} s` : '–',
    `${people.seconds.toFixed(2)} s`,
    String(findings),
    `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  ];
  console.log(`| ${line.join(' | ')} |`);
}

console.log(
  `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, seed ${SEED}, ${rows} rows\n`,
);
console.log(
  '| list | size | cells, ours | cells, @fast-csv/parse | people and findings | findings | memory |',
);
console.log('|---|---|---|---|---|---|---|');
await measure('lijst.csv', new TextEncoder().encode(text), 5, () => readByPeer(text));
const [headers = [], ...people] = list;
const columns = headers.map((header) => ({ key: header, header }));
const records = people.map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at]])));
await measure('lijst.xlsx', await writeXlsx(columns, records), 3, null);
