import { expect, it } from 'vitest';
import { createJiebaCutter } from '@/lib/ingest/names/create-jieba-cutter';
import { createFold } from '@/lib/text/fold';
import { createJiebaTagger } from './create-jieba-tagger';
import { findOffices } from './find-offices';
import { tagWords } from './tag-words';

const NAMES = ['周明远', '何建国', '方晓云'];
const cutHan = createJiebaCutter(NAMES.map((word) => ({ word, frequency: 1000, tag: 'nr' })));
const fold = createFold({ from: '', to: '' });
const tagOf = createJiebaTagger();

/** The offices of the first of the names in a text. */
function offices(text: string): readonly string[] {
  const words = tagWords(fold(text), cutHan, tagOf);
  return findOffices(
    words,
    words.findIndex(({ term }) => NAMES.includes(term)),
  );
}

it('reads the offices before a name, the nearest first', () => {
  expect(offices('6月2日，市委书记周明远深入嵩县调研。')).toEqual(['市委书记']);
  expect(offices('省政协副主席、市委书记周明远出席')).toEqual(['市委书记', '省政协副主席']);
  expect(offices('应急管理部规划财务司一级巡视员何建国')).toEqual([
    '应急管理部规划财务司一级巡视员',
  ]);
});

it('begins after verbs and other words that belong to no office', () => {
  expect(offices('会上，听取副市长何建国汇报')).toEqual(['副市长']);
  expect(offices('在市长方晓云的陪同下')).toEqual(['市长']);
  expect(offices('获奖者代表研究院院长方晓云发言')).toEqual(['研究院院长']);
});

it('takes one that follows the name', () => {
  expect(offices('周明远书记强调')).toEqual(['书记']);
  expect(offices('市委书记周明远书记强调')).toEqual(['市委书记']);
});

it('takes none where there is none, or where it may be cut off in the middle', () => {
  expect(offices('周明远强调')).toEqual([]);
  expect(offices('市领导周明远、何建国参加')).toEqual([]);
  expect(offices('副市长王军、周明远参加')).toEqual([]);
  expect(offices('省发展和改革委员会主任何建国')).toEqual([]);
  expect(offices('省政协委员学习联络委员会主任何建国')).toEqual([]);
});
