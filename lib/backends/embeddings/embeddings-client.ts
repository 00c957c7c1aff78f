/** Where an embeddings service is and how it wants to be asked. */
export interface EmbeddingsService {
  /** Address under which `/embeddings` lies, for example `http://127.0.0.1:8000/v1`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token. */
  readonly key?: string | undefined;
  /** Put before every text, for models that want it and servers that do not add it: `query: `. */
  readonly prefix?: string | undefined;
}

export interface EmbeddingsClient {
  /**
   * One vector a text, in their order.
   *
   * @throws Error naming the address, what was expected and what came
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Texts a request; services commonly take from 128 to 2,048. */
const BATCH = 128;
/** Milliseconds for one request. */
const LIMIT = 60_000;

/**
 * A client of any service with OpenAI's embeddings interface.
 *
 * @param request stands in for `fetch` in tests
 */
export function createEmbeddingsClient(
  { url, model, key, prefix = '' }: EmbeddingsService,
  request: typeof fetch = fetch,
): EmbeddingsClient {
  const address = `${url.replace(/\/+$/, '')}/embeddings`;

  async function embedBatch(texts: readonly string[], signal?: AbortSignal) {
    const input = texts.map((text) => prefix + text);
    const limit = AbortSignal.timeout(LIMIT);
    const response = await request(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ model, input, encoding_format: 'base64' }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok) {
      const told = (await response.text()).slice(0, 200);
      throw new Error(`${address}: expected status 200, got ${response.status} ${told}`);
    }
    return readAnswer(await response.json(), texts.length, address);
  }

  return {
    async embed(texts, signal) {
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        vectors.push(...(await embedBatch(texts.slice(at, at + BATCH), signal)));
      }
      return vectors;
    },
  };
}

function readAnswer(answer: unknown, expected: number, address: string): Float32Array[] {
  const { data } = (answer ?? {}) as { data?: unknown };
  const rows = Array.isArray(data) ? (data as readonly unknown[]) : null;
  if (!rows?.every(isEmbedding)) {
    const got = JSON.stringify(answer)?.slice(0, 80);
    throw new Error(`${address}: expected {data: [{index, embedding}]}, got ${got}`);
  }
  const vectors = new Map(rows.map(({ index, embedding }) => [index, toFloats(embedding)]));
  return Array.from({ length: expected }, (_, index) => {
    const vector = vectors.get(index);
    if (!vector) throw new Error(`${address}: expected ${expected} vectors, got none for ${index}`);
    return vector;
  });
}

interface Embedding {
  readonly index: number;
  readonly embedding: readonly number[] | string;
}

function isEmbedding(row: unknown): row is Embedding {
  const { index, embedding } = (row ?? {}) as Partial<Embedding>;
  return typeof index === 'number' && (typeof embedding === 'string' || Array.isArray(embedding));
}

/** Numbers, or their little-endian single precision bytes in base64. */
function toFloats(embedding: readonly number[] | string): Float32Array {
  if (typeof embedding !== 'string') return Float32Array.from(embedding);
  const bytes = Uint8Array.from(atob(embedding), (char) => char.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getFloat32(at * 4, true));
}
