import { expect, test } from 'vitest';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { findOddCharacters } from './find-odd-characters';

const found = (...lines: string[]) =>
  findOddCharacters('2023-06.txt', splitLines(lines.join('\n'))).map(({ line, text }) => [
    line,
    text,
  ]);

test('characters that only look right are named with their code and line', () => {
  expect(found('洛阳市', '洛\ue123阳、\u2f25士', '江\u200b凌')).toEqual([
    [2, '造字（换一台电脑就显示不出）：\ue123 U+E123'],
    [2, '部首符号（不是真正的汉字）：\u2f25 U+2F25'],
    [3, '看不见的控制符：\u200b U+200B'],
  ]);
  expect(found('徐衣?到会')).toEqual([[1, '可能是没有转换成功的字：? U+003F']]);
});

test('half-width marks between Han are counted, those of numbers and Latin pass', () => {
  expect(found('到会,讲话;出席', '增长1,000人', 'ABC, DEF', '12:30开会')).toEqual([
    [1, '半角标点 , ;，共 2 处'],
  ]);
});
