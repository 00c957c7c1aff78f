import type { Block } from './block';
import { monthlyIssue } from './issue';
import type { Item } from './item';
import { itemId } from './item-id';
import { parseDate } from './partial-date';

/** For tests: an item of May 2023, in 时政, with one paragraph; and whatever is to be otherwise. */
export function sampleItem(changes: Partial<Item> = {}): Item {
  const { ordinal = 1, issue = monthlyIssue('2023-05') } = changes;
  return {
    id: itemId(issue.id, ordinal),
    issue,
    ordinal,
    section: { name: '时政', slug: 'shizheng', subsection: null },
    title: `第${ordinal}条`,
    titleOrigin: 'given',
    date: parseDate('2023-05-01'),
    page: 1,
    fields: [],
    blocks: paragraphs('正文。'),
    ...changes,
  };
}

/** For tests: these texts as paragraphs. */
export function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
