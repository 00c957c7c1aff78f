import { expect, test } from 'vitest';
import { parseSections } from '@/lib/ingest/sources/lists/parse-sections';
import { formatSectionEntry } from './format-entry';
import { parseRegistry } from './parse-registry';
import { registerSections } from './register-sections';

const LISTED = '时政 shizheng\n  领导活动 lingdao\n社会事业 shehui\n  旅游 lvyou\n';
const run = (
  listed: string,
  registered: readonly string[] = [],
  paths: readonly (readonly string[])[] = [],
) =>
  registerSections(
    parseSections('lists/sections.txt', listed).sections,
    paths,
    parseRegistry('lists/registry.txt', registered.join('\n')).registry,
  );
const REGISTERED = run(LISTED).added.map(formatSectionEntry);
const slugs = ({ sections }: ReturnType<typeof run>) =>
  sections.flatMap(({ slug, subsections }) => [slug, ...subsections.map((one) => one.slug)]);

test('listed sections are registered once', () => {
  expect(REGISTERED).toEqual([
    '栏目 shizheng 时政',
    '栏目 lingdao 时政 › 领导活动',
    '栏目 shehui 社会事业',
    '栏目 lvyou 社会事业 › 旅游',
  ]);
  expect(run(LISTED, REGISTERED)).toMatchObject({ added: [], problems: [] });
});

test('a section out of the list keeps its page, in whatever order it is registered', () => {
  const without = LISTED.replace('社会事业 shehui\n  旅游 lvyou\n', '');
  const again = run(without, REGISTERED.toReversed());
  expect(slugs(again)).toEqual(['shizheng', 'lingdao', 'shehui', 'lvyou']);
  expect(again.problems).toEqual([]);
});

test('another name under a registered slug is an error, until the list says both names', () => {
  const [problem] = run(LISTED.replace('旅游', '文旅'), REGISTERED).problems;
  expect(problem).toMatchObject({ severity: 'error', line: 4 });
  expect(problem?.remedy).toContain('“旅游 = 文旅 lvyou”');
  const renamed = run(LISTED.replace('旅游', '旅游 = 文旅'), REGISTERED);
  expect(renamed).toMatchObject({ added: [], problems: [] });
  expect(renamed.sections[1]?.subsections[0]).toMatchObject({ name: '文旅', slug: 'lvyou' });
});

test('another slug for a registered name is an error, until the registry records it', () => {
  const listed = LISTED.replace('lvyou', 'tourism');
  const [problem] = run(listed, REGISTERED).problems;
  expect(problem?.remedy).toContain('“改号 栏目 lvyou tourism”');
  const moved = run(listed, [...REGISTERED, '改号 栏目 lvyou tourism']);
  expect(moved.problems).toEqual([]);
  expect(moved.added.map(({ id }) => id)).toEqual(['tourism']);
});

test('a withdrawn section goes, and its slug is given to no other', () => {
  const withdrawn = [...REGISTERED, '撤下 栏目 lvyou'];
  const without = LISTED.replace('  旅游 lvyou\n', '');
  expect(slugs(run(without, withdrawn))).not.toContain('lvyou');
  expect(run(LISTED, withdrawn).problems.map(({ line }) => line)).toEqual([5]);
  const again = run(without, withdrawn, [['社会事业', '旅游']]);
  expect(slugs(again)).toContain('lvyou-2');
});

test('sections of records are found by name, or made by pinyin and registered', () => {
  const { sections, added, problems } = run(LISTED, REGISTERED, [
    ['时政', '领导活动'],
    ['国内新闻'],
    ['国内新闻', '旅游'],
    ['旅·游'],
    ['★'],
  ]);
  expect(problems).toEqual([]);
  expect(added.map(formatSectionEntry)).toEqual([
    '栏目 guoneixinwen 国内新闻',
    '栏目 lvyou-2 国内新闻 › 旅游',
    '栏目 lvyou-3 旅·游',
    '栏目 lanmu ★',
  ]);
  expect(sections).toHaveLength(5);
});
