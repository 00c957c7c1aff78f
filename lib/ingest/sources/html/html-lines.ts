import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { attribute, type HtmlElement, type HtmlNode, isElement, stepsThrough } from './html-tree';
import { aroundArticle } from './newspaper-article';
import { isRead, pageParts } from './page-parts';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|form|h[1-6]|header|hr|html|legend|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
/** White space of HTML; U+00A0 and U+3000 are text. */
const SPACE = /[ \t\r\n\f]+/g;
/** Beside these a line break of the source is none of the text's. */
const HAN_SIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;

/** What a term is that only names what stands beside it. */
const LABEL =
  /^\p{Script=Han}[\p{Script=Han}\s]{0,8}(?:[：:]|(?<=标题|主题|时间|日期|内容|单位|姓名|编号|类型|状态|部门|来源|索引号|文号|机构|机关|名称|分类|答复|回复|意见|结果|地址|地点|电话))$/u;

type Kind = Pick<SourceLine, 'heading' | 'align' | 'isListItem' | 'isFurniture'>;

/** The lines of a page: a block a line, a row of a table a line, a heading with its level. */
export function htmlLines(root: HtmlNode): SourceLine[] {
  const { layoutTables, menus: leading } = pageParts(root);
  const menus = new Set([...leading, ...aroundArticle(root)]);
  const lines: SourceLine[] = [];
  const kinds: Kind[] = [{}];
  const counts: number[] = [];
  let text = '';
  let number = 1;
  let startsParagraph = true;
  let mark = '';
  /** The element of a list of terms that is open, and the line of the last term. */
  let tag = '';
  let term: number | null = null;
  let row: { cells: string[]; number: number } | null = null;
  const dataTables: HtmlElement[] = [];
  let preformatted = 0;

  const flush = () => {
    if (row !== null) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      return;
    }
    const shown = mark + (preformatted > 0 ? text : tidy(text));
    text = '';
    if (shown.trim() === '') return;
    mark = '';
    const name = term === null ? null : lines[term];
    if (name && tag === 'dd' && term === lines.length - 1 && LABEL.test(name.text)) {
      // 来信标题 and what it is, each in an element of its own, are one line.
      lines[term ?? 0] = { ...name, text: `${name.text.replace(/[：:]$/u, '')}：${shown}` };
      term = null;
      return;
    }
    term = tag === 'dt' ? lines.length : null;
    lines.push({
      number,
      text: shown,
      ...kinds.at(-1),
      ...(startsParagraph && { startsParagraph }),
    });
    startsParagraph = false;
  };

  for (const { node, isEnd } of stepsThrough(root, isRead)) {
    if (!isElement(node)) {
      if (node.nodeName !== '#text' || !('value' in node)) continue;
      const isBlank = text.trim() === '';
      if (isBlank) number = lineOf(node, /^\s*/u.exec(node.value)?.[0]) ?? number;
      const [first = '', ...more] = preformatted > 0 ? node.value.split(/\r?\n/) : [node.value];
      text += first;
      more.forEach((line) => {
        flush();
        number += 1;
        text = line;
      });
      continue;
    }
    const { tagName } = node;
    if (tagName === 'br' && !isEnd) flush();
    if (!BLOCK.test(tagName)) continue;
    const isData = dataTables.length > 0 && /^t[rdh]$/.test(tagName);
    if (!isData || row === null) flush();
    if (tagName === 'dt' || tagName === 'dd') tag = isEnd ? '' : tagName;
    if (tagName === 'pre') preformatted += isEnd ? -1 : 1;
    if (isEnd) kinds.pop();
    else kinds.push(kindOf(node, kinds.at(-1) ?? {}, menus));
    startsParagraph = true;
    if (tagName === 'ol' || tagName === 'ul') {
      if (isEnd) counts.pop();
      else
        counts.push(
          tagName === 'ol' ? Number.parseInt(attribute(node, 'start'), 10) || 1 : Number.NaN,
        );
    }
    if (tagName === 'li' && !isEnd) {
      const count = counts.pop() ?? Number.NaN;
      mark = Number.isNaN(count) || row !== null ? '' : `${count}. `;
      counts.push(count + 1);
    }
    if (tagName === 'table' && !layoutTables.has(node)) {
      if (isEnd) dataTables.pop();
      else dataTables.push(node);
    }
    if (!isData) continue;
    if (tagName === 'tr') {
      if (isEnd && row !== null) {
        const { cells } = row;
        if (cells.some((cell) => cell !== '')) lines.push(rowLine(cells, row.number, kinds.at(-1)));
      }
      row = isEnd ? null : { cells: [], number: lineOf(node) ?? number };
      text = '';
    } else if (isEnd) {
      row?.cells.push(tidy(text).trim());
      text = '';
    }
  }
  flush();
  return lines;
}

function rowLine(cells: readonly string[], number: number, kind: Kind = {}): SourceLine {
  const text = cells.join('\t');
  // A row of one cell is a heading within the table.
  if (cells.length === 1) return { number, text, ...kind, startsParagraph: true };
  return {
    number,
    text,
    cells,
    ...(kind.isFurniture && { isFurniture: true }),
    startsParagraph: true,
  };
}

function kindOf(element: HtmlElement, outer: Kind, menus: ReadonlySet<HtmlElement>): Kind {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  const stated = /text-align\s*:\s*([a-z]+)/i.exec(attribute(element, 'style'))?.[1];
  const align = (
    element.tagName === 'center' ? 'center' : (stated ?? attribute(element, 'align'))
  ).toLowerCase();
  const { align: outerAlign, ...rest } = outer;
  const set =
    align === 'center' || align === 'right' ? align : align === '' ? outerAlign : undefined;
  return {
    ...rest,
    ...(set !== undefined && { align: set }),
    ...(level !== undefined && { heading: Number(level) }),
    ...(element.tagName === 'li' && { isListItem: true as const }),
    ...(menus.has(element) && { isFurniture: true as const }),
  };
}

/** White space as a browser shows it, but for the breaks of the source between Han characters. */
function tidy(text: string): string {
  return text
    .replace(SPACE, (space, at: number) => {
      const isBreak = space.includes('\n');
      const [before = '', after = ''] = [text[at - 1], text[at + space.length]];
      return isBreak && (HAN_SIDE.test(before) || HAN_SIDE.test(after)) ? '' : ' ';
    })
    .replace(/^ | $/g, '')
    .replace(/\u00a0/g, ' ');
}

/** @param before what stands before the text in its node */
function lineOf(node: HtmlNode, before = ''): number | null {
  const line = node.sourceCodeLocation?.startLine;
  return line === undefined ? null : line + (before.match(/\n/g)?.length ?? 0);
}
