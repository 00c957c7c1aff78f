import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ByteSource } from '@/lib/corpus/artefact-reader';
import { openEngine } from '@/lib/engine/open-engine';
import type { SearchRequest } from '@/lib/search/contract';
import { FIRST_TEN } from './measure-set';

const MB = 1024 * 1024;
const TURNS = 4;

/**
 * The memory that an engine holds after many queries, as the worker would: objects and buffers
 * that are still reachable, beside those of the rest of the process.
 *
 * @returns MB
 */
export async function engineHeap(
  source: ByteSource,
  requests: readonly SearchRequest[],
): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = async () => {
    // What others left is freed over a few turns.
    for (let turn = 0; turn < TURNS; turn++) {
      await new Promise(setImmediate);
      collect();
    }
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = await held();
  const engine = await openEngine(source);
  for (const request of requests) await engine.search(request, FIRST_TEN);
  const after = await held();
  // Still reachable until here.
  await engine.collection();
  return (after - before) / MB;
}
