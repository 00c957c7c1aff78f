import type { TermStatistics } from '@/lib/text/vocabulary';
import { gramKey, shardOf } from './gram-key';

/** The file that holds the terms beginning with this character. */
export function wordFileOf(term: string, files: number): number {
  return shardOf(gramKey(term.slice(0, 1))[0], files);
}

/** Terms with their statistics, a line each, before they are compressed. */
export function encodeWords(terms: Iterable<readonly [string, TermStatistics]>): string {
  return Array.from(terms, ([term, { documents, frequency }]) =>
    frequency === documents ? `${term} ${documents}` : `${term} ${documents} ${frequency}`,
  ).join('\n');
}

/** The way back. */
export function decodeWords(text: string): [string, TermStatistics][] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [term = '', documents = '', frequency = documents] = line.split(' ');
    return [term, { documents: Number(documents), frequency: Number(frequency) }];
  });
}
