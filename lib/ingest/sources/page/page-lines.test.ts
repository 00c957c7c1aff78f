import { expect, test } from 'vitest';
import type { Glyph, GlyphPage } from './page-glyphs';
import { pageLines } from './page-lines';

const EM = 12;
const LEFT = 60;
/** Characters of a full line between the margins. */
const FULL = 40;

/** A text set from `x` ems right of the margin, in the row `y`. */
function set(text: string, x: number, y: number, size = EM): Glyph[] {
  return [...text].map((character, at) => ({
    text: character,
    left: LEFT + x * EM + at * size,
    right: LEFT + x * EM + (at + 1) * size,
    baseline: 80 + y * 20,
    size,
  }));
}

const page = (number: number, ...glyphs: Glyph[][]): GlyphPage => {
  return { number, width: 600, height: 840, glyphs: glyphs.flat() };
};
const shown = (...pages: GlyphPage[]) =>
  pageLines(pages).map(({ text, page: number, heading, align, cells, isFurniture }) => [
    number,
    cells ?? text,
    ...[heading, align, isFurniture].filter((one) => one !== undefined),
  ]);
const words = (count: number, first = '正') => first + '文'.repeat(count - 1);

test('rows go on in their paragraph; an indent, a short row or a wide gap begins another', () => {
  expect(
    shown(
      page(
        1,
        set(words(FULL - 2, '甲'), 2, 0),
        set(words(FULL), 0, 1),
        set(words(9), 0, 2),
        set(words(FULL - 2, '乙'), 2, 3),
        set(words(FULL), 0, 4),
        set(words(FULL, '丙'), 0, 6),
        set(words(5), 0, 7),
        set(words(5, '丁'), 0, 8),
      ),
    ).map(([, text]) => [String(text)[0], String(text).length]),
  ).toEqual([
    ['甲', 2 * FULL + 7],
    ['乙', 2 * FULL - 2],
    ['丙', FULL + 5],
    ['丁', 5],
  ]);
});

test('columns are read one after the other, between what goes over both', () => {
  const column = (first: string, x: number, y: number) => [
    set(words(16, first), x + 2, y),
    ...[1, 2, 3].map((row) => set(words(18), x, y + row)),
  ];
  const lines = shown(
    page(
      1,
      set('通栏标题在两栏之上', 12, 0, 16),
      ...column('甲', 0, 2),
      ...column('乙', 20, 2),
      set(words(FULL - 2, '通'), 2, 7),
      ...column('丙', 0, 9),
      ...column('丁', 20, 9),
    ),
    page(2, ...column('戊', 0, 0).map((row, at) => (at === 0 ? set(words(18, '续'), 0, 0) : row))),
  );
  expect(lines.map(([, text]) => String(text)[0])).toEqual(['通', '甲', '乙', '通', '丙', '丁']);
  expect(String(lines.at(-1)?.[1])).toHaveLength(16 + 3 * 18 + 4 * 18);
});

test('running titles and page numbers are set apart by their place, also amid a sentence', () => {
  const pages = [1, 2, 3].map((number) =>
    page(
      number,
      set('河阴县人民政府公报', 14, -2, 9),
      ...Array.from({ length: 30 }, (_, row) => set(words(FULL, '正'), 0, row)),
      set(`— ${number} —`, 18, 34, 9),
    ),
  );
  const lines = shown(...pages);
  expect(
    lines.filter((line) => line.includes(true)).map(([number, text]) => [number, text]),
  ).toEqual(
    [1, 2, 3].flatMap((number) => [
      [number, '河阴县人民政府公报'],
      [number, `— ${number} —`],
    ]),
  );
  expect(
    lines.filter((line) => !line.includes(true)).map(([, text]) => String(text).length),
  ).toEqual([3 * 30 * FULL]);
});

test('a body of real words is no running title, though it stands outermost', () => {
  const pages = [1, 2].map((number) =>
    page(number, ...Array.from({ length: 34 }, (_, row) => set(words(number + 9), 0, row - 1))),
  );
  expect(shown(...pages).some((line) => line.includes(true))).toBe(false);
});

test('headings are larger, titles stand in the middle, signatures at the right', () => {
  expect(
    shown(
      page(
        1,
        set('关于防汛工作的通知', 13.25, 0, 18),
        set('时政', 19, 2),
        set(words(FULL - 2), 2, 4),
        set(words(FULL), 0, 5),
        set('河阴县人民政府', 32, 7),
        set('2023年5月6日', 31, 8),
      ),
    ),
  ).toEqual([
    [1, '关于防汛工作的通知', 1, 'center'],
    [1, '时政', 'center'],
    [1, words(FULL - 2) + words(FULL)],
    [1, '河阴县人民政府', 'right'],
    [1, '2023年5月6日', 'right'],
  ]);
});

test('rows with gaps at the same places are a table, a heading set wide is none', () => {
  expect(
    shown(
      page(
        1,
        set(words(FULL), 0, 0),
        set('特', 10, 1),
        set('别', 13, 1),
        set('关', 16, 1),
        ...[set('指标', 2, 3), set('数值', 12, 3), set('增长', 22, 3)],
        ...[set('人口', 2, 4), set('十二万', 12, 4)],
        ...[set('面积', 2, 5), set('九', 12, 5), set('三成', 22, 5)],
        set(words(FULL), 0, 7),
      ),
    ),
  ).toEqual([
    [1, words(FULL)],
    [1, '特 别 关'],
    [1, ['指标', '数值', '增长']],
    [1, ['人口', '十二万', '']],
    [1, ['面积', '九', '三成']],
    [1, words(FULL)],
  ]);
});

test('a character drawn twice counts once, and nothing is no line', () => {
  const bold = set('重要', 0, 0);
  expect(
    shown(
      page(
        1,
        bold,
        bold.map((one) => ({ ...one, left: one.left + 0.4 })),
      ),
    ),
  ).toEqual([[1, '重要']]);
  expect(shown(page(1))).toEqual([]);
});
