import { expect, test } from 'vitest';
import { findInstitutions } from './find-institutions';

const LISTED = new Set(['龙门实验室', '疾病预防控制中心']);
/** `洛阳/ns 大学`: words parted by spaces, with their tags; `|` stands for a mark. */
function names(text: string): string[] {
  let gap = '\n';
  const words = text.split(' ').map((part) => {
    const [term = '', tag = 'n'] = part.replace('|', '').split('/');
    const word = { term, printed: term, tag, gap };
    gap = part.endsWith('|') ? '，' : '';
    return word;
  });
  return findInstitutions(words, LISTED).map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ printed }) => printed)
      .join(''),
  );
}

test('a place and nouns that end as a body ends are one name', () => {
  expect(names('来到/v 洛阳/ns lyc/eng 轴承 有限公司| 座谈')).toEqual(['洛阳lyc轴承有限公司']);
  expect(names('市 中级/b 人民法院/nt 审理/v')).toEqual(['市中级人民法院']);
});

test('a listed institution takes its place along, and stands alone without one', () => {
  expect(names('洛阳市/ns 疾病预防控制中心/nt 在/p')).toEqual(['洛阳市疾病预防控制中心']);
  expect(names('龙门实验室/nt 主任')).toEqual(['龙门实验室']);
});

test.each([
  ['洛阳市/ns 中小学校/j 布局', []],
  ['洛阳/ns 召开/v 委员会', []],
  ['洛阳/ns 企业| 委员会', []],
  ['各县区/ns 科协/j', []],
  ['河南/ns 大学 调研/vn 洛阳/ns 学院', ['河南大学', '洛阳学院']],
  ['市 妇联/j 到市/x 公司', ['市妇联']],
])('%s holds %j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
