import { expect, test } from 'vitest';
import { closed, joinTitle } from './join-title';

test.each([
  [
    ['河川市人民政府办公室', '关于印发《行动方案》的', '通　　知'],
    '河川市人民政府办公室关于印发《行动方案》的通知',
  ],
  [['凝心聚力', '奋力开创新局面'], '凝心聚力 奋力开创新局面'],
  [
    ['河川市人大常委会关于接受', '林远辞去副主任', '职务请求的决定'],
    '河川市人大常委会关于接受林远辞去副主任职务请求的决定',
  ],
  [['河川市人大常委会', '任免名单'], '河川市人大常委会 任免名单'],
])('lines that one phrase runs over are joined without a space: %j', (lines, title) => {
  expect(joinTitle(lines)).toBe(title);
});

test('words whose characters are set apart are closed, others stay', () => {
  expect(closed('大 事 记')).toBe('大事记');
  expect(closed('凝心聚力 再启新程')).toBe('凝心聚力 再启新程');
});
