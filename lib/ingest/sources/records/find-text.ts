import { simplifiedName } from '@/lib/ingest/sources/simplified-name';
import type { SourceLine } from '@/lib/ingest/sources/source-line';
import type { Entry } from './record-fields';
import { fieldName } from './record-keys';
import { arePartsOfText } from './record-parts';
import { isRunningText, recordText } from './record-text';

/** What says of a thing what it is, in words. */
const DESCRIBES =
  /(?:description|desc|detail|details|explain|remark|abstract|summary|intro|introduction|answer|reply|答复|回复|描述|说明|简介|介绍|详情|摘要|概述|事由|内容|事实)$/iu;
const LEAST_DESCRIPTION = 20;
/** Two texts of one record that begin alike are the same, once with marks and once without. */
const LEAST_DIFFERENT = 12;

/**
 * Takes the text of a record out of what it says where no key means one: the longest that can only be
 * a text, else its parts under a name of their own, as the articles of a law, else what describes it.
 */
export function takeText(others: Entry[]): Entry | undefined {
  const long = others.filter(({ value }) => typeof value === 'string' && isRunningText(value));
  const [longest] = long.sort((a, b) => String(b.value).length - String(a.value).length);
  const found = longest ?? others.find(({ value }) => arePartsOfText(value)) ?? describing(others);
  if (found) others.splice(others.indexOf(found), 1);
  return found;
}

function describing(others: readonly Entry[]): Entry | undefined {
  return others.find(
    ({ key, value }) =>
      DESCRIBES.test(simplifiedName(key.trim())) &&
      typeof value === 'string' &&
      /\p{Script=Han}/u.test(value) &&
      (/[。！？；]/u.test(value) || value.length >= LEAST_DESCRIPTION),
  );
}

/**
 * A second text below its name, as a reply below a letter; nothing where it is the first once more, or
 * its beginning.
 * @param line of the record, from 1
 */
export function furtherText(
  { key, value }: Entry,
  text: readonly SourceLine[],
  line: number,
): SourceLine[] {
  const bare = (some: readonly SourceLine[]) =>
    some.map((one) => one.text.replace(/\s+/gu, '')).join('');
  const own = recordText(value, line) ?? [];
  const [first, second] = [bare(text), bare(own)];
  const isSame =
    first.includes(second.slice(0, LEAST_DIFFERENT)) ||
    second.includes(first.slice(0, LEAST_DIFFERENT));
  if (own.length === 0 || (isSame && first !== '')) return [];
  return [{ number: line, text: fieldName(key), heading: 2, startsParagraph: true }, ...own];
}
