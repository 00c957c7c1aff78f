import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDate } from '@/lib/domain/partial-date';
import { plainText } from '@/lib/domain/plain-text';
import { dataFile, realSections } from '@/lib/fixtures/sample-issue';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { readTextLines } from '@/lib/ingest/sources/text-reader';

/** Large files: is the time for one linear in its size, and its memory bounded? */
const MEGABYTES = [5, 10, 20] as const;
/** Of 20 MB against 5 MB, four times as large. */
const MOST_TIME = 6;
const MOST_MEGABYTES = 768;

const file = '2023-05.txt';
const { items } = readIssue(file, readTextLines(file, dataFile(file)), realSections());
const texts = items.map((item) => ({
  title: item.title,
  date: item.date && isoDate(item.date),
  body: plainText(item.blocks),
}));
const kinds = {
  txt: texts.map(({ date, body }) => `${dayOf(date)}　${body.replace(/\s+/gu, '')}\n`),
  jsonl: texts.map((text) => `${JSON.stringify(text)}\n`),
} as const;

const folder = mkdtempSync(join(tmpdir(), 'large-'));
try {
  for (const [ending, lines] of Object.entries(kinds)) measure(ending, lines);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(ending: string, lines: readonly string[]): void {
  const seconds = MEGABYTES.map((megabytes) => {
    const path = join(folder, `${megabytes}MB.${ending}`);
    const head = ending === 'txt' ? '2023年大事记\n\n' : '';
    writeFileSync(path, head + repeated(lines, megabytes * 2 ** 20));
    const script = new URL('./read-one.ts', import.meta.url).pathname;
    const said = execFileSync(process.execPath, ['--import', 'tsx', script, path]);
    const read = JSON.parse(String(said));
    rmSync(path);
    console.log(
      `${megabytes} MB .${ending}: ${read.form}, ${read.items} items, ${read.seconds.toFixed(1)} s of the processor, ${read.megabytes.toFixed(0)} MB at most`,
    );
    if (read.megabytes > MOST_MEGABYTES) process.exitCode = 1;
    return read.seconds as number;
  });
  if ((seconds.at(-1) ?? 0) > (seconds[0] ?? 0) * MOST_TIME) process.exitCode = 1;
}

function repeated(lines: readonly string[], bytes: number): string {
  const once = lines.join('');
  return once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
}

function dayOf(date: string | null): string {
  const [, month = '5', day = '1'] = (date ?? '').split('/')[0]?.split('-') ?? [];
  return `${Number(month)}月${Number(day)}日`;
}
