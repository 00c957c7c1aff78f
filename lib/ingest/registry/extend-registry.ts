import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findList, LISTS_FOLDER } from '@/lib/ingest/sources/lists/editors-list';
import { REGISTRY_FILE } from './read-registry';

const HEAD = `# 编号登记：公布过的编号，一行一个，由 npm run ingest 添在末尾；请与原文一起保存、提交。
# 编号就是网址，公布后不再更改，已有的行不要改、不要删。确有变动时在末尾加一行：
#   撤下 条目 2023-05-041 说明           不再发布，编号也不给别的条目
#   改名 条目 2023-05-041 新标题         同一条，标题与原来大不相同
#   改号 条目 2023-05-041 2023-05-111    同一条，改用后一个编号
# 栏目、名称的写法相同（撤下 栏目 lvyou），它们的编号是拼音。各行先后不限，合并时两边的行都留下。
`;

/**
 * The registry with lines added at its end. What stands in it is kept as it is.
 * @param text as it was; empty for a new one
 */
export function extendRegistry(text: string, lines: readonly string[]): string {
  const before = text === '' ? `${HEAD}\n` : text.replace(/[^\n]$/, '$&\n');
  return `${before}${lines.map((line) => `${line}\n`).join('')}`;
}

/**
 * Adds lines to the registry of a data folder, which is begun where there is none. The file is
 * replaced whole by renaming, so that it is never half written.
 *
 * @returns its path
 * @throws the file system's error, with the registry as it was
 */
export function writeRegistry(folder: string, lines: readonly string[]): string {
  const path = findList(REGISTRY_FILE, [folder])?.path ?? join(folder, LISTS_FOLDER, REGISTRY_FILE);
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const aside = `${path}.new`;
  try {
    writeFileSync(aside, extendRegistry(text, lines));
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return path;
}
