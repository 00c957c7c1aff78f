import { dateExpressions } from '@/lib/ingest/dates/date-expression';
import { documentNumber } from '@/lib/ingest/roles/document-number';
import { findFurniture } from '@/lib/ingest/roles/furniture/find-furniture';
import { withWikiHeadings } from '@/lib/ingest/roles/furniture/wiki-page';
import { joinSpread } from '@/lib/ingest/roles/join-spread';
import { withoutLayoutTables } from '@/lib/ingest/roles/layout-tables';
import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { isFull, type Setting, settingOf } from '@/lib/ingest/roles/setting';
import { splitColumns } from '@/lib/ingest/roles/split-columns';
import { type TextLine, textLines } from '@/lib/ingest/roles/text-line';
import { readFileName } from '@/lib/ingest/sources/read-file-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { Stated } from '@/lib/ingest/sources/stated';
import type { TextDocument } from './form';

/** So many of the lines of a text that is set with blank lines between all lines have one. */
const SPACED = 0.9;

/**
 * A text as the forms see it: what belongs to pages is set aside, and year and month are known as
 * far as the file's name, or else the file or its page, says them.
 * @param isBare keeps all lines, for a text of which the editor says what each line is
 */
export function documentOf(
  file: string,
  source: readonly SourceLine[],
  stated: Stated | null,
  isBare = false,
): TextDocument {
  const name = readFileName(file);
  const all = isBare
    ? textLines(source)
    : withWikiHeadings(textLines(withoutLayoutTables(splitColumns(source))));
  const furniture = isBare ? new Map<number, string>() : findFurniture(all);
  const own = all.flatMap((line, index): TextLine[] => {
    if (furniture.has(index)) return [];
    // A blank line beside what a page's end left is the page's; the text begins after one.
    const isBelow =
      furniture.has(index - 1) && all.some((_, at) => at < index && !furniture.has(at));
    // A web page sets its buttons between texts, never within one.
    const isApart = furniture.get(index - 1)?.startsWith('网页') === true;
    return [isBelow ? { ...line, afterBlank: isApart } : line];
  });
  const { lines: kept, joined } = isBare ? { lines: own, joined: new Set() } : joinSpread(own);
  const setting = settingOf(kept);
  const lines = isBare ? kept : withFullLines(kept, setting);
  const left = all.flatMap((line, index): RoledLine[] => {
    const reason = joined.has(line) ? '标题的字，已并入上一行' : furniture.get(index);
    return reason === undefined ? [] : [{ line, role: 'furniture', reason }];
  });
  const onPage = left.flatMap(({ line }) => dateExpressions(line.text));
  const statedYear = stated?.date ? Number(stated.date.slice(0, 4)) : null;
  return {
    file,
    name,
    lines,
    furniture: left,
    setting,
    context: {
      year: name.year ?? statedYear ?? onPage.find(({ year }) => year !== null)?.year ?? null,
      month: name.month,
    },
  };
}

/** Where lines are broken at a width, the full ones are no titles; blank lines between all are none. */
function withFullLines(lines: readonly TextLine[], setting: Setting): TextLine[] {
  if (setting.width === null) return [...lines];
  const spaced = lines.filter(({ afterBlank }) => afterBlank).length >= lines.length * SPACED;
  const closed = spaced ? lines.map((line) => ({ ...line, afterBlank: false })) : lines;
  return closed.map((line, index): TextLine => {
    const next = closed[index + 1];
    const isRunning =
      next !== undefined &&
      !next.afterBlank &&
      documentNumber(next.text) === null &&
      isFull(line, setting);
    return isRunning && line.heading === null ? { ...line, isFull: true } : line;
  });
}
