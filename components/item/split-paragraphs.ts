import type { HighlightPart } from '@/lib/search/search-types';

/** Cuts a marked text at its line breaks; a mark that runs over one goes on in the next paragraph. */
export function splitParagraphs(
  parts: readonly HighlightPart[],
): readonly (readonly HighlightPart[])[] {
  const paragraphs: HighlightPart[][] = [[]];
  for (const { text, marked } of parts) {
    text.split('\n').forEach((line, place) => {
      if (place > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ text: line, marked });
    });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
