import { expect, it } from 'vitest';
import { issuesOf } from '@/lib/domain/issues-of';
import { sampleItem } from '@/lib/domain/sample-item';
import { addPlainContents } from './plain-contents';

const items = [1, 2].map((at) => sampleItem({ id: `2023-05-00${at}`, title: `第${at}条<&` }));
const issues = issuesOf(items);
const [issue] = issues;

it('lists every item of the issue that the page names, under its sections', () => {
  const html = addPlainContents(
    `<p></p><noscript data-contents="${issue?.id}"><h2>全部</h2></noscript><p></p>`,
    issues,
    '/gazette',
  );
  expect(html).toMatch(/^<p><\/p><noscript data-contents="[^"]*"><h2>全部<\/h2><section><h3>/);
  expect(html).toContain('<li><a href="/gazette/items/2023-05-001/">第1条&lt;&amp;</a></li>');
  expect(html.match(/<li>/g)).toHaveLength(items.length);
  expect(html).toMatch(/<\/ul><\/section><\/noscript><p><\/p>$/);
});

it('leaves a page as it is that is to list nothing', () => {
  const html = '<noscript><h2>全部</h2></noscript>';
  expect(addPlainContents(html, issues, '')).toBe(html);
});

it('fails where the page names an issue that there is not', () => {
  const html = '<noscript data-contents="1999-01"></noscript>';
  expect(() => addPlainContents(html, issues, '')).toThrow(/1999-01/);
});
