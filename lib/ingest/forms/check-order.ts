import { type HeadingPath, pathName } from '@/lib/ingest/sources/heading-name';
import { type IngestProblem, quote } from '@/lib/ingest/sources/ingest-problem';
import type { ContentsEntry } from './contents-entry';
import type { Body } from './parse-body';

/**
 * Reports where the headings of contents and body disagree: their order, and what stands under them.
 * @param unknown names of headings that are reported as unknown already
 */
export function checkOrder(
  file: string,
  entries: readonly ContentsEntry[],
  { headings, items }: Pick<Body, 'headings' | 'items'>,
  unknown: readonly string[] = [],
): IngestProblem[] {
  const isKnown = ({ section, subsection }: HeadingPath) =>
    !unknown.includes(section ?? '') && !unknown.includes(subsection ?? '');
  const placed = items.filter((item) => {
    const entry = entries[item.entry];
    return entry !== undefined && isKnown(entry) && isKnown(item);
  });
  return [...wrongHeadings(file, entries, placed), ...wrongOrder(file, entries, headings)];
}

/** One problem for all the items of one heading that stand under the same other heading. */
function wrongHeadings(
  file: string,
  entries: readonly ContentsEntry[],
  items: Body['items'],
): IngestProblem[] {
  const problems = new Map<string, IngestProblem>();
  for (const item of items) {
    const entry = entries[item.entry];
    if (!entry) continue;
    const [inContents, inBody] = [pathName(entry), pathName(item)];
    const pair = `${inContents}\n${inBody}`;
    if (inContents === inBody || problems.has(pair)) continue;
    problems.set(pair, {
      file,
      line: item.line,
      severity: 'error',
      expected: `${quote(item.title)}在“${inContents}”栏目下（目录第${entry.line}行）`,
      found: `正文里它在“${inBody}”栏目下`,
      remedy: '核对目录和正文的栏目名及其位置，使两处一致',
    });
  }
  return [...problems.values()];
}

function wrongOrder(
  file: string,
  entries: readonly ContentsEntry[],
  headings: readonly (HeadingPath & { readonly line: number })[],
): IngestProblem[] {
  const order = [...new Set(entries.flatMap((entry) => [entry.section ?? '', pathName(entry)]))];
  let last = -1;
  for (const heading of headings) {
    const place = order.indexOf(pathName(heading));
    if (place < 0) continue;
    if (place < last) {
      return [
        {
          file,
          line: heading.line,
          severity: 'error',
          expected: `正文的栏目与目录同序（“${order[last]}”在“${order[place]}”之后）`,
          found: `“${pathName(heading)}”排在“${order[last]}”后面`,
          remedy: '调整目录或正文，使栏目的先后一致',
        },
      ];
    }
    last = place;
  }
  return [];
}
