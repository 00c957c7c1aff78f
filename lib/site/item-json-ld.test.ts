import { expect, it } from 'vitest';
import { parseDate } from '@/lib/domain/partial-date';
import { paragraphs, sampleItem } from '@/lib/domain/sample-item';
import { itemJsonLd } from './item-json-ld';

it('names section and subsection, the first of several days, and the text as lines', () => {
  const politics = { name: '时政', slug: 'sz', subsection: { name: '会议', slug: 'hy' } };
  const item = sampleItem({
    section: politics,
    date: parseDate('2023-05-03/2023-05-05'),
    blocks: [...paragraphs('一。'), { kind: 'row', cells: ['甲', '乙'] }],
  });
  expect(itemJsonLd(item)).toMatchObject({
    articleSection: ['时政', '会议'],
    datePublished: '2023-05-03',
    articleBody: '一。\n甲\t乙',
    pageStart: 1,
  });
});

it('says nothing of what is not known', () => {
  const bare = itemJsonLd(
    sampleItem({
      section: null,
      date: null,
      page: null,
      issue: { id: 'a', label: '文件', date: null },
    }),
  );
  expect(JSON.stringify(bare)).not.toMatch(/null|articleSection|datePublished|pageStart/);
});
