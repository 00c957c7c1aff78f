import type { Note, ReadItem } from '@/lib/ingest/forms/form';
import { isProse, isTitleShaped } from '@/lib/ingest/roles/line-shape';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { lineDress, textOf } from './line-dress';
import { quotedLines } from './quoted-lines';

const LEAST_ITEMS = 2;
/** So many of the items begin in one dress, so that a line in it inside of one is odd. */
const MOST = 0.7;
/** Among news that begin with their days one may say no more than that it was lately. */
const RECENT = /^(?:近日|日前|近期|连日来|昨日|昨天|今日|今天)[，,]/u;

/** Lines inside items that are dressed as the others begin. */
export function untakenBeginnings(items: readonly ReadItem[]): Note[] {
  if (items.length < LEAST_ITEMS) return [];
  const dresses = items.map((item) => lineDress(beginningOf(item)?.text ?? ''));
  const usual = dresses.find(
    (one) => one !== null && dresses.filter((other) => other === one).length >= items.length * MOST,
  );
  if (usual == null) return [];
  const found = items.flatMap((item) => {
    const lines = textOf(item);
    return lines.filter(
      (line, at) =>
        line !== beginningOf(item) &&
        // The text below a title may begin with its day.
        (at > 0 || usual !== '日' || item.title === null) &&
        (lineDress(line.text) === usual || (usual === '日' && RECENT.test(line.text))) &&
        !goesOn(lines, at) &&
        isBeginning(lines, at, usual),
    );
  });
  const [first] = found;
  if (!first) return [];
  return [
    {
      line: first.number,
      expected: '每个开头样子相同的段落各作一条',
      found: `${quotedLines(found)}的开头与各条的一样，却收在上一条里`,
      remedy: '是单独一条的，请在每条标题前加“## ”；是上一条的正文的，不必改',
    },
  ];
}

/** A sentence that the line before leaves open, where lines are no paragraphs: 口岸于 / 1974年1月10日…. */
function goesOn(lines: readonly TextLine[], at: number): boolean {
  const before = lines[at - 1];
  if (before === undefined || lines[at]?.source.startsParagraph !== false) return false;
  return !endsSentence(before.text);
}

function isBeginning(lines: readonly TextLine[], at: number, dress: string): boolean {
  const text = lines[at]?.text ?? '';
  if (dress === '日' || dress === '年') return true;
  return isProse(text) || isTitleShaped(text);
}

function beginningOf(item: ReadItem): TextLine | undefined {
  const head = item.head.find(({ role }) => role === 'title' || role === 'date');
  return head?.line ?? textOf(item)[0];
}
