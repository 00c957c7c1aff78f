import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleItem } from '@/lib/domain/sample-item';
import { withOriginals } from './printed-originals';

test('an item leads to its page of the PDF beside its text, or of the one it was read from', () => {
  const folder = mkdtempSync(join(tmpdir(), 'originals-'));
  try {
    for (const name of ['2023-05.txt', '2023-05.pdf']) writeFileSync(join(folder, name), '');
    const from = (file: string, page: number | null) => {
      return { ...sampleItem({ page }), lines: { file, first: 1, last: 1 } };
    };
    const { items, files } = withOriginals(folder, [
      from('2023-05.txt', 12),
      from('时政/公报 1.PDF', null),
      from('2023-06.txt', 3),
    ]);
    expect(items.map(({ original }) => original)).toEqual([
      '/data/originals/2023-05.pdf#page=12',
      `/data/originals/${encodeURIComponent('时政')}/${encodeURIComponent('公报 1.PDF')}`,
      undefined,
    ]);
    expect([...files]).toEqual([
      ['data/originals/2023-05.pdf', join(folder, '2023-05.pdf')],
      ['data/originals/时政/公报 1.PDF', join(folder, '时政/公报 1.PDF')],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
