import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Glyph } from '@/lib/ingest/sources/page/page-glyphs';
import { type SetPage, setPage } from '@/lib/ingest/sources/page/page-rows';

import { readRulings } from './read-rulings';

/** Why a PDF gives no text. */
export type PdfFault = 'encrypted' | 'broken';

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;
/** Room for the six numbers of a matrix and the four of a box. */
const BOX_BYTES = 64;

let engine: Promise<WrappedPdfiumModule> | null = null;

/** Given its code as bytes, the engine asks no network for it. */
function loadEngine(): Promise<WrappedPdfiumModule> {
  engine ??= (async () => {
    // Most folders have no PDF, and its code takes a tenth of the start of an ingest.
    const { init } = await import('@embedpdf/pdfium');
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const loaded = await init({ wasmBinary: new Uint8Array(readFileSync(path)).buffer });
    loaded.PDFiumExt_Init();
    return loaded;
  })();
  return engine;
}

/**
 * The text of all pages with its places. PDFium, Chromium's own reader, knows the fonts
 * and encodings of Chinese PDFs that embed neither.
 */
export async function openPdf(bytes: Uint8Array): Promise<SetPage[] | PdfFault> {
  const pdfium = await loadEngine();
  const { wasmExports } = pdfium.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  const box = wasmExports.malloc(BOX_BYTES);
  try {
    heapOf(pdfium).set(bytes, memory);
    const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
    if (document === 0) {
      const error = pdfium.FPDF_GetLastError();
      return error === PASSWORD_ERROR || error === SECURITY_ERROR ? 'encrypted' : 'broken';
    }
    const count = pdfium.FPDF_GetPageCount(document);
    const pages = Array.from({ length: count }, (_, at) => readPage(pdfium, document, at, box));
    pdfium.FPDF_CloseDocument(document);
    return pages;
  } catch (error) {
    // Whatever broke it may have broken its memory: the next file gets another one.
    if (!(error instanceof WebAssembly.RuntimeError)) throw error;
    engine = null;
    return 'broken';
  } finally {
    if (engine !== null) [memory, box].forEach(wasmExports.free);
  }
}

/** All of the engine's memory; its type names a package that is not there. */
function heapOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  return (pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
}

function readPage(pdfium: WrappedPdfiumModule, document: number, at: number, box: number): SetPage {
  const page = pdfium.FPDF_LoadPage(document, at);
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const text = pdfium.FPDFText_LoadPage(page);
  const glyphs = text === 0 ? [] : readGlyphs(pdfium, text, box, height);
  if (text !== 0) pdfium.FPDFText_ClosePage(text);
  const rulings = readRulings(pdfium, page, height, () => heapOf(pdfium), box);
  pdfium.FPDF_ClosePage(page);
  return setPage({ number: at + 1, width, height, glyphs, rulings });
}

/** All but what PDFium puts in itself: spaces and line ends of its own order. */
function readGlyphs(
  pdfium: WrappedPdfiumModule,
  text: number,
  box: number,
  height: number,
): Glyph[] {
  const glyphs: Glyph[] = [];
  const count = pdfium.FPDFText_CountChars(text);
  let size = 0;
  let object = 0;
  for (let index = 0; index < count; index += 1) {
    const code = pdfium.FPDFText_GetUnicode(text, index);
    if (code < 0x20 || code === 0xfffe || (code >= 0xdc00 && code <= 0xdfff)) continue;
    if (pdfium.FPDFText_IsGenerated(text, index) === 1) continue;
    // Of a character of two units the other follows.
    const isHalf = code >= 0xd800 && code <= 0xdbff;
    const low = isHalf ? pdfium.FPDFText_GetUnicode(text, index + 1) : 0;
    const itsObject = pdfium.FPDFText_GetTextObject(text, index);
    if (itsObject !== object || object === 0) size = fontSize(pdfium, text, index, box);
    object = itsObject;
    pdfium.FPDFText_GetCharOrigin(text, index, box, box + 8);
    pdfium.FPDFText_GetCharBox(text, index, box + 16, box + 24, box + 32, box + 40);
    // The engine's memory may have moved as it grew.
    const numbers = new DataView(heapOf(pdfium).buffer, box, BOX_BYTES);
    const left = numbers.getFloat64(0, true);
    glyphs.push({
      text: isHalf ? String.fromCharCode(code, low) : String.fromCodePoint(code),
      left,
      right: Math.max(numbers.getFloat64(24, true), left),
      baseline: height - numbers.getFloat64(8, true),
      size,
    });
  }
  return glyphs;
}

/** As shown: the size that the font has in the file, times what the page makes of it. */
function fontSize(pdfium: WrappedPdfiumModule, text: number, index: number, box: number): number {
  const size = pdfium.FPDFText_GetFontSize(text, index);
  if (!pdfium.FPDFText_GetMatrix(text, index, box)) return size;
  const numbers = new DataView(heapOf(pdfium).buffer, box, BOX_BYTES);
  return size * (Math.hypot(numbers.getFloat32(8, true), numbers.getFloat32(12, true)) || 1);
}
