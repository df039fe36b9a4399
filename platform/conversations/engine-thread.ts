import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '@medespraak/matching';
import { doHere, type ThreadOrder, type ThreadWord } from './engine.ts';
import { startSecondThread } from './second-thread.ts';

/** The thread in which a large round is computed: one order, then it ends. */
const tell = (word: ThreadWord) => parentPort?.postMessage(word);
const hooks = { onProgress: (progress: Progress) => tell({ progress }), startThread: startSecondThread };
tell({ result: doHere(workerData as ThreadOrder, hooks) });
