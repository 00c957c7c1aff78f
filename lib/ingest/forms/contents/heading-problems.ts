import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { HeadingFault } from './place-headings';

type Words = Pick<IngestProblem, 'severity' | 'expected' | 'found' | 'remedy'>;

/** More of a kind are told as one. */
const MOST_TOLD = 2;

/** What contents and body do not agree on, or have and nobody knows, in words for editors. */
export function headingProblems(file: string, faults: readonly HeadingFault[]): IngestProblem[] {
  const kinds = [...new Set(faults.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const same = faults.filter((fault) => fault.kind === kind);
    const [first] = same;
    if (!first) return [];
    const isList = first.kind === 'body lacks' || first.kind === 'contents lack';
    if (!isList || same.length <= MOST_TOLD)
      return together(same).map((fault) => problem(file, fault));
    const names = same.map(({ name }) => `“${name}”`).join('、');
    const one = problem(file, first);
    return [{ ...one, found: `没有${names}共${same.length}行栏目名` }];
  });
}

/** Unknown headings one below the other are one fault. */
function together(faults: readonly HeadingFault[]): HeadingFault[] {
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return !(
      before &&
      fault.kind === 'unknown' &&
      fault.line - before.line <= 3 &&
      fault.line > before.line
    );
  });
}

function problem(file: string, fault: HeadingFault): IngestProblem {
  return { file, line: fault.line, ...wordsOf(fault) };
}

function wordsOf({ kind, name, printed, otherLine }: HeadingFault): Words {
  const other = otherLine === null ? '' : `第${otherLine}行`;
  switch (kind) {
    case 'body lacks':
      return {
        severity: 'warning',
        expected: `正文在这里有栏目行“${name}”（目录${other}）`,
        found: printed === undefined ? '没有这一行' : quote(printed),
        remedy: `已按目录归入“${name}”；请在这里单独一行写上“${name}”`,
      };
    case 'contents lack':
      return {
        severity: 'warning',
        expected: `目录在这里有栏目行“${name}”（正文${other}）`,
        found: printed === undefined ? '没有这一行' : quote(printed),
        remedy: `已按正文归入“${name}”；请在目录的这一行${printed === undefined ? '前面加上' : '写上'}“${name}”`,
      };
    case 'misplaced':
      return {
        severity: 'warning',
        expected: `栏目“${name}”在正文和目录（${other || '没有'}）的同一条前面`,
        found: '两处的位置不同',
        remedy: '已按目录归入栏目；请核对，把放错的栏目行移到对应的条目前面',
      };
    case 'nothing below':
      return {
        severity: 'omitted',
        expected: `栏目“${name}”下面有条目`,
        found: '这一行后面没有条目',
        remedy: '这一行没有发布；补上条目，或者删去这一行',
      };
    case 'new':
      return {
        severity: 'error',
        expected: 'lists/sections.txt 列出的栏目名',
        found: `未知栏目${quote(name)}`,
        remedy:
          '如果是新栏目，请把它加进 lists/sections.txt；如果是排版或文字错误，请把这一行改成已有的栏目名',
      };
    case 'unknown':
      return {
        severity: 'omitted',
        expected: '目录和正文都有的栏目名',
        found: `未知栏目${quote(name)}`,
        remedy:
          '这一行没有发布；是新栏目的，在目录和正文都写上，并加进 lists/sections.txt；是排版或文字错误的，改正或删去',
      };
  }
}
