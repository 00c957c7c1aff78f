import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { sampleItems } from '@/lib/engine/bundle/sample-sources';
import { createFold } from '@/lib/text/fold';
import { buildIndex } from './build-index';
import { addGrams, GRAMS, gramsOf } from './grams';
import { INDEX_FIELDS } from './index-options';

const fold = createFold({ from: '', to: '' });
const bare = (text: string) => [...gramsOf(text)].map(({ gram }) => gram.slice(1));

it('are the characters and pairs of Han runs, and Latin and digit runs whole', () => {
  expect(bare('防汛办，5g')).toEqual(['防', '汛', '防汛', '办', '汛办', '5g']);
  expect(bare('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
});

it('become a field of the index beside its words, a title counting twice', () => {
  const items = sampleItems(['防汛', '防洪防汛']);
  const plain = buildIndex(items, fold, (run) => [{ start: 0, end: run.length }]).toJSON();
  const texts = items.map(({ title }, at) => ({
    title: fold(title),
    body: fold(['防汛', '防洪防汛'][at] ?? ''),
  }));
  const index = MiniSearch.loadJS(addGrams(plain, texts), { fields: [...INDEX_FIELDS, GRAMS] });
  const found = (term: string) =>
    index.search(term, { tokenize: (text) => [text], processTerm: (one) => one });
  expect(found('\u0001防汛').map(({ id }) => id)).toEqual([0, 1]);
  expect(found('\u0001防洪').map(({ id }) => id)).toEqual([1]);
  expect(found('防洪')).toEqual([]);
  expect(found('防汛').map(({ id }) => id)).toEqual([0]);
});
