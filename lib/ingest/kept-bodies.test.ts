import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BuildCache } from './cache/build-cache';
import { readBody } from './forms/read-body';
import { keptBodies } from './kept-bodies';

const text = fc.constantFrom(
  '市长王国辉到孟津调研防汛工作',
  '一、抓好旅游、文化、龙门等项目。',
  '王国辉指出，责任重于泰山，各级各部门要把防汛工作抓实抓细。',
  '2023年5月8日',
  '打印本页',
);
const record = fc.record({ title: text, lines: fc.array(text, { minLength: 1, maxLength: 6 }) });

it('reads each text as if nothing were kept, wherever in its file it stands', () => {
  const kept = new Map<string, Buffer>();
  const writes: string[] = [];
  const cache: BuildCache = {
    read: (name) => kept.get(name) ?? null,
    write: (name, _, content) => {
      writes.push(name);
      kept.set(name, Buffer.concat(content));
    },
  };
  const read = (
    records: readonly (typeof record extends fc.Arbitrary<infer One> ? One : never)[],
  ) => {
    const bodies = keptBodies('news.jsonl', cache);
    for (const [at, { title, lines }] of records.entries()) {
      const numbered = lines.map((line) => ({ number: at + 1, text: line }));
      expect(bodies.read(title, numbered)).toEqual(readBody(title, numbered));
    }
    bodies.keep();
  };
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), record, (records, added) => {
      read(records);
      read([added, ...records]);
      const before = writes.length;
      read([...records, added]);
      expect(writes.length).toBe(before);
    }),
  );
});
