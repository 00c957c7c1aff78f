import { titleKey } from '@/lib/ingest/forms/titles/title-key';
import { titleSimilarity } from '@/lib/ingest/forms/titles/title-similarity';
import { numberWithin } from '@/lib/ingest/roles/document-number';
import { isProse, lengthOf } from '@/lib/ingest/roles/line-shape';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import { isNoTitle, LONGEST_LABEL, officesOf, withoutCollection } from './names-above';
import type { DocumentHead } from './read-head';
import { divide, isNamedByDays, joined, OFFICE_ONLY } from './title-lines';

export interface DocumentTitle {
  readonly title: string | null;
  readonly tocTitle?: string;
  /** The lines of the title; those of the head that are none stand in the text, or name the office. */
  readonly lines: readonly TextLine[];
  readonly subtitles: readonly TextLine[];
  /** Offices of a red head: 发展改革委办公厅 文件. */
  readonly offices: readonly TextLine[];
}

/** As `OFFICES`, of any name: 财政部 国家发展和改革委员会. */
const MAKERS =
  /^\p{Script=Han}{2,20}(?:府|厅|局|委|会|办公室|部|院|处|行|署|社)(?:[\s\u3000、]+\p{Script=Han}{2,20}(?:府|厅|局|委|会|办公室|部|院|处|行|署|社))*$/u;
/** 商务部令2007年第15号 before a title. */
const ORDER = /^\p{Script=Han}{2,20}令\s*(?:[〔（(]?\d{4}[〕）)]?年?)?\s*第?\s*\d{1,4}\s*号\s*/u;
/** What is longer beside a stated title, and has pauses, is text. */
const LONGEST_STATED = 60;
const LEAST_LIKENESS = 0.6;
const MOST_ABOVE_TEXT = 15;
/** Which lines of a head are the title, and which go on under it. */
export function documentTitle(head: DocumentHead): DocumentTitle {
  return withoutTitleAgain(titleOfHead(head));
}

/**
 * Collections of laws set the title, who made it, and the title once more as the document has it:
 * these lines are no text.
 */
function withoutTitleAgain(found: DocumentTitle): DocumentTitle {
  const { title, subtitles } = found;
  if (title === null) return found;
  const key = titleKey(title);
  const isAgain = ({ text }: TextLine) => {
    const number = numberWithin(text) ?? ORDER.exec(text)?.[0] ?? '';
    return titleKey(text.startsWith(number) ? text.slice(number.length) : text) === key;
  };
  const last = subtitles.findLastIndex(isAgain);
  const above = subtitles.slice(0, last + 1);
  const makers = above.filter((line) => !isAgain(line));
  if (last < 0 || !makers.every(({ text }) => MAKERS.test(text))) return found;
  return {
    ...found,
    lines: [...found.lines, ...above.filter(isAgain)],
    offices: [...found.offices, ...makers],
    subtitles: subtitles.slice(last + 1),
  };
}

function titleOfHead({ groups, stated, number, rest, ofPaper }: DocumentHead): DocumentTitle {
  const nothing = { offices: [], subtitles: [], lines: [] };
  const statedTitle = stated.find(({ kind, value }) => kind === 'title' && value !== '')?.value;
  const offices = officesOf(groups, number);
  const printed = offices.length > 0 ? groups.slice(1) : groups;
  // A brief's own name stands above the title of what it brings.
  const titled = printed.filter(
    (group) =>
      groups.indexOf(group) >= ofPaper && !group.every(({ text }) => isNoTitle(text, rest)),
  );
  const open = (titled.length > 0 ? titled : printed).map(withoutCollection);
  const all = open.map(divide).filter(({ title }) => title.length > 0);
  const last = all.at(-1);
  if (!last) {
    const subtitles = open.flatMap((group) => divide(group).subtitles);
    const [days] = subtitles;
    if (statedTitle === undefined && days && isNamedByDays(days.text)) {
      return { offices, title: days.text, lines: [days], subtitles: subtitles.slice(1) };
    }
    return { ...nothing, offices, title: statedTitle ?? null, subtitles };
  }
  const first = all[0] ?? last;
  const [a, b] = [joined(first.title), joined(last.title)];
  const isRepeated = first !== last && titleSimilarity(titleKey(a), titleKey(b)) >= LEAST_LIKENESS;
  // 27336 某议员指安排不合理 below the heading of the same words: a link to the page.
  const isMarked =
    first.title[0]?.heading != null && last.title.every(({ heading }) => heading === null);
  // The only line that the file marks as its highest heading is its title, whatever stands above it.
  const headed = all.filter((one) => one.title[0]?.heading === 1);
  const marked = headed.length === 1 && first.title[0]?.heading === null ? headed[0] : undefined;
  const chosen = marked ?? (isRepeated && !isMarked ? last : first);
  const others = all.filter(
    (one) => one !== chosen && !(isRepeated && (one === first || one === last)),
  );
  // What is no title, 2011年12月23日…通过, stands in the text.
  const untitled = open.map(divide).flatMap((one) => (one.title.length === 0 ? one.subtitles : []));
  const above = statedTitle === undefined ? 0 : linesAbove(chosen.title, statedTitle);
  if (above > 0) {
    const makers = chosen.title.slice(0, above);
    const own = chosen.title.slice(above);
    const below = [...chosen.subtitles, ...untitled];
    return {
      title: joined(own),
      lines: own,
      offices: [...offices, ...makers],
      subtitles: [...below, ...others.flatMap((one) => [...one.title, ...one.subtitles])],
    };
  }
  const subtitles = [
    ...chosen.subtitles,
    ...untitled,
    ...others.flatMap((one) => [...one.title, ...one.subtitles]),
  ];
  const title = joined(chosen.title);
  if (statedTitle !== undefined && titleKey(statedTitle).includes(titleKey(title))) {
    return { title: statedTitle, lines: chosen.title, subtitles, offices };
  }
  // The title that a page states stands again above its text, or an office alone above what is stated.
  const again = standsAgain(statedTitle, rest);
  const isOffice = chosen.title.every((line) => OFFICE_ONLY.test(simplifiedName(line.text)));
  if (statedTitle !== undefined && (again || isOffice)) {
    const below = isOffice
      ? open.flat().filter((line) => !chosen.title.includes(line))
      : open.flat();
    const makers = isOffice ? [...offices, ...chosen.title] : offices;
    return { title: statedTitle, lines: again ? [again] : [], subtitles: below, offices: makers };
  }
  // 当事人某公司，住所… without a stop at its end: the text, which has no title of its own.
  // 信件内容 above a letter whose subject is stated, 歷史法規 above a law: the page's own word.
  const isWordOfPage =
    lengthOf(title) <= LONGEST_LABEL && lengthOf(title) < lengthOf(statedTitle ?? '');
  const isText = lengthOf(title) > LONGEST_STATED && /[，,]/u.test(title);
  if (statedTitle !== undefined && (isText || isWordOfPage)) {
    return { ...nothing, offices, title: statedTitle, subtitles: open.flat() };
  }
  const isOther = isRepeated && !isMarked && titleKey(a) !== titleKey(b);
  const lines = isRepeated ? [...first.title, ...last.title] : chosen.title;
  return { title, ...(isOther ? { tocTitle: a } : {}), lines, subtitles, offices };
}

/** The line of a text that is the title stated above it, with running text below. */
function standsAgain(stated: string | undefined, rest: readonly TextLine[]): TextLine | null {
  if (stated === undefined) return null;
  const key = titleKey(stated);
  const found = rest
    .slice(0, MOST_ABOVE_TEXT)
    .find(({ text }, at) => titleKey(text) === key && isProse(rest[at + 1]?.text ?? ''));
  return found ?? null;
}

/** How many lines, which name who issued it, stand above those that say the title as a page states it. */
function linesAbove(lines: readonly TextLine[], stated: string): number {
  const key = titleKey(stated);
  const from = lines.findIndex((_, at) => at > 0 && titleKey(joined(lines.slice(at))) === key);
  return from > 0 && lines.slice(0, from).every(({ text }) => OFFICE_ONLY.test(text)) ? from : 0;
}
