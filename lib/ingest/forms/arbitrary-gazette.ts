import fc from 'fast-check';
import { monthlyIssue } from '@/lib/domain/issue';
import type { Item } from '@/lib/domain/item';
import { itemId } from '@/lib/domain/item-id';
import { parseDate } from '@/lib/domain/partial-date';
import type { Section, SectionPlace } from '@/lib/domain/section';
import { HAN } from '@/lib/text/han';

/** For tests: a gazette with the known items it was printed from. */
export interface Gazette {
  readonly text: string;
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
}

const ISSUE = monthlyIssue('2024-03');
const SECTIONS: readonly Section[] = [
  { name: '特别关注', slug: 'a', subsections: [] },
  {
    name: '时政',
    slug: 'b',
    subsections: [
      { name: '重要会议', slug: 'b1', subsections: [] },
      { name: '项目', slug: 'b2', subsections: [] },
    ],
  },
  { name: '社会事业', slug: 'c', subsections: [{ name: '科技', slug: 'c1', subsections: [] }] },
];
interface Path {
  readonly section: string;
  readonly subsection: string | null;
  readonly place: SectionPlace;
}

const PATHS = SECTIONS.flatMap(({ name, slug, subsections }): Path[] => {
  const section = { name, slug, subsection: null };
  if (subsections.length === 0) return [{ section: name, subsection: null, place: section }];
  return subsections.map((child) => {
    const subsection = { name: child.name, slug: child.slug };
    return { section: name, subsection: child.name, place: { ...section, subsection } };
  });
});

const han = (min: number, max: number) =>
  fc
    .array(fc.integer({ min: 0x4e00, max: 0x4fff }), { minLength: min, maxLength: max })
    .map((codes) => String.fromCodePoint(...codes));
const clause = fc.oneof(
  han(4, 30),
  fc.tuple(han(2, 8), fc.integer({ min: 1, max: 9999 }), han(2, 8)).map((parts) => parts.join('')),
  fc.tuple(han(2, 6), fc.constantFrom('SKA', '5G', '23.58%'), han(2, 6)).map((p) => p.join('')),
  fc.tuple(han(2, 4), han(3, 7), han(3, 7), han(2, 4)).map(([a, b, c, d]) => `${a}“${b} ${c}”${d}`),
);
const paragraph = fc
  .array(clause, { minLength: 1, maxLength: 5 })
  .map((clauses) => `${clauses.join('，')}。`);

const item = fc.record({
  path: fc.constantFrom(...PATHS),
  title: fc.oneof(
    han(8, 40),
    fc.tuple(han(4, 12), fc.integer({ min: 2, max: 2999 }), han(6, 12)).map((p) => p.join('')),
    fc
      .tuple(han(4, 12), han(4, 8), han(4, 8))
      .map(([a, b, c]) => `${a}“${b} ${c}”会议（扩大）召开`),
    fc.tuple(fc.integer({ min: 1, max: 3 }), han(8, 20)).map(([m, rest]) => `${m}月1日起，${rest}`),
  ),
  misprint: fc.integer({ min: 0, max: 5 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
  pages: fc.integer({ min: 0, max: 2 }),
});
/** Every choice of the layout below is drawn from these. */
const dice = fc.infiniteStream(fc.integer({ min: 0, max: 9999 }));

export const arbitraryGazette: fc.Arbitrary<Gazette> = fc
  .tuple(
    fc.uniqueArray(item, { minLength: 1, maxLength: 12, selector: ({ title }) => title }),
    dice,
  )
  .map(([drawn, stream]) => print(drawn, () => Number(stream.next().value)));

type Drawn = typeof item extends fc.Arbitrary<infer T> ? T : never;

function print(drawn: readonly Drawn[], roll: () => number): Gazette {
  const contents = ['', '目录 Contents', ''];
  const body: string[] = [];
  const items: Item[] = [];
  const oneIn = (count: number) => roll() % count === 0;
  const blank = (to: string[]) => to.push(...new Array<string>(roll() % 3).fill(''));
  let page = 1;
  let section = '';

  for (const path of PATHS) {
    const group = drawn.filter((each) => each.path === path);
    if (group.length === 0) continue;
    if (path.section !== section) {
      section = path.section;
      contents.push(`◆◆◆ ${oneIn(2) ? spaced(section) : section} ◆◆◆`);
      body.push('', oneIn(2) ? spaced(section) : section);
    }
    if (path.subsection) {
      contents.push(
        '',
        `${oneIn(2) ? spaced(path.subsection) : path.subsection}${oneIn(2) ? '\t' : ''}`,
      );
      body.push('', oneIn(2) ? spaced(path.subsection) : path.subsection, '');
    }
    for (const { title, misprint, month, day, paragraphs, pages } of group) {
      page += pages;
      const tocTitle = misprint === 0 ? misprinted(title) : title;
      const lead = `${month}月${day === null ? '' : `${day}日`}，`;
      const text = lead + paragraphs.join('\n');
      const ordinal = items.length + 1;
      const year = month > 3 ? 2023 : 2024;
      const date = `${year}-${pad(month)}${day === null ? '' : `-${pad(day)}`}`;
      items.push({
        id: itemId(ISSUE.id, ordinal),
        issue: ISSUE,
        ordinal,
        section: path.place,
        title,
        titleOrigin: 'given',
        ...(misprint === 0 ? { tocTitle } : {}),
        date: parseDate(date),
        page,
        fields: [],
        blocks: text.split('\n').map((one) => ({ kind: 'paragraph', text: one })),
      });
      const leaders = ['.....\t', '..... ', '…… ', '．．．．．', ' · · · · '][roll() % 5] ?? '';
      const dash = oneIn(4) ? '- ' : '';
      const wrapAt = oneIn(3) ? 4 + (roll() % 3) : 0;
      const entry = `${layout(tocTitle, roll)}${leaders}${page}`;
      contents.push(
        ...(wrapAt > 0 ? [dash + entry.slice(0, wrapAt), entry.slice(wrapAt)] : [dash + entry]),
      );
      if (oneIn(8)) contents.push('---------------\t---');
      blank(contents);

      const printed = layout(title, roll);
      // Later than in the contents: a few characters alone on a line in both would be a heading.
      const cutTitle =
        oneIn(5) && /^.{8}\S\S/.test(printed)
          ? `${printed.slice(0, 9)}\n\n${printed.slice(9)}`
          : printed;
      body.push(`${cutTitle}${oneIn(4) ? '\n' : ' '}${cut(layout(text, roll), roll)}`);
      blank(body);
    }
  }
  return { text: [...contents, '', ...body].join('\n'), items, sections: SECTIONS };
}

/** Two digits: `5` is `05`. */
function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function spaced(name: string): string {
  return [...name].join(' ');
}

/** Another character in the second place, as in 杨劲春 for 杨劭春. */
function misprinted(title: string): string {
  return `${title.slice(0, 5)}误${title.slice(6)}`;
}

/** Sometimes puts the spaces of page layout between Han and digits or Latin. */
function layout(text: string, roll: () => number): string {
  if (roll() % 2 === 0) return text;
  return text
    .replace(new RegExp(`(?<=${HAN})(?=[0-9A-Z])`, 'gu'), ' ')
    .replace(new RegExp(`(?<=[0-9A-Z%])(?=${HAN})`, 'gu'), ' ');
}

/**
 * Page breaks: never right after a sentence, where they would part paragraphs, nor soon after the
 * beginning of a further one, where what stands before them would read as a heading.
 */
function cut(text: string, roll: () => number): string {
  const at = 1 + (roll() % Math.max(1, text.length - 1));
  const beforeCut = text.slice(0, at);
  const isHeading = /\n[^\n]{0,30}$/u.test(beforeCut);
  const parts = isHeading || /[\s。”]$/u.test(beforeCut) || /^\s/.test(text.slice(at));
  const pages = parts ? text : `${beforeCut}\n\n${text.slice(at)}`;
  return /^\d+$/.test(beforeCut) && roll() % 2 === 0 ? text : pages;
}
