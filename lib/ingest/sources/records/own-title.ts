import { isNameOfThing } from './choose-column';
import { isPartOfRecord } from './record-keys';
import { oneLine } from './record-text';
import { statedDate } from './stated-date';

/** A name has so many characters. */
const LONGEST = 120;
const WORDED = /\p{L}.*\p{L}/su;
const LEAST_HAN = /\p{Script=Han}.*\p{Script=Han}/su;
const DEEPEST = 3;

/** What a record without title and text is called by. */
export interface OwnTitle {
  readonly key: string;
  readonly title: string;
}

/**
 * What a record is of where no key means a title: the first value whose key names a thing, billName,
 * else the first in Chinese, else the first in any words; also within its parts. Null where it says
 * nothing in words.
 */
export function ownTitle(value: object): OwnTitle | null {
  const worded = [...valuesOf(value)].flatMap(([key, one]) => {
    const title = oneLine(one);
    const isName = [...title].length <= LONGEST && WORDED.test(title);
    return isName && statedDate(title) === null ? [{ key, title }] : [];
  });
  const inChinese = worded.filter(({ title }) => LEAST_HAN.test(title));
  return inChinese.find(({ key }) => isNameOfThing(key)) ?? inChinese[0] ?? worded[0] ?? null;
}

function* valuesOf(value: object, depth = 0): Iterable<[string, string]> {
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'string') yield [key, one];
    else if (depth < DEEPEST && isPartOfRecord(key, one)) yield* valuesOf(one, depth + 1);
  }
}
