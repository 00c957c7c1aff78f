import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryItem } from '@/lib/domain/arbitrary-item';
import { monthlyIssue } from '@/lib/domain/issue';
import { sampleItem } from '@/lib/domain/sample-item';
import { fromRecord, toRecord } from './item-record';

const ISSUES = [monthlyIssue('2023-05')];
const CHILD = { name: '重要会议', slug: 'huiyi', subsections: [] };
const SECTIONS = [{ name: '时政', slug: 'shizheng', subsections: [CHILD] }];

it('reads back as the very item that was written', () => {
  fc.assert(
    fc.property(arbitraryItem, (item) => {
      const record = JSON.parse(JSON.stringify(toRecord(item)));
      expect(fromRecord(record, ISSUES, SECTIONS)).toEqual(item);
    }),
  );
});

it('leaves out what is last and empty', () => {
  expect(toRecord(sampleItem())).toHaveLength(8);
  expect(toRecord(sampleItem({ tocTitle: '甲' }))).toHaveLength(9);
});

it('names the item whose issue is unknown', () => {
  expect(() => fromRecord(toRecord(sampleItem()), [], SECTIONS)).toThrow(
    'Item 2023-05-001: expected a known issue, got 2023-05',
  );
});
