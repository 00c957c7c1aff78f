import { describe, expect, it } from 'vitest';
import { monthlyIssue } from '@/lib/domain/issue';
import { parseDate } from '@/lib/domain/partial-date';
import type { Hit } from '@/lib/search/contract';
import { resultsCsv } from './download-results';

function hit(title: string, excerpt = ''): Hit {
  return {
    id: '2023-05-023',
    tier: 'literal',
    score: 1,
    title: [{ text: title, marked: false }],
    excerpt: [
      { text: excerpt, marked: true },
      { text: '。', marked: false },
    ],
    rewritings: [],
    missing: [],
    issue: monthlyIssue('2023-05'),
    section: { name: '时政', slug: 'shizheng', subsection: null },
    date: parseDate('2023-05-29'),
    page: 12,
  };
}

const csv = (...hits: Hit[]) => resultsCsv(hits, (id) => `https://a.test/items/${id}/`);

describe('results as CSV', () => {
  it('begins with a byte order mark and the names of the columns, and ends lines as Windows does', () => {
    expect(csv()).toBe('\uFEFF标题,日期,栏目,子栏目,页,编号,地址,摘录\r\n');
  });

  it('gives a row for each hit, without marks', () => {
    expect(csv(hit('江凌调研防汛工作', '市委书记江凌')).split('\r\n')[1]).toBe(
      '江凌调研防汛工作,2023-05-29,时政,,12,2023-05-023,https://a.test/items/2023-05-023/,市委书记江凌。',
    );
  });

  it('leaves the cells of what is not known empty', () => {
    const unknown = { ...hit('甲'), section: null, date: null, page: null };
    expect(csv(unknown).split('\r\n')[1]).toBe(
      '甲,,,,,2023-05-023,https://a.test/items/2023-05-023/,。',
    );
  });

  it('quotes what would break a row', () => {
    expect(csv(hit('一,二"三"\n四')).split('\r\n')[1]).toMatch(/^"一,二""三""\n四",2023/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes %j plain text', (title) => {
    expect(csv(hit(title)).split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
  });
});
