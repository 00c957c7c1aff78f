import type { Section } from '@/lib/domain/section';
import {
  type HeadingPath,
  headingName,
  looksLikeHeading,
  pathName,
} from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { assignTitles } from './assign-titles';
import { cleanLayoutSpaces } from './clean-layout-spaces';
import type { ContentsEntry } from './contents-entry';
import { unknownHeading } from './heading-problems';
import { joinFragments } from './join-fragments';
import { locateHeadings } from './locate-headings';
import { looksLikeItem } from './looks-like-item';
import { matchTitleExactly } from './match-title';
import { endsSentence } from './sentence-end';
import { titleKey } from './title-key';

export interface BodyItem extends HeadingPath {
  /** Index of the contents entry that announces it. */
  readonly entry: number;
  /** As the body prints it, without layout spaces. */
  readonly title: string;
  /** Paragraphs parted by `\n`. */
  readonly body: string;
  /** First and last line of the file that it stands on, its title included. */
  readonly line: number;
  readonly lastLine: number;
}

export interface Body {
  /** In the order of the body. */
  readonly items: readonly BodyItem[];
  readonly headings: readonly (HeadingPath & { readonly line: number })[];
  /** Headings, titles and texts in order: what the ingest keeps of the lines. */
  readonly pieces: readonly string[];
  readonly problems: readonly IngestProblem[];
}

/**
 * Cuts the body into the items that the contents page announces. Reports text that belongs to no
 * entry and headings that the catalogue lacks.
 * @param lines without blank lines
 */
export function parseBody(
  file: string,
  lines: readonly SourceLine[],
  entries: readonly ContentsEntry[],
  sections: readonly Section[],
): Body {
  const keys = entries.map(({ title }) => titleKey(title));
  const isTitle = (index: number) => keys.some((key) => matchTitleExactly(lines, index, key));
  const { opened, under } = locateHeadings(lines, sections, isTitle);
  const places = assignTitles(lines, under, entries);
  const entryAt = new Map([...places].map(([entry, { start }]) => [start, entry]));

  const problems: IngestProblem[] = [];
  const headings: (HeadingPath & { line: number })[] = [];
  const items: (Omit<BodyItem, 'body' | 'lastLine'> & {
    lastLine: number;
    fragments: string[];
  })[] = [];
  const pieces: (() => string)[] = [];
  let fragments: string[] | null = null;
  let strayRun = false;
  let atStart = true;

  const startsItem = (index: number) => entryAt.has(index) || looksLikeItem(lines, index);
  const paths = under.map((path) => path ?? { section: null, subsection: null });

  for (let index = 0; index < lines.length; index += 1) {
    const { number, text } = lines[index] ?? { number: 0, text: '' };
    const heading = opened[index];
    const entry = entryAt.get(index);
    const place = entry === undefined ? undefined : places.get(entry);
    const path = paths[index] ?? { section: null, subsection: null };
    if (heading) {
      headings.push({ ...heading, line: number });
      pieces.push(() => text);
      fragments = null;
      strayRun = false;
      atStart = true;
    } else if (entry !== undefined && place) {
      const { end } = place;
      const last = lines[end.index]?.text ?? '';
      const wrapped = lines.slice(index, end.index).map((line) => line.text.trim());
      const title = cleanLayoutSpaces(wrapped.join('') + last.slice(0, end.offset));
      const started: string[] = [last.slice(end.offset)];
      const lastLine = lines[end.index]?.number ?? number;
      items.push({ ...path, entry, title, line: number, lastLine, fragments: started });
      pieces.push(
        () => title,
        () => joinFragments(started),
      );
      fragments = started;
      strayRun = false;
      index = end.index;
      atStart = endsSentence(last.slice(end.offset));
    } else if (
      atStart &&
      looksLikeHeading(text) &&
      (startsItem(index + 1) || Boolean(opened[index + 1]))
    ) {
      const where = path.section === null ? '正文' : `正文，${path.section}`;
      problems.push(unknownHeading(file, number, headingName(text), where));
    } else if ((fragments === null && !strayRun) || (atStart && looksLikeItem(lines, index))) {
      problems.push(strayText(file, number, text, path));
      fragments = null;
      strayRun = true;
      atStart = endsSentence(text);
    } else {
      const item = items.at(-1);
      if (fragments !== null && item) {
        item.fragments.push(text);
        item.lastLine = number;
      }
      atStart = endsSentence(text);
    }
  }

  return {
    items: items.map(({ fragments: parts, ...item }) => ({ ...item, body: joinFragments(parts) })),
    headings,
    pieces: pieces.map((piece) => piece()),
    problems,
  };
}

function strayText(file: string, line: number, text: string, path: HeadingPath): IngestProblem {
  return {
    file,
    line,
    severity: 'error',
    expected: `目录里“${pathName(path)}”栏目下某一条的标题或正文`,
    found: `不属于任何条目的文字${quote(text)}`,
    remedy: '在目录里补上这一条的标题和页码；如果是多余的文字，请删去',
  };
}
