import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isListName } from './editors-list';
import type { IngestProblem } from './ingest-problem';
import { READ_ENDINGS, readerOf } from './source-readers';

/**
 * The names of the source texts of a data folder, the last one first, which is the newest of those
 * named after months. Everything in it is one, but for its lists, its README and hidden files. A
 * file of a kind that no reader knows is named.
 */
export function listSources(folder: string): { files: string[]; problems: IngestProblem[] } {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const sources = names
    .filter((name) => isMeantAsSource(name) && statSync(join(folder, name)).isFile())
    .sort((a, b) => (a < b ? 1 : -1));
  const files = sources.filter((name) => readerOf(name) !== null);
  const unknown = sources.filter((name) => !files.includes(name));
  if (files.length === 0) return { files, problems: [noSource(folder), ...unknown.map(unread)] };
  return { files, problems: unknown.map(unread) };
}

function isMeantAsSource(name: string): boolean {
  // Editors and file systems leave hidden companions of a file beside it: `._x.txt`, `~$x.txt`.
  if (/^[.~]/.test(name) || /^readme(?:\.|$)/i.test(name)) return false;
  return !isListName(name);
}

function noSource(folder: string): IngestProblem {
  return {
    file: folder,
    line: null,
    severity: 'error',
    expected: '至少一期公报，例如 2023-06.txt',
    found: existsSync(folder) ? '没有公报文件' : '没有这个文件夹',
    remedy: '把公报全文存为“四位年份-两位月份.txt”，放进这个文件夹',
  };
}

function unread(file: string): IngestProblem {
  return {
    file,
    line: null,
    severity: 'omitted',
    expected: `能读的文件（${READ_ENDINGS.join('、')}）`,
    found: '这一种还不会读',
    remedy: '另存为纯文本（.txt）再放进来；不是公报的，请移出这个文件夹',
  };
}
