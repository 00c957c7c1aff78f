import type { Section } from '@/lib/domain/section';
import { pinyinSlug } from '@/lib/ingest/names/pinyin-slug';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { headingName, isMarkedHeading } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { ContentsToken } from './contents-token';
import type { HeadingNames } from './heading-names';
import type { HeadingFault } from './place-headings';

/** A heading that contents and body have and the catalogue has not. */
export interface NewSection {
  readonly name: string;
  /** Line of the contents. */
  readonly line: number;
  /** Name of the section that it stands below, or null for a section of its own. */
  readonly parent: string | null;
  /** Name of the section before it, or null for the first. */
  readonly after: string | null;
}

/** The new sections of an issue, in order. Where sections stand between marks, others are below them. */
export function findNewSections(
  contents: readonly ContentsToken[],
  faults: readonly HeadingFault[],
  lines: readonly TextLine[],
  names: HeadingNames,
): NewSection[] {
  const wanted = new Map(
    faults.flatMap(({ kind, name, line }) => (kind === 'new' ? [[line, name]] : [])),
  );
  if (wanted.size === 0) return [];
  const marked = new Set(
    lines.filter(({ text }) => isMarkedHeading(text)).map(({ text }) => headingName(text)),
  );
  const isMarking = contents.some(
    (one) => one.kind === 'heading' && one.isKnown && marked.has(one.name),
  );
  const found: NewSection[] = [];
  let open: string | null = null;
  for (const token of contents) {
    if (token.kind !== 'heading') continue;
    if (token.isKnown) {
      open = names.open({ section: open, subsection: null }, token.name)?.section ?? open;
    } else if (wanted.has(token.line)) {
      const isSection = !isMarking || marked.has(token.name);
      found.push({
        name: token.name,
        line: token.line,
        parent: isSection ? null : open,
        after: open,
      });
      if (isSection) open = token.name;
    }
  }
  return found;
}

/** The catalogue with further sections at their places. */
export function withNewSections(
  sections: readonly Section[],
  added: readonly NewSection[],
): readonly Section[] {
  return added.reduce<readonly Section[]>((all, { name, parent, after }) => {
    const section: Section = { name, slug: pinyinSlug(name), subsections: [] };
    if (parent !== null) {
      return all.map((one) =>
        one.name === parent ? { ...one, subsections: [...one.subsections, section] } : one,
      );
    }
    const at = all.findIndex((one) => one.name === after) + 1;
    return [...all.slice(0, at), section, ...all.slice(at)];
  }, sections);
}

/** What an editor is told of a section that was taken as it is printed. */
export function newSectionHint(file: string, { name, line }: NewSection): IngestProblem {
  return {
    file,
    line,
    severity: 'warning',
    expected: 'lists/sections.txt 列出的栏目名',
    found: `新栏目${quote(name)}，目录和正文都有`,
    remedy:
      '已作为新栏目收录，网址用它的拼音；要定它的次序，请把它加进 lists/sections.txt；如果是文字错误，请在目录和正文都改成已有的栏目名',
  };
}
