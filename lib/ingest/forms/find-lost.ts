import type { RoledLine } from '@/lib/ingest/roles/line-role';
import { plainLine } from '@/lib/ingest/roles/plain-line';
import type { TextLine } from '@/lib/ingest/roles/text-line';
import type { SourceLine } from '@/lib/ingest/sources/source-line';

/** What only marks, parts or fills a line, and may go with the mark: `## `, `＃＃`, `：`, `- `, `|`. */
const MARKS = /[\s#＃:：|｜┃│║·•●○◆■□▪*＊\-—–_=【】〔〕[\]\\]/gu;

/**
 * The lines of which some characters have no role, which would be a fault of this program: every
 * line has to stand, whole, among the lines with roles. White space and marks aside.
 */
export function findLost(
  source: readonly SourceLine[],
  roles: readonly RoledLine[],
): { readonly line: number; readonly text: string }[] {
  const kept = new Map<number, string>();
  for (const { line } of roles) {
    kept.set(line.number, (kept.get(line.number) ?? '') + bare(line));
  }
  const printed = new Map<number, string>();
  for (const { number, text } of source) {
    printed.set(number, (printed.get(number) ?? '') + plainLine(text).replace(MARKS, ''));
  }
  return [...printed].flatMap(([line, text]) => {
    const found = kept.get(line) ?? '';
    return countOf(found) >= countOf(text) ? [] : [{ line, text }];
  });
}

function bare({ text }: TextLine): string {
  return text.replace(MARKS, '');
}

function countOf(text: string): number {
  return [...text].length;
}
