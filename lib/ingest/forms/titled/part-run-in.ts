import { isProse } from '@/lib/ingest/roles/line-shape';
import { splitLine, type TextLine } from '@/lib/ingest/roles/text-line';
import { titleEcho } from './title-echo';

/** A title, and the text with its day right behind it: `一、市长调研营商环境 5月16日，市长到……`. */
const RUN_IN =
  /^((?:[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*[.、．]|[（(][一二三四五六七八九十\d]{1,3}[）)])?\s*\p{Script=Han}[^，。；：,;:]{5,38})\s+(?=(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日)/u;
/** Who reports it is no title: 本网讯（龙潭乡　石小凤）　6月13日，…. */
const REPORT = /^\p{Script=Han}{0,6}[讯訊](?:[（(\s]|$)|^(?:本报|本网|通讯员|记者)/u;
const LEAST = 2;
/** Of the running texts of a collection, so many begin so. */
const LEAST_SHARE = 0.5;

/** The same without a day: 上百只天鹅飞抵可鲁克湖越冬 寒冬时节，位于…. */
const HEADLINE = /^(\p{Script=Han}[^。，；,;!！?？]{5,38}?)\s+(?=[^\s。]{2,40}[，,。][^\n]{20,})/u;
const LEAST_HEADLINES = 3;
const LEAST_ECHO = 0.25;
const ECHOED_SHARE = 0.7;

/** Where each line is a headline with its text behind it, which says it again. */
function headlinesOf(lines: readonly TextLine[]): Map<TextLine, number> {
  const found = lines.flatMap((line) => {
    const title = HEADLINE.exec(line.text)?.[1];
    return title !== undefined && isProse(line.text) ? [{ line, title }] : [];
  });
  const told = found.filter(
    ({ line, title }) => titleEcho(title, line.text.slice(title.length)) >= LEAST_ECHO,
  );
  const areAll = found.length === lines.length && found.length >= LEAST_HEADLINES;
  if (!areAll || told.length < found.length * ECHOED_SHARE) return new Map();
  return new Map(found.map(({ line, title }) => [line, title.length]));
}

/** The lines with titles that texts stand behind each on a line of its own. */
export function partRunIn(lines: readonly TextLine[]): readonly TextLine[] {
  const dated = new Map(
    lines.flatMap((line) => {
      const title = RUN_IN.exec(line.text)?.[1];
      return title !== undefined && !REPORT.test(title) && isProse(line.text)
        ? [[line, title.length] as const]
        : [];
    }),
  );
  const prose = lines.filter(({ text }) => isProse(text)).length;
  const isDated = dated.size >= LEAST && dated.size >= prose * LEAST_SHARE;
  const titles = isDated ? dated : headlinesOf(lines);
  return lines.flatMap((line) => {
    const length = titles.get(line);
    return length === undefined ? [line] : splitLine(line, length);
  });
}
