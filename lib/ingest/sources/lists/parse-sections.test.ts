import { expect, test } from 'vitest';
import { realSections } from '@/lib/fixtures/sample-issue';
import { parseSections } from './parse-sections';

const read = (text: string) => parseSections('sections.txt', text);

test('subsections stand indented below their section', () => {
  const text =
    '# 栏目\n时 政 shizheng\n  领导活动 lingdao\n\t重要会议 huiyi # 会议\n\n经济 jingji\n';
  expect(read(text)).toEqual({
    sections: [
      {
        name: '时政',
        slug: 'shizheng',
        subsections: [
          { name: '领导活动', slug: 'lingdao', subsections: [] },
          { name: '重要会议', slug: 'huiyi', subsections: [] },
        ],
      },
      { name: '经济', slug: 'jingji', subsections: [] },
    ],
    problems: [],
  });
});

test.each([
  ['a line without slug', '时政 shizheng\n经济'],
  ['a slug that is not ASCII', '时政 shizheng\n经济 经济'],
  ['a slug with capitals', '时政 shizheng\n经济 JingJi'],
  ['a slug twice', '时政 shizheng\n  经济 shizheng'],
  ['a name twice', '时政 shizheng\n时政 shizheng2'],
])('%s is an error at its line', (_, text) => {
  const { sections, problems } = read(text);
  expect(sections).toHaveLength(1);
  expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[2, 'error']]);
});

test('names that a section had before stand before an equals sign', () => {
  expect(read('时政 = 政务＝政府工作 shizheng').sections).toEqual([
    { name: '政府工作', slug: 'shizheng', formerNames: ['时政', '政务'], subsections: [] },
  ]);
  expect(read('时政 shizheng\n时政 = 政务 zhengwu').problems.map(({ line }) => line)).toEqual([2]);
});

test('a subsection before any section is an error', () => {
  expect(read('  领导活动 lingdao\n时政 shizheng').problems.map(({ line }) => line)).toEqual([1]);
});

test('a catalogue without sections is an error', () => {
  expect(read('# 栏目\n').problems.map(({ found }) => found)).toEqual(['没有栏目']);
});

test('the catalogue of May 2023 is sound', () => {
  const sections = realSections();
  expect(sections.map(({ slug }) => slug)).toEqual([
    'tebieguanzhu',
    'liangdianjujiao',
    'shizheng',
    'jingji',
    'shehuishiye',
  ]);
  expect(sections.flatMap(({ subsections }) => subsections)).toHaveLength(14);
});
