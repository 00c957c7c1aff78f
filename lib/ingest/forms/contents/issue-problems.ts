import { findRows } from '@/lib/ingest/roles/find-rows';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { BodyItem, BodyToken } from './cut-body';
import { itemProblems } from './item-problems';

/** A line that is so short in the middle of a sentence may be furniture that nobody knows. */
const LONGEST_ODD = 25;

/** Text of the body that belongs to no item. */
export function strayTexts(file: string, tokens: readonly BodyToken[]): IngestProblem[] {
  const say = itemProblems(file);
  let heading = '（没有栏目）';
  return tokens.flatMap((token) => {
    if (token.kind === 'heading') heading = token.name;
    return token.kind === 'stray' ? [say.stray(token, heading)] : [];
  });
}

/** Short lines in the middle of a sentence. */
export function oddLines(file: string, { text }: BodyItem): IngestProblem[] {
  const say = itemProblems(file);
  const rows = findRows(text);
  return text.flatMap((line, index) => {
    if ([-1, 0, 1].some((step) => rows.has(index + step))) return [];
    const [before, after] = [text[index - 1], text[index + 1]];
    if (!before || !after || endsSentence(before.text) || isBroken(before, text[index - 2]))
      return [];
    const isOdd = line.text.length <= LONGEST_ODD && !/[，。、；：！？”“《》（）]/u.test(line.text);
    return isOdd && line.text.length > 1 ? [say.oddLine(line.number, line.text)] : [];
  });
}

/** Two lines of one length are of a paragraph broken at a width, which a short line may end. */
function isBroken(line: TextLine, before: TextLine | undefined): boolean {
  return before !== undefined && Math.abs(line.text.length - before.text.length) <= 1;
}

/** The whole was read without contents. */
export function withoutContents(file: string, count: number): IngestProblem {
  return {
    file,
    line: 1,
    severity: 'warning',
    expected: '开头有目录：栏目名“◆◆◆ 特别关注 ◆◆◆”，下面每条一行“标题.....页码”',
    found: `没有目录，按正文的栏目和标题读出${count}条`,
    remedy: '请核对条数和标题；不对的，在文件开头补上目录页',
  };
}

/** What a text lacks without which nothing of it can be read. */
export function missingParts(
  file: string,
  hasContents: boolean,
  body: readonly TextLine[],
  lines: readonly TextLine[],
  isHeading: readonly boolean[],
): IngestProblem[] {
  if (!hasContents && !isHeading.includes(true)) {
    const expected = '开头有目录：栏目名“◆◆◆ 特别关注 ◆◆◆”，下面每条一行“标题.....页码”';
    const remedy = '把公报的目录页放在文件开头，与正文一起保存';
    return [{ file, line: 1, severity: 'error', expected, found: '没有读到目录条目', remedy }];
  }
  if (body.length > 0) return [];
  const expected = '目录之后有正文，从单独一行的第一个栏目名开始';
  const remedy = '把正文补在目录后面；如果已有正文，请在它前面单独一行写上第一个栏目名';
  const line = lines.at(-1)?.number ?? 1;
  return [{ file, line, severity: 'error', expected, found: '目录之后没有正文', remedy }];
}
