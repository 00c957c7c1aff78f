import type { Block } from '@/lib/domain/block';
import { isoDate } from '@/lib/domain/partial-date';
import { NO_SECTION } from '@/lib/domain/section';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import {
  CELL,
  DERIVED,
  ESCAPE,
  EXACT,
  LIST,
  PATH_MARK,
  SIGNATURE,
} from '@/lib/ingest/forms/marked/exact-lines';
import { CONTENTS_NAME, DATE_NAME, PAGE_NAME } from '@/lib/ingest/forms/marked/marked-item';
import { ISSUE_NAME } from '@/lib/ingest/forms/marked/read-marked';

/**
 * Items as a text with an editor's marks, in which each line says what it is. Read again, it gives
 * the same items; an editor corrects it and drops it in instead of the original.
 */
export function markText(drafts: readonly ItemDraft[]): string {
  const lines = [EXACT];
  const [first] = drafts;
  if (first) lines.push(`${ISSUE_NAME}：${first.item.issue.label}`);
  let section = '';
  for (const { item, path } of drafts) {
    const name = path.join(` ${PATH_MARK} `);
    if (name !== section) lines.push('', `# ${name || NO_SECTION}`);
    section = name;
    lines.push('', `## ${item.titleOrigin === 'derived' ? `${DERIVED}${item.title}` : item.title}`);
    if (item.date) lines.push(`${DATE_NAME}：${isoDate(item.date)}`);
    if (item.page !== null) lines.push(`${PAGE_NAME}：${item.page}`);
    if (item.tocTitle !== undefined) lines.push(`${CONTENTS_NAME}：${item.tocTitle}`);
    for (const field of item.fields) lines.push(`${field.name}：${field.value}`);
    lines.push('', ...item.blocks.flatMap(linesOf));
  }
  return `${lines.join('\n')}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(Math.min(block.level + 2, 6))} ${block.text}`];
    case 'list':
      return [...block.entries.map((entry) => LIST + entry), ''];
    case 'row':
      return [
        `${CELL} ${block.cells.map((cell) => cell.replaceAll(CELL, `\\${CELL}`)).join(` ${CELL} `)} ${CELL}`,
      ];
    case 'signature':
      return [SIGNATURE + block.text];
    default:
      return [isLikeMark(block.text) ? ESCAPE + block.text : block.text];
  }
}

/** Whether a paragraph begins like a mark, and would be taken for one. */
function isLikeMark(text: string): boolean {
  return [ESCAPE, LIST.trim(), SIGNATURE, CELL, '#', '＃', '〔'].some((mark) =>
    text.startsWith(mark),
  );
}
