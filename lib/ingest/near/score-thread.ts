import { workerData } from 'node:worker_threads';
import { takeChunks } from './score-chunks';

/** Scores words beside the thread that builds (`score-all.ts`). */
takeChunks(workerData);
