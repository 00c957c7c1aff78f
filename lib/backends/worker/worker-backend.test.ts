import { describe, expect, it, vi } from 'vitest';
import { samplePlan } from '@/lib/engine/bundle/sample-sources';
import type { PageRange, SearchPage, SearchRequest } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import type { OpenPageEngine } from './page-engine';
import type { MessageToWorker, WorkerPulse, WorkerRequest, WorkerResponse } from './protocol';
import type { Send } from './request-handler';
import { createWorkerBackend, SearchError, type WorkerBackendOptions } from './worker-backend';
import type { WorkerLike } from './worker-transport';

const request = searchRequest;
const TEN: PageRange = { offset: 0, limit: 10 };
const pageOf = (asked: SearchRequest): SearchPage => ({
  request: asked,
  offset: 0,
  hits: [],
  total: { count: 0, isExact: true },
  partial: [],
  near: null,
  mayHaveNear: false,
  chips: [],
  notices: [],
  correction: null,
  offers: [],
  unavailable: [],
  plan: samplePlan(asked.q),
});

const isSearch = (asked: MessageToWorker) => asked.type === 'call' && asked.method === 'search';

/** Answers as the real handler would, without an engine. */
const echo: Send = async (asked): Promise<WorkerResponse> => {
  const { seq } = asked;
  if (asked.type === 'open') return { type: 'opened', seq };
  if (asked.type === 'file') return { type: 'result', seq, result: new Uint8Array() };
  const [first] = asked.args;
  if (isSearch(asked)) return { type: 'result', seq, result: pageOf(first as SearchRequest) };
  return { type: 'result', seq, result: { id: first, title: [], blocks: [], fields: [] } };
};

type Listener = (event: { data: WorkerResponse | WorkerPulse }) => void;

/** A worker that answers as it is told to; null for one that never says a word. */
class FakeWorker implements WorkerLike {
  readonly received: WorkerRequest[] = [];
  readonly terminate = vi.fn();
  readonly #listeners = new Map<string, Listener>();
  readonly #working = new Map<number, AbortController>();

  constructor(public handle: Send | null) {}

  addEventListener(type: string, listener: Listener): void {
    this.#listeners.set(type, listener);
  }

  async postMessage(asked: MessageToWorker): Promise<void> {
    if (asked.type === 'cancel') {
      this.#working.get(asked.seq)?.abort();
      return;
    }
    if (asked.type === 'ping') {
      const unknown = asked.waiting.filter((seq) => !this.#working.has(seq));
      if (this.handle) this.#say({ type: 'pulse', unknown });
      return;
    }
    this.received.push(asked);
    if (!this.handle) return;
    const controller = new AbortController();
    this.#working.set(asked.seq, controller);
    const response = await this.handle(asked, controller.signal);
    if (!controller.signal.aborted) this.#say(response);
    this.#working.delete(asked.seq);
  }

  breakDown(): void {
    (this.#listeners.get('error') as (() => void) | undefined)?.();
  }

  #say(data: WorkerResponse | WorkerPulse): void {
    if (this.handle) this.#listeners.get('message')?.({ data });
  }
}

function backendWith(options: Partial<WorkerBackendOptions>) {
  return createWorkerBackend({
    base: 'https://example.test/search/',
    startWorker: () => new FakeWorker(echo),
    loadHandler: () => Promise.reject(new Error('The main thread was not expected to search.')),
    pulse: 1000,
    ...options,
  });
}

describe('worker backend', () => {
  it('opens the engine by itself and answers', async () => {
    const backend = backendWith({});
    expect((await backend.search(request('江凌'), TEN)).request.q).toBe('江凌');
    expect((await backend.present('2023-05-001', pageOf(request('江凌')).plan))?.id).toBe(
      '2023-05-001',
    );
  });

  it('starts one worker for any number of calls', async () => {
    const startWorker = vi.fn(() => new FakeWorker(echo));
    const backend = backendWith({ startWorker });
    await Promise.all([backend.open(), backend.open(), backend.search(request('江凌'), TEN)]);
    expect(startWorker).toHaveBeenCalledTimes(1);
  });

  it('never asks for what is cancelled while the engine opens', async () => {
    const worker = new FakeWorker(echo);
    const backend = backendWith({ startWorker: () => worker });
    const controller = new AbortController();
    const first = backend.search(request('江'), TEN, controller.signal);
    const second = backend.search(request('江凌'), TEN);
    controller.abort(new Error('Typed on.'));
    await expect(first).rejects.toThrow('Typed on.');
    expect((await second).request.q).toBe('江凌');
    expect(worker.received.filter(isSearch)).toHaveLength(1);
  });

  describe("with an engine on the page's thread", () => {
    const KEY = TEN;
    const PAGE = { offset: 0, limit: 25 };

    it('asks it what a key asks for, and the worker all else', async () => {
      const worker = new FakeWorker(echo);
      const page = vi.fn(async (asked: SearchRequest) => (asked.q === '难' ? null : pageOf(asked)));
      const backend = backendWith({ startWorker: () => worker, openPageEngine: async () => page });
      await backend.search(request('江'), KEY);
      await vi.waitFor(async () => {
        await backend.search(request('江'), KEY);
        expect(page).toHaveBeenCalled();
      });
      const before = worker.received.length;
      expect((await backend.search(request('江凌'), KEY)).request.q).toBe('江凌');
      expect(worker.received).toHaveLength(before);
      expect((await backend.search(request('难'), KEY)).request.q).toBe('难');
      await backend.search(request('江凌'), PAGE);
      await backend.search(request('江凌'), { offset: 10, limit: 10 });
      await backend.facets(request('江凌'));
      expect(worker.received).toHaveLength(before + 4);
    });

    it('hands it the files of the worker', async () => {
      const worker = new FakeWorker(echo);
      const openPageEngine = vi.fn(async () => async () => null);
      const backend = backendWith({ startWorker: () => worker, openPageEngine });
      await backend.search(request('江'), KEY);
      await backend.search(request('江凌'), KEY);
      expect(openPageEngine).toHaveBeenCalledTimes(1);
      const [file] = openPageEngine.mock.calls[0] as unknown as Parameters<OpenPageEngine>;
      expect(await file('a.json')).toEqual(new Uint8Array());
      expect(worker.received.at(-1)).toMatchObject({ type: 'file', path: 'a.json' });
    });

    it('does without where files are fetched, and where nobody types', async () => {
      const openPageEngine = vi.fn(async () => async () => null);
      const fetching: Send = async (asked) =>
        asked.type === 'open' ? { type: 'opened', seq: asked.seq, isFetching: true } : echo(asked);
      const overShards = backendWith({
        startWorker: () => new FakeWorker(fetching),
        openPageEngine,
      });
      await overShards.search(request('江凌'), KEY);
      await backendWith({ openPageEngine }).search(request('江凌'), PAGE);
      const unopened = backendWith({ openPageEngine: () => Promise.reject(new Error('No code.')) });
      await unopened.search(request('江'), KEY);
      expect((await unopened.search(request('江凌'), KEY)).request.q).toBe('江凌');
      expect(openPageEngine).not.toHaveBeenCalled();
    });
  });

  it('cancels at once what is under way, in the worker too', async () => {
    const cancelled: unknown[] = [];
    const slow: Send = (asked, signal) => {
      if (asked.type !== 'call') return echo(asked);
      signal?.addEventListener('abort', () => cancelled.push(asked.args[0]));
      return new Promise(() => {});
    };
    const worker = new FakeWorker(slow);
    const backend = backendWith({ startWorker: () => worker, pulse: 5 });
    const controller = new AbortController();
    const page = backend.search(request('江凌'), TEN, controller.signal);
    await vi.waitFor(() => expect(worker.received).toHaveLength(2));
    controller.abort(new Error('Typed on.'));
    await expect(page).rejects.toThrow('Typed on.');
    expect(cancelled).toEqual([request('江凌')]);
    expect(worker.terminate).not.toHaveBeenCalled();
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
    const backend = backendWith({ startWorker, loadHandler: async () => echo, pulse: 5 });
    expect((await backend.search(request('江凌'), TEN)).request.q).toBe('江凌');
  });

  it('tells a version mismatch apart and tries again when asked to', async () => {
    let broken = true;
    const handle: Send = async (asked) =>
      broken
        ? { type: 'failed', seq: asked.seq, failure: { kind: 'version', message: 'Old page.' } }
        : echo(asked);
    const backend = backendWith({ startWorker: () => new FakeWorker(handle) });
    const error = await backend.open().catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SearchError);
    expect((error as SearchError).failure).toEqual({ kind: 'version', message: 'Old page.' });
    broken = false;
    await expect(backend.open()).resolves.toBeUndefined();
  });

  it('says that the program is missing where neither worker nor main thread can load it', async () => {
    const backend = backendWith({
      startWorker: () => {
        throw new Error('No workers here.');
      },
      loadHandler: () => Promise.reject(new Error('Loading chunk failed.')),
    });
    await expect(backend.open()).rejects.toMatchObject({ failure: { kind: 'program' } });
  });

  describe('with a worker that is lost', () => {
    /** Workers that answer until they are asked to search, and then do this. */
    function losing(most: number, lose: (worker: FakeWorker) => void) {
      const workers: FakeWorker[] = [];
      const loadHandler = vi.fn(async () => echo);
      const startWorker = () => {
        const worker: FakeWorker = new FakeWorker((asked) => {
          if (!isSearch(asked) || workers.indexOf(worker) >= most) return echo(asked);
          lose(worker);
          return new Promise(() => {});
        });
        workers.push(worker);
        return worker;
      };
      return { workers, loadHandler, backend: backendWith({ startWorker, loadHandler, pulse: 5 }) };
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
      const { workers, loadHandler, backend } = losing(1, lose);
      const [answer, item] = await Promise.all([
        backend.search(request('江凌'), TEN),
        backend.present('2023-05-001', pageOf(request('江凌')).plan),
      ]);
      expect([answer.request.q, item?.id]).toEqual(['江凌', '2023-05-001']);
      expect(workers).toHaveLength(2);
      expect(workers[0]?.terminate).toHaveBeenCalled();
      expect(loadHandler).not.toHaveBeenCalled();
    });

    it.each(ways)('lets the main thread take over when the second %s too', async (_, lose) => {
      const { workers, loadHandler, backend } = losing(9, lose);
      expect((await backend.search(request('江凌'), TEN)).request.q).toBe('江凌');
      expect((await backend.search(request('防汛'), TEN)).request.q).toBe('防汛');
      expect(workers).toHaveLength(2);
      expect(loadHandler).toHaveBeenCalledTimes(1);
    });

    it('notices a request that never reached the worker', async () => {
      const { workers, backend } = losing(0, () => {});
      await backend.open();
      const post = workers[0]?.postMessage;
      if (workers[0]) {
        workers[0].postMessage = async function (this: FakeWorker, asked) {
          if (!isSearch(asked)) await post?.call(this, asked);
        };
      }
      expect((await backend.search(request('江凌'), TEN)).request.q).toBe('江凌');
      expect(workers).toHaveLength(2);
    });

    it('waits for one that is at work, however long it takes', async () => {
      let release = () => {};
      const slow: Send = async (asked) => {
        if (isSearch(asked)) await new Promise<void>((resolve) => (release = resolve));
        return echo(asked);
      };
      const startWorker = vi.fn(() => new FakeWorker(slow));
      const backend = backendWith({ startWorker, pulse: 5 });
      const answer = backend.search(request('江凌'), TEN);
      setTimeout(() => release(), 100);
      expect((await answer).request.q).toBe('江凌');
      expect(startWorker).toHaveBeenCalledTimes(1);
    });
  });
});
