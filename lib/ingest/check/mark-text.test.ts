import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { EXACT } from '@/lib/ingest/forms/marked/exact-lines';
import { readText } from '@/lib/ingest/forms/read-text';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { markText } from './mark-text';

const read = (text: string) => readText('2023-05.txt', splitLines(text));
/** All that a reader or a search gets of an item; the lines are those of another file. */
const content = ({ item: { lines: _, issue, ...item }, path }: ItemDraft) => ({
  ...item,
  path,
  issue: issue.id,
});

const word = fc.stringMatching(/^[市县会议召开研究工作农业]{2,12}$/u);
const line = fc.oneof(
  word.map((text) => `${text}。`),
  word,
  fc.tuple(word, word).map(([a, b]) => `${a}，${b}。`),
  fc.integer({ min: 1, max: 28 }).map((day) => `5月${day}日，市政府召开会议，研究工作。`),
  fc.integer({ min: 1, max: 28 }).map((day) => `5月${day}日`),
  word.map((text) => `一、${text}`),
  word.map((text) => `（一）${text}；`),
  word.map((text) => `【${text}】市政府召开会议，部署下一步农业工作。`),
  word.map((text) => `# ${text}`),
  word.map((text) => `## ${text}`),
  word.map((text) => `- ${text}`),
  word.map((text) => `${text} | 12 | 3.5`),
  word.map((text) => `主持人：${text}`),
  word.map((text) => `落款：${text}`),
  word.map((text) => `\\${text}`),
  fc.constantFrom('', '', '— 12 —', '河川市人民政府', '2023年5月6日', '附件：1.名单', '|', '·'),
);

test('a marked text gives the items back that it was made of', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const { drafts } = read(lines.join('\n'));
      const again = read(markText(drafts));
      if (drafts.length > 0) expect(again.form).toBe('标明');
      expect(again.drafts.map(content)).toEqual(drafts.map(content));
    }),
    { numRuns: 500 },
  );
});

test('every line of a text has a role, whole', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const { notes } = read(lines.join('\n'));
      expect(notes.filter(({ found }) => found.includes('没有进入'))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a marked text with a signature is read back without a hint', () => {
  const text = `${EXACT}\n\n## 关于停水的通知\n日期：2024-06-04\n自来水管网检修。\n落款：云台县住建局\n落款：2024年6月4日\n`;
  const { drafts, notes } = readText('停水.md', splitLines(text));
  expect(drafts[0]?.item.blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'signature',
    'signature',
  ]);
  expect(notes).toEqual([]);
});
