import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryItem } from '@/lib/domain/arbitrary-item';
import { type Block, mapTexts, textsOf } from '@/lib/domain/block';
import { linkNames } from './link-names';

const plain = (text: string) => [{ text, marked: false }];
const paragraph = (...texts: string[]): Block<ReturnType<typeof plain>>[] =>
  texts.map((text) => ({ kind: 'paragraph', text: plain(text) }));
const NAMES = [
  { id: 'zhengxie', name: '市政协' },
  { id: 'yiluozhengxie', name: '伊洛市政协' },
  { id: 'liming', name: '李明' },
];
const shown = (blocks: ReturnType<typeof linkNames>) =>
  blocks
    .flatMap(textsOf)
    .map((parts) => parts.map(({ text, nameId }) => (nameId ? `[${text}]` : text)).join(''));

it('links the first mention of each name, the longest where several begin', () => {
  const blocks = paragraph('李明到伊洛市政协，李明说。', '伊洛市政协和市政协。');
  expect(shown(linkNames(blocks, NAMES))).toEqual([
    '[李明]到[伊洛市政协]，李明说。',
    '伊洛市政协和[市政协]。',
  ]);
});

it('keeps marks, and leaves headings and names that are marked in part', () => {
  const heading: Block<ReturnType<typeof plain>> = {
    kind: 'heading',
    level: 1,
    text: plain('李明'),
  };
  const marked = {
    kind: 'paragraph' as const,
    text: [
      { text: '李明', marked: true },
      { text: '在伊洛', marked: false },
      { text: '市政', marked: true },
      { text: '协。', marked: false },
    ],
  };
  const blocks = linkNames([heading, marked], NAMES);
  expect(shown(blocks)).toEqual(['李明', '[李明]在伊洛市政协。']);
  expect(blocks[1]).toMatchObject({
    text: [{ text: '李明', marked: true, nameId: 'liming' }, {}, {}, {}],
  });
});

it('changes no character of any text', () => {
  fc.assert(
    fc.property(
      arbitraryItem,
      fc.array(fc.constantFrom('洛阳', '江凌', '5G', '|<', '防')),
      (item, names) => {
        const blocks = item.blocks.map((block) => mapTexts(block, plain));
        const linked = linkNames(
          blocks,
          names.map((name) => ({ id: name, name })),
        );
        const texts = linked.map((block) =>
          mapTexts(block, (parts) => parts.map((p) => p.text).join('')),
        );
        expect(texts).toEqual(item.blocks);
      },
    ),
  );
});
