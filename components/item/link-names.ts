import { type Block, mapTexts } from '@/lib/domain/block';
import type { HighlightPart } from '@/lib/search/contract';

/** A run of an item's text; where it is a name with a page, with that page's id. */
export interface LinkedPart extends HighlightPart {
  readonly nameId?: string;
}

export interface LinkableName {
  readonly id: string;
  readonly name: string;
}

/**
 * Sets the first mention of every name off as a run of its own. Of names that begin at one place the
 * longest counts, and none counts inside of another: 市政协 is not in 洛阳市政协. Headings stay as they
 * are, and so does a mention that is marked in part only.
 */
export function linkNames(
  blocks: readonly Block<readonly HighlightPart[]>[],
  names: readonly LinkableName[],
): readonly Block<readonly LinkedPart[]>[] {
  if (names.length === 0) return blocks;
  const longestFirst = [...names].sort((a, b) => b.name.length - a.name.length);
  const pattern = new RegExp(longestFirst.map(({ name }) => escaped(name)).join('|'), 'gu');
  const idOf = new Map(names.map(({ id, name }) => [name, id]));
  const linked = new Set<string>();

  function split(part: HighlightPart): readonly LinkedPart[] {
    const parts: LinkedPart[] = [];
    let from = 0;
    for (const { 0: name, index } of part.text.matchAll(pattern)) {
      const nameId = idOf.get(name);
      if (nameId === undefined || linked.has(name)) continue;
      linked.add(name);
      if (index > from) parts.push({ ...part, text: part.text.slice(from, index) });
      parts.push({ ...part, text: name, nameId });
      from = index + name.length;
    }
    if (from < part.text.length || parts.length === 0) {
      parts.push({ ...part, text: part.text.slice(from) });
    }
    return parts;
  }

  return blocks.map((block) =>
    block.kind === 'heading' ? block : mapTexts(block, (parts) => parts.flatMap(split)),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
