import { textsOf } from '@/lib/domain/block';
import type { Issue } from '@/lib/domain/issue';
import type { SourcedItem } from '@/lib/domain/item';
import { itemId } from '@/lib/domain/item-id';
import type { Section, SectionPlace } from '@/lib/domain/section';
import { checkNothingLost } from '@/lib/ingest/forms/check-nothing-lost';
import { findDate } from '@/lib/ingest/forms/find-date';
import { sameWording } from '@/lib/ingest/forms/titles/title-key';
import { settingOf } from '@/lib/ingest/roles/setting';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { type HeadingPath, headingName } from '@/lib/ingest/sources/heading-name';
import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import { bodyStart } from './body-start';
import { compareItems, itemsInOrder } from './compare-items';
import type { AnnouncedItem, ContentsToken } from './contents-token';
import { type BodyItem, type BodyToken, cutBody, knownHeadings, splitHeadings } from './cut-body';
import { headingNames } from './heading-names';
import { headingProblems } from './heading-problems';
import { issueLines, type LeftOut } from './issue-lines';
import { missingParts, oddLines, strayTexts, withoutContents } from './issue-problems';
import { itemProblems, OTHER_TITLE } from './item-problems';
import { findNewSections, type NewSection } from './new-sections';
import { placeHeadings } from './place-headings';
import { placeTitles } from './place-titles';
import { readContents } from './read-contents';
import { textBlocks } from './text-blocks';
import { titleIndex } from './title-index';
import { toldOnce } from './told-once';

/** What the form with a contents page makes of a text. */
export interface ContentsIssue {
  readonly items: readonly SourcedItem[];
  readonly problems: readonly IngestProblem[];
  /** Whether the text has a contents page; without one, items are what looks like one. */
  readonly hasContents: boolean;
  /** Lines that are furniture, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Headings of contents and body that the catalogue lacks: read again with them in it. */
  readonly newSections: readonly NewSection[];
  /** Share of the text's characters, 0 to 1, that are headings, contents, titles and texts of items. */
  readonly explained: number;
}

/**
 * Reads an issue with a contents page, in whatever state it is. Never throws: an error among the
 * problems says that items are missing or may hold what is not theirs.
 */
export function readContentsIssue(
  file: string,
  issue: Issue,
  source: readonly SourceLine[],
  sections: readonly Section[],
): ContentsIssue {
  const names = headingNames(sections);
  const { lines, leftOut, problems: repeated } = issueLines(file, source, names.has);
  const start = bodyStart(lines, names);
  const body = splitHeadings(lines.slice(start), names);
  const titles = titleIndex(
    body,
    (text) => names.has(headingName(text)),
    (text) => names.prefixEnds(text),
  );
  const { contents, last } = withoutLastHeadings(
    readContents(lines.slice(0, start), names, titles),
  );
  // Glued to the end of the contents, they are the first ones of the body.
  const moved = names.has(headingName(body[0]?.text ?? '')) ? [] : last;
  const wanted = contents.flatMap((token) =>
    token.kind === 'heading' && token.isKnown ? [token.name] : [],
  );
  const isHeading = knownHeadings(body, names, wanted);
  const announced = contents.filter((token): token is AnnouncedItem => token.kind === 'item');
  const hasContents = announced.length > 0;
  const nothing = { items: [], hasContents, leftOut, newSections: [], explained: 0 };
  const missing = missingParts(file, hasContents, body, lines, isHeading);
  if (missing.length > 0) return { ...nothing, problems: [...repeated, ...missing] };

  const places = placeTitles(body, announced, titles, (index) => isHeading[index] === true);
  const tokens: BodyToken[] = [...moved, ...cutBody(body, places, isHeading, names)];
  const inOrder = hasContents ? itemsInOrder(tokens) : new Set(tokens.filter(isItem));
  const headings = hasContents
    ? placeHeadings(contents, tokens, inOrder, names)
    : bodyHeadings(tokens, names);
  const isPaged = announced.filter(({ page }) => page !== null).length * 2 > announced.length;
  const compared = hasContents
    ? compareItems(file, announced, tokens, inOrder, isPaged)
    : {
        items: tokens.filter(isItem),
        problems: [withoutContents(file, tokens.filter(isItem).length)],
      };

  const setting = settingOf(body);
  // Of a PDF, where the contents have no page.
  const pages = new Map(body.map(({ number, source }) => [number, source.page]));
  const told: IngestProblem[] = [
    ...repeated,
    ...headingProblems(file, headings.faults),
    ...compared.problems,
    ...strayTexts(file, tokens),
  ];
  const say = itemProblems(file);
  const items = compared.items.flatMap((item, index): SourcedItem[] => {
    const entry = item.announced === null ? undefined : announced[item.announced];
    const blocks = textBlocks(item.text, setting);
    if (blocks.length === 0) {
      told.push(say.withoutText(item));
      return [];
    }
    const text = blocks.flatMap((block) => textsOf(block)).join('\n');
    const { date, doubt } = findDate(text, issue.date);
    if (doubt) told.push(say.doubtfulDate(item.first, doubt));
    const differs =
      entry !== undefined && item.wording !== 'none' && !sameWording(entry.title, item.title);
    if (entry && item.wording === 'none') told.push(say.withoutTitle(item, entry));
    // An entry without its page is told already, and is garbled rather than misprinted.
    const isGarbled = isPaged && entry?.page === null;
    if (entry && differs && !isGarbled) told.push(say.differentTitle(item, entry));
    if (setting.width === null) told.push(...oddLines(file, item));
    const last = blocks.at(-1);
    const isOpen = last?.kind === 'paragraph' && !/[。！？…!?：:”’）》」』)]$/u.test(last.text);
    // A misprinted title says nothing of where the text ends.
    const isTold = told.some(
      ({ line, remedy }) =>
        remedy !== OTHER_TITLE && line !== null && item.first - 2 <= line && line <= item.last + 2,
    );
    if (isOpen && !isTold) told.push(say.openEnd(item, last.text));
    const path = headings.paths[item.announced ?? -1] ?? headings.under.get(item) ?? null;
    return [
      {
        id: itemId(issue.id, index + 1),
        issue,
        ordinal: index + 1,
        section: path && placeOf(path, sections),
        title:
          item.wording === 'none' ? (entry?.title ?? '') : fewerSpaces(item.title, entry?.title),
        titleOrigin: 'given',
        ...(differs ? { tocTitle: entry.title } : {}),
        date,
        page: entry?.page ?? pages.get(item.first) ?? null,
        fields: [],
        blocks,
        lines: { file, first: item.first, last: item.last },
      },
    ];
  });
  if (!told.some(({ severity }) => severity === 'error')) {
    told.push(...checkNothingLost(file, body, piecesOf(tokens.slice(moved.length))));
  }
  return {
    items,
    problems: toldOnce(told),
    hasContents,
    leftOut,
    newSections: findNewSections(contents, headings.faults, lines, names),
    explained: explainedShare(lines, tokens),
  };
}

function isItem(token: BodyToken): token is BodyItem {
  return token.kind === 'item';
}

/** Headings at the end of the contents have no entries. */
function withoutLastHeadings(tokens: readonly ContentsToken[]): {
  contents: readonly ContentsToken[];
  last: BodyToken[];
} {
  const end = tokens.findLastIndex(({ kind }) => kind === 'item') + 1;
  const last = tokens.slice(end).flatMap((token): BodyToken[] => {
    if (token.kind !== 'heading') return [];
    const { name, isKnown, line } = token;
    const source = { number: line, text: name };
    return [
      {
        kind: 'heading',
        name,
        isKnown,
        line: { ...source, source, indent: 0, afterBlank: false, heading: null },
      },
    ];
  });
  return { contents: tokens.slice(0, end), last };
}

/** Of a text without contents: what the body's own headings say. */
function bodyHeadings(tokens: readonly BodyToken[], names: ReturnType<typeof headingNames>) {
  const under = new Map<BodyItem, HeadingPath>();
  let current: HeadingPath = { section: null, subsection: null };
  for (const token of tokens) {
    if (token.kind === 'heading') current = names.open(current, token.name) ?? current;
    else if (token.kind === 'item') under.set(token, current);
  }
  return { paths: [], under, faults: [] };
}

/** A space between Han characters that only one of the two printings has is the layout's. */
function fewerSpaces(title: string, printed: string | undefined): string {
  if (printed === undefined || !sameWording(title, printed)) return title;
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
  if (plain(title) !== plain(printed) || !/\s/u.test(title) || /\s/u.test(printed)) return title;
  return title.replace(/\s+/gu, '');
}

/** The headings of the contents page as the sections they name, with their addresses. */
function placeOf(path: HeadingPath, sections: readonly Section[]): SectionPlace | null {
  const section = sections.find(({ name }) => name === path.section);
  if (!section) return null;
  const child = section.subsections.find(({ name }) => name === path.subsection);
  return {
    name: section.name,
    slug: section.slug,
    subsection: child ? { name: child.name, slug: child.slug } : null,
  };
}

/** By line: an item goes on below a heading that stands in the middle of its sentence. */
function piecesOf(tokens: readonly BodyToken[]): string[] {
  const pieces = tokens.flatMap((token): { text: string; number: number }[] => {
    if (token.kind === 'heading') return [token.line];
    if (token.kind === 'stray') return [...token.lines];
    return [{ text: token.title, number: token.first }, ...token.text];
  });
  return pieces.sort((a, b) => a.number - b.number).map(({ text }) => text);
}

function explainedShare(lines: readonly TextLine[], tokens: readonly BodyToken[]): number {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  const stray = tokens.reduce(
    (sum, token) =>
      token.kind === 'stray'
        ? sum + token.lines.reduce((of, { text }) => of + text.length, 0)
        : sum,
    0,
  );
  return all === 0 ? 0 : (all - stray) / all;
}
