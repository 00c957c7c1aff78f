import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from './break-lines';

/** Han are one wide, Latin and digits half. */
const measure = (character: string) => (/[\x20-\x7e]/.test(character) ? 0.5 : 1);
const widthOf = (line: string) => [...line].reduce((sum, c) => sum + measure(c), 0);

it('leaves a short title on one line', () => {
  expect(breakLines('江凌调研防汛工作', 14, measure)).toEqual(['江凌调研防汛工作']);
});

it('breaks into even lines, not a full one and a rest', () => {
  const lines = breakLines('徐衣显主持召开专题会议研究农机装备产业转型发展工作', 14, measure);
  expect(lines).toHaveLength(2);
  expect(Math.abs(widthOf(lines[0] ?? '') - widthOf(lines[1] ?? ''))).toBeLessThanOrEqual(3);
});

it('keeps numbers, Latin and book titles together', () => {
  const lines = breakLines('洛轴为国际大科学项目SKA研制的方位轴承2023年通过验收', 9, measure);
  expect(lines.join('|')).not.toMatch(/S\|K|K\|A|2\|0|0\|2|2\|3/);
});

it('never begins a line with a closing mark nor ends one with an opening mark', () => {
  const text = fc
    .array(fc.constantFrom(...'洛阳市委“”《》（），、。：！2023SKA 工作'), { minLength: 1 })
    .map((characters) => characters.join('').trim());
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 20 }), (title, width) => {
      const lines = breakLines(title, width, measure);
      expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[”》），、。：！]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《（]$/);
    }),
  );
});

it('leaves no line with a single character where there are enough', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'洛阳市委召开会议'), minLength: 12 }),
      (title) => {
        for (const line of breakLines(title, 10, measure))
          expect([...line].length).toBeGreaterThan(2);
      },
    ),
  );
});
