import { parentPort, workerData } from 'node:worker_threads';
import { doHere, type ThreadOrder, type ThreadWord } from './engine.ts';

/** The thread in which a large round is computed: one order, then it ends. */
const tell = (word: ThreadWord) => parentPort?.postMessage(word);
tell({ result: doHere(workerData as ThreadOrder, { onProgress: (progress) => tell({ progress }) }) });
