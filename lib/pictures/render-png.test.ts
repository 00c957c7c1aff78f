import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { renderPng } from './render-png';

vi.mock('node:fs/promises', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs/promises')>();
  return { ...fs, writeFile: vi.fn(fs.writeFile) };
});

it('keeps no half picture when it is stopped while writing one', async () => {
  // No build has drawn it yet.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><desc>${randomUUID()}</desc><rect width="8" height="8" fill="#a3203c"/></svg>`;
  const { writeFile: write } =
    await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  vi.mocked(writeFile).mockImplementationOnce(async (path, data) => {
    await write(path, (data as Uint8Array).subarray(0, 20));
    throw new Error('The disk is full.');
  });
  await expect(renderPng(svg, 8)).rejects.toThrow('The disk is full.');
  const png = Buffer.from(await renderPng(svg, 8));
  expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  expect(Buffer.from(await renderPng(svg, 8)).equals(png)).toBe(true);
});
