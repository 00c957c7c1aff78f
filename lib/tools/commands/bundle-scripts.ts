import { join } from 'node:path';
import { type InputOptions, type Plugin, rolldown } from 'rolldown';
import { PROJECT } from '@/lib/tools/project-paths';

const WORKER = 'lib/backends/worker/search-worker.ts';
const FIRST_SCRIPT = 'components/search/state/before-hydration.ts';

/** The code of the search's worker. */
export interface WorkerCode {
  /** Name of the file that the worker starts with. */
  readonly entry: string;
  /** All of them by name, which changes with what is in them. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Makes the worker's code one file, and a file of each part that is imported when it is needed.
 * Turbopack would make it a chain: a file that names a runtime that names the chunks.
 *
 * @param isSharded which of the two kinds of collections it opens: the code of this kind is needed
 *   at once
 */
export async function bundleWorker(isSharded: boolean): Promise<WorkerCode> {
  const opener = isSharded ? './shards/open-sharded' : './bundle/open-bundle';
  const imported = new Map<string, readonly string[]>();
  const bundle = await open(WORKER, {
    // Later parts take more from it than the page does: else that would be a file before it.
    preserveEntrySignatures: 'allow-extension',
    plugins: [importAtOnce(opener), noteImports(imported)],
  });
  const needed = new Set<string>();
  const { output } = await bundle.generate({
    ...COMPACT,
    format: 'esm',
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    // Else what later parts need too would be files of their own, for which the first had to wait.
    codeSplitting: {
      groups: [
        {
          name: 'search-worker',
          test(id) {
            if (needed.size === 0) addWithImports(join(PROJECT, WORKER), imported, needed);
            return needed.has(id);
          },
        },
      ],
    },
  });
  await bundle.close();
  const files = new Map(
    output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one.code] as const] : [])),
  );
  const [{ fileName, imports }] = output;
  // What it began by importing would come a round trip later.
  if (imports.length > 0) throw new Error(`Expected ${fileName} alone, got ${imports} with it.`);
  return { entry: fileName, files };
}

/**
 * The script that the home page begins with, as text to stand in its HTML.
 *
 * @param start its `SEARCH_START`
 */
export async function bundleFirstScript(start: object): Promise<string> {
  const define = { SEARCH_START: JSON.stringify(start) };
  const bundle = await open(FIRST_SCRIPT, { transform: { define } });
  const { output } = await bundle.generate({ ...COMPACT, format: 'iife' });
  await bundle.close();
  return output[0].code.trim();
}

/** Comments are no use to a browser; the sources are public as they are. */
const COMPACT = { minify: true, comments: false, sourcemap: false } as const;

function open(path: string, options: InputOptions) {
  return rolldown({
    cwd: PROJECT,
    input: path,
    platform: 'browser',
    tsconfig: join(PROJECT, 'tsconfig.json'),
    ...options,
  });
}

/** Takes what a module imports when it is needed into its own file. */
function importAtOnce(path: string): Plugin {
  const lazily = `import('${path}')`;
  return {
    name: 'import-at-once',
    transform: (code) =>
      code.includes(lazily)
        ? `import * as atOnce from '${path}';\n${code.replace(lazily, 'Promise.resolve(atOnce)')}`
        : null,
  };
}

/** Notes what each module imports at once, by path. */
function noteImports(imported: Map<string, readonly string[]>): Plugin {
  return {
    name: 'note-imports',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        imported.set(id, this.getModuleInfo(id)?.importedIds ?? []);
      }
    },
  };
}

function addWithImports(
  id: string,
  imported: ReadonlyMap<string, readonly string[]>,
  found: Set<string>,
): void {
  if (found.has(id)) return;
  found.add(id);
  for (const one of imported.get(id) ?? []) addWithImports(one, imported, found);
}
