import { describe, expect, it } from 'vitest';
import { createEmbeddingsClient } from './embeddings-client';

const SERVICE = { url: 'http://127.0.0.1:1/v1/', model: 'small' };

/** Answers with the length of each text, last text first, as a service may. */
function service(asked: { url: string; body: { input: string[]; model: string } }[]) {
  return (async (url, init) => {
    const body = JSON.parse(String(init?.body));
    asked.push({ url: String(url), body });
    const data = body.input.map((text: string, index: number) => ({
      index,
      embedding: [text.length, -1],
    }));
    return Response.json({ data: data.reverse() });
  }) as typeof fetch;
}

describe('createEmbeddingsClient', () => {
  it('asks in batches and gives the vectors in the order of the texts', async () => {
    const asked: { url: string; body: { input: string[]; model: string } }[] = [];
    const texts = Array.from({ length: 130 }, (_, at) => '字'.repeat(at + 1));
    const vectors = await createEmbeddingsClient(SERVICE, service(asked)).embed(texts);
    expect(vectors.map(([length]) => length)).toEqual(texts.map(({ length }) => length));
    expect(asked.map(({ body }) => body.input.length)).toEqual([128, 2]);
    expect(asked[0]?.url).toBe('http://127.0.0.1:1/v1/embeddings');
  });

  it('puts the prefix before each text', async () => {
    const asked: { url: string; body: { input: string[]; model: string } }[] = [];
    const client = createEmbeddingsClient({ ...SERVICE, prefix: 'query: ' }, service(asked));
    await client.embed(['防汛']);
    expect(asked[0]?.body).toMatchObject({ model: 'small', input: ['query: 防汛'] });
  });

  it('reads base64 as little-endian single precision', async () => {
    const embedding = Buffer.from(Float32Array.of(0.5, -2).buffer).toString('base64');
    const answer: typeof fetch = async () => Response.json({ data: [{ index: 0, embedding }] });
    const [vector] = await createEmbeddingsClient(SERVICE, answer).embed(['防汛']);
    expect([...(vector ?? [])]).toEqual([0.5, -2]);
  });

  it('names the address and what came for an answer that is none', async () => {
    const refused: typeof fetch = async () => new Response('no such model', { status: 404 });
    await expect(createEmbeddingsClient(SERVICE, refused).embed(['防汛'])).rejects.toThrow(
      'http://127.0.0.1:1/v1/embeddings: expected status 200, got 404 no such model',
    );
    const strange: typeof fetch = async () => Response.json({ vectors: [] });
    await expect(createEmbeddingsClient(SERVICE, strange).embed(['防汛'])).rejects.toThrow(
      'expected {data: [{index, embedding}]}',
    );
    const short: typeof fetch = async () => Response.json({ data: [] });
    await expect(createEmbeddingsClient(SERVICE, short).embed(['防汛'])).rejects.toThrow(
      'expected 1 vectors',
    );
  });
});
