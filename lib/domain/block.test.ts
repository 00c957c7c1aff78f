import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryItem } from './arbitrary-item';
import { type Block, mapTexts, textsOf, withTables } from './block';
import { plainText, proseOf } from './plain-text';

it('gathers neighbouring rows and nothing else, in order and without loss', () => {
  fc.assert(
    fc.property(arbitraryItem, ({ blocks }) => {
      const gathered = withTables(blocks);
      const apart = gathered.map((one): readonly Block[] =>
        one.kind === 'table' ? one.rows : [one],
      );
      expect(apart.flat()).toEqual(blocks);
      gathered.forEach((one, at) => {
        if (one.kind === 'table') expect(gathered[at + 1]?.kind).not.toBe('table');
      });
    }),
  );
});

it('changes texts in reading order and keeps everything else', () => {
  fc.assert(
    fc.property(arbitraryItem, ({ blocks }) => {
      const seen: string[] = [];
      const same = blocks.map((block) =>
        mapTexts(block, (text) => {
          seen.push(text);
          return text;
        }),
      );
      expect(same).toEqual(blocks);
      expect(seen).toEqual(blocks.flatMap(textsOf));
    }),
  );
});

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: '一、总体要求' },
  { kind: 'paragraph', text: '坚持。' },
  { kind: 'list', entries: ['1.甲', '2.乙'] },
  { kind: 'row', cells: ['项目', '数量'], header: true },
  { kind: 'row', cells: ['桥', '3'] },
  { kind: 'signature', text: '2023年5月6日' },
];

it('is plain text line by line, the cells of a row parted by tabs', () => {
  expect(plainText(BLOCKS)).toBe(
    '一、总体要求\n坚持。\n1.甲\n2.乙\n项目\t数量\n桥\t3\n2023年5月6日',
  );
});

it('begins with its running text where it has some', () => {
  expect(proseOf(BLOCKS)).toBe('坚持。\n1.甲\n2.乙');
  expect(proseOf(BLOCKS.slice(3))).toBe('项目\t数量\n桥\t3\n2023年5月6日');
});
