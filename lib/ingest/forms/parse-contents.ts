import type { Section } from '@/lib/domain/section';
import {
  type HeadingPath,
  headingName,
  isMarkedHeading,
  isTableResidue,
  looksLikeHeading,
  openHeading,
  pathName,
} from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { BodyTitles } from './body-titles';
import {
  type ContentsEntry,
  parseEntry,
  titleWithoutPage,
  withoutListDash,
} from './contents-entry';
import { unknownHeading } from './heading-problems';
import { titleKey } from './title-key';

export interface Contents {
  /** In printed order. Entries with faults are kept, so that one fault is reported once. */
  readonly entries: readonly ContentsEntry[];
  /** The catalogue, and below it the unknown headings met: each is reported only here. */
  readonly sections: readonly Section[];
  /** Names of the unknown headings met. */
  readonly unknown: readonly string[];
  readonly problems: readonly IngestProblem[];
}

/**
 * Reads the lines of the contents page.
 * @param titles decides whether a line without page number begins a wrapped title, or is something
 *   else: an unknown heading, or an entry that lost its page number
 */
export function parseContents(
  file: string,
  lines: readonly SourceLine[],
  catalogue: readonly Section[],
  titles: BodyTitles,
): Contents {
  const entries: ContentsEntry[] = [];
  const problems: IngestProblem[] = [];
  const unknown: string[] = [];
  let sections = catalogue;
  let current: HeadingPath = { section: null, subsection: null };
  let pending: SourceLine[] = [];

  const adopt = (name: string, line: number, asSection: boolean) => {
    const parent = asSection ? null : current.section;
    const place = parent === null ? '目录' : `目录，${parent}`;
    problems.push(unknownHeading(file, line, name, place));
    // Below an unknown section any subsection may stand: its place is the fault, and reported once.
    const subsections = parent === null ? catalogue.flatMap((section) => section.subsections) : [];
    const adopted: Section = { name, slug: '', subsections };
    unknown.push(name);
    sections =
      parent === null
        ? [...sections, adopted]
        : sections.map((section) =>
            section.name === parent
              ? { ...section, subsections: [...section.subsections, adopted] }
              : section,
          );
    current =
      parent === null ? { section: name, subsection: null } : { ...current, subsection: name };
  };

  /** Lines that no page number ended: a heading unknown so far, or an entry with a fault. */
  const settle = (parts: readonly SourceLine[]) => {
    const [first] = parts;
    if (!first) return;
    const text = parts.map((part) => part.text).join('');
    const key = titleKey(text);
    const isTitle = titles.begins(key) && !titles.standsAlone(key);
    if (parts.length === 1 && looksLikeHeading(text) && !isTitle) {
      adopt(headingName(text), first.number, false);
      return;
    }
    const title = titleWithoutPage(text);
    problems.push({
      file,
      line: first.number,
      severity: 'error',
      expected: '“标题.....页码”',
      found: `没有页码的${quote(title)}`,
      remedy: '在标题后补上点线和页码；如果不是目录条目，请删去这一行',
    });
    entries.push({ ...current, title, page: entries.at(-1)?.page ?? 1, line: first.number });
  };

  const complete = (parts: readonly SourceLine[]) => {
    const start = wrappedFrom(parts, titles);
    for (const part of parts.slice(0, start)) settle([part]);
    const [first] = parts.slice(start);
    const entry = parseEntry(joined(parts.slice(start)));
    if (!first || !entry) return;
    if (entry.title === '' || entry.page === 0) {
      problems.push({
        file,
        line: first.number,
        severity: 'error',
        expected: '“标题.....页码”',
        found: quote(first.text),
        remedy: '补上标题和从1开始的页码，或者删去这一行',
      });
      return;
    }
    const previous = entries.at(-1);
    if (previous && entry.page < previous.page) {
      problems.push({
        file,
        line: first.number,
        severity: 'warning',
        expected: `不小于前一条（第${previous.page}页）的页码`,
        found: `第${entry.page}页`,
        remedy: '已按目录所印的页码发布；如果印错了，请改正这一行的页码',
      });
    }
    entries.push({ ...current, ...entry, line: first.number });
  };

  for (const line of lines) {
    const name = headingName(line.text);
    if (name === '' || isTableResidue(line.text)) continue;
    const heading = openHeading(sections, current, name);
    if (heading || isMarkedHeading(line.text)) {
      settle(pending);
      pending = [];
      if (heading) current = heading;
      else adopt(name, line.number, true);
      continue;
    }
    const part = { number: line.number, text: withoutListDash(line.text) };
    if (current.section === null) {
      // Whatever precedes the first section, such as 目录 Contents, is the page's own heading.
      if (parseEntry(part.text)) problems.push(entryBeforeSections(file, part, sections));
      continue;
    }
    pending = [...pending, part];
    if (!parseEntry(joined(pending))) continue;
    complete(pending);
    pending = [];
  }
  settle(pending);
  return { entries, sections, unknown, problems };
}

function joined(parts: readonly SourceLine[]): string {
  return parts.map(({ text }) => text).join('');
}

/**
 * From which of the lines on the title is a title of the body. All of them, if none is: then the
 * wording differs between contents and body.
 */
function wrappedFrom(parts: readonly SourceLine[], titles: BodyTitles): number {
  const starts = parts.flatMap((_, index) => {
    const title = parseEntry(joined(parts.slice(index)))?.title ?? '';
    return title !== '' && titles.begins(titleKey(title)) ? [index] : [];
  });
  const [first = 0, second] = starts;
  // A heading above its first title reads like a title wrapped after few characters.
  const text = joined(parts.slice(first, second ?? first));
  const isHeading = looksLikeHeading(text) && titles.standsAlone(titleKey(text));
  return isHeading && second !== undefined ? second : first;
}

function entryBeforeSections(
  file: string,
  part: SourceLine,
  sections: readonly Section[],
): IngestProblem {
  const example = pathName({ section: sections[0]?.name ?? '特别关注', subsection: null });
  return {
    file,
    line: part.number,
    severity: 'error',
    expected: `先有栏目名，例如“◆◆◆ ${example} ◆◆◆”`,
    found: `目录条目${quote(part.text)}`,
    remedy: '在这一行前面补上它所属的栏目名',
  };
}
