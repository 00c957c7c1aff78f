import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Offers } from './offers';

it('offers each query that may have been meant by its own button', () => {
  const offers = ['第七届最美护士', '第六届最美护士'].map((text) => ({
    text,
    rewriting: { from: '第八届', to: text.slice(0, 3), reason: 'number' as const },
  }));
  const markup = renderToStaticMarkup(<Offers offers={offers} onChoose={() => {}} />);
  expect(markup.replace(/<[^>]*>/g, '')).toBe('您是不是要找：第七届最美护士、第六届最美护士');
  expect(markup.match(/<button/g)).toHaveLength(2);
});
