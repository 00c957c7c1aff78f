import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { GlyphPage } from './page-glyphs';

/** A page with fewer characters is a picture with a number. */
const LEAST_CHARACTERS = 8;
const MOST_NAMED = 12;

/**
 * What is to be said of pages without text: an error where all are, a hint where some are, null
 * where none is.
 * @param kind as editors call the kind of file: `PDF`
 */
export function pagesOfPictures(
  file: string,
  pages: readonly GlyphPage[],
  kind: string,
): IngestProblem | null {
  const bare = pages.filter(({ glyphs }) => glyphs.length < LEAST_CHARACTERS);
  if (bare.length === pages.length) {
    return {
      file,
      line: null,
      severity: 'error',
      expected: `有文字的 ${kind} 文件`,
      found: '扫描件，只有图片，没有文字',
      remedy: `请先做文字识别（OCR），另存为带文字的 ${kind} 或 .txt，再放进来`,
    };
  }
  if (bare.length === 0) return null;
  const numbers = bare.slice(0, MOST_NAMED).map(({ number }) => number);
  const more = bare.length > MOST_NAMED ? `等${bare.length}页` : '页';
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '每一页都有文字',
    found: `第${numbers.join('、')}${more}没有文字（空白页或扫描的图片）`,
    remedy: '其余各页已收录；这几页是扫描的，请先做文字识别',
  };
}
