import { textsOf } from '@/lib/domain/block';
import { formatDate } from '@/lib/domain/format-date';
import { NO_SECTION } from '@/lib/domain/section';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import type { ReadFile } from '@/lib/ingest/read-file';
import { type LineRole, ROLE_WORDS, type RoledLine } from '@/lib/ingest/roles/line-role';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { formatProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { formatLines } from './format-reading';

/** An item so much longer than the usual one may be several. */
const FAR_LONGER = 12;

/** What was understood of a file, in Chinese, for an editor, before anything is published. */
export function formatCheck(read: ReadFile): string[] {
  const { file, form, drafts, roles, problems } = read;
  const name = drafts[0]?.item.issue;
  const head = form === null ? '没有读到内容。' : `按“${form}”读作 ${drafts.length} 条。`;
  return [
    `${file}：${head}`,
    ...(name ? [`期名：${name.label}；编号以 ${name.id}- 开头。`] : []),
    ...drafts.map(formatItem),
    ...formatSections(drafts),
    ...formatRoles(roles),
    ...formatLeftOut(roles),
    ...formatOdd(drafts),
    ...problems.map(formatProblem),
  ];
}

function formatItem({ item, path }: ItemDraft, index: number): string {
  const date = item.date === null ? '日期不明' : formatDate(item.date);
  const title = item.titleOrigin === 'derived' ? `〔拟题〕${item.title}` : item.title;
  const where = path.length === 0 ? '' : `，${path.join(' › ')}`;
  const fields = item.fields.map((field) => `，${field.name} ${field.value}`).join('');
  return `  ${index + 1}. 第 ${item.lines.first}—${item.lines.last} 行，${date}${where}：${title}（${countOf(item)} 字${fields}）`;
}

function formatSections(drafts: readonly ItemDraft[]): string[] {
  const counts = new Map<string, number>();
  for (const { path } of drafts) {
    const name = path.join(' › ') || NO_SECTION;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  return [`栏目：${[...counts].map(([name, count]) => `${name}（${count} 条）`).join('、')}。`];
}

/** The characters of all lines by role: what an item has and what was left out add up to the file. */
function formatRoles(roles: readonly RoledLine[]): string[] {
  const counts = new Map<LineRole, number>();
  for (const { line, role } of roles) {
    counts.set(role, (counts.get(role) ?? 0) + lengthOf(line.text));
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const parts = [...counts].map(([role, count]) => `${ROLE_WORDS[role]} ${count}`);
  return [`全文 ${all} 字：${parts.join('，')}。`];
}

function formatLeftOut(roles: readonly RoledLine[]): string[] {
  const left = roles.filter(({ role }) => role === 'furniture');
  if (left.length === 0) return [];
  return [
    '略去的行：',
    ...left.map(
      ({ line, reason }) => `  第 ${line.number} 行（${reason ?? '页面文字'}）${quote(line.text)}`,
    ),
  ];
}

function formatOdd(drafts: readonly ItemDraft[]): string[] {
  const odd: string[] = [];
  const undated = drafts.filter(({ item }) => item.date === null);
  if (undated.length > 0 && undated.length < drafts.length) {
    odd.push(
      `${undated.length} 条没有读出日期（${formatLines(undated.map(({ item }) => item.lines.first))}）`,
    );
  }
  const lengths = drafts.map(({ item }) => countOf(item)).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const long = drafts.filter(({ item }) => drafts.length > 2 && countOf(item) > usual * FAR_LONGER);
  if (long.length > 0)
    odd.push(
      `特别长的条目，可能是几条连在一起（${formatLines(long.map(({ item }) => item.lines.first))}）`,
    );
  const empty = drafts.filter(({ item }) => item.blocks.length === 0);
  if (empty.length > 0)
    odd.push(`只有标题的条目（${formatLines(empty.map(({ item }) => item.lines.first))}）`);
  return odd.length === 0 ? [] : ['请看一看：', ...odd.map((one) => `  ${one}`)];
}

function countOf({ blocks }: ItemDraft['item']): number {
  return blocks.flatMap((block) => textsOf(block)).reduce((sum, text) => sum + lengthOf(text), 0);
}
