import { type Issue, isYear, monthlyIssue } from '@/lib/domain/issue';
import type { Field } from '@/lib/domain/item';
import { type PartialDate, parseDate } from '@/lib/domain/partial-date';
import { openingNumber } from '@/lib/ingest/forms/document/opening-number';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { readBody } from '@/lib/ingest/forms/read-body';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { NUMBERED_ISSUE, type SourceRecord } from '@/lib/ingest/sources/source-record';
import { recordDate } from './record-date';
import { recordTitle } from './record-title';

/**
 * A record as an item: each line of its text is a block.
 * @param read what reads its text
 */
export function recordItem(file: string, record: SourceRecord, read = readBody): ItemDraft {
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
      fields: withNumber(fields, title, lines),
      blocks: read(title, lines),
      lines: { file, first: line, last: lines.at(-1)?.number ?? line },
    },
    givenId: id,
    path: [section, subsection].flatMap((name) => name?.replace(/\s+/gu, '') || []),
  };
}

/** A document's number, where the record has no field for it, stands in its text's first lines. */
function withNumber(
  fields: readonly Field[],
  title: string,
  lines: readonly SourceLine[],
): readonly Field[] {
  if (fields.some(({ name }) => name === '文号')) return fields;
  const head = lines.slice(0, 3).map(({ text }) => text);
  const alone = head.map(documentNumber).find((number) => number !== null);
  const number = alone ?? openingNumber(head[0] ?? '', title);
  return number === null ? fields : [{ name: '文号', value: number }, ...fields];
}

/** What the record says, else the month of its date, else the name of its file. */
function issueOf(file: string, stated: string | null, date: PartialDate | null): Issue {
  if (stated !== null) {
    const number = stated.startsWith(NUMBERED_ISSUE) ? stated.slice(NUMBERED_ISSUE.length) : '';
    return issueNamed(stated, isYear(number) ? `第${number}期` : stated);
  }
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
