import type { IngestProblem } from './ingest-problem';
import type { SourceFile } from './source-file';
import type { RecordEntry, RecordSource, Source } from './source-reader';
import { readerOf } from './source-readers';

/**
 * Reads a file of a known kind. Whatever goes wrong with it is a problem of that file and never
 * thrown, so that it stops no other.
 */
export async function readSource(file: SourceFile): Promise<Source> {
  try {
    const source = await readerOf(file.name)?.read(file);
    if (source?.kind === 'records') return { ...source, entries: guarded(file.name, source) };
    return source ?? { kind: 'lines', lines: [], problems: [] };
  } catch (error) {
    return { kind: 'lines', lines: [], problems: [failure(file.name, error, 'error')] };
  }
}

async function* guarded(name: string, { entries }: RecordSource): AsyncIterable<RecordEntry> {
  try {
    yield* entries;
  } catch (error) {
    yield { problem: failure(name, error, 'omitted') };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  EISDIR: '这是文件夹，不是文件',
  ENOENT: '文件已经不在了',
  EBUSY: '文件正被别的程序占用',
  EIO: '磁盘读取出错',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
};

function failure(file: string, error: unknown, severity: IngestProblem['severity']): IngestProblem {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return {
    file,
    line: null,
    severity,
    expected: '能读的文件',
    found: REASONS[code] ?? `读取时出错（${message.slice(0, 80)}）`,
    remedy: '检查这个文件能否打开、权限对不对；关掉占用它的程序，或者重新放一份进来',
  };
}
