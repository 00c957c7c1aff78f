import { formatDate } from '@/lib/gazette/format-date';
import type { Item } from '@/lib/gazette/item';
import { itemPath } from '@/lib/gazette/permalink';
import type { Artefacts } from './build-artefacts';

export interface Source {
  /** Name of the gazette, without 《》. */
  readonly gazette: string;
  /** Where the site is published, with its sub-path and without a slash at the end; or null. */
  readonly home: string | null;
}

/** Each item as files next to its page: `/items/2023-05-001.json`, `.md` and `.txt`. */
export function itemFiles(items: readonly Item[], source: Source): Artefacts {
  return new Map(
    items.flatMap((item) => [
      [`items/${item.id}.json`, `${JSON.stringify(item, null, 1)}\n`],
      [`items/${item.id}.md`, toMarkdown(item, source)],
      [`items/${item.id}.txt`, toPlainText(item, source)],
    ]),
  );
}

function toMarkdown(item: Item, source: Source): string {
  const facts = factsOf(item, source).map(([name, value]) => `- ${name}：${linked(value)}`);
  const paragraphs = item.body.split('\n').filter(Boolean).map(escaped);
  return `${[`# ${escaped(item.title)}`, facts.join('\n'), ...paragraphs].join('\n\n')}\n`;
}

/** With a byte order mark: servers seldom name the encoding of plain text, and browsers then guess. */
function toPlainText(item: Item, source: Source): string {
  const facts = factsOf(item, source).map(([name, value]) => `${name}：${value}`);
  const paragraphs = item.body.split('\n').filter(Boolean);
  return `\ufeff${[item.title, facts.join('\n'), ...paragraphs].join('\n\n')}\n`;
}

function factsOf(item: Item, { gazette, home }: Source): [name: string, value: string][] {
  const facts: [string, string][] = [
    ['来源', `《${gazette}》${formatDate(item.issue)}，第${item.page}页`],
    ['栏目', [item.section, item.subsection].filter(Boolean).join(' › ')],
    ['日期', formatDate(item.date)],
    ['编号', item.id],
  ];
  if (item.tocTitle !== undefined) facts.push(['目录题名', item.tocTitle]);
  if (home !== null) facts.push(['网址', `${home}${itemPath(item.id)}`]);
  return facts;
}

function linked(value: string): string {
  return URL.canParse(value) ? `<${value}>` : escaped(value);
}

/** What Markdown would take for its own marks, anywhere or at the beginning of a line. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
