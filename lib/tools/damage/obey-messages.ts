import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';

/** Of the ways that a message leaves open, the one that needs no printed original. */
const TAKEN_OUT = /删去(?:目录里的这一行|目录里多出的条目|重复的一行|这一行)|多余的文字，请删去/u;
const WRITTEN = /写上正文/u;
/** An item's text, where a message asks for one. */
const TEXT = '（正文从略。）';
/** What a message quotes whole; it may quote in its turn. */
const QUOTED = /“([^…]+)”/u;

const JOINED = /请把它并到上一行的末尾/u;

/** Lines as they are changed: each is none, one or several. */
type Lines = string[][];

/**
 * What each hint asks for, as an editor does it: part of its remedy, and the change. False where
 * the hint leaves it open, or is about something else.
 */
const HINTS: readonly {
  readonly said: RegExp;
  readonly obey: (lines: Lines, problem: IngestProblem) => boolean;
}[] = [
  { said: /请删去重复的一行/u, obey: (lines, { line }) => put(lines, line, []) },
  {
    said: /请在这里单独一行写上“|请在目录的这一行(?:前面加上|写上)“/u,
    obey: (lines, { line, found, remedy }) => {
      const name = QUOTED.exec(remedy.slice(remedy.indexOf('；')))?.[1];
      const own = lines[(line ?? 0) - 1];
      if (name === undefined || own === undefined) return false;
      return put(lines, line, found.startsWith('没有') ? [name, ...own] : [name]);
    },
  },
  {
    said: JOINED,
    obey: (lines, { line }) => {
      const own = lines[(line ?? 0) - 1];
      const above = lines.slice(0, (line ?? 1) - 1);
      const before = above.findLast((one) => one.some((text) => text.trim() !== ''));
      if (!before || !own) return false;
      before.push(`${before.pop() ?? ''}${own.join('').trim()}`);
      return put(lines, line, []);
    },
  },
  {
    said: /请在这一行前面补上标题/u,
    obey: (lines, { line, expected }) => {
      const title = QUOTED.exec(expected)?.[1];
      const own = lines[(line ?? 0) - 1];
      return title !== undefined && own !== undefined && put(lines, line, [title, ...own]);
    },
  },
  {
    said: /如果正文有误，请改正这一行/u,
    obey: (lines, { line, expected, found }) => {
      const [wanted, printed] = [QUOTED.exec(expected)?.[1], QUOTED.exec(found)?.[1]];
      const own = lines[(line ?? 0) - 1]?.[0];
      if (wanted === undefined || printed === undefined || !own?.includes(printed)) return false;
      return put(lines, line, [own.replace(printed, wanted)]);
    },
  },
];

/** Sections that a hint says to add to the list of them. */
export function addedSections(problems: readonly IngestProblem[]): string[] {
  return problems.flatMap(({ severity, found, remedy }) => {
    const name = /^新栏目“([^“”…]+)”/u.exec(found)?.[1];
    const isHint = severity === 'warning' && remedy.includes('lists/sections.txt');
    return isHint && name !== undefined ? [name] : [];
  });
}

/** What hints that are obeyed put back into texts: the number in “已作为页码略去；如果是正文，请把它并到上一行的末尾”. */
export function restoredWords(problems: readonly IngestProblem[]): string[] {
  return problems.flatMap(({ severity, found, remedy }) =>
    severity !== 'error' && JOINED.test(remedy) ? (QUOTED.exec(found)?.[1] ?? []) : [],
  );
}

/** A text after its editor has done what its hints say; null where none says what can be done. */
export function obeyHints(text: string, problems: readonly IngestProblem[]): string | null {
  const lines: Lines = text.split('\n').map((line) => [line]);
  const obeyed = problems.filter(
    (problem) =>
      problem.severity !== 'error' &&
      HINTS.some(({ said, obey }) => said.test(problem.remedy) && obey(lines, problem)),
  );
  return obeyed.length > 0 ? lines.flat().join('\n') : null;
}

function put(lines: Lines, line: number | null, own: string[]): boolean {
  if (line === null || lines[line - 1] === undefined) return false;
  lines[line - 1] = own;
  return true;
}

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
