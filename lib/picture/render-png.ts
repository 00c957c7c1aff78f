import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const WASM = join(process.cwd(), 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm');

let ready: Promise<void> | undefined;

/** An SVG without text as PNG. @param width in pixels; the height follows */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= readFile(WASM).then(initWasm);
  await ready;
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width } });
  const rendered = picture.render();
  try {
    return Uint8Array.from(rendered.asPng());
  } finally {
    rendered.free();
    picture.free();
  }
}
