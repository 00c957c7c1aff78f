import { monthlyIssue } from '@/lib/domain/issue';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import { titleKey } from './forms/titles/title-key';
import type { ReadFile } from './read-file';

/** What file managers add to the name of a copy. */
const COPY =
  /\s*(?:[-–—_]\s*)?(?:副本|复件|复制|拷贝|备份|copy|backup)(?:\s*[（(]?\d*[）)]?)?$|\s*[（(]\d{1,2}[）)]$/iu;
const LEAST_TITLES = 3;

/** Parts copies from their originals: `2023-05 - 副本.txt` beside `2023-05.txt` is told, not read. */
export function partCopies(files: readonly string[]): {
  originals: readonly string[];
  problems: IngestProblem[];
} {
  const known = new Set(files);
  const problems: IngestProblem[] = [];
  const originals = files.filter((file) => {
    const { stem } = readFileName(file);
    const bare = stem.replace(COPY, '');
    if (bare === stem || bare === '') return true;
    const original = [...known].find((one) => one !== file && sameButCopy(one, file, bare));
    if (original === undefined) return true;
    problems.push({
      file,
      line: null,
      severity: 'omitted',
      expected: '每一期只有一个文件',
      found: `名称像是 ${original} 的副本，没有收录`,
      remedy: `两个文件都还在原处：用这一个的，删去 ${original}，再把它改成那个名称；不用的，移出文件夹；内容不同的另一期，改个名称`,
    });
    return false;
  });
  return { originals, problems };
}

function sameButCopy(one: string, file: string, bare: string): boolean {
  const [a, b] = [readFileName(one), readFileName(file)];
  return a.stem === bare && a.ending === b.ending && a.folders.join('/') === b.folders.join('/');
}

/** Two files of one month have issues of their own: `2023-05.docx` beside `2023-05.txt`. */
export function withOwnIssues(files: readonly ReadFile[]): readonly ReadFile[] {
  const taken = new Set<string>();
  // The plain text keeps the month, whichever is read first.
  const ordered = [...files].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
  const changed = new Map<ReadFile, ReadFile>();
  for (const read of ordered) {
    if (read.issue === null || read.drafts.length === 0) continue;
    const id = freeId(read, taken);
    taken.add(id);
    if (id !== read.issue) changed.set(read, withIssue(read, id));
  }
  return files.map((read) => changed.get(read) ?? read);
}

function rank({ file }: ReadFile): number {
  return readFileName(file).ending === '.txt' ? 0 : 1;
}

function freeId({ issue, file }: ReadFile, taken: ReadonlySet<string>): string {
  const id = issue ?? '';
  if (!taken.has(id)) return id;
  const other = `${id}-${readFileName(file).ending.slice(1) || 'file'}`;
  let free = other;
  for (let number = 2; taken.has(free); number += 1) free = `${other}-${number}`;
  return free;
}

function withIssue(read: ReadFile, id: string): ReadFile {
  const { ending } = readFileName(read.file);
  const drafts = read.drafts.map((draft) => {
    const { issue } = draft.item;
    const label =
      issue.id === issue.date?.from.slice(0, 7) ? monthlyIssue(issue.id).label : issue.label;
    const own = { ...issue, id, label: `${label}（${ending.slice(1)}）` };
    return { ...draft, item: { ...draft.item, issue: own } };
  });
  return { ...read, issue: id, drafts };
}

/** Files that share over half their titles may be one issue twice. */
export function neighbourProblems(files: readonly ReadFile[]): IngestProblem[] {
  const filesOf = new Map<string, Set<number>>();
  const counts = files.map(({ drafts, issue }, index) => {
    const titles = new Set(
      issue === null
        ? []
        : drafts.flatMap(({ item }) =>
            item.titleOrigin === 'given' ? [titleKey(item.title)] : [],
          ),
    );
    for (const key of titles) filesOf.set(key, (filesOf.get(key) ?? new Set()).add(index));
    return titles.size;
  });
  const shared = new Map<string, number>();
  for (const indexes of filesOf.values()) {
    const all = [...indexes];
    all.forEach((a, at) => {
      for (const b of all.slice(at + 1))
        shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...shared].flatMap(([pair, count]): IngestProblem[] => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const fewer = Math.min(counts[a] ?? 0, counts[b] ?? 0);
    const [one, other] = [files[a], files[b]];
    if (!one || !other || fewer < LEAST_TITLES || count * 2 <= fewer) return [];
    return [
      {
        file: one.file,
        line: null,
        severity: 'warning',
        expected: '与别的文件不同的内容',
        found: `与 ${other.file} 有 ${count} 个标题相同，两个文件都收录了`,
        remedy: '如果是同一期的两份，留下一份，另一份移出文件夹',
      },
    ];
  });
}
