import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchableItems } from '@/lib/corpus/searchable-item';
import { arbitraryItem } from '@/lib/domain/arbitrary-item';
import { type Block, mapTexts, textsOf } from '@/lib/domain/block';
import type { Item } from '@/lib/domain/item';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { samplePlan, sampleVocabulary } from '@/lib/engine/bundle/sample-sources';
import type { Match } from '@/lib/engine/retrieve/match-plan';
import type { HighlightPart } from '@/lib/search/contract';
import { createFold } from '@/lib/text/fold';
import { BREAK } from '@/lib/text/search-text';
import { createWordFinder } from '@/lib/text/word-boundaries';
import { presentHit, presentItem } from './present';

const fold = createFold({ from: '', to: '' });
const finder = createWordFinder(sampleVocabulary(['防汛']));

function matchOf(item: Item): Match {
  const [entry] = searchableItems([item], [], fold);
  if (!entry) throw new Error('Expected an entry');
  return { entry, tier: 'literal', closeness: 1, score: 1 };
}
const marked = (item: Item, text: string) =>
  presentItem(matchOf(item).entry, samplePlan(text), finder);
const hitOf = (item: Item, text: string) => presentHit(matchOf(item), samplePlan(text), finder);
const joined = (parts: readonly HighlightPart[]) => parts.map(({ text }) => text).join('');
const marksIn = (parts: readonly HighlightPart[]) =>
  parts.filter((part) => part.marked).map(({ text }) => text);
const shown = (parts: readonly HighlightPart[]) =>
  parts.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: '一、防汛' },
  { kind: 'paragraph', text: '江凌调研防' },
  { kind: 'paragraph', text: '汛工作。' },
  { kind: 'row', cells: ['防', '汛'] },
  { kind: 'signature', text: '市防汛办' },
];

describe('an item with marks', () => {
  it('has its very blocks and fields again, whatever is marked', () => {
    fc.assert(
      fc.property(arbitraryItem, fc.constantFrom('防汛', '江', '，', '5'), (item, text) => {
        const { blocks, fields } = marked(item, text);
        expect(blocks.map((block) => mapTexts(block, joined))).toEqual(item.blocks);
        expect(fields.map(({ name, value }) => ({ name, value: joined(value) }))).toEqual(
          item.fields,
        );
      }),
    );
  });

  it('is marked block by block: over the end of a paragraph, and never from cell to cell', () => {
    const { blocks } = marked(sampleItem({ blocks: BLOCKS }), '防汛');
    expect(blocks.flatMap(textsOf).map(shown)).toEqual([
      '一、[防汛]',
      '江凌调研[防]',
      '[汛]工作。',
      '防',
      '汛',
      '市[防汛]办',
    ]);
  });

  it('is marked in its fields too', () => {
    const fields = [{ name: '文号', value: '洛政〔2023〕5号' }];
    const item = marked(sampleItem({ fields }), '〔2023〕5号');
    expect(item.fields.flatMap(({ value }) => marksIn(value))).toEqual(['〔2023〕5号']);
  });
});

describe('an excerpt', () => {
  it('shows a space where blocks part, never what parts them', () => {
    const { excerpt } = hitOf(sampleItem({ blocks: BLOCKS }), '防汛');
    expect(shown(excerpt)).toBe('一、[防汛] 江凌调研[防\n汛]工作。 防 汛 市[防汛]办');
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        expect(joined(hitOf(item, '江').excerpt)).not.toContain(BREAK);
      }),
    );
  });

  it('begins at a block rather than in the one before it', () => {
    const blocks: readonly Block[] = [
      ...paragraphs('文'.repeat(200)),
      { kind: 'row', cells: ['项目', '防汛', '数'.repeat(200)] },
    ];
    const { excerpt } = hitOf(sampleItem({ blocks }), '防汛');
    expect(shown(excerpt)).toMatch(/^(项目 )?\[防汛\] 数/);
  });
});

it('is no item without a text, a section, a date or a page that cannot be shown', () => {
  const bare = sampleItem({ blocks: [], section: null, date: null, page: null });
  const hit = hitOf(bare, '第1条');
  expect(hit).toMatchObject({ excerpt: [], section: null, date: null, page: null });
  expect(shown(hit.title)).toBe('[第1条]');
});
