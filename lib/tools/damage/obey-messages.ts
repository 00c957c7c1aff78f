import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';

/** Of the ways that a message leaves open, the one that needs no printed original. */
const TAKEN_OUT = /删去(?:目录里的这一行|目录里多出的条目|重复的一行|这一行)|多余的文字，请删去/u;
const WRITTEN = /写上正文/u;
/** An item's text, where a message asks for one. */
const TEXT = '（正文从略。）';

/**
 * A text after its editor has done what each error says at its line; null where no error says
 * anything that can be done without the printed original.
 */
export function obeyMessages(text: string, problems: readonly IngestProblem[]): string | null {
  const lines = text.split('\n').map((line) => [line]);
  let isChanged = false;
  for (const { severity, line, remedy } of problems) {
    const own = lines[(line ?? 0) - 1];
    if (severity !== 'error' || own === undefined) continue;
    if (WRITTEN.test(remedy)) own.push(TEXT);
    else if (TAKEN_OUT.test(remedy)) own.length = 0;
    else continue;
    isChanged = true;
  }
  return isChanged ? lines.flat().join('\n') : null;
}
