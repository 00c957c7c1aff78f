import { type Issue, monthlyIssue } from '@/lib/domain/issue';
import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { isTableResidue } from '@/lib/ingest/sources/heading-name';
import { throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { parseIssueName } from '@/lib/ingest/sources/parse-issue-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { TextSource } from '@/lib/ingest/sources/source-reader';
import { bodyTitles } from './body-titles';
import { checkNothingLost } from './check-nothing-lost';
import { findBodyStart } from './find-body-start';
import { parseBody } from './parse-body';
import { parseContents } from './parse-contents';
import { reconcileIssue } from './reconcile-issue';

/**
 * Reads one issue.
 * @param file name of the file, without folder: `YYYY-MM.txt`
 * @param source its lines, and what was wrong with reading them
 * @param sections the catalogue of headings
 * @returns the items in contents order, and warnings
 * @throws {IngestError} with every problem found, if any of them is an error
 */
export function readIssue(
  file: string,
  source: Pick<TextSource, 'lines' | 'problems'>,
  sections: readonly Section[],
): { items: SourcedItem[]; problems: IngestProblem[] } {
  const name = parseIssueName(file);
  const problems = [...name.problems, ...source.problems];
  let items: SourcedItem[] = [];
  if (source.lines.length > 0) {
    // The name matters to dates only: a wrong one must not hide the problems inside.
    const issue = monthlyIssue(name.issue ?? '2000-01');
    const lines = source.lines.filter(({ isFurniture }) => !isFurniture);
    const read = readLines(file, issue, lines, sections);
    items = read.items;
    problems.push(...read.problems);
  }
  throwOnErrors(problems);
  return { items, problems };
}

function readLines(
  file: string,
  issue: Issue,
  lines: readonly SourceLine[],
  catalogue: readonly Section[],
) {
  const start = findBodyStart(lines, catalogue);
  const bodyLines = lines
    .slice(start)
    .filter((line) => line.text.trim() !== '' && !isTableResidue(line.text))
    .map((line) => ({ ...line, text: line.text.trim() }));
  const contents = parseContents(file, lines.slice(0, start), catalogue, bodyTitles(bodyLines));
  const missing = missingParts(file, contents.entries.length, bodyLines, lines);
  if (missing.length > 0) return { items: [], problems: [...contents.problems, ...missing] };

  const body = parseBody(file, bodyLines, contents.entries, contents.sections);
  const { items, problems: differences } = reconcileIssue(file, issue, contents, body);
  const problems = [...contents.problems, ...body.problems, ...differences];
  // Only a body without faults can be proved complete.
  if (!problems.some(({ severity }) => severity === 'error')) {
    problems.push(...checkNothingLost(file, bodyLines, body.pieces));
  }
  return { items, problems };
}

function missingParts(
  file: string,
  entryCount: number,
  bodyLines: readonly SourceLine[],
  lines: readonly SourceLine[],
): IngestProblem[] {
  if (entryCount === 0) {
    const expected = '开头有目录：栏目名“◆◆◆ 特别关注 ◆◆◆”，下面每条一行“标题.....页码”';
    const remedy = '把公报的目录页放在文件开头，与正文一起保存';
    return [{ file, line: 1, severity: 'error', expected, found: '没有读到目录条目', remedy }];
  }
  if (bodyLines.length > 0) return [];
  const expected = '目录之后有正文，从单独一行的第一个栏目名开始';
  const remedy = '把正文补在目录后面；如果已有正文，请在它前面单独一行写上第一个栏目名';
  const line = lines.findLast(({ text }) => text.trim() !== '')?.number ?? 1;
  return [{ file, line, severity: 'error', expected, found: '目录之后没有正文', remedy }];
}
