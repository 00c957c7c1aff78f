import ts from 'typescript';

/** An import as it is written. */
export interface WrittenImport {
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
  /** Only types: nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/**
 * Everything that a source text names another file by: `import`, `export … from`, `import()`,
 * `import('…').Type`, and `new URL('…', import.meta.url)`, which is how a worker is named.
 */
export function importsOf(path: string, text: string): WrittenImport[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: WrittenImport[] = [];
  const add = (node: ts.Node | undefined, isType: boolean, beside = '') => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    // An address without a dot is beside the file too; a module without one is a package.
    const specifier = node.text.startsWith('.') ? node.text : beside + node.text;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ specifier, line: line + 1, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isNewExpression(node) && isUrlBesideThis(node, source)) {
      add(node.arguments?.[0], false, './');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isUrlBesideThis(node: ts.NewExpression, source: ts.SourceFile): boolean {
  const [, base] = node.arguments ?? [];
  return node.expression.getText(source) === 'URL' && base?.getText(source) === 'import.meta.url';
}
