import { Worker } from 'node:worker_threads';
import type { CsvContent } from './csv.ts';
import { ListError, type ListErrorCode } from './list-error.ts';
import type { RawTable } from './table.ts';
import type { Sheet, Truths } from './workbook.ts';

/** What the thread that reads a file is told, and what it tells. */
export type Order =
  | { read: 'table'; bytes: Uint8Array; fileName: string }
  | { read: 'sheets'; bytes: Uint8Array; truths: Truths }
  | { read: 'csv'; bytes: Uint8Array };
interface Results {
  table: RawTable;
  sheets: Sheet[];
  csv: CsvContent;
}
export type Answer =
  { done: Results[Order['read']] } | { refused: ListErrorCode; params: Record<string, string | number> };

/** What reading a file may take: a list of 100,000 people needs a tenth of it. */
const mostMegabytes = 1_024;
const mostMilliseconds = 60_000;

/** Files are read one after another, so that many at once take no more than one. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a file in a thread of its own, while everybody else is served: two kilobytes of a workbook can say that sixteen thousand million
 * cells are one, and twenty megabytes of text take seconds.
 *
 * @throws ListError whatever reading it here would throw; 'too-much' for what takes more than a minute or a gigabyte
 */
export function readAside<O extends Order>(order: O): Promise<Results[O['read']]> {
  const reading = before.then(() => ask(order));
  before = reading.catch(() => undefined);
  return reading as Promise<Results[O['read']]>;
}

async function ask(order: Order): Promise<Results[Order['read']]> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
  });
  const tooMuch: Answer = { refused: 'too-much', params: {} };
  const patience = setTimeout(() => resolve(tooMuch), mostMilliseconds);
  thread.once('message', resolve);
  thread.once('error', (error: Error & { code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooMuch);
    else reject(error);
  });
  thread.once('exit', () => reject(new Error('the thread that read a file ended without a result')));
  try {
    const answer = await promise;
    if ('refused' in answer) throw new ListError(answer.refused, answer.params);
    return answer.done;
  } finally {
    clearTimeout(patience);
    void thread.terminate();
  }
}
