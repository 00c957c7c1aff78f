import { describe, expect, it, vi } from 'vitest';
import { searchRequest } from '@/lib/search/search-request';
import type { SearchAnswer, SearchRequest } from '@/lib/search/search-types';
import type { WorkerRequest, WorkerResponse } from './protocol';
import { createSearchClient, type SearchClientOptions, SearchError } from './search-client';
import type { Send, WorkerLike } from './worker-transport';

const request = searchRequest;
const answerTo = (asked: SearchRequest): SearchAnswer => ({
  request: asked,
  hits: [],
  partial: [],
  facets: { section: {}, issue: {}, date: {}, person: {}, county: {} },
  chips: [],
  notices: [],
  correction: null,
  total: 0,
});

/** Answers as the real handler would, without an engine. */
const echo: Send = async (asked): Promise<WorkerResponse> => {
  const { seq } = asked;
  if (asked.type === 'open') return { type: 'opened', seq };
  if (asked.type === 'search') return { type: 'answer', seq, answer: answerTo(asked.request) };
  if (asked.type === 'suggest') return { type: 'suggested', seq, suggestions: [] };
  return { type: 'marked', seq, item: { id: asked.id, title: [], blocks: [], fields: [] } };
};

class FakeWorker implements WorkerLike {
  readonly received: WorkerRequest[] = [];
  readonly terminate = vi.fn();
  readonly #listeners = new Map<string, (event: { data: WorkerResponse }) => void>();

  constructor(readonly handle: Send | null) {}

  addEventListener(type: string, listener: (event: { data: WorkerResponse }) => void): void {
    this.#listeners.set(type, listener);
  }

  async postMessage(asked: WorkerRequest): Promise<void> {
    this.received.push(asked);
    if (this.handle) this.#listeners.get('message')?.({ data: await this.handle(asked) });
  }

  breakDown(): void {
    (this.#listeners.get('error') as (() => void) | undefined)?.();
  }
}

function clientWith(options: Partial<SearchClientOptions>) {
  return createSearchClient({
    base: 'https://example.test/search/',
    startWorker: () => new FakeWorker(echo),
    loadHandler: () => Promise.reject(new Error('The main thread was not expected to search.')),
    patience: 1000,
    ...options,
  });
}

describe('search client', () => {
  it('opens the engine by itself and answers', async () => {
    const client = clientWith({});
    expect((await client.search(request('江凌')))?.request.text).toBe('江凌');
    expect((await client.mark('2023-05-001', '江凌'))?.id).toBe('2023-05-001');
  });

  it('starts one worker for any number of calls', async () => {
    const startWorker = vi.fn(() => new FakeWorker(echo));
    const client = clientWith({ startWorker });
    await Promise.all([client.open(), client.open(), client.search(request('江凌'))]);
    expect(startWorker).toHaveBeenCalledTimes(1);
  });

  it('drops stale answers and asks only for the last words typed while loading', async () => {
    const worker = new FakeWorker(echo);
    const client = clientWith({ startWorker: () => worker });
    const answers = await Promise.all(
      ['江', '江凌', '江凌 防汛'].map((q) => client.search(request(q))),
    );
    expect(answers.map((answer) => answer?.request.text)).toEqual([
      undefined,
      undefined,
      '江凌 防汛',
    ]);
    expect(worker.received.filter(({ type }) => type === 'search')).toHaveLength(1);
  });

  it('drops an answer that comes after a newer search was asked for', async () => {
    const release: (() => void)[] = [];
    const slow: Send = async (asked) => {
      if (asked.type === 'search') await new Promise<void>((resolve) => release.push(resolve));
      return echo(asked);
    };
    const client = clientWith({ startWorker: () => new FakeWorker(slow) });
    await client.open();
    const first = client.search(request('江'));
    await vi.waitFor(() => expect(release).toHaveLength(1));
    const second = client.search(request('江凌'));
    await vi.waitFor(() => expect(release).toHaveLength(2));
    for (const resolve of release.reverse()) resolve();
    expect(await first).toBeNull();
    expect((await second)?.request.text).toBe('江凌');
  });

  it.each([
    [
      'cannot be constructed',
      () => {
        throw new Error('No workers here.');
      },
    ],
    [
      'breaks before it opened',
      () => {
        const worker = new FakeWorker(null);
        setTimeout(() => worker.breakDown());
        return worker;
      },
    ],
    ['never says a word', () => new FakeWorker(null)],
  ])('searches on the main thread when the worker %s', async (_, startWorker) => {
    const client = clientWith({ startWorker, loadHandler: async () => echo, patience: 20 });
    expect((await client.search(request('江凌')))?.request.text).toBe('江凌');
  });

  it('tells a version mismatch apart and tries again when asked to', async () => {
    let broken = true;
    const handle: Send = async (asked) =>
      broken
        ? { type: 'failed', seq: asked.seq, failure: { kind: 'version', message: 'Old page.' } }
        : echo(asked);
    const client = clientWith({ startWorker: () => new FakeWorker(handle) });
    const error = await client.open().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SearchError);
    expect((error as SearchError).failure).toEqual({ kind: 'version', message: 'Old page.' });
    broken = false;
    await expect(client.open()).resolves.toBeUndefined();
  });

  it('starts a new worker after one broke down', async () => {
    const workers: FakeWorker[] = [];
    const startWorker = () => {
      const worker = new FakeWorker(async (asked) =>
        workers.length === 1 && asked.type === 'search' ? new Promise(() => {}) : echo(asked),
      );
      workers.push(worker);
      return worker;
    };
    const client = clientWith({ startWorker });
    await client.open();
    const lost = client.search(request('江凌'));
    await vi.waitFor(() => expect(workers[0]?.received).toHaveLength(2));
    workers[0]?.breakDown();
    await expect(lost).rejects.toBeInstanceOf(SearchError);
    expect((await client.search(request('防汛')))?.request.text).toBe('防汛');
    expect(workers).toHaveLength(2);
  });
});
