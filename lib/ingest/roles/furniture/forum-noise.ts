/** Pairs of any two characters with a space between, of which the first is no letter: `, L8 X5 G9 c. B6`. */
const PAIRS = '(?:[ -;] {1,2}[0-~]){4,}';
const AT_EDGE = new RegExp(`^\\s*${PAIRS}(?![\\d年月日])|\\s*${PAIRS}\\s*$`, 'gu');
const LEAST_LETTERS = 3;

/**
 * What forums mix into a post at either end of its lines, so that it is not copied: where that
 * begins and ends, in UTF-16 units. Discuz! makes it of pairs of random characters, of which the
 * first is no letter, with a space inside each.
 */
export function noiseAtEdges(text: string): { start: number; end: number }[] {
  return [...text.matchAll(AT_EDGE)].flatMap(({ index, 0: noise }) => {
    const letters = noise.match(/[A-Za-z]/gu)?.length ?? 0;
    // Figures in columns are pairs, too: 12 34 56 78.
    const isNoise = letters >= LEAST_LETTERS && /[^\w\s.,:%-]/u.test(noise);
    return isNoise ? [{ start: index, end: index + noise.length }] : [];
  });
}

/** Whether a line is nothing but such noise, the space at its ends aside. */
export function isNoise(text: string): boolean {
  // The first pair may begin with a space.
  const wide = `  ${text}`;
  const [first] = noiseAtEdges(wide);
  return first !== undefined && first.start === 0 && first.end === wide.length;
}
