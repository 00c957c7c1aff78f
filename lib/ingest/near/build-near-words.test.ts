import { describe, expect, it } from 'vitest';
import { LISTED_AS_NEAR } from '@/lib/domain/neighbour';
import { startNearWords } from './build-near-words';
import { NO_VECTORS } from './shipped-words';

const synonyms = new Map([
  ['讨薪', ['欠薪', '工资拖欠']],
  ['公交', ['公交车', '公共交通']],
  ['失踪', ['走失']],
]);

describe('startNearWords', () => {
  const texts = ['公安户籍改革', '洛龙区解决务工人员被欠薪问题', '公交车上路运行', '发展公共交通'];
  const find = startNearWords(
    {
      vectors: NO_VECTORS,
      synonyms,
      related: new Map([['公安局', ['公安']]]),
      families: [['报警', '公安', '公交', '火警']],
    },
    { terms: new Set(['欠薪', '公安', '公交', '公交车']), texts },
  );
  const near = new Map(find());

  it('publishes confirmed synonyms that stand in the texts', () => {
    expect(near.get('讨薪')).toEqual([{ word: '欠薪', closeness: 1 }]);
    expect(near.has('失踪')).toBe(false);
  });

  it('publishes words of the family that stand in the texts as near, not as the same', () => {
    expect(near.get('报警')).toEqual([
      { word: '公安', closeness: 0.56 },
      { word: '公交', closeness: 0.56 },
    ]);
  });

  it('publishes what a list has as near before all that is of the family', () => {
    expect(near.get('公安局')).toEqual([{ word: '公安', closeness: LISTED_AS_NEAR }]);
  });

  it('leaves out a synonym that holds the word, which is found anyway', () => {
    expect(near.get('公交')).toEqual([
      { word: '公共交通', closeness: 1 },
      { word: '公安', closeness: 0.56 },
    ]);
  });
});
