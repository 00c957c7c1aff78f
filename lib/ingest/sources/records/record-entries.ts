import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import { ProblemLimit } from '@/lib/ingest/sources/problem-limit';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { RecordEntry } from '@/lib/ingest/sources/source-reader';
import { type OwnTitle, ownTitle } from './own-title';
import { type FieldFault, parseRecord } from './parse-record';

/** One record of a file as its format reads it, or what is wrong with it. */
export type RawRecord =
  | { readonly line: number; readonly value: unknown; readonly below?: readonly SourceLine[] }
  | { readonly problem: IngestProblem };

/**
 * What every format of records has in common: records are parsed one at a time, the first faults
 * of a kind are told and the rest counted, and what holds for many records is said once.
 */
export function* recordEntries(file: string, raw: Iterable<RawRecord>): Iterable<RecordEntry> {
  const limit = new ProblemLimit();
  const unused = new Set<string>();
  let withoutText = 0;
  for (const one of raw) {
    if ('problem' in one) {
      if (limit.admits(one.problem)) yield one;
      continue;
    }
    const parsed = parsedRecord(file, one);
    if (parsed.told && limit.admits(parsed.told)) yield { problem: parsed.told };
    for (const fault of parsed.faults) {
      const problem = describe(file, one.line, fault, parsed.record !== null);
      if (limit.admits(problem)) yield { problem };
    }
    for (const key of parsed.unused) unused.add(key);
    if (!parsed.record) continue;
    if (parsed.record.lines.length === 0) withoutText += 1;
    yield { record: parsed.record };
  }
  for (const problem of limit.rest()) yield { problem };
  if (unused.size > 0) yield { problem: unusedFields(file, [...unused]) };
  if (withoutText > 0) yield { problem: noText(file, withoutText) };
}

/** A record, called by what it is of where it has neither title nor text: none is left out that says anything. */
function parsedRecord(
  file: string,
  { line, value, below }: Extract<RawRecord, { value: unknown }>,
) {
  const parsed = { ...parseRecord(value, line, below), told: null };
  if (parsed.record !== null || typeof value !== 'object' || value === null) return parsed;
  const own = Array.isArray(value) ? null : ownTitle(value);
  if (own === null) return parsed;
  const told = calledBy(file, line, own);
  return { ...parseRecord({ ...value, 标题: own.title }, line, below), told };
}

function calledBy(file: string, line: number, { key }: OwnTitle): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '有标题 title 或正文 body 的一条',
    found: `两样都没有，以 ${key} 作标题`,
    remedy: '不对的，给这一条加一项“标题”',
  };
}

function describe(
  file: string,
  line: number,
  { expected, found }: FieldFault,
  isKept: boolean,
): IngestProblem {
  return {
    file,
    line,
    severity: isKept ? 'warning' : 'omitted',
    expected,
    found: /^["{[]/.test(found) ? quote(found) : found,
    remedy: isKept ? '这一条已收录，这一项当作没有写；请改正这一行' : '改正这一行，再运行一次',
  };
}

function unusedFields(file: string, keys: readonly string[]): IngestProblem {
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '读者看得懂、一项一个值的项',
    found: `还有 ${keys.join('、')}`,
    remedy:
      '这些项没有收录：只有程序用得着，或者一项里不止一个值；要发布的文字请写进“正文”（body）一项',
  };
}

function noText(file: string, count: number): IngestProblem {
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '每条都有正文',
    found: `有 ${count} 条没有正文`,
    remedy: '这些条只收标题、链接等项；有全文的，请写进“正文”（body）一项',
  };
}
