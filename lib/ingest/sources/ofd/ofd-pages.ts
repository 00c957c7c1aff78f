import { posix } from 'node:path';
import type { PackedFile } from '@/lib/ingest/sources/packed/packed-file';
import { readXml, type XmlElement } from '@/lib/ingest/sources/packed/read-xml';
import type { GlyphPage } from '@/lib/ingest/sources/page/page-glyphs';
import { numbers, ofdGlyphs } from './ofd-glyphs';

/** A4 in millimetres, where a document says nothing. */
const A4 = [210, 297];
const POINTS = 72 / 25.4;

/** The pages of all documents in an OFD file; null where it is none. */
export function ofdPages(packed: PackedFile): GlyphPage[] | null {
  const main = packed.text('OFD.xml');
  if (main === null) return null;
  const pages: Omit<GlyphPage, 'number'>[] = [];
  for (const root of textsOf(main, 'DocRoot')) {
    const path = resolve('', root);
    const document = packed.text(path);
    if (document === null) return null;
    const { box, content } = structureOf(document);
    for (const place of content) {
      const page = packed.text(resolve(path, place));
      if (page === null) continue;
      const [width = 0, height = 0] = structureOf(page).box ?? box ?? A4;
      pages.push({ width: width * POINTS, height: height * POINTS, glyphs: ofdGlyphs(page) });
    }
  }
  return pages.map((page, at) => ({ ...page, number: at + 1 }));
}

/** Width and height of its pages, and where their contents lie. */
function structureOf(xml: string): { box: number[] | null; content: string[] } {
  let box: number[] | null = null;
  let takesBox = false;
  const content: string[] = [];
  readXml(xml, {
    open: ({ name, value }: XmlElement) => {
      const place = value('BaseLoc');
      if (name === 'Page' && place !== null) content.push(place);
      takesBox = name === 'PhysicalBox' && box === null;
      return name !== 'Content';
    },
    close: () => {},
    text: (text) => {
      const [, , width, height] = numbers(text);
      if (takesBox && width && height) box = [width, height];
    },
  });
  return { box, content };
}

function textsOf(xml: string, wanted: string): string[] {
  const texts: string[] = [];
  let isIn = false;
  readXml(xml, {
    open: ({ name }) => {
      isIn = name === wanted;
      return true;
    },
    close: () => {
      isIn = false;
    },
    text: (text) => {
      if (isIn) texts.push(text.trim());
    },
  });
  return texts;
}

/** From the folder of the file that names it, or from the top. */
function resolve(from: string, place: string): string {
  const path = place.startsWith('/') ? place : posix.join(posix.dirname(from), place);
  return posix.normalize(path).replace(/^(?:\.?\/)+/, '');
}
