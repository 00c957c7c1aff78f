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
/** The file of a data folder that holds them, a record a line. */
export const NEWS = 'news.jsonl';

/** What a record is known to have. */
export interface NewsRecord {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly section: string;
}

/** Beyond this the larger corpus is read. */
const SMALLER_CORPUS = 10_000;

/**
 * Makes a data folder of the first real news items of a corpus beside the project.
 *
 * @returns whether there is a corpus; if not, that was said
 */
export function writeNewsFolder(
  folder: string,
  items: number,
  { withNewestMonth = true } = {},
): boolean {
  const path = sharedCorpus(items > SMALLER_CORPUS ? 'xwlb-75k.jsonl.gz' : 'xwlb-10k.jsonl.gz');
  if (path === null) return false;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  mkdirSync(join(folder, 'lists'), { recursive: true });
  const records = lines.filter(Boolean).slice(0, items).map(withSection);
  const kept = withNewestMonth ? records : withoutNewestMonth(records);
  writeFileSync(join(folder, NEWS), kept.join('\n'));
  writeFileSync(join(folder, 'lists', 'registry.txt'), '');
  return true;
}

/** And without what is left of a month that has hardly begun. */
function withoutNewestMonth(records: readonly string[]): string[] {
  const monthOf = (line: string) => (JSON.parse(line) as NewsRecord).date.slice(0, 7);
  const months = records.map(monthOf);
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  const whole = [...counts].filter(([, count]) => count > records.length / (2 * counts.size));
  const newest =
    whole
      .map(([month]) => month)
      .sort()
      .at(-1) ?? '';
  return records.filter((_, at) => (months[at] ?? '') < newest);
}

function withSection(line: string): string {
  const record = JSON.parse(line) as Omit<NewsRecord, 'section'>;
  const section = SECTIONS[crc32c(Buffer.from(record.id)) % SECTIONS.length] ?? '';
  return JSON.stringify({ ...record, section } satisfies NewsRecord);
}
