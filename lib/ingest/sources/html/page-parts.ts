import { attribute, type HtmlElement, type HtmlNode, isElement, stepsThrough } from './html-tree';

/** Never read: no text, or text that no reader of the page sees as part of it. */
const UNREAD = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe', 'object'],
  ...['select', 'button', 'textarea', 'audio', 'video', 'canvas', 'map', 'nav', 'footer'],
]);
const UNREAD_ROLES = new Set(['navigation', 'contentinfo', 'search', 'menu', 'dialog']);

/** Fewer links may well belong to the text. */
const FEWEST_LINKS = 4;
/** Of the characters, white space aside: menus and lists of further pages are all links. */
const LINKED_SHARE = 0.7;
const SHORT_MENU = 24;
const ALL_LINKED = 0.95;

/** What pages call the parts around their text, as a word of an id or a class. */
const AROUND =
  /(?:^|[\s_-])(?:nav|navs|navbar|navigation|menu|menus|topbar|toolbar|crumb|crumbs|breadcrumb|breadcrumbs|foot|footer|bottom|copyright|sidebar|share|bdsharebuttonbox|pager|pagination)(?=$|[\s_-])/i;
/** What opens over a page: 您访问的链接即将离开…，是否继续？ */
const BOX = /(?:^|[\s_-])(?:modal|dialog|popup|layui-layer|lightbox|toast)(?=$|[\s_-])/i;
const MOST_AROUND = 400;
/** Rows of data beside which a cell of paragraphs still makes a frame. */
const MOST_OF_FRAME = 1;

/** Whether an element holds text of the page at all. */
export function isRead(element: HtmlElement): boolean {
  if (UNREAD.has(element.tagName)) return false;
  if (UNREAD_ROLES.has(attribute(element, 'role'))) return false;
  if (element.attrs.some(({ name }) => name === 'hidden')) return false;
  return !/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    attribute(element, 'style'),
  );
}

export interface PageParts {
  /** Tables that only lay out the page, or a part of it. */
  readonly layoutTables: ReadonlySet<HtmlElement>;
  /** Menus, and lists that lead to other pages. */
  readonly menus: ReadonlySet<HtmlElement>;
}

interface Sum {
  readonly element: HtmlElement;
  characters: number;
  linked: number;
  links: number;
  blocks: number;
  /** Of a row, its cells; of a table, those of its longest row. */
  cells: number;
  /** Of a table, its rows of several cells, and those that hold paragraphs in one. */
  rowsOfCells: number;
  rowsOfText: number;
  hasAnnex: boolean;
  hasTitle: boolean;
  hasSentence: boolean;
}

/** Parts of a page that have to be known before its lines are read. One pass. */
export function pageParts(root: HtmlNode): PageParts {
  const layoutTables = new Set<HtmlElement>();
  const menus = new Set<HtmlElement>();
  const open: Sum[] = [];
  const tables: HtmlElement[] = [];
  let linkDepth = 0;
  for (const { node, isEnd } of stepsThrough(root, isRead)) {
    if (!isElement(node)) {
      const top = open.at(-1);
      if (node.nodeName !== '#text' || !('value' in node) || !top) continue;
      const text = node.value.replace(/\s+/gu, '');
      top.characters += text.length;
      if (linkDepth > 0) top.linked += text.length;
      if (/附件|附表|附图/u.test(text)) top.hasAnnex = true;
      if (/[。；！？]/u.test(text)) top.hasSentence = true;
      continue;
    }
    if (node.tagName === 'a') linkDepth += isEnd ? -1 : 1;
    if (!isEnd) {
      open.push({
        element: node,
        characters: 0,
        linked: 0,
        links: 0,
        blocks: 0,
        cells: 0,
        rowsOfCells: 0,
        rowsOfText: 0,
        hasAnnex: false,
        hasTitle: /^h[1-6]$/.test(node.tagName),
        hasSentence: false,
      });
      if (node.tagName !== 'table') continue;
      const outer = tables.at(-1);
      if (outer) layoutTables.add(outer);
      tables.push(node);
      continue;
    }
    const sum = open.pop();
    if (!sum) continue;
    if (node.tagName === 'table') {
      tables.pop();
      // A table of one column is a frame around text.
      if (sum.cells < 2 || isFrame(sum)) layoutTables.add(node);
    }
    const table = tables.at(-1);
    if (table && isLayoutCell(sum)) layoutTables.add(table);
    if (isMenu(sum) || isAround(sum)) menus.add(node);
    const outer = open.at(-1);
    if (!outer) continue;
    outer.characters += sum.characters;
    outer.linked += sum.linked;
    outer.links += sum.links + (node.tagName === 'a' ? 1 : 0);
    outer.blocks += sum.blocks + (/^(?:p|div|h[1-6]|ul|ol|section)$/.test(node.tagName) ? 1 : 0);
    outer.hasAnnex ||= sum.hasAnnex;
    outer.hasTitle ||= sum.hasTitle;
    outer.hasSentence ||= sum.hasSentence;
    if (/^t[dh]$/.test(node.tagName)) outer.cells += 1;
    else if (/^(?:tr|thead|tbody|tfoot)$/.test(node.tagName)) {
      outer.cells = Math.max(outer.cells, sum.cells);
      outer.rowsOfCells += sum.rowsOfCells;
      outer.rowsOfText += sum.rowsOfText;
      if (node.tagName !== 'tr') continue;
      if (sum.cells > 1) outer.rowsOfCells += 1;
      else if (sum.hasSentence && sum.blocks > 1) outer.rowsOfText += 1;
    }
  }
  return { layoutTables, menus };
}

/** A cell with a whole text in it: the cells of data are short. */
function isLayoutCell({ element, characters, blocks }: Sum): boolean {
  return /^t[dh]$/.test(element.tagName) && characters > 300 && blocks > 2;
}

/** A table around a text: 教育部令 and its day side by side, and the paragraphs below in one cell. */
function isFrame({ rowsOfCells, rowsOfText }: Sum): boolean {
  return rowsOfText > 0 && rowsOfCells <= MOST_OF_FRAME;
}

/** A part that is named as one around the text, or stands beside it, without a sentence; a title only what is beside has. */
function isAround({ element, characters, hasAnnex, hasTitle, hasSentence }: Sum): boolean {
  if (characters > MOST_AROUND) return false;
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`;
  if (BOX.test(names)) return true;
  if (hasAnnex || hasSentence) return false;
  // A list beside the text may have its own heading: 热点推荐.
  if (element.tagName === 'aside') return true;
  if (hasTitle) return false;
  return AROUND.test(names);
}

function isMenu({ element, characters, linked, links, hasAnnex }: Sum): boolean {
  // 首页 | 在线访谈 | 网上调查
  const isShort = links === FEWEST_LINKS - 1 && characters <= SHORT_MENU && !hasAnnex;
  if (isShort && linked >= (characters - links) * ALL_LINKED) return true;
  if (links < FEWEST_LINKS || hasAnnex || /^(?:html|body)$/.test(element.tagName)) return false;
  return linked >= characters * LINKED_SHARE;
}
