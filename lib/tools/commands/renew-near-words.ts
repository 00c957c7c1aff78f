import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEmbeddingsClient } from '@/lib/backends/embeddings/embeddings-client';
import { encodeWordVectors } from '@/lib/ingest/near/word-vectors';
import { chooseLexicon, type DictionaryWord } from '@/lib/tools/near/choose-lexicon';
import { findNewsCompounds } from '@/lib/tools/near/find-news-compounds';
import { quantiseVectors } from '@/lib/tools/near/quantise-vectors';
import { PROJECT } from '@/lib/tools/project-paths';

const USAGE = `EMBEDDINGS_URL=http://127.0.0.1:8000/v1 npm run renew:near-words [-- --news news.jsonl.gz]
  EMBEDDINGS_URL     any service with OpenAI's embeddings interface
  EMBEDDINGS_MODEL   the model to ask for, default multilingual-e5-small
  EMBEDDINGS_PREFIX  put before each word where the server does not: "query: "
  EMBEDDINGS_KEY     bearer token, where the service wants one
  --news             first choose the compounds of news anew, out of this file`;

const NEAR = join(PROJECT, 'lib', 'ingest', 'near');
const NEWS_WORDS = join(NEAR, 'news-words.txt');
const JIEBA_DICTIONARY = join(
  dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')),
  'submodules/cppjieba/dict/jieba.dict.utf8',
);
/** Words embedded between two lines of progress. */
const STRETCH = 4096;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { news: { type: 'string' } } });
  const url = process.env.EMBEDDINGS_URL;
  if (!url) {
    console.error(`Expected EMBEDDINGS_URL to name a service.\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  if (values.news !== undefined) writeNewsWords(findNewsCompounds(values.news));
  const model = process.env.EMBEDDINGS_MODEL ?? 'multilingual-e5-small';
  const words = chooseLexicon(readDictionary(), [
    ...readWords('everyday-words.txt'),
    ...readWords('news-words.txt'),
    ...readWords('general-synonyms.txt'),
    ...readWords('word-families.txt'),
  ]);
  const client = createEmbeddingsClient({
    url,
    model,
    key: process.env.EMBEDDINGS_KEY,
    prefix: process.env.EMBEDDINGS_PREFIX,
  });
  const vectors: Float32Array[] = [];
  for (let at = 0; at < words.length; at += STRETCH) {
    vectors.push(...(await client.embed(words.slice(at, at + STRETCH))));
    console.log(`${vectors.length} of ${words.length} words`);
  }
  const components = quantiseVectors(vectors);
  const file = encodeWordVectors({
    words,
    dimensions: components.length / words.length,
    components,
    source: `words: jieba (MIT) and this project; vectors: ${model} (MIT)`,
  });
  writeFileSync(join(NEAR, 'word-vectors.bin'), file);
  console.log(`${words.length} words, ${file.length} bytes`);
}

function readDictionary(): DictionaryWord[] {
  return readFileSync(JIEBA_DICTIONARY, 'utf8')
    .split('\n')
    .map((line) => {
      const [word = '', frequency = '0', tag = ''] = line.trim().split(' ');
      return { word, frequency: Number(frequency), tag };
    });
}

/** The words of a list, signs between them and comments apart. */
function readWords(name: string): string[] {
  const text = readFileSync(join(NEAR, name), 'utf8').replace(/#.*$/gmu, '');
  return text.split(/[\s=→]+/u).filter((word) => word !== '');
}

function writeNewsWords(words: readonly string[]): void {
  const kept = readFileSync(NEWS_WORDS, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 99) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  writeFileSync(NEWS_WORDS, `${[...kept, ...lines].join('\n')}\n`);
}
