import type { Block } from '@/lib/domain/block';
import { cleanLayoutSpaces } from '@/lib/ingest/forms/clean-layout-spaces';
import { findRows } from '@/lib/ingest/roles/find-rows';
import { headingLevel, headingMark } from '@/lib/ingest/roles/heading-mark';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { isFull, type Setting } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';

const LIST_MARK = /^(?:[·•●○■□▪*＊-]\s*(?=\S)|[①-⑳⑴-⒇])/u;
const CAPTION =
  /^(?:[（(]?(?:图|表)\s*(?:为|片|\d|[一二三四五六七八九十]|[：:])|[（(](?:本报)?记者)/u;
/** A short line with the end of a sentence before it, that none ends: a heading or a caption. */
const LONGEST_SHORT = 30;
/** What goes on in a word or a date that the page's end cut. */
const GOES_ON = /^[，,、。；：:！？）)”’》」』%日月]/u;

/**
 * The text of an item from the lines that page breaks cut it into. A line that ends a sentence ends
 * its paragraph; any other goes on in the next, without a space: page breaks fall inside words and
 * dates. Entries of lists, rows of tables, headings and captions stay by themselves.
 */
export function textBlocks(lines: readonly TextLine[], setting: Setting): Block[] {
  const rows = findRows(lines);
  const blocks: Block[] = [];
  let open: string | null = null;
  let last: TextLine | null = null;
  const close = () => {
    if (open !== null) blocks.push({ kind: 'paragraph', text: cleanLayoutSpaces(open) });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const isOpen: boolean = open !== null && last !== null && goesOn(open, last, line, setting);
    const cells = rows.get(index);
    const entry = listEntry(text);
    if (cells) {
      close();
      blocks.push({ kind: 'row', cells: cells.map(cleanLayoutSpaces) });
    } else if (isOpen && entry === null) open += text;
    else if (entry !== null) {
      close();
      const before = blocks.at(-1);
      if (before?.kind === 'list') {
        blocks[blocks.length - 1] = { ...before, entries: [...before.entries, entry] };
      } else blocks.push({ kind: 'list', entries: [entry] });
    } else {
      close();
      const level = standsAlone(lines, index, setting) ? (headingLevel(text) ?? 2) : null;
      if (level === null) open = text;
      else if (CAPTION.test(text))
        blocks.push({ kind: 'paragraph', text: cleanLayoutSpaces(text) });
      else blocks.push({ kind: 'heading', level, text: cleanLayoutSpaces(text) });
    }
    last = line;
  }
  close();
  return blocks;
}

function goesOn(open: string, last: TextLine, line: TextLine, setting: Setting): boolean {
  if (GOES_ON.test(line.text)) return true;
  if (!endsSentence(open)) return true;
  return setting.isIndented && isFull(last, setting) && !line.afterBlank && line.indent === 0;
}

function listEntry(text: string): string | null {
  if (LIST_MARK.test(text)) return cleanLayoutSpaces(text);
  const mark = headingMark(text);
  if (mark === null || mark.level < 4) return null;
  return headingLevel(text) === 4 || /[；;。]$/u.test(text) ? cleanLayoutSpaces(text) : null;
}

/** A heading or a caption: short, no sentence, and not the beginning of one that a page's end cuts. */
function standsAlone(lines: readonly TextLine[], index: number, setting: Setting): boolean {
  const { text } = lines[index] ?? { text: '' };
  if (index === 0 || text.length > LONGEST_SHORT || endsSentence(text)) {
    return headingLevel(text) !== null && index > 0;
  }
  const line = lines[index];
  if (line && setting.width !== null && isFull(line, setting)) return false;
  const next = lines[index + 1]?.text;
  if (next === undefined) return CAPTION.test(text) || headingLevel(text) !== null;
  return !/[，,、；;]$/u.test(text) && !GOES_ON.test(next);
}
