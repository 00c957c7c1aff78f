import { expect, test } from 'vitest';
import { formatQualityReport, summariseFindings } from './format-quality-report';
import type { QualityFinding } from './quality-finding';

const findings: QualityFinding[] = [
  { kind: 'word', file: '2023-06.txt', line: 9, text: '“洛水昌谷”' },
  { kind: 'characters', file: '2023-06.txt', line: null, text: '造字' },
];

test('each kind is a chapter with a remedy, each finding a line with its place', () => {
  const report = formatQualityReport(findings, []);
  expect(report).toContain('- 2023-06.txt:9　“洛水昌谷”\n');
  expect(report).toContain('- 2023-06.txt　造字\n');
  expect(report.match(/^## .*$/gm)).toEqual(['## 可疑的字符（1）', '## 可能应当收进词典的词（1）']);
  expect(report.match(/^怎么办：/gm)).toHaveLength(2);
});

test('the summary counts kinds, and a clean issue says so', () => {
  expect(summariseFindings(findings)).toBe('可疑的字符 1 处，可能应当收进词典的词 1 处');
  expect(summariseFindings([])).toBe('');
  expect(formatQualityReport([], [])).toContain('没有发现值得看的地方。');
});
