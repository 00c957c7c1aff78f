import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const MB = 1024 * 1024;

/** What the files of a site are, the first that fits. */
const KINDS: readonly { readonly name: string; readonly test: RegExp }[] = [
  { name: '条目页', test: /^items\/[^/]+\/index\.html$/ },
  { name: '条目的页面数据', test: /^items\/[^/]+\/index\.txt$/ },
  { name: '条目的其他格式', test: /^items\// },
  { name: '检索', test: /^search\// },
  { name: '图片', test: /\.png$/ },
  { name: '开放数据', test: /^data\// },
];
const OTHERS = '其他';

/** How many files an exported site has and how large they are, for whoever copies it. */
export function siteSummary(folder: string): string {
  const sums = new Map<string, { files: number; bytes: number }>();
  const add = (name: string, bytes: number) => {
    const sum = sums.get(name) ?? { files: 0, bytes: 0 };
    sums.set(name, { files: sum.files + 1, bytes: sum.bytes + bytes });
  };
  let files = 0;
  let bytes = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const { size, isFile } = statOf(join(folder, name));
    if (!isFile) continue;
    const path = name.replaceAll(sep, '/');
    add(KINDS.find(({ test }) => test.test(path))?.name ?? OTHERS, size);
    files += 1;
    bytes += size;
  }
  const parts = [...KINDS.map(({ name }) => name), OTHERS].flatMap((name) => {
    const sum = sums.get(name);
    return sum ? [`${name}${sizeOf(sum.files, sum.bytes)}`] : [];
  });
  return `网站共${sizeOf(files, bytes)}：${parts.join('，')}。`;
}

function statOf(path: string): { size: number; isFile: boolean } {
  const stat = statSync(path);
  return { size: stat.size, isFile: stat.isFile() };
}

function sizeOf(files: number, bytes: number): string {
  return `${files}个文件（${(bytes / MB).toFixed(1)} MB）`;
}
