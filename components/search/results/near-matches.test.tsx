import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { sampleHit } from '@/components/search/state/sample-page';
import type { NearMatches } from '@/lib/search/contract';
import { searchRequest } from '@/lib/search/search-request';
import { NearHits, NearLine } from './near-matches';

const near: NearMatches = {
  from: '防洪',
  words: [
    { word: '防汛', closeness: 0.79, items: 5 },
    { word: '山洪', closeness: 0.46, items: 2 },
  ],
  hits: [sampleHit('2023-05-041')],
};
const nothing = () => {};
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '');

it('says that nothing holds the word, and lists what is near below it', () => {
  const request = searchRequest('防洪');
  const markup = renderToStaticMarkup(
    <NearHits near={near} request={request} onChoose={nothing} />,
  );
  expect(textOf(markup)).toMatch(/^没有含“防洪”的条目。意思相近：防汛 5 条 · 山洪 2 条/);
  expect(markup).toContain('href="/items/2023-05-041/#q=%E9%98%B2%E6%B4%AA"');
});

it('is one quiet line beside hits', () => {
  const markup = renderToStaticMarkup(<NearLine near={near} onChoose={nothing} />);
  expect(textOf(markup)).toBe('相近：防汛、山洪');
});
