import { parentPort, workerData } from 'node:worker_threads';
import { readSheetsHere, type SheetsOrder } from './workbook.ts';

/** The thread in which a workbook is read: one order, then it ends. */
parentPort?.postMessage(await readSheetsHere(workerData as SheetsOrder));
