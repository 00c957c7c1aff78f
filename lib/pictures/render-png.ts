import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const WASM = join(process.cwd(), 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm');
/** Kept from build to build: drawing is most of the work, and few pictures change. */
const CACHE = join(process.cwd(), '.next', 'cache', 'pictures');

let ready: Promise<void> | undefined;

/** An SVG without text as PNG. @param width in pixels; the height follows */
export async function renderPng(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const digest = createHash('sha256').update(`${width}\n${svg}`).digest('hex');
  const path = join(CACHE, `${digest}.png`);
  const known = await readFile(path).catch(() => null);
  if (known) return Uint8Array.from(known);
  const png = await draw(svg, width);
  await keep(path, png);
  return png;
}

/** Written aside and renamed: a build that is killed leaves no half picture to the next one. */
async function keep(path: string, png: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(aside, png);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

async function draw(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
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
