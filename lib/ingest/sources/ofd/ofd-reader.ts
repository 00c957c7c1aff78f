import { openPacked, unreadable } from '@/lib/ingest/sources/packed/packed-file';
import { pageLines } from '@/lib/ingest/sources/page/page-lines';
import { pagesOfPictures } from '@/lib/ingest/sources/page/pages-of-pictures';
import type { SourceReader, TextSource } from '@/lib/ingest/sources/source-reader';
import { ofdPages } from './ofd-pages';

/** OFD, in which Chinese offices publish: pages of text with places, as in a PDF. */
export const ofdReader: SourceReader = {
  endings: ['.ofd'],
  read: (file) => readOfd(file.name, file.bytes()),
};

function readOfd(name: string, bytes: Uint8Array): TextSource {
  const packed = openPacked(
    bytes,
    (path) => /\.xml$/i.test(path) && !/(?:^|\/)Signs?\//i.test(path),
  );
  const pages = packed && ofdPages(packed);
  if (!pages) return { kind: 'lines', lines: [], problems: [unreadable(name, bytes, '.ofd')] };
  const pictures = pagesOfPictures(name, pages, 'OFD');
  const isRefused = pictures?.severity === 'error';
  return {
    kind: 'lines',
    lines: isRefused ? [] : pageLines(pages),
    problems: pictures ? [pictures] : [],
  };
}
