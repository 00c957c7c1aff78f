import { withTables } from '@/lib/domain/block';
import { formatDate } from '@/lib/domain/format-date';
import { DERIVED_TITLE, type Item } from '@/lib/domain/item';
import { escapeMarkdown, toMarkdown } from '@/lib/domain/markdown';
import { toOpenItem } from '@/lib/domain/open-item';
import { itemPath } from '@/lib/domain/permalink';
import { plainText } from '@/lib/domain/plain-text';
import { headingsOf } from '@/lib/domain/section';

export interface Source {
  /** Name of the gazette, without 《》. */
  readonly gazette: string;
  /** Where the site is published, with its sub-path and without a slash at the end; or null. */
  readonly home: string | null;
}

/**
 * Each item as files next to its page: `/items/2023-05-001.json`, `.md` and `.txt`.
 * @param isPrinted whether an item has the two that are for reading
 */
export function itemFiles(
  items: readonly Item[],
  source: Source,
  isPrinted: (id: string) => boolean = () => true,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const item of items) {
    const path = `items/${item.id}`;
    files.set(`${path}.json`, `${JSON.stringify(toOpenItem(item), null, 1)}\n`);
    if (!isPrinted(item.id)) continue;
    files.set(`${path}.md`, markdownFile(item, source));
    files.set(`${path}.txt`, textFile(item, source));
  }
  return files;
}

function markdownFile(item: Item, source: Source): string {
  const facts = factsOf(item, source).map(
    ([name, value]) => `- ${escapeMarkdown(name)}：${linked(value)}`,
  );
  const title = `# ${escapeMarkdown(item.title)}`;
  return `${[title, facts.join('\n'), toMarkdown(item.blocks)].join('\n\n')}\n`;
}

/** With a byte order mark: servers seldom name the encoding of plain text, and browsers then guess. */
function textFile(item: Item, source: Source): string {
  const facts = factsOf(item, source).map(([name, value]) => `${name}：${value}`);
  const parts = withTables(item.blocks).map((block) =>
    plainText(block.kind === 'table' ? block.rows : [block]),
  );
  return `\ufeff${[item.title, facts.join('\n'), ...parts].join('\n\n')}\n`;
}

function factsOf(item: Item, { gazette, home }: Source): [name: string, value: string][] {
  const { issue, page, section, date, titleOrigin, tocTitle, fields, original } = item;
  const facts: [string, string][] = [
    ['来源', `《${gazette}》${issue.label}${page === null ? '' : `，第${page}页`}`],
  ];
  if (section !== null) {
    const names = headingsOf(section).map(({ name }) => name);
    facts.push(['栏目', names.join(' › ')]);
  }
  if (date !== null) facts.push(['日期', formatDate(date)]);
  facts.push(['编号', item.id]);
  if (titleOrigin === 'derived') facts.push(['标题', DERIVED_TITLE]);
  if (tocTitle !== undefined) facts.push(['目录题名', tocTitle]);
  facts.push(...fields.map(({ name, value }): [string, string] => [name, value]));
  if (home !== null) {
    facts.push(['网址', `${home}${itemPath(item.id)}`]);
    if (original !== undefined) facts.push(['原件', `${home}${original}`]);
  }
  return facts;
}

function linked(value: string): string {
  return URL.canParse(value) ? `<${value}>` : escapeMarkdown(value);
}
