import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { crc32c } from '@/lib/corpus/crc32c';
import { sharedCorpus } from '@/lib/tools/bench/shared-corpus';

/** Of an item that names none: the section of this place for the CRC-32C of its id modulo twelve. */
const SECTIONS = [
  '要闻',
  '时政',
  '经济',
  '农业',
  '科技',
  '教育',
  '文化',
  '社会',
  '国际',
  '军事',
  '体育',
  '快讯',
];
/** Beyond this the larger corpus is read. */
const SMALLER_CORPUS = 10_000;

/**
 * Makes a data folder of the first real news items of a corpus beside the project.
 *
 * @returns whether there is a corpus; if not, that was said
 */
export function writeNewsFolder(folder: string, items: number): boolean {
  const path = sharedCorpus(items > SMALLER_CORPUS ? 'xwlb-75k.jsonl.gz' : 'xwlb-10k.jsonl.gz');
  if (path === null) return false;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  mkdirSync(join(folder, 'lists'), { recursive: true });
  const records = lines.filter(Boolean).slice(0, items).map(withSection);
  writeFileSync(join(folder, 'news.jsonl'), records.join('\n'));
  writeFileSync(join(folder, 'lists', 'registry.txt'), '');
  return true;
}

function withSection(line: string): string {
  const record = JSON.parse(line) as { id: string; section?: string };
  const byId = SECTIONS[crc32c(Buffer.from(record.id)) % SECTIONS.length];
  return JSON.stringify({ ...record, section: byId });
}
