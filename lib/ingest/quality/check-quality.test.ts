import { expect, test } from 'vitest';
import { paragraphs } from '@/lib/domain/sample-item';
import { MAY_2023 } from '@/lib/fixtures/fixture-folders';
import { ingestFolder } from '@/lib/ingest/ingest-folder';
import { splitLines } from '@/lib/ingest/sources/source-line';
import { checkQuality } from './check-quality';

test('the real issue gives few findings, each with its place', async () => {
  const { items, texts, entities, lists } = await ingestFolder(MAY_2023, MAY_2023);
  const started = process.cpuUsage();
  const findings = checkQuality(texts, items, entities, lists);
  // Microseconds of work: the clock would measure what else the machine does.
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
  expect(findings.length).toBeLessThan(40);
  for (const { file, line } of findings) {
    expect(file).toBe('2023-05.txt');
    expect(line).toBeGreaterThan(0);
  }
  const wording = findings.filter(({ kind }) => kind === 'wording').map(({ line }) => line);
  expect(wording).toEqual([81, 113, 469, 471, 475, 313]);
  const words = findings.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  expect(words).toContain('“洛水昌谷”，2 处，被切成“洛水 / 昌谷”');
});

test('a person whom only a title gives away, and a misprinted one, are reported', async () => {
  const { items, entities, lists } = await ingestFolder(MAY_2023, MAY_2023);
  const withoutNames = { ...lists, dictionary: [] };
  const first = items[0];
  if (!first) throw new Error('Expected items');
  const changed = { ...first, blocks: [...first.blocks, ...paragraphs('江陵出席。')] };
  const findings = checkQuality(
    new Map([['2023-05.txt', splitLines('市长江凌出席\n江陵出席')]]),
    [changed],
    entities.filter(({ name }) => name === '江凌'),
    withoutNames,
  );
  expect(findings).toContainEqual({
    kind: 'person',
    file: '2023-05.txt',
    line: 1,
    text: '“江凌”',
  });
  expect(findings).toContainEqual({
    kind: 'misprint',
    file: '2023-05.txt',
    line: 2,
    text: expect.stringContaining('“江陵”只出现一次；通常写作“江凌”'),
  });
});
