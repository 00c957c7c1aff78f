import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { siteSummary } from './site-summary';

it('counts each file once, by what it is for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'));
  try {
    const files = ['index.html', 'items/a/index.html', 'items/a/index.txt', 'items/a.json'];
    for (const path of [...files, 'search/x/grams/0/1.bin', 'card.png', 'data/items.json']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), 'x'.repeat(1024 * 1024));
    }
    const one = '1个文件（1.0 MB）';
    expect(siteSummary(folder)).toBe(
      `网站共7个文件（7.0 MB）：条目页${one}，条目的页面数据${one}，条目的其他格式${one}，检索${one}，图片${one}，开放数据${one}，其他${one}。`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
