import { describe, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import type { WorkerPing, WorkerPulse, WorkerRequest, WorkerResponse } from './protocol';
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
  unavailable: [],
});

/** Answers as the real handler would, without an engine. */
const echo: Send = async (asked): Promise<WorkerResponse> => {
  const { seq } = asked;
  if (asked.type === 'open') return { type: 'opened', seq };
  if (asked.type === 'search') return { type: 'answer', seq, answer: answerTo(asked.request) };
  if (asked.type === 'suggest') return { type: 'suggested', seq, suggestions: [] };
  return { type: 'marked', seq, item: { id: asked.id, title: [], blocks: [], fields: [] } };
};

type Listener = (event: { data: WorkerResponse | WorkerPulse }) => void;

/** A worker that answers as it is told to; null for one that never says a word. */
class FakeWorker implements WorkerLike {
  readonly received: WorkerRequest[] = [];
  readonly terminate = vi.fn();
  readonly #listeners = new Map<string, Listener>();
  readonly #working = new Set<number>();

  constructor(public handle: Send | null) {}

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  async postMessage(asked: WorkerRequest | WorkerPing): Promise<void> {
    if (asked.type === 'ping') {
      const unknown = asked.waiting.filter((seq) => !this.#working.has(seq));
      if (this.handle) this.#say({ type: 'pulse', unknown });
      return;
    }
    this.received.push(asked);
    if (!this.handle) return;
    this.#working.add(asked.seq);
    this.#say(await this.handle(asked));
    this.#working.delete(asked.seq);
  }

  breakDown(): void {
    (this.#listeners.get('error') as (() => void) | undefined)?.();
  }

  #say(data: WorkerResponse | WorkerPulse): void {
    if (this.handle) this.#listeners.get('message')?.({ data });
  }
}

function clientWith(options: Partial<SearchClientOptions>) {
  return createSearchClient({
    base: 'https://example.test/search/',
    startWorker: () => new FakeWorker(echo),
    loadHandler: () => Promise.reject(new Error('The main thread was not expected to search.')),
    pulse: 1000,
    ...options,
  });
}

describe('search client', () => {
  it('opens the engine by itself and answers', async () => {
    const client = clientWith({});
    expect((await client.search(request('江凌')))?.request.q).toBe('江凌');
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
    expect(answers.map((answer) => answer?.request.q)).toEqual([undefined, undefined, '江凌 防汛']);
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
    expect((await second)?.request.q).toBe('江凌');
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
    const client = clientWith({ startWorker, loadHandler: async () => echo, pulse: 5 });
    expect((await client.search(request('江凌')))?.request.q).toBe('江凌');
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

  it('says that the program is missing where neither worker nor main thread can load it', async () => {
    const client = clientWith({
      startWorker: () => {
        throw new Error('No workers here.');
      },
      loadHandler: () => Promise.reject(new Error('Loading chunk failed.')),
    });
    await expect(client.open()).rejects.toMatchObject({ failure: { kind: 'program' } });
  });

  describe('with a worker that is lost', () => {
    /** Workers that answer until they are asked to search, and then do this. */
    function losing(most: number, lose: (worker: FakeWorker) => void) {
      const workers: FakeWorker[] = [];
      const loadHandler = vi.fn(async () => echo);
      const startWorker = () => {
        const worker: FakeWorker = new FakeWorker((asked) => {
          if (asked.type !== 'search' || workers.indexOf(worker) >= most) return echo(asked);
          lose(worker);
          return new Promise(() => {});
        });
        workers.push(worker);
        return worker;
      };
      return { workers, loadHandler, client: clientWith({ startWorker, loadHandler, pulse: 5 }) };
    }

    const ways: readonly (readonly [string, (worker: FakeWorker) => void])[] = [
      ['dies', (worker) => worker.breakDown()],
      [
        'goes silent',
        (worker) => {
          worker.handle = null;
        },
      ],
    ];

    it.each(ways)('repeats the request in another when it %s', async (_, lose) => {
      const { workers, loadHandler, client } = losing(1, lose);
      const [answer, item] = await Promise.all([
        client.search(request('江凌')),
        client.mark('2023-05-001', '江凌'),
      ]);
      expect([answer?.request.q, item?.id]).toEqual(['江凌', '2023-05-001']);
      expect(workers).toHaveLength(2);
      expect(workers[0]?.terminate).toHaveBeenCalled();
      expect(loadHandler).not.toHaveBeenCalled();
    });

    it.each(ways)('lets the main thread take over when the second %s too', async (_, lose) => {
      const { workers, loadHandler, client } = losing(9, lose);
      expect((await client.search(request('江凌')))?.request.q).toBe('江凌');
      expect((await client.search(request('防汛')))?.request.q).toBe('防汛');
      expect(workers).toHaveLength(2);
      expect(loadHandler).toHaveBeenCalledTimes(1);
    });

    it('notices a request that never reached the worker', async () => {
      const { workers, client } = losing(0, () => {});
      await client.open();
      const post = workers[0]?.postMessage;
      if (workers[0]) {
        workers[0].postMessage = async function (this: FakeWorker, asked) {
          if (asked.type !== 'search') await post?.call(this, asked);
        };
      }
      expect((await client.search(request('江凌')))?.request.q).toBe('江凌');
      expect(workers).toHaveLength(2);
    });

    it('waits for one that is at work, however long it takes', async () => {
      let release = () => {};
      const slow: Send = async (asked) => {
        if (asked.type === 'search') await new Promise<void>((resolve) => (release = resolve));
        return echo(asked);
      };
      const startWorker = vi.fn(() => new FakeWorker(slow));
      const client = clientWith({ startWorker, pulse: 5 });
      const answer = client.search(request('江凌'));
      setTimeout(() => release(), 100);
      expect((await answer)?.request.q).toBe('江凌');
      expect(startWorker).toHaveBeenCalledTimes(1);
    });
  });
});
