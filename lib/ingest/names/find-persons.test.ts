import { describe, expect, it } from 'vitest';
import { choosePersons, findPersonWords } from './find-persons';
import type { TaggedWord } from './tag-words';

/** `市长/n 徐衣显/nr、 杨骁`: words parted by spaces, with tag and with the marks that follow. */
function words(text: string): TaggedWord[] {
  let gap = '\n';
  return text.split(' ').map((part) => {
    const [, term = '', tag = 'n', marks = ''] =
      /^([^/、，]+)(?:\/(\w+))?([、，]?)$/.exec(part) ?? [];
    const word = { term, printed: term, tag, gap };
    gap = marks;
    return word;
  });
}
const LISTED = new Set(['江凌', '李民', '黄玲', '徐衣显']);
const names = (text: string) => {
  const all = words(text);
  const isListed = ({ at }: { at: number }) => LISTED.has(all[at]?.term ?? '');
  return choosePersons(findPersonWords(all, LISTED), isListed).map(({ at }) => all[at]?.term);
};

describe('a listed name', () => {
  it('counts wherever it is a word', () => {
    expect(names('全国 江凌 防汛')).toEqual(['江凌']);
    expect(names('江凌 到 嵩县')).toEqual(['江凌']);
  });

  it('is not the beginning or end of a longer name', () => {
    expect(names('李民 生 主持会议')).toEqual([]);
    expect(names('黄玲 玲 出席')).toEqual([]);
    expect(names('市长 王 江凌 出席')).toEqual([]);
  });

  it('may touch a character of which it is no part when it has three', () => {
    expect(names('徐衣显 还 强调')).toEqual(['徐衣显']);
  });
});

describe('a name that no list has', () => {
  it('is one after a title, before an end or a word that follows names', () => {
    expect(names('副市长 王国辉/x 在 会上')).toEqual(['王国辉']);
    expect(names('副 局长 孙文德/nr， 参加')).toEqual(['孙文德']);
  });

  it('is one after a person and 、', () => {
    expect(names('院士 何季麟/x、 桂卫华/x， 出席')).toEqual(['何季麟', '桂卫华']);
    expect(names('经济、 文化/nr， 出席')).toEqual([]);
  });

  it('needs a surname, a title and a word that fits', () => {
    expect(names('院长 张贴/nr 公告')).toEqual([]);
    expect(names('推动 张贴/nr 到')).toEqual([]);
    expect(names('主任 养老/nr 等')).toEqual([]);
    expect(names('主任 王国辉/n 等')).toEqual([]);
  });
});
