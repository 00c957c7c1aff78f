import { readXml, type XmlElement } from '@/lib/ingest/sources/packed/read-xml';
import type { Glyph } from '@/lib/ingest/sources/page/page-glyphs';

/** Points in a millimetre, in which OFD measures. */
const POINTS = 72 / 25.4;

interface TextObject {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  /** Of the object's own coordinates to those of its box: a b c d e f. */
  readonly matrix: readonly number[];
}

/** The characters of the text objects of a page's content, in points. */
export function ofdGlyphs(xml: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let object: TextObject | null = null;
  let code: XmlElement | null = null;
  let text = '';
  readXml(xml, {
    open: (element) => {
      if (element.name === 'TextObject') object = textObject(element);
      if (element.name === 'TextCode') {
        code = element;
        text = '';
      }
      return true;
    },
    close: (name) => {
      if (name === 'TextObject') object = null;
      if (name !== 'TextCode' || !object || !code) return;
      glyphs.push(...placed(text, object, code));
      code = null;
    },
    text: (part) => {
      if (code) text += part;
    },
  });
  return glyphs;
}

function textObject({ value }: XmlElement): TextObject {
  const [left = 0, top = 0] = numbers(value('Boundary'));
  const matrix = numbers(value('CTM'));
  return {
    left,
    top,
    size: Number(value('Size') ?? 0) || 3.5,
    matrix: matrix.length === 6 ? matrix : [1, 0, 0, 1, 0, 0],
  };
}

function placed(text: string, { left, top, size, matrix }: TextObject, code: XmlElement): Glyph[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const steps = [deltas(code.value('DeltaX')), deltas(code.value('DeltaY'))] as const;
  const shownSize = size * (Math.hypot(c, d) || 1);
  let [x, y] = [Number(code.value('X') ?? 0), Number(code.value('Y') ?? 0)];
  return [...text].map((character, at) => {
    const from = left + a * x + c * y + e;
    const baseline = top + b * x + d * y + f;
    x += steps[0][at] ?? (steps[1].length > 0 ? 0 : size);
    y += steps[1][at] ?? 0;
    return {
      text: character,
      left: from * POINTS,
      right: (from + shownSize * (/[\x20-\x7e]/.test(character) ? 0.5 : 1)) * POINTS,
      baseline: baseline * POINTS,
      size: shownSize * POINTS,
    };
  });
}

/** `3.5 g 10 3.5 2`: ten times 3.5 between others. */
function deltas(list: string | null): number[] {
  const parts = (list ?? '').trim().split(/\s+/).filter(Boolean);
  const steps: number[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at] !== 'g') {
      steps.push(Number(parts[at]));
      continue;
    }
    const count = Math.min(Number(parts[at + 1]) || 0, 100_000);
    steps.push(...Array<number>(count).fill(Number(parts[at + 2])));
    at += 2;
  }
  return steps;
}

export function numbers(list: string | null): number[] {
  return (list ?? '').trim().split(/\s+/).filter(Boolean).map(Number);
}
