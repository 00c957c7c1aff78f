import { findSignatures, isSignatory } from '@/lib/ingest/roles/find-signatures';
import type { TextLine } from '@/lib/ingest/roles/text-line';

/** Below a document's day, whom it is open to: （此件主动公开）. */
const RELEASE = /^[（(]\s*此件[^（）()]{2,12}[）)]$/u;

/** Whether a line says whom a document is open to. */
export function isRelease(text: string): boolean {
  return RELEASE.test(text);
}

/** Who signed the text above and when, right below it and apart from what follows. */
export function closingLines(lines: readonly TextLine[]): Set<number> {
  const signed = findSignatures(lines);
  const found = new Set<number>();
  for (const index of signed) {
    const below = lines[index + 1];
    const isReleased = below !== undefined && isRelease(below.text);
    if ((below?.afterBlank === false && !isReleased) || signed.has(index + 1)) continue;
    let first = index;
    while (signed.has(first - 1)) first -= 1;
    // Who signs by office and name is above no text, however far apart each line is set.
    const isBySignatory = isSignatory(lines[index]?.text ?? '');
    if (lines[first]?.afterBlank && !isBySignatory) continue;
    for (let at = first; at <= index; at += 1) found.add(at);
  }
  return found;
}
