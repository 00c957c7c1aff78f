import { cleanLayoutSpaces } from './clean-layout-spaces';
import { endsSentence } from './sentence-end';

/**
 * Text of an item from the lines that page breaks cut it into. A line that ends a sentence ends
 * its paragraph (`\n`); any other goes on in the next line, without a space: page breaks fall
 * inside words and dates.
 */
export function joinFragments(fragments: readonly string[]): string {
  const paragraphs: string[] = [];
  for (const fragment of fragments.map((text) => text.trim())) {
    if (fragment === '') continue;
    const open = paragraphs.at(-1);
    if (open === undefined || endsSentence(open)) paragraphs.push(fragment);
    else paragraphs[paragraphs.length - 1] = open + fragment;
  }
  return paragraphs.map(cleanLayoutSpaces).join('\n');
}
