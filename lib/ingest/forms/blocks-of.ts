import type { Block } from '@/lib/domain/block';
import type { TextPart } from '@/lib/ingest/roles/assign-text-roles';
import { cleanLayoutSpaces } from './clean-layout-spaces';

const LATIN_END = /[A-Za-z]$/u;
const LATIN_START = /^[A-Za-z]/u;

/** The text of an item as blocks: lines that go on are joined, entries and rows gathered. */
export function blocksOf(parts: readonly TextPart[]): Block[] {
  const blocks: Block[] = [];
  let entries: string[] | null = null;
  for (const part of joined(parts)) {
    const text = cleanLayoutSpaces(part.text);
    if (part.role === 'list' && entries) {
      entries.push(text);
      continue;
    }
    entries = part.role === 'list' ? [text] : null;
    if (entries) blocks.push({ kind: 'list', entries });
    else if (part.role === 'row') {
      blocks.push({ kind: 'row', cells: (part.cells ?? []).map(cleanLayoutSpaces) });
    } else if (part.role === 'heading') {
      blocks.push({ kind: 'heading', level: part.level ?? 1, text });
    } else if (part.role === 'signature') blocks.push({ kind: 'signature', text });
    else blocks.push({ kind: 'paragraph', text });
  }
  return blocks;
}

interface Joined extends Omit<TextPart, 'line'> {
  readonly text: string;
}

function joined(parts: readonly TextPart[]): Joined[] {
  const result: Joined[] = [];
  for (const { line, ...part } of parts) {
    const last = result.at(-1);
    if (part.role !== 'continuation' || !last) result.push({ ...part, text: line.text });
    else result[result.length - 1] = { ...last, text: joinText(last.text, line.text) };
  }
  return result;
}

/** A line's end falls inside Han words, and between Latin ones. */
export function joinText(before: string, after: string): string {
  return LATIN_END.test(before) && LATIN_START.test(after) ? `${before} ${after}` : before + after;
}
