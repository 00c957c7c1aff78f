import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Section } from '@/lib/gazette/section';
import { IngestError } from './ingest-error';
import type { IngestProblem } from './ingest-problem';
import { parseSections } from './parse-sections';
import { readIssue } from './read-issue';

/** For tests: the project's own data, and a small issue to break in one place at a time. */
export function dataFile(name: string): Buffer {
  return readFileSync(resolve('data', name));
}

export function realSections(): Section[] {
  return parseSections('sections.txt', dataFile('lists/sections.txt').toString('utf8')).sections;
}

/** Line numbers are those of the array plus one. */
export const SMALL_ISSUE: readonly string[] = [
  '目录 Contents', //                                        1
  '◆◆◆ 特 别 关 注 ◆◆◆',
  '福建省调研组来洛.....1',
  '◆◆◆ 时政 ◆◆◆',
  '领导活动', //                                             5
  '江凌到嵩县调研.....\t2',
  '洛阳市召开城镇化工作专题会议，研究片区改造和',
  '路网建设等工作……2',
  '重要会议',
  '- 洛阳市人大常委会会议召开..... 3', //                    10
  '',
  '特 别 关 注',
  '福建省调研组来洛 6月15日，调研组来洛。李某参加活动。',
  '时 政',
  '领导活动', //                                             15
  '江凌到嵩县调研 6月16日，江凌到嵩县调',
  '',
  '研。',
  '洛阳市召开城镇化工作专题会议，研究片区改造和路网建设等工作',
  '6月，会议召开。', //                                      20
  '重要会议',
  '洛阳市人大常委会会议召开 6月20日，会议召开。',
];

/** The small issue with lines replaced (by number from 1); `null` leaves a line out. */
export function changed(changes: Readonly<Record<number, string | null>>): string {
  return SMALL_ISSUE.map((line, index) => (index + 1 in changes ? changes[index + 1] : line))
    .filter((line) => line !== null)
    .join('\n');
}

/** Every problem of a text, whether or not the ingest fails. */
export function problemsOf(text: string | Uint8Array, file = '2023-06.txt'): IngestProblem[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  try {
    return [...readIssue(file, bytes, realSections()).problems];
  } catch (error) {
    if (error instanceof IngestError) return [...error.problems];
    throw error;
  }
}
