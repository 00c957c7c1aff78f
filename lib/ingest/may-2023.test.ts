import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toOpenItem } from '@/lib/domain/open-item';
import { dataFile, realSections } from '@/lib/fixtures/sample-issue';
import { readIssue } from '@/lib/ingest/forms/read-issue';
import { readTextLines } from './sources/text-reader';

/** Of what was published before items had blocks, taken once from that open data. */
const DIGEST = '11847881e5a9fa128aeaef6dc7ae99e2d3f50ed81966502e9367f10d765eace2';

test('the 110 items of May 2023 keep their ids, titles, dates, sections and every character', () => {
  const file = '2023-05.txt';
  const { items } = readIssue(file, readTextLines(file, dataFile(file)), realSections());
  const kept = items
    .map(toOpenItem)
    .map((one) => [one.id, one.title, one.date, one.section, one.subsection, one.body]);
  expect(kept).toHaveLength(110);
  expect(createHash('sha256').update(JSON.stringify(kept)).digest('hex')).toBe(DIGEST);
});
