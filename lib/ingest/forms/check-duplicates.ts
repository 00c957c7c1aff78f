import { pathName } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { ContentsEntry } from './contents-entry';
import { titleKey } from './title-key';

/** Reports titles that the contents page has twice under one heading. */
export function checkDuplicates(file: string, entries: readonly ContentsEntry[]): IngestProblem[] {
  const lines = new Map<string, number>();
  const problems: IngestProblem[] = [];
  for (const entry of entries) {
    const key = `${pathName(entry)}\n${titleKey(entry.title)}`;
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, entry.line);
      continue;
    }
    problems.push({
      file,
      line: entry.line,
      severity: 'error',
      expected: `“${pathName(entry)}”栏目内不重复的标题`,
      found: `与第${first}行相同的标题${quote(entry.title)}`,
      remedy: '删去重复的条目；如果是两件事，请改得能够区分',
    });
  }
  return problems;
}
