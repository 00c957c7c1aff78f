import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '@/lib/text/countries';
import { createVocabulary } from '@/lib/text/vocabulary';
import { coreOf } from './core-of';

const words = ['基地', '文化', '曹禺', '观摩', '洛阳', '金牌', '获得'];
const vocabulary = createVocabulary(
  new Map(
    words.map((word) => [word, { frequency: 3, documents: word === '洛阳' ? 30 : 2 }] as const),
  ),
  40,
);
const core = (word: string, before = '') => {
  const { core: of = word, isCounted = false } = coreOf(word, before, vocabulary);
  return { of, isCounted };
};

describe('what of a word an answer must hold', () => {
  it('is the whole of a word that names something', () => {
    for (const word of ['机场', '德国', '养猪', '诺贝尔奖', '基地'])
      expect(core(word).of).toBe(word);
  });

  it('is nothing of what names nothing, or stands nearly everywhere', () => {
    for (const word of ['获得', '要搬', '来谈', '去看', '来一条', '率领', '打', '洛阳', '洛阳市']) {
      expect(core(word).of).toBe('');
    }
  });

  it('leaves out a verb behind a word, but not what makes another word of it', () => {
    expect(core('基地设').of).toBe('基地');
    expect(core('观摩看').of).toBe('观摩');
    expect(core('文化节').of).toBe('文化节');
    expect(core('曹禺奖').of).toBe('曹禺奖');
  });

  it('knows what is counted by what asks for it', () => {
    expect(core('块金牌', '拿了多少')).toEqual({ of: '金牌', isCounted: true });
    expect(core('户', '有几').of).toBe('');
  });

  it('is something of a kind, where it is asked which', () => {
    expect(coreOf('国家', '市长去了哪些', vocabulary)).toEqual({ asks: COUNTRIES });
    expect(coreOf('个区', '到过哪几', vocabulary)).toEqual({ asks: 'county' });
    expect(coreOf('国家', '', vocabulary)).toEqual({ core: '' });
  });
});
