import { expect, it } from 'vitest';
import { sectionSummaries } from './section-summaries';

const issue = '2023-05';
const entry = (ordinal: number) => ({
  id: `2023-05-00${ordinal}`,
  title: `${ordinal}`,
  date: '2023-05-01',
  page: ordinal,
});
const child = { name: '重要会议', slug: 'huiyi', subsections: [] };
const politics = { name: '时政', slug: 'shizheng', subsections: [child] };
const economy = { name: '经济', slug: 'jingji', subsections: [] };

it('counts a section with its subsections and keeps its first items', () => {
  const groups = [
    { issue, section: politics, subsection: null, entries: [entry(1)] },
    { issue, section: politics, subsection: child, entries: [entry(2), entry(3)] },
    { issue, section: economy, subsection: null, entries: [entry(4)] },
  ];
  expect(sectionSummaries(groups, 2)).toEqual([
    { section: politics, count: 3, first: [entry(1), entry(2)] },
    { section: economy, count: 1, first: [entry(4)] },
  ]);
});
