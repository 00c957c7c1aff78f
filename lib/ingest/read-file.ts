import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { isIssueForm } from '@/lib/ingest/forms/is-issue-form';
import { issueOfFile } from '@/lib/ingest/forms/issue-of-file';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { readText } from '@/lib/ingest/forms/read-text';
import { recordItem } from '@/lib/ingest/forms/record-items';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { readerOf } from '@/lib/ingest/sources/source-readers';

/** What is in a file, as far as it could be read. */
export interface ReadFile {
  readonly file: string;
  /** Id of the issue that its items are of; null for records, which name their own. */
  readonly issue: string | null;
  /** Name of the form it was read in, for editors; null where nothing could be read. */
  readonly form: string | null;
  /** Items of a printed issue, with the ids of their places. */
  readonly items: readonly SourcedItem[];
  readonly drafts: readonly ItemDraft[];
  /** The lines, where the file is running text. */
  readonly lines: readonly SourceLine[] | null;
  /** Every line with its role, where a form has told. */
  readonly roles: readonly RoledLine[];
  /** An error among them: nothing of the file is taken. */
  readonly problems: readonly IngestProblem[];
}

const RECORDS = '记录';
const CONTENTS = '目录';

/** Reads one file in whichever form it is. */
export async function readFile(
  source: SourceFile,
  sections: readonly Section[],
): Promise<ReadFile> {
  const { name: file } = source;
  const read = await readerOf(file)?.read(source);
  const issue = issueOfFile(readFileName(file), null).id;
  const nothing = { file, issue, form: null, items: [], drafts: [], lines: null, roles: [] };
  if (!read) return { ...nothing, problems: [] };
  if (read.kind === 'records') {
    const drafts: ItemDraft[] = [];
    const problems: IngestProblem[] = [];
    for await (const entry of read.entries) {
      if ('problem' in entry) problems.push(entry.problem);
      else drafts.push(recordItem(file, entry.record));
    }
    return { ...nothing, issue: null, form: RECORDS, drafts, problems };
  }
  const { lines } = read;
  const isUnread = read.problems.some(({ severity }) => severity === 'error');
  if (isUnread || lines.length === 0) return { ...nothing, lines, problems: read.problems };
  if (isIssueForm(lines, sections)) {
    const { items, problems } = readPrinted(file, read, sections);
    return { ...nothing, form: CONTENTS, items, lines, problems };
  }
  const { form, drafts, roles, doubts } = readText(file, lines);
  const problems = [...read.problems, ...doubts.map((doubt) => doubtful(file, doubt))];
  return {
    ...nothing,
    issue: drafts[0]?.item.issue.id ?? issue,
    form,
    drafts,
    lines,
    roles,
    problems,
  };
}

function readPrinted(
  file: string,
  read: Parameters<typeof readIssue>[1],
  sections: readonly Section[],
): { items: readonly SourcedItem[]; problems: readonly IngestProblem[] } {
  try {
    return readIssue(file, read, sections);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { items: [], problems: error.problems };
  }
}

function doubtful(file: string, { line, found }: { line: number; found: string }): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: '写明年月日的日期',
    found,
    remedy: '请核对日期；不对的，在这一条的标题“## ”下面加一行“日期：2023-05-29”',
  };
}
