import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import type { GlyphPage } from '@/lib/ingest/sources/page/page-glyphs';
import { pageLines } from '@/lib/ingest/sources/page/page-lines';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { openPdf, type PdfFault } from './open-pdf';

/** PDFs with text in them; pictures of text are refused, with what to do. */
export const pdfReader: SourceReader = { endings: ['.pdf'], read: readPdf };

/** A page with fewer characters is a picture with a number. */
const LEAST_CHARACTERS = 8;
const MOST_NAMED = 12;

async function readPdf(file: SourceFile): Promise<TextSource> {
  const opened = await openPdf(file.bytes());
  if (typeof opened === 'string') return refused(faultOf(file.name, opened));
  const bare = opened.filter(({ glyphs }) => glyphs.length < LEAST_CHARACTERS);
  if (bare.length === opened.length) return refused(scanned(file.name));
  const lines = pageLines(opened);
  return { kind: 'lines', lines, problems: bare.length > 0 ? [withoutText(file.name, bare)] : [] };
}

function refused(problem: IngestProblem): TextSource {
  return { kind: 'lines', lines: [], problems: [problem] };
}

function faultOf(file: string, fault: PdfFault): IngestProblem {
  const isEncrypted = fault === 'encrypted';
  return {
    file,
    line: null,
    severity: 'error',
    expected: '能打开的 PDF 文件',
    found: isEncrypted ? '加了密码的 PDF' : '文件已损坏或不完整，打不开',
    remedy: isEncrypted
      ? '用阅读软件打开，去掉密码，另存一份再放进来'
      : '用阅读软件打开看看；能打开的，另存或打印成新的 PDF；不能的，请重新取得原件',
  };
}

function scanned(file: string): IngestProblem {
  return {
    file,
    line: null,
    severity: 'error',
    expected: '有文字的 PDF 文件',
    found: '扫描件，只有图片，没有文字',
    remedy: '请先做文字识别（OCR），另存为带文字的 PDF 或 .txt，再放进来',
  };
}

function withoutText(file: string, pages: readonly GlyphPage[]): IngestProblem {
  const numbers = pages.slice(0, MOST_NAMED).map(({ number }) => number);
  const more = pages.length > MOST_NAMED ? `等${pages.length}页` : '页';
  return {
    file,
    line: null,
    severity: 'warning',
    expected: '每一页都有文字',
    found: `第${numbers.join('、')}${more}没有文字（空白页或扫描的图片）`,
    remedy: '其余各页已收录；这几页是扫描的，请先做文字识别',
  };
}
