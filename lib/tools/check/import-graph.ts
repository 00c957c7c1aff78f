import { join, relative } from 'node:path';
import ts from 'typescript';
import { importsOf, type WrittenImport } from './imports-of';

export interface Import extends WrittenImport {
  /** The file of the project that is meant, or null for a package or no source file at all. */
  readonly file: string | null;
}

/** A source file of the project. Paths are relative to it, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly isTest: boolean;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const TEST = /\.test\.tsx?$/;

/** Reads the TypeScript files below these folders, resolving imports as the compiler does. */
export function readImportGraph(project: string, folders: readonly string[]): SourceFile[] {
  const config = join(project, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    project,
  );
  const nameOf = (path: string) => relative(project, path).replaceAll('\\', '/');
  const paths = ts.sys.readDirectory(project, ['.ts', '.tsx'], undefined, [...folders]);
  const isKnown = new Set(paths.map(nameOf));
  return paths.map((path) => {
    const text = ts.sys.readFile(path) ?? '';
    const imports = importsOf(path, text).map((written) => {
      const { resolvedModule } = ts.resolveModuleName(written.specifier, path, options, ts.sys);
      const file = resolvedModule ? nameOf(resolvedModule.resolvedFileName) : '';
      return { ...written, file: isKnown.has(file) ? file : null };
    });
    const name = nameOf(path);
    return { path: name, isTest: TEST.test(name), lines: text.split('\n').length - 1, imports };
  });
}
