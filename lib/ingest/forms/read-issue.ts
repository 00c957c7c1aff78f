import { monthlyIssue } from '@/lib/domain/issue';
import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { throwOnErrors } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { parseIssueName } from '@/lib/ingest/sources/parse-issue-name';
import type { TextSource } from '@/lib/ingest/sources/source-reader';
import { newSectionHint, withNewSections } from './contents/new-sections';
import { readContentsIssue } from './contents/read-contents-issue';

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
): { items: readonly SourcedItem[]; problems: IngestProblem[] } {
  const name = parseIssueName(file);
  const problems = [...name.problems, ...source.problems];
  let items: readonly SourcedItem[] = [];
  if (source.lines.length > 0) {
    // The name matters to dates only: a wrong one must not hide the problems inside, nor make any
    // date later than the issue.
    const issue = monthlyIssue(name.issue ?? '2000-12');
    const first = readContentsIssue(file, issue, source.lines, sections);
    const { newSections } = first;
    const read =
      newSections.length === 0
        ? first
        : readContentsIssue(file, issue, source.lines, withNewSections(sections, newSections));
    items = read.items;
    problems.push(...newSections.map((one) => newSectionHint(file, one)), ...read.problems);
  }
  throwOnErrors(problems);
  return { items, problems };
}
