import { expect, test } from 'vitest';
import type { TaggedWord } from '@/lib/ingest/names/tag-words';
import { findSplitWords } from './find-split-words';

/** Words parted by spaces, with tags; enough other words around them for chance to be small. */
function texts(...lines: string[]): TaggedWord[][] {
  const filler = Array.from({ length: 400 }, (_, at) => `词${at}/v`).join(' ');
  return [...lines, filler].map((line) =>
    line.split(' ').map((part, at) => {
      const [term = '', tag = 'n'] = part.split('/');
      return { term, printed: term, tag, gap: at === 0 ? '\n' : '' };
    }),
  );
}
const found = (...lines: string[]) =>
  findSplitWords(texts(...lines)).map(({ pieces, count }) => [pieces.join('/'), count]);

test('pieces that always stand together are a candidate, with how often they do', () => {
  expect(found('察看/v 洛水 昌谷/x 项目', '考察/v 洛水 昌谷/x 园区')).toEqual([['洛水/昌谷', 2]]);
});

test('what stands together once, and what are words of their own, are none', () => {
  expect(found('察看/v 洛水 昌谷/x 项目')).toEqual([]);
  expect(found('察看/v 航空 装备 项目', '考察/v 航空 装备 园区')).toEqual([]);
});

test('a part of a longer name is left out', () => {
  expect(found('到/v 罗岭/x 乡 讲理 村 看/v', '在/p 罗岭/x 乡 讲理 村 听/v')).toEqual([
    ['罗岭/乡/讲理/村', 2],
  ]);
  expect(found('十二/m 坊 整体/x 提升/v', '十二/m 坊 整体/x 改造/v')).toEqual([]);
});

test('a verb with one character behind it may be a noun', () => {
  expect(found('研究/v 安置/v 房 建设/v', '推进/v 安置/v 房 分配/v')).toEqual([['安置/房', 2]]);
});
