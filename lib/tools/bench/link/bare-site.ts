import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PROJECT } from '@/lib/tools/project-paths';
import { compressScripts } from '@/lib/tools/serve/compress-scripts';

const FOLDER = join(PROJECT, '.fixture-sites', 'bare');
const require = createRequire(import.meta.url);

/** Mark in the page's timeline when React has taken the bare page over. */
export const HYDRATED = 'bare-hydrated';

/** The least that a page of the framework can be: a box that React takes over. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'next.config.mjs': `export default { output: 'export', trailingSlash: true };`,
  'app/layout.jsx': `export default function Layout({ children }) {
  return <html lang="zh-Hans"><body>{children}</body></html>;
}`,
  'app/page.jsx': `'use client';
import { useEffect, useState } from 'react';
export default function Page() {
  const [text, setText] = useState('');
  useEffect(() => void performance.mark('${HYDRATED}'), []);
  return <input name="q" value={text} onChange={(event) => setText(event.target.value)} />;
}`,
};

/**
 * Exports a bare page with the site's own versions of Next and React, compressed as the site is;
 * nothing is done where that was done before.
 *
 * @returns the folder of the exported page
 * @throws Error when the export fails
 */
export async function bareSite(): Promise<string> {
  const record = join(FOLDER, 'built-from');
  const inputs = JSON.stringify([versionOf('next'), versionOf('react'), FILES, 'compressed']);
  const exported = join(FOLDER, 'out');
  if (existsSync(record) && readFileSync(record, 'utf8') === inputs) return exported;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'app'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(FOLDER, path), text);
  symlinkSync(join(PROJECT, 'node_modules'), join(FOLDER, 'node_modules'), 'junction');
  console.log('Building the bare page …');
  const build = spawnSync(process.execPath, [require.resolve('next/dist/bin/next'), 'build'], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (build.status !== 0) {
    throw new Error(`The bare page was not built:\n${build.stdout}\n${build.stderr}`);
  }
  await compressScripts(exported);
  writeFileSync(record, inputs);
  return exported;
}

function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}
