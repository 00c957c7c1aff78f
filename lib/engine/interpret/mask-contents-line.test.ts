import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskContentsLine } from './mask-contents-line';

it.each([
  ['1. 江凌到瀍河区调研.....9', '江凌到瀍河区调研'],
  ['12、江凌到瀍河区调研', '江凌到瀍河区调研'],
  ['研究耕地保护、城市建设等工作……17', '研究耕地保护、城市建设等工作'],
  ['- 健身气功站点联赛举行..... 32', '- 健身气功站点联赛举行'],
  ['江凌到嵩县调研…………\t2', '江凌到嵩县调研'],
])('%s is the title alone', (line, title) => {
  expect(maskContentsLine(line).trim()).toBe(title);
});

it.each(['23.58%', '5.8', '3.15晚会', '防汛。', '……', '1.', '2023-05-08', '5.8 江凌'])(
  'leaves %s as it is',
  (text) => {
    expect(maskContentsLine(text)).toBe(text);
  },
);

it('keeps everything in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'1.、江凌…．9 ') }), (line) => {
      const masked = maskContentsLine(line);
      expect(masked).toHaveLength(line.length);
      for (const [at, unit] of [...masked].entries()) expect([' ', line[at]]).toContain(unit);
    }),
  );
});
