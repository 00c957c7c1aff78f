import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { finishReplacement } from './replace-folders';
import { runModule } from './run-module';

const FOLDERS = ['data', 'items', 'search'];
const FILES = 40;
/** Writes one generation after the other, each file holding its number. */
const REPLACE = `
  import { replaceOutput } from './replace-output.ts';
  const [work, target] = process.argv.slice(1);
  for (let generation = 0; ; generation++) {
    const files = new Map();
    for (const folder of ${JSON.stringify(FOLDERS)}) {
      for (let at = 0; at < ${FILES}; at++) files.set(folder + '/' + at, String(generation));
    }
    replaceOutput(work, target, files);
    if (generation === 0) console.log('written');
  }
`;
/** When the process is killed, in milliseconds after it wrote its first output. */
const MOMENTS = [0, 7, 23, 41, 64, 101, 139, 211];

it('holds one whole generation after each kill of a process that replaces it all the time', async () => {
  const root = mkdtempSync(join(tmpdir(), 'heluo-killed-'));
  const [work, target] = [join(root, 'work'), join(root, 'public')];
  try {
    for (const moment of MOMENTS) {
      const child = await runModule(REPLACE, work, target);
      await sleep(moment);
      child.kill('SIGKILL');
      await once(child, 'exit');
      finishReplacement(work, target);
      expect(readdirSync(root)).toEqual(['public']);
      expect(readdirSync(target).sort()).toEqual(FOLDERS);
      const files = FOLDERS.flatMap((folder) =>
        readdirSync(join(target, folder)).map((file) => join(target, folder, file)),
      );
      expect(files).toHaveLength(FOLDERS.length * FILES);
      expect(new Set(files.map((file) => readFileSync(file, 'utf8'))).size).toBe(1);
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
