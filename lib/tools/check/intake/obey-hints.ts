import { textsOf } from '@/lib/domain/block';
import { markText } from '@/lib/ingest/check/mark-text';
import { DATE_NAME } from '@/lib/ingest/forms/marked/marked-item';
import { type ReadText, readText } from '@/lib/ingest/forms/read-text';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { splitLines } from '@/lib/ingest/sources/source-line';

type Hint = Pick<IngestProblem, 'line' | 'found' | 'remedy'>;

/** What came of obeying a hint to the letter. */
export interface Obeyed {
  readonly hint: string;
  /** Whether the hint is gone then. */
  readonly isGone: boolean;
  /** Texts that were there before and are not there any more. */
  readonly lost: readonly string[];
}

const DAY = '2023-05-29';

/** Ways in which hints are obeyed: part of the remedy, and what an editor makes of the text. */
const WAYS: readonly {
  readonly said: RegExp;
  readonly obey: (lines: readonly string[], hint: Hint, read: ReadText) => readonly string[] | null;
}[] = [
  { said: /最前面加一行年份/u, obey: (lines) => ['2023年', ...lines] },
  { said: /不是正文的，请从文件里删去/u, obey: withoutQuoted },
  { said: /请删去这一行/u, obey: (lines, { line }) => lines.filter((_, at) => at + 1 !== line) },
  { said: /下面加一行“日期：/u, obey: (_, __, read) => withDates(read) },
  { said: /请在每条标题前加“## ”/u, obey: (lines) => withTitles(lines) },
];

/** Obeys each hint of a text that says what can be done without the printed original. */
export function obeyHints(file: string, text: string): Obeyed[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const read = readText(file, splitLines(text));
  return read.notes.flatMap((hint): Obeyed[] => {
    const way = WAYS.find(({ said }) => said.test(hint.remedy));
    const obeyed = way?.obey(lines, hint, read) ?? null;
    if (obeyed === null) return [];
    const again = readText(file, splitLines(obeyed.join('\n')));
    const whole = bare(shownTexts(again).join(''));
    const quoted = bare(hint.found);
    return [
      {
        hint: hint.found,
        isGone: !again.notes.some(({ found }) => found === hint.found),
        lost: shownTexts(read).filter(
          (one) => !whole.includes(bare(one)) && !quoted.includes(bare(one)),
        ),
      },
    ];
  });
}

function withoutQuoted(lines: readonly string[], { found }: Hint): readonly string[] {
  const quoted = bare(found);
  return lines.filter((line) => bare(line) === '' || !quoted.includes(`“${bare(line)}”`));
}

/** The text with its marks, and a day at each item that has none. */
function withDates({ drafts }: ReadText): readonly string[] {
  return drafts.flatMap((draft, at) => {
    const marked = markText([draft]).trimEnd().split('\n');
    // Above the first section stands what holds for the whole.
    const own = at === 0 ? marked : marked.slice(2);
    const title = own.findIndex((line) => line.startsWith('## '));
    if (draft.item.date !== null) return own;
    return [...own.slice(0, title + 1), `${DATE_NAME}：${DAY}`, ...own.slice(title + 1)];
  });
}

/** Marks before all that look like titles; null where nothing does. */
function withTitles(lines: readonly string[]): readonly string[] | null {
  const isTitle = (at: number) =>
    isTitleShaped(lines[at]?.trim() ?? '') && isProse(lines.slice(at + 1).find(hasText) ?? '');
  const marked = lines.map((line, at) => (isTitle(at) ? `## ${line.trim()}` : line));
  return marked.some((line, at) => line !== lines[at]) ? marked : null;
}

function hasText(line: string): boolean {
  return line.trim() !== '';
}

function shownTexts({ drafts }: ReadText): string[] {
  return drafts.flatMap(({ item }) => [
    ...(item.titleOrigin === 'derived' ? [] : [item.title]),
    ...item.blocks.flatMap(textsOf),
  ]);
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}
