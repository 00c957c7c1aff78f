import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { formatCheck } from '@/lib/ingest/check/format-check';
import { markText } from '@/lib/ingest/check/mark-text';
import { catalogueOf } from '@/lib/ingest/read-data-folder';
import { readFile } from '@/lib/ingest/read-file';
import { formatProblem } from '@/lib/ingest/sources/ingest-problem';
import { unread } from '@/lib/ingest/sources/list-sources';
import { sourceFile } from '@/lib/ingest/sources/source-file';
import { readerOf } from '@/lib/ingest/sources/source-readers';
import { dataFolder, PROJECT_DATA } from '@/lib/tools/project-paths';

/**
 * Tells what is understood of a file, and publishes nothing.
 *
 * @param marked where to write the same as a marked text, or null
 * @returns whether the file could be read
 */
export async function checkFile(file: string, marked: string | null): Promise<boolean> {
  const path = resolve(file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) {
    const what = stats ? '这不是文件' : '没有这个文件';
    console.error(
      `${what}：${file}。请写出一个文件的路径，例如 npm run ingest -- --check data/2023-06.txt`,
    );
    return false;
  }
  if (readerOf(path) === null) {
    console.error(formatProblem(unread(file)));
    return false;
  }
  // A file of the data folder is named as it is there: its folder may be its section.
  const below = relative(dataFolder(), path);
  const isBelow = !below.startsWith('..');
  const source = isBelow
    ? sourceFile(dataFolder(), below)
    : sourceFile(dirname(path), basename(path));
  const read = await readFile(source, catalogueOf(dataFolder(), PROJECT_DATA));
  for (const line of formatCheck(read)) console.log(line);
  if (marked !== null && read.drafts.length > 0) {
    writeFileSync(marked, markText(read.drafts));
    console.log(`已写出标明的文本 ${marked}。改好以后，用它代替原来的文件（原来的请移出文件夹）。`);
  }
  return read.drafts.length > 0;
}
