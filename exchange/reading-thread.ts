import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Order } from './aside.ts';
import { readCsv } from './csv.ts';
import { ListError } from './list-error.ts';
import { readTableHere } from './read-table.ts';
import { readSheetsHere } from './workbook.ts';

/** The thread in which a file is read: one order, then it ends. */
async function answerTo(order: Order): Promise<Answer> {
  try {
    if (order.read === 'table') return { done: await readTableHere(order.bytes, order.fileName) };
    if (order.read === 'sheets') return { done: await readSheetsHere(order.bytes, order.truths) };
    return { done: readCsv(order.bytes) };
  } catch (thrown) {
    if (!(thrown instanceof ListError)) throw thrown;
    return { refused: thrown.code, params: thrown.params };
  }
}

parentPort?.postMessage(await answerTo(workerData as Order));
