import type { SourcedItem } from '@/lib/domain/item';

/** What a line of a sound issue is, so that damage can be done to it. */
export type LineRole =
  | 'blank'
  | 'rule'
  | 'masthead'
  | 'contents-heading'
  | 'entry'
  | 'heading'
  | 'item'
  | 'added';

export interface AnatomyLine {
  readonly text: string;
  readonly role: LineRole;
  /** Index of the item that it belongs to; of a heading, that of the first one under it; or -1. */
  readonly item: number;
  /** 0 for the line with which an entry or an item begins. */
  readonly part: number;
}

/** A sound issue in its parts. */
export interface Anatomy {
  readonly lines: readonly AnatomyLine[];
  readonly items: readonly SourcedItem[];
}

/** Takes a sound issue apart by what was read from it. */
export function readAnatomy(text: string, items: readonly SourcedItem[]): Anatomy {
  const printed = text.replace(/\n$/, '').split('\n');
  const firstItem = items[0]?.lines.first ?? 0;
  const bodyStart = printed.findLastIndex(
    (line, index) => index < firstItem - 1 && line.trim() !== '',
  );
  const lines: AnatomyLine[] = [];
  let entry = -1;
  let part = 0;
  let isOpen = false;
  for (const [index, line] of printed.entries()) {
    const number = index + 1;
    const add = (role: LineRole, item = -1, at = 0) =>
      lines.push({ text: line, role, item, part: at });
    const owner = items.findIndex(({ lines: own }) => own.first <= number && number <= own.last);
    if (line.trim() === '') add('blank');
    else if (/^[-\s]+$/.test(line)) add('rule');
    else if (owner >= 0) {
      part = lines.findLast(({ role }) => role !== 'blank')?.item === owner ? part + 1 : 0;
      add('item', owner, part);
    } else if (index >= bodyStart) {
      add(
        'heading',
        items.findIndex(({ lines: own }) => own.first > number),
      );
    } else if (line.includes('目录')) add('masthead');
    else if (line.includes('◆') || (!isOpen && isShortHan(line))) {
      add('contents-heading', entry + 1);
    } else {
      part = isOpen ? part + 1 : 0;
      if (!isOpen) entry += 1;
      add('entry', entry, part);
      isOpen = !/[.…]\s*\d+\s*$/.test(line);
    }
  }
  return { lines, items };
}

function isShortHan(line: string): boolean {
  return /^[\u4e00-\u9fff]{2,5}$/.test(line.replace(/\s/g, ''));
}
