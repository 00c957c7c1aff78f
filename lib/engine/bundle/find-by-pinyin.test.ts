import { describe, expect, it } from 'vitest';
import { readPinyinInput } from '@/lib/engine/interpret/read-pinyin-input';
import { createPinyinFinder } from './find-by-pinyin';
import { sampleSounds } from './sample-sources';

const sources = sampleSounds(
  ['江凌调研龙门石窟。西安来客。', '龙门石窟的文化。嫌弃。'],
  ['江凌', '调研', '龙门石窟', '文化', '西安', '来客', '嫌弃'],
  ['江凌', '龙门石窟'],
  {
    jiang: '江',
    ling: '凌',
    diao: '调',
    tiao: '调',
    yan: '研',
    long: '龙',
    men: '门',
    shi: '石',
    ku: '窟',
    xi: '西',
    an: '安',
    xian: '嫌',
    qi: '弃',
    wen: '文',
    hua: '化',
  },
);

const findByPinyin = createPinyinFinder(sources);

function sounding(typed: string): string[] {
  const input = readPinyinInput(typed);
  if (!input) throw new Error(`Expected Latin letters, got ${typed}`);
  return findByPinyin(input);
}

describe('Latin letters are read as pinyin', () => {
  it.each([
    ['longmenshiku', '龙门石窟'],
    ['LongMen ShiKu', '龙门石窟'],
    ['long men', '龙门'],
    ["wen'hua", '文化'],
    ['jiangling', '江凌'],
  ])('%s is %s', (typed, text) => {
    expect(sounding(typed)[0]).toBe(text);
  });

  it('with an unfinished last syllable, as whole words', () => {
    expect(sounding('jiangl')).toEqual(['江凌']);
    expect(sounding('wenh')).toEqual(['文化']);
  });

  it.each([
    ['long门石窟', '龙门石窟'],
    ['江ling', '江凌'],
    ['longmen石ku', '龙门石窟'],
  ])('beside Han characters, which stand for themselves: %s', (typed, text) => {
    expect(sounding(typed)).toEqual([text]);
  });

  it.each([
    ['jianglin', '江凌'],
    ['rongmen', null],
    ['nongmensiku', '龙门石窟'],
    ['wenfa', null],
    ['xi’ang', '西安'],
    ['lóngmén', '龙门'],
    ['long2men2', '龙门'],
  ])('with tones, and with sounds that are taken for one another: %s', (typed, text) => {
    expect(sounding(typed)[0] ?? null).toBe(text);
  });

  it('by any reading of a character', () => {
    expect(sounding('diaoyan')).toEqual(['调研']);
    expect(sounding('tiaoyan')).toEqual(['调研']);
  });

  it('parted where an apostrophe stands', () => {
    expect(sounding("xi'an")).toEqual(['西安']);
    expect(sounding('xianqi')).toEqual(['嫌弃']);
  });

  it('by initials, three of them for names only, never in capitals', () => {
    expect(sounding('lmsk')).toEqual(['龙门石窟']);
    expect(sounding('lms')).toEqual([]);
    expect(sounding('Lmsk')).toEqual([]);
  });

  it('and as nothing where they are no pinyin', () => {
    expect(sounding('keyboard')).toEqual([]);
    expect(sounding('xyz')).toEqual([]);
  });
});
