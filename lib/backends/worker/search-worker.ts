import { searchRequest } from '@/lib/search/search-request';
import type { WorkerPing, WorkerPulse, WorkerRequest, WorkerResponse } from './protocol';
import { createRequestHandler } from './request-handler';

/** Milliseconds after opening: a search that waits for the engine comes first. */
const WARM_UP_AFTER = 200;

/** Lengths, in UTF-16 units, of the beginnings of a title to search for, as if they were typed. */
const WARM_UP_LENGTHS = [1, 2, 4, 8];

const handle = createRequestHandler();

/** `seq` of every request that is at work. */
const working = new Set<number>();

const post = (message: WorkerResponse | WorkerPulse) => self.postMessage(message);

self.addEventListener('message', async ({ data }: MessageEvent<WorkerRequest | WorkerPing>) => {
  if (data.type === 'ping') {
    post({ type: 'pulse', unknown: data.waiting.filter((seq) => !working.has(seq)) });
    return;
  }
  working.add(data.seq);
  post(await handle(data));
  working.delete(data.seq);
  if (data.type === 'open') setTimeout(warmUp, WARM_UP_AFTER);
});

/**
 * Searches for the beginnings of a title, for nobody. The first searches build what all of them
 * need, and run before the browser has compiled the code: 60 ms on a fast machine, which nobody's
 * first key need wait for. Between two of them there is room for a search that somebody wants.
 */
async function warmUp(): Promise<void> {
  const all = await handle({ type: 'search', seq: 0, request: searchRequest('') });
  if (all.type !== 'answer') return;
  const title = (all.answer.hits[0]?.title ?? []).map(({ text }) => text).join('');
  for (const length of WARM_UP_LENGTHS) {
    const text = title.slice(0, length);
    await handle({ type: 'search', seq: 0, request: searchRequest(text) });
    await handle({ type: 'suggest', seq: 0, text, limit: 1 });
    await new Promise((resume) => setTimeout(resume));
  }
}
