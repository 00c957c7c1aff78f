import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { sampleEntries } from '@/lib/engine/bundle/sample-sources';
import { addGrams, GRAMS, gramsOf } from './grams';
import { INDEX_FIELDS, indexTexts } from './load-index';

const bare = (text: string) => [...gramsOf(text)].map(({ gram }) => gram.slice(1));

it('are the characters and pairs of Han runs, and Latin and digit runs whole', () => {
  expect(bare('防汛办，5g')).toEqual(['防', '汛', '防汛', '办', '汛办', '5g']);
  expect(bare('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
});

it('become a field of the index beside its words, a title counting twice', () => {
  const texts = sampleEntries(['防汛', '防洪防汛']).map((entry) => entry.texts);
  const { plain } = indexTexts(texts, (run) => [{ start: 0, end: run.length }]);
  const index = MiniSearch.loadJS(addGrams(plain, texts), { fields: [...INDEX_FIELDS, GRAMS] });
  const found = (term: string) =>
    index.search(term, { tokenize: (text) => [text], processTerm: (one) => one });
  expect(found('\u0001防汛').map(({ id }) => id)).toEqual([0, 1]);
  expect(found('\u0001防洪').map(({ id }) => id)).toEqual([1]);
  expect(found('防洪')).toEqual([]);
  expect(found('防汛').map(({ id }) => id)).toEqual([0]);
});
