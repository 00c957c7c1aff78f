import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { resolveDate } from '@/lib/ingest/dates/resolve-date';
import { documentDate } from '@/lib/ingest/forms/document/document-date';
import type { Form, FormReading, ReadItem, TextDocument } from '@/lib/ingest/forms/form';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { lengthOf } from '@/lib/ingest/roles/line-shape';
import { readRow } from '@/lib/ingest/roles/read-row';
import { endsSentence } from '@/lib/ingest/roles/sentence-end';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';

const LEAST_TEXTS = 3;
/** A line that is a whole text is longer than paragraphs are. */
const SHORTEST_TEXT = 200;
/** Of a text in paragraphs hardly each one is so long. */
const WHOLE_TEXT = 600;
const LONGEST_NAME = 20;

/**
 * A collection with one text a line, as corpora have it: long lines and no others, of which most
 * break off in mid-sentence, as paragraphs of one text never do.
 */
export const lineByLine: Form = { name: '一行一篇', read: readLines };

/** `· 关于防火的通知    2023-03-15`: an index, which has titles and days, and no texts. */
const INDEXED =
  /^[·•●○■▪*\-\s]*(?:\d{1,3}\s*[.、]\s*)?(?<title>\S.{3,80}?)(?:\s{2,}|\t|\u3000|[….·]{3,}|\s*(?=[[（(])|(?<=\p{Script=Han}|[）)》”])\s?(?=20\d{2}-\d{2}-\d{2}$))\s*[[（(]?(?<date>(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)[\]）)]?$/u;

/** `2024-02-27 关于防火的通知`, as websites list pages. */
const DATED_FIRST =
  /^[·•●○■▪*\-\s]*(?:\d{1,3}\s*[.、]\s*)?[[（(]?(?<date>(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?)[\]）)]?\s*(?<title>[^\s\d.、-][^。]{3,80}|(?<=\s)(?:19|20)\d{2}[^\d/.-][^。]{3,80})$/u;
const NAMED_KIND =
  /(?:通知|公告|公示|通告|决定|办法|意见|规定|方案|批复|通报|报告|名单|令|解读|函)(?:[（(].{1,20}[）)])?$/u;

const DOCUMENT = /^(\S.{4,58}?\S)\s+(\S{4,24}?[号號])\s+(?=\S)/u;

function readIndex({ lines, context }: TextDocument): FormReading | null {
  const indexed = indexedBy(INDEXED, lines);
  const dated = indexed.length > 0 ? [] : indexedBy(DATED_FIRST, lines);
  // What happened on a day stands behind it in a chronicle, too.
  const isIndex =
    dated.every(({ line }) => line.source.isListItem) ||
    dated.filter(({ title }) => NAMED_KIND.test(title)).length * 2 > dated.length;
  const found = isIndex && dated.length > 0 ? dated : indexed;
  const [first] = found;
  if (!first || found.length < LEAST_TEXTS) return null;
  const from = lines.indexOf(first.line);
  const dates = new Map(found.map((one) => [one.line, one]));
  // 关于供暖的公告, among titles with days, has lost its own.
  const all = lines.flatMap((line, at) => {
    const own = dates.get(line);
    if (own) return [own];
    const isOne = indexed === found && at > from && isUndated(line, first.line);
    return isOne ? [{ line, title: line.text.replace(BULLET, ''), date: '' }] : [];
  });
  const taken = new Set(all.map(({ line }) => line));
  const others = lines.filter((line) => !taken.has(line));
  const above = lines.slice(0, from);
  const areNames = above.length === others.length && above.every(({ text }) => isName(text));
  if (others.length > 0 && !areNames) return null;
  return {
    items: all.map(({ line, title, date }) => ({
      title,
      date: dateExpressions(date).map((one) => resolveDate(one, context))[0] ?? null,
      path: [],
      fields: [],
      head: [{ line, role: 'title' }],
      text: [],
    })),
    others: others.map((line) => ({ line, role: 'title' })),
    masthead: others.at(-1)?.text ?? null,
    explained: lines.length,
    contradictions: 0,
  };
}

const BULLET = /^[·•●○■▪*\-\s]+/u;

function isUndated({ text }: TextLine, first: TextLine): boolean {
  const isAlike = BULLET.exec(text)?.[0].trim() === BULLET.exec(first.text)?.[0].trim();
  return isAlike && NAMED_KIND.test(text) && !INDEXED.test(text);
}

/** What a website sets above its list. */
function isName(text: string): boolean {
  return lengthOf(text) <= LONGEST_NAME && !endsSentence(text);
}

function indexedBy(pattern: RegExp, lines: TextDocument['lines']) {
  return lines.flatMap((line) => {
    const { title, date } = pattern.exec(line.text)?.groups ?? {};
    return title === undefined || date === undefined ? [] : [{ line, title, date }];
  });
}

/** A document a line, as they were copied out of tables: title, number, whom it is for, text, day. */
function readDocumentLines({ lines, context }: TextDocument): FormReading | null {
  const items = lines.flatMap((line): ReadItem[] => {
    const [, title = '', number = ''] = DOCUMENT.exec(line.text) ?? [];
    if (documentNumber(number) === null) return [];
    const [head, docno, text] = splitLine(
      line,
      title.length,
      line.text.indexOf(number) + number.length,
    );
    if (!head || !docno || !text) return [];
    const sources = { text: [text], notes: [], subtitles: [], dates: [], stated: [] };
    return [
      {
        title,
        date: documentDate(sources, context),
        path: [],
        fields: [{ name: '文号', value: number }],
        head: [
          { line: head, role: 'title' },
          { line: docno, role: 'field' },
        ],
        text: [text],
      },
    ];
  });
  if (items.length < lines.length) return null;
  return { items, others: [], masthead: null, explained: lines.length, contradictions: 0 };
}

function readLines(document: TextDocument): FormReading | null {
  const { lines } = document;
  if (lines.length < LEAST_TEXTS) return null;
  const whole = readIndex(document) ?? readDocumentLines(document);
  if (whole) return whole;
  const isText = lines.every((line) => lengthOf(line.text) >= SHORTEST_TEXT && !readRow(line));
  const cut = lines.filter(({ text }) => !endsSentence(text)).length;
  const areWhole = lines.every((line) => lengthOf(line.text) >= WHOLE_TEXT);
  if (!isText || (cut * 2 < lines.length && !areWhole)) return null;
  const items = lines.map((line) => ({
    title: null,
    date: null,
    path: [],
    fields: [],
    head: [],
    text: [line],
  }));
  return { items, others: [], masthead: null, explained: lines.length, contradictions: 0 };
}
