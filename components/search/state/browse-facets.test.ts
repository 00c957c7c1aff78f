import { expect, it } from 'vitest';
import { browseGroups } from '@/lib/domain/browse-groups';
import { monthlyIssue } from '@/lib/domain/issue';
import { sampleItem } from '@/lib/domain/sample-item';
import { facetsOf } from './browse-facets';

const POLITICS = { name: '时政', slug: 'politics', subsections: [] };
const place = { name: '时政', slug: 'politics', subsection: null };

it('counts sections, issues, years and days', () => {
  const items = [1, 2, 3].map((ordinal) => sampleItem({ ordinal, section: place }));
  expect(facetsOf(browseGroups(items, [POLITICS]), [monthlyIssue('2023-05')])).toEqual({
    section: { politics: 3 },
    issue: { '2023': 3, '2023-05': 3 },
    date: { '2023-05-01': 3 },
    person: {},
    county: {},
  });
});

it('counts no date, no year and no section where there is none', () => {
  const items = [
    sampleItem({ section: null, date: null }),
    sampleItem({ ordinal: 2, section: place }),
  ];
  const issues = [{ ...monthlyIssue('2023-05'), date: null }];
  const { issue, date, section } = facetsOf(browseGroups(items, [POLITICS]), issues);
  expect([issue, date, section]).toEqual([{ '2023-05': 2 }, { '2023-05-01': 1 }, { politics: 1 }]);
});
