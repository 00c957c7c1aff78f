import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Glyph, GlyphPage } from '@/lib/ingest/sources/page/page-glyphs';

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
    const path = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
    const loaded = await init({ wasmBinary: new Uint8Array(readFileSync(path)).buffer });
    loaded.PDFiumExt_Init();
    return loaded;
  })();
  return engine;
}

/**
 * The characters of all pages with their places. PDFium, Chromium's own reader, knows the fonts
 * and encodings of Chinese PDFs that embed neither.
 */
export async function openPdf(bytes: Uint8Array): Promise<GlyphPage[] | PdfFault> {
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

function readPage(
  pdfium: WrappedPdfiumModule,
  document: number,
  at: number,
  box: number,
): GlyphPage {
  const page = pdfium.FPDF_LoadPage(document, at);
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)];
  const text = pdfium.FPDFText_LoadPage(page);
  const glyphs: Glyph[] = [];
  const count = text === 0 ? 0 : pdfium.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const glyph = readGlyph(pdfium, text, index, box, height);
    if (glyph) glyphs.push(glyph);
  }
  if (text !== 0) pdfium.FPDFText_ClosePage(text);
  pdfium.FPDF_ClosePage(page);
  return { number: at + 1, width, height, glyphs };
}

/** Null for what PDFium puts in itself: spaces and line ends of its own order. */
function readGlyph(
  pdfium: WrappedPdfiumModule,
  text: number,
  index: number,
  box: number,
  height: number,
): Glyph | null {
  const code = pdfium.FPDFText_GetUnicode(text, index);
  if (code < 0x20 || code === 0xfffe || pdfium.FPDFText_IsGenerated(text, index) === 1) return null;
  if (code >= 0xdc00 && code <= 0xdfff) return null;
  // Of a character of two units the other follows.
  const low = code >= 0xd800 && code <= 0xdbff ? pdfium.FPDFText_GetUnicode(text, index + 1) : null;
  const { getValue } = pdfium.pdfium;
  const at = (place: number): number => getValue(box + 8 * place, 'double');
  pdfium.FPDFText_GetCharOrigin(text, index, box, box + 8);
  const [left, baseline] = [at(0), height - at(1)];
  pdfium.FPDFText_GetCharBox(text, index, box, box + 8, box + 16, box + 24);
  return {
    text: low === null ? String.fromCodePoint(code) : String.fromCharCode(code, low),
    left,
    right: Math.max(at(1), left),
    baseline,
    size: fontSize(pdfium, text, index, box),
  };
}

/** As shown: the size that the font has in the file, times what the page makes of it. */
function fontSize(pdfium: WrappedPdfiumModule, text: number, index: number, box: number): number {
  const size = pdfium.FPDFText_GetFontSize(text, index);
  if (!pdfium.FPDFText_GetMatrix(text, index, box)) return size;
  const value = (place: number): number => pdfium.pdfium.getValue(box + 4 * place, 'float');
  return size * (Math.hypot(value(2), value(3)) || 1);
}
