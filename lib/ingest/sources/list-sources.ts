import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { IngestProblem } from './ingest-problem';
import { isListName, LISTS_FOLDER } from './lists/editors-list';
import { refusedKind } from './refused-kinds';
import { READ_ENDINGS, readerOf } from './source-readers';

/** Endings of texts that were made of printed pages. */
const TEXTS = ['.txt', '.TXT', '.md', '.docx', '.DOCX', '.json', '.jsonl'];

interface Found {
  readonly files: string[];
  readonly problems: IngestProblem[];
}

/**
 * The paths of the source texts below a data folder, parted by `/`, the last one first, which is
 * the newest of those named after months. Everything in it and in its folders is one, but for its
 * lists, READMEs, hidden files, what browsers save beside a page, and the printed pages of which
 * the text is there. A file of a kind that no reader knows is named with what can be done.
 */
export function listSources(folder: string): Found {
  const found: Found = { files: [], problems: [] };
  if (existsSync(folder)) collect(folder, '', new Set(), found);
  const all = new Set(found.files);
  const files = found.files
    .filter((file) => !isOriginal(file, all))
    .sort((a, b) => (a < b ? 1 : -1));
  const problems = files.length === 0 ? [noSource(folder), ...found.problems] : found.problems;
  return { files, problems };
}

/** @param seen real places of the folders above, for links that lead back */
function collect(root: string, below: string, seen: ReadonlySet<string>, found: Found): void {
  const place = realpathSync(join(root, below));
  if (seen.has(place)) return;
  const entries = entriesOf(root, below, found);
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const { name } = entry;
    const path = below === '' ? name : `${below}/${name}`;
    if (!isMeantAsSource(name)) continue;
    const kind = kindOf(entry, join(root, path));
    if (kind === 'file') addFile(path, found);
    if (kind === 'gone') found.problems.push(unreadable(path, '打不开，或者指向的文件已经不在'));
    if (kind !== 'folder' || path === LISTS_FOLDER || isSavedBeside(name, names)) continue;
    if (readerOf(name)) found.problems.push(folderLikeFile(path));
    collect(root, path, new Set([...seen, place]), found);
  }
}

function entriesOf(root: string, below: string, found: Found): Dirent[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true });
  } catch {
    found.problems.push(unreadable(below, '打不开这个文件夹'));
    return [];
  }
}

/** Links count as what they lead to. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | 'gone' | 'other' {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  try {
    const target = statSync(path);
    return target.isFile() ? 'file' : target.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'gone';
  }
}

function addFile(path: string, found: Found): void {
  if (readerOf(path)) found.files.push(path);
  else found.problems.push(unread(path));
}

function isMeantAsSource(name: string): boolean {
  // Editors and file systems leave hidden companions of a file beside it: `._x.txt`, `~$x.txt`.
  if (/^[.~]/.test(name) || /^(?:readme(?:\..*)?|thumbs\.db|desktop\.ini)$/i.test(name))
    return false;
  return !isListName(name);
}

/** `通知_files` beside `通知.html` holds the pictures and scripts of the page. */
function isSavedBeside(name: string, names: ReadonlySet<string>): boolean {
  const stem = /^(.*)(?:_files|\.files|_文件)$/u.exec(name)?.[1];
  return stem !== undefined && ['.html', '.htm'].some((ending) => names.has(stem + ending));
}

/** Printed pages whose text lies beside them under the same name: `2023-05.pdf`, `2023-05.txt`. */
function isOriginal(file: string, files: ReadonlySet<string>): boolean {
  const stem = /^(.*)\.(?:pdf|ofd)$/i.exec(file)?.[1];
  return stem !== undefined && TEXTS.some((ending) => files.has(stem + ending));
}

function noSource(folder: string): IngestProblem {
  return {
    file: folder,
    line: null,
    severity: 'error',
    expected: '至少一个公报文件，例如 2023-06.txt',
    found: existsSync(folder) ? '没有公报文件' : '没有这个文件夹',
    remedy: `把公报放进这个文件夹，能读的有 ${READ_ENDINGS.join('、')}`,
  };
}

/** A file of a kind that is not read: what it is, and what to do. */
export function unread(file: string): IngestProblem {
  const kind = refusedKind(file);
  return {
    file,
    line: null,
    severity: 'omitted',
    expected: `能读的文件（${READ_ENDINGS.join('、')}）`,
    found: kind ? `${kind.what}，不能直接读` : '这一种还不会读',
    remedy: kind?.remedy ?? '另存为纯文本（.txt）再放进来；不是公报的，请移出这个文件夹',
  };
}

function folderLikeFile(file: string): IngestProblem {
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '文件',
    found: '名称像文件的文件夹，里面的文件照样读了',
    remedy: '如果本来是一个文件，请重新放入；如果确是文件夹，请去掉名称里的后缀',
  };
}

function unreadable(file: string, found: string): IngestProblem {
  const remedy = '检查它的访问权限，或者重新放一份进来';
  return { file, line: null, severity: 'omitted', expected: '能打开的文件', found, remedy };
}
