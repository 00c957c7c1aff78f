import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourcedItem } from '@/lib/gazette/item';
import type { Section } from '@/lib/gazette/section';
import { LISTS_FOLDER, readList } from './editors-list';
import { IngestError, throwOnErrors } from './ingest-error';
import { type IngestProblem, sortProblems } from './ingest-problem';
import { isIssueFile } from './parse-issue-name';
import { parseSections } from './parse-sections';
import { readIssue } from './read-issue';

const SECTIONS_FILE = 'sections.txt';

export interface DataFolder {
  /** The newest issue first, each in contents order. */
  readonly items: readonly SourcedItem[];
  readonly sections: readonly Section[];
  readonly warnings: readonly IngestProblem[];
}

/**
 * Reads all the issues of a folder.
 * @param fallbackDir where the list of sections is taken from if the folder has none
 * @throws {IngestError} with the problems of all the files, if any of them is an error
 */
export function readDataFolder(dir: string, fallbackDir: string): DataFolder {
  const { sections, problems } = readSections(dir, fallbackDir);
  const files = listIssueFiles(dir);
  if (files.length === 0) problems.push(noIssue(dir));
  const items: SourcedItem[] = [];
  // Without a catalogue every heading would be unknown.
  for (const file of sections.length > 0 ? files : []) {
    try {
      const issue = readIssue(file, readFileSync(join(dir, file)), sections);
      items.push(...issue.items);
      problems.push(...issue.problems);
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      problems.push(...error.problems);
    }
  }
  throwOnErrors(problems);
  return { items, sections, warnings: sortProblems(problems) };
}

function listIssueFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((file) => isIssueFile(file) && statSync(join(dir, file)).isFile())
    .sort((a, b) => (a < b ? 1 : -1));
}

function readSections(dir: string, fallbackDir: string) {
  const list = readList(SECTIONS_FILE, [dir, fallbackDir]);
  if (list !== null) return parseSections(list.file, list.text);
  const file = `${LISTS_FOLDER}/${SECTIONS_FILE}`;
  const problem: IngestProblem = {
    file,
    line: null,
    severity: 'error',
    expected: `栏目表 ${file}`,
    found: '没有这个文件',
    remedy: `放入 ${file}，每行写一个栏目，例如“特别关注 tebieguanzhu”`,
  };
  return { sections: [], problems: [problem] };
}

function noIssue(dir: string): IngestProblem {
  return {
    file: dir,
    line: null,
    severity: 'error',
    expected: '至少一期公报，例如 2023-06.txt',
    found: existsSync(dir) ? '没有公报文件' : '没有这个文件夹',
    remedy: '把公报全文存为“四位年份-两位月份.txt”，放进这个文件夹',
  };
}
