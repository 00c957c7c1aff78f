import { monthlyIssue } from '@/lib/domain/issue';
import type { SourcedItem } from '@/lib/domain/item';
import type { Section } from '@/lib/domain/section';
import { type BuildCache, NO_CACHE } from '@/lib/ingest/cache/build-cache';
import { isIssueForm } from '@/lib/ingest/forms/is-issue-form';
import { issueOfFile } from '@/lib/ingest/forms/issue-of-file';
import type { ItemDraft } from '@/lib/ingest/forms/item-draft';
import { monthOfText } from '@/lib/ingest/forms/month-of-text';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { readText } from '@/lib/ingest/forms/read-text';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { IngestError } from '@/lib/ingest/sources/ingest-error';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import { readSource } from '@/lib/ingest/sources/read-source';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { TextSource } from '@/lib/ingest/sources/source-reader';
import { recordItem } from './forms/records/record-items';
import { keptBodies } from './kept-bodies';

/** What is in a file, as far as it could be read. */
export interface ReadFile {
  readonly file: string;
  /** Name of the form it was read in, for editors; null where nothing could be read. */
  readonly form: string | null;
  /** Id of the issue that its items are of, or would be; null for records, which name their own. */
  readonly issue: string | null;
  readonly drafts: readonly ItemDraft[];
  /** The lines, where the file is running text. */
  readonly lines: readonly SourceLine[] | null;
  /** Every line with its role, where a form has told. */
  readonly roles: readonly RoledLine[];
  /** With an error among them nothing of the file is taken. */
  readonly problems: readonly IngestProblem[];
}

const RECORDS = '记录';
const CONTENTS = '目录';

/** Reads one file in whichever form it is. @param cache knows what earlier builds read of it */
export async function readFile(
  source: SourceFile,
  sections: readonly Section[],
  cache: BuildCache = NO_CACHE,
): Promise<ReadFile> {
  const { name: file } = source;
  const read = await readSource(source);
  const issue = issueOfFile(readFileName(file), null).id;
  const nothing = { file, form: null, issue, drafts: [], lines: null, roles: [], problems: [] };
  if (read.kind === 'records') {
    const drafts: ItemDraft[] = [];
    const problems: IngestProblem[] = [];
    const bodies = keptBodies(file, cache);
    for await (const entry of read.entries) {
      if ('problem' in entry) problems.push(entry.problem);
      else drafts.push(recordItem(file, entry.record, bodies.read));
    }
    bodies.keep();
    return { ...nothing, form: RECORDS, issue: null, drafts, problems };
  }
  const { lines } = read;
  const isUnread = read.problems.some(({ severity }) => severity === 'error');
  if (isUnread || lines.length === 0) return { ...nothing, lines, problems: read.problems };
  return readLines(file, issue, read, sections);
}

function readLines(
  file: string,
  issue: string,
  read: TextSource,
  sections: readonly Section[],
): ReadFile {
  const { lines } = read;
  if (isIssueForm(lines, sections)) {
    const { year, month } = readFileName(file);
    const isNamed = year !== null && month !== null;
    const own = isNamed ? `${year}-${String(month).padStart(2, '0')}` : monthOfText(lines);
    if (own !== null) return readPrinted(file, read, sections, own, isNamed);
  }
  const { form, drafts, roles, notes } = readText(file, lines, read.stated);
  const own = drafts.map((draft) => inFolder(draft, readFileName(file).folders));
  const told = notes.map((note): IngestProblem => ({ ...note, file, severity: 'warning' }));
  return { file, form, issue, drafts: own, lines, roles, problems: [...read.problems, ...told] };
}

/** A printed issue: its contents page says what is to be there. */
function readPrinted(
  file: string,
  read: TextSource,
  sections: readonly Section[],
  month: string,
  isNamed: boolean,
): ReadFile {
  const issue = isNamed ? issueOfFile(readFileName(file), null) : monthlyIssue(month);
  const told = (problems: readonly IngestProblem[]): IngestProblem[] => [
    ...(isNamed ? [] : [monthOutOfText(file, month)]),
    ...problems.map((problem) => ({ ...problem, file })),
  ];
  const printed = { file, form: CONTENTS, issue: issue.id, lines: read.lines, roles: [] };
  try {
    const { items, problems } = readIssue(`${month}.txt`, read, sections);
    const drafts = items.map((item) => draftOf(item, file, issue));
    return { ...printed, drafts, problems: told(problems) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { ...printed, drafts: [], problems: told(error.problems) };
  }
}

function monthOutOfText(file: string, month: string): IngestProblem {
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '写明年月的文件名，例如 2023-06.txt',
    found: `文件名没有年月，照正文读作 ${month} 这一期`,
    remedy: `对的，把文件改名为 ${month}，后缀不变；不对的，改成实际的年月`,
  };
}

function draftOf(
  { id: _, ordinal: __, section, ...item }: SourcedItem,
  file: string,
  issue: ItemDraft['item']['issue'],
): ItemDraft {
  const path = section === null ? [] : [section.name, section.subsection?.name ?? []].flat();
  return { item: { ...item, issue, lines: { ...item.lines, file } }, givenId: null, path };
}

/** What stands in no section is in the one that its folder is named after. */
function inFolder(draft: ItemDraft, folders: readonly string[]): ItemDraft {
  return draft.path.length > 0 ? draft : { ...draft, path: folders.slice(-2) };
}
