import { describe, expect, it } from 'vitest';
import { createFold } from '@/lib/text/fold';
import { parseUserDictionary } from './parse-user-dictionary';

const parse = (text: string) => parseUserDictionary(text, createFold({ from: '龍', to: '龙' }));

describe('parseUserDictionary', () => {
  it('reads word, frequency and tag, the last two optional', () => {
    expect(parse('江凌 2000 nr\n洛龙区 ns\n\ufeff# 说明\n应天门 # 城门').entries).toEqual([
      { word: '江凌', frequency: 2000, tag: 'nr' },
      { word: '洛龙区', frequency: 1000, tag: 'ns' },
      { word: '应天门', frequency: 1000, tag: 'n' },
    ]);
  });

  it('folds words as texts are folded', () => {
    expect(parse('龍門').entries[0]?.word).toBe('龙門');
  });

  it('names the lines it cannot use and takes the others', () => {
    const { entries, faults } = parse('江凌 多 nr\r\nSKA\r\n防汛');
    expect(entries.map(({ word }) => word)).toEqual(['防汛']);
    expect(faults.map(({ line }) => line)).toEqual([1, 2]);
  });
});
