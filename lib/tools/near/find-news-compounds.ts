import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import nodejieba from 'nodejieba';
import { HAN_RUN } from '@/lib/text/han';

const LONGEST = 6;
/** Seldom enough to reach what is said in one year only, often enough to be no slip of the cutting. */
const LEAST_COUNT = 10;
/** Of the places of the rarer half, the share in which the other half stands beside it. */
const LEAST_COHESION = 0.15;

/** Parts of speech of which compounds are made, and those that may end them. */
const PART = /^(?:n|vn|v|a|b|an|j|l|i|nz|ng|vg|s|g|k)$/;
const END = /^(?:n|vn|nz|l|v|a|an|s|k|g|ng)$/;

/**
 * Compounds of up to six characters that news uses and a dictionary lacks: words that keep together
 * (橙色预警, 乡镇卫生院), none of them a name or a number.
 *
 * @param path gzipped JSON, an object with `title` and `body` a line
 */
export function findNewsCompounds(path: string): string[] {
  const words = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { title, body } = JSON.parse(line) as { title: string; body: string };
    for (const [run] of `${title}\n${body}`.matchAll(HAN_RUN)) {
      let first = '';
      for (const second of nodejieba.cut(run, true)) {
        words.set(second, (words.get(second) ?? 0) + 1);
        const pair = first + second;
        if (mayPair(first, second)) {
          const seen = pairs.get(pair);
          if (seen) seen.count++;
          else pairs.set(pair, { count: 1, first, second });
        }
        first = second;
      }
    }
  }
  const kept = [...pairs].filter(([, { count, first, second }]) => {
    const rarer = Math.min(words.get(first) ?? 0, words.get(second) ?? 0);
    return count >= LEAST_COUNT && count >= LEAST_COHESION * rarer;
  });
  return kept.flatMap(([pair]) => (!words.has(pair) && isCompound(pair) ? [pair] : [])).sort();
}

interface Pair {
  count: number;
  readonly first: string;
  readonly second: string;
}

function mayPair(first: string, second: string): boolean {
  if (first === '' || first.length + second.length > LONGEST) return false;
  return first.length + second.length > 2;
}

function isCompound(pair: string): boolean {
  const tags = nodejieba.tag(pair).map(({ tag }) => tag);
  return tags.length > 1 && tags.every((tag) => PART.test(tag)) && END.test(tags.at(-1) ?? '');
}
