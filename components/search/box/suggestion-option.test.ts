import { expect, it } from 'vitest';
import type { Suggestion } from '@/lib/search/contract';
import { completionOptions } from './suggestion-option';

const suggestion = (
  kind: Suggestion['kind'],
  text: string,
  count: number | null = 2,
): Suggestion => ({ kind, text, parts: [], count, id: null });

it('puts names and terms first and keeps to two titles', () => {
  const options = completionOptions(
    [
      suggestion('title', '甲'),
      suggestion('person', '江凌'),
      suggestion('title', '乙'),
      suggestion('title', '丙'),
      suggestion('term', '江河'),
    ],
    true,
  );
  expect(options.map(({ text, notes }) => [text, ...notes])).toEqual([
    ['江凌', '人名', '2条'],
    ['江河', '2条'],
    ['甲', '标题', '2条'],
    ['乙', '标题', '2条'],
  ]);
});

it('says no number that is not known', () => {
  const [option] = completionOptions([suggestion('title', '甲', null)], true);
  expect(option?.notes).toEqual(['标题']);
});
