import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';

/** A heading, of the contents page or the body, that the catalogue of sections does not have. */
export function unknownHeading(
  file: string,
  line: number,
  name: string,
  place: string,
): IngestProblem {
  return {
    file,
    line,
    severity: 'error',
    expected: `lists/sections.txt 列出的栏目名（${place}）`,
    found: `未知栏目${quote(name)}`,
    remedy:
      '如果是新栏目，请把它加进 lists/sections.txt；如果是排版或文字错误，请把这一行改成已有的栏目名',
  };
}
