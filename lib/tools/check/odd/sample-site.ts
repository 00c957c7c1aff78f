import { mkdirSync, mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Bytes of `large.bin`: more than the buffers of a connection hold. */
export const LARGE = 64 * 1024 * 1024;

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>河洛检索</title>',
  '404.html': '<!doctype html><title>没有这一页</title>',
  'items/2023-05-001/index.html': '<!doctype html><title>江凌调研防汛工作</title>',
  'items/2023-05-001/index.md': '# 江凌调研防汛工作\n',
  'data/items.json': JSON.stringify(Array.from({ length: 500 }, (_, at) => ({ at }))),
  'search/0123456789abcdef/index.json': '{"terms":[]}',
  '_next/static/chunks/a.js': 'console.log("a");'.repeat(200),
  '中文.txt': '凡文中有，必能搜到。',
  'empty.txt': '',
};

/**
 * For tests: a small site in a folder of its own, which is to be removed afterwards.
 *
 * @returns the folder of the site, `site` in the folder of its own
 */
export function sampleSite(): string {
  const site = join(mkdtempSync(join(tmpdir(), 'heluo-site-')), 'site');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  return site;
}

/** Adds `large.bin`, which takes no room on the disk. */
export function addLargeFile(site: string): void {
  writeFileSync(join(site, 'large.bin'), '');
  truncateSync(join(site, 'large.bin'), LARGE);
}
