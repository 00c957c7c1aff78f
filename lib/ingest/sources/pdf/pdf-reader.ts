import type { IngestProblem } from '@/lib/ingest/sources/ingest-problem';
import { pageLines } from '@/lib/ingest/sources/page/page-lines';
import { pagesOfPictures } from '@/lib/ingest/sources/page/pages-of-pictures';
import type { SourceFile } from '@/lib/ingest/sources/source-file';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { openPdf, type PdfFault } from './open-pdf';

/** PDFs with text in them; pictures of text are refused, with what to do. */
export const pdfReader: SourceReader = { endings: ['.pdf'], read: readPdf };

async function readPdf(file: SourceFile): Promise<TextSource> {
  const opened = await openPdf(file.bytes());
  if (typeof opened === 'string') {
    return { kind: 'lines', lines: [], problems: [faultOf(file.name, opened)] };
  }
  const pictures = pagesOfPictures(file.name, opened, 'PDF');
  const isRefused = pictures?.severity === 'error';
  return {
    kind: 'lines',
    lines: isRefused ? [] : pageLines(opened),
    problems: pictures ? [pictures] : [],
  };
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
