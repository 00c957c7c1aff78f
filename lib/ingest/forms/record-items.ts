import { type Issue, isYear, monthlyIssue } from '@/lib/domain/issue';
import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import type { SourceRecord } from '@/lib/ingest/sources/source-record';
import type { ItemDraft } from './item-draft';

/** A record as an item: each line of its text is a paragraph. */
export function recordItem(file: string, record: SourceRecord): ItemDraft {
  const { line, id, title, section, subsection, page, body } = record;
  const date = record.date === null ? null : parseDate(record.date);
  return {
    item: {
      issue: issueOf(file, record.issue, date),
      title,
      titleOrigin: 'given',
      date,
      page,
      fields: [],
      blocks: body.split('\n').map((text) => ({ kind: 'paragraph', text })),
      lines: { file, first: line, last: line },
    },
    givenId: id,
    path: [section, subsection].flatMap((name) => name?.replace(/\s+/gu, '') || []),
  };
}

/** What the record says, else the month of its date, else the name of its file. */
function issueOf(file: string, stated: string | null, date: PartialDate | null): Issue {
  if (stated !== null) return issueNamed(stated, stated);
  if (date !== null && date.from.slice(0, 7) === date.to.slice(0, 7)) {
    return monthlyIssue(date.from.slice(0, 7));
  }
  const stem = file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const id = /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(stem) ? stem : pinyinSlug(stem);
  // Four digits alone stand for all the issues of a year.
  return issueNamed(isYear(id) ? `year-${id}` : id || 'issue', stem);
}

function issueNamed(id: string, label: string): Issue {
  const date = parseDate(id);
  return date?.precision === 'month' ? monthlyIssue(id) : { id, label, date: null };
}
