import { type Issue, isYear, monthlyIssue } from '@/lib/domain/issue';
import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import type { SourceRecord } from '@/lib/ingest/sources/source-record';
import type { ItemDraft } from './item-draft';
import { readBody } from './read-body';
import { recordDate } from './record-date';
import { recordTitle } from './record-title';

/** A record as an item: each line of its text is a block. */
export function recordItem(file: string, record: SourceRecord): ItemDraft {
  const { line, id, section, subsection, page, fields } = record;
  const { title, titleOrigin, lines } = recordTitle(record);
  const date = recordDate(record);
  return {
    item: {
      issue: issueOf(file, record.issue, date),
      title,
      titleOrigin,
      date,
      page,
      fields,
      blocks: readBody(title, lines),
      lines: { file, first: line, last: lines.at(-1)?.number ?? line },
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
