import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  /** What is written between the quotes. */
  readonly target: string;
  /** Whether nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
  /** Whether it stands in a `<script>` of an Astro component and so runs in the browser. */
  readonly isInScript: boolean;
}

/** The TypeScript inside a file: front matter and scripts of an Astro component, else all of it. */
function cutCode(file: string, text: string): { code: string; isInScript: boolean }[] {
  if (!file.endsWith('.astro')) return [{ code: text, isInScript: false }];
  const frontMatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    { code: frontMatter, isInScript: false },
    ...scripts.map(([, code = '']) => ({ code, isInScript: true })),
  ];
}

const parse = (code: string): ts.SourceFile =>
  ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.every((element) => element.isTypeOnly);
}

/** The path in `import('./x.ts').X`, a type named without an import of its own. */
function findTypeTarget(node: ts.Node): string | undefined {
  if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) return undefined;
  const { literal } = node.argument;
  return ts.isStringLiteral(literal) ? literal.text : undefined;
}

/** Every `import`, `export … from` and `import()` of a .ts, .mjs or .astro file. */
export function findImports(file: string, text: string): Import[] {
  return cutCode(file, text).flatMap(({ code, isInScript }) => {
    const imports: Import[] = [];
    walk(parse(code), (node) => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
        const { moduleSpecifier } = node;
        if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return;
        imports.push({ target: moduleSpecifier.text, isTypeOnly: isTypeOnly(node), isInScript });
      }
      const typeTarget = findTypeTarget(node);
      if (typeTarget !== undefined) {
        imports.push({ target: typeTarget, isTypeOnly: true, isInScript });
      }
      if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword)
        return;
      const [argument] = node.arguments;
      // `run.mjs` chooses among the command files of its own folder by a template.
      const target = argument && ts.isStringLiteralLike(argument) ? argument.text : './';
      imports.push({ target, isTypeOnly: false, isInScript });
    });
    return imports;
  });
}

/** Which of these globals a file's own code uses without declaring something of that name. */
export function findGlobals(file: string, text: string, names: readonly string[]): string[] {
  return cutCode(file, text).flatMap(({ code }) => {
    const used = new Set<string>();
    const declared = new Set<string>();
    walk(parse(code), (node) => {
      if (!ts.isIdentifier(node) || !names.includes(node.text)) return;
      const { parent } = node;
      const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey =
        (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
      const isDeclaration =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent)) &&
        parent.name === node;
      if (isDeclaration) declared.add(node.text);
      else if (!isProperty && !isKey) used.add(node.text);
    });
    return [...used].filter((name) => !declared.has(name));
  });
}
