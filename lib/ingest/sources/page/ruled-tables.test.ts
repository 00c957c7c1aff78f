import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Glyph, Ruling } from './page-glyphs';
import { pageLines } from './page-lines';
import { setPage } from './page-rows';

const EM = 10;

function set(text: string, left: number, baseline: number): Glyph[] {
  return [...text].map((character, at) => ({
    text: character,
    left: left + at * EM,
    right: left + (at + 1) * EM,
    baseline,
    size: EM,
  }));
}

const across = (at: number, from: number, to: number): Ruling => ({ isAcross: true, at, from, to });
const down = (at: number, from: number, to: number): Ruling => ({ isAcross: false, at, from, to });

function shown(glyphs: readonly Glyph[], rulings: readonly Ruling[]) {
  const page = setPage({ number: 1, width: 600, height: 840, glyphs, rulings });
  return pageLines([page]).map(({ cells, text }) => cells ?? text);
}

/** Three columns and two rows, the second of them two lines high. */
const GRID = [
  ...[100, 130, 170].map((at) => across(at, 50, 350)),
  ...[50, 150, 250, 350].map((at) => down(at, 100, 170)),
];
const TEXT = [
  ...set('项目', 55, 120),
  ...set('内容', 155, 120),
  ...set('投资', 255, 120),
  ...set('学校', 55, 150),
  ...set('新建教学楼两栋', 155, 145),
  ...set('实验楼一栋', 155, 162),
  ...set('86', 255, 150),
];

test('lines around cells keep rows apart, and the lines of a cell together', () => {
  expect(
    shown([...set('重点项目表', 60, 80), ...TEXT, ...set('以上项目。', 60, 200)], GRID),
  ).toEqual([
    '重点项目表',
    ['项目', '内容', '投资'],
    ['学校', '新建教学楼两栋实验楼一栋', '86'],
    '以上项目。',
  ]);
});

test('a cell over two columns stands in the first, and one over all is a line of its own', () => {
  const rulings = [
    ...[70, 100, 130, 160].map((at) => across(at, 50, 250)),
    ...[50, 250].map((at) => down(at, 70, 160)),
    down(150, 100, 160),
  ];
  const glyphs = [
    ...set('人员情况', 110, 90),
    ...[...set('男', 60, 120), ...set('女', 160, 120)],
    ...[...set('35', 60, 150), ...set('21', 160, 150)],
  ];
  expect(shown(glyphs, rulings)).toEqual(['人员情况', ['男', '女'], ['35', '21']]);
});

test('lines across alone part rows, whose columns are where no row has a character', () => {
  const rulings = [100, 130, 170].map((at) => across(at, 50, 350));
  expect(shown(TEXT, rulings)).toEqual([
    ['项目', '内容', '投资'],
    ['学校', '新建教学楼两栋实验楼一栋', '86'],
  ]);
});

test('a frame around text, and a line below a heading, are no tables', () => {
  const frame = [across(70, 40, 400), across(220, 40, 400), down(40, 70, 220), down(400, 70, 220)];
  const text = [...set('通知', 60, 90), ...set('现将有关事项通知如下。', 60, 120)];
  expect(shown(text, frame)).toEqual(shown(text, []));
  expect(shown(text, [across(100, 40, 400)])).toEqual(shown(text, []));
});

test('whatever lines are drawn on a page, no character is lost', () => {
  const ruling = fc.record({
    isAcross: fc.boolean(),
    at: fc.integer({ min: 40, max: 400 }),
    from: fc.integer({ min: 40, max: 200 }),
    to: fc.integer({ min: 201, max: 400 }),
  });
  const bare = (lines: readonly (string | readonly string[])[]) =>
    [...lines.flat().join('')]
      .filter((one) => /\S/u.test(one))
      .sort()
      .join('');
  fc.assert(
    fc.property(fc.array(ruling, { maxLength: 20 }), (rulings) => {
      expect(bare(shown(TEXT, rulings))).toBe(bare(shown(TEXT, [])));
    }),
  );
});
