import { posix } from "node:path";
import ts from "typescript";
import type { SourceText } from "./source-files";

/** One import or re-export of a source file. */
export interface ImportFact {
  readonly from: string;
  /** Path from the repository root without ending for a relative import, else the package as written. */
  readonly target: string;
  readonly isRelative: boolean;
  readonly isTypeOnly: boolean;
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf(file: SourceText): readonly ImportFact[] {
  const found: ImportFact[] = [];
  visit(parse(file), (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const isRelative = specifier.startsWith(".");
    const target = isRelative ? posix.join(posix.dirname(file.path), specifier) : specifier;
    found.push({ from: file.path, target, isRelative, isTypeOnly: isTypeOnly(node) });
  });
  return found;
}

/** Words of the code itself, comments left out: identifiers, texts, templates, JSX texts and patterns, as written. */
export function codeWords(file: SourceText): readonly string[] {
  const source = parse(file);
  const words: string[] = [];
  visit(source, (node) => {
    const isWord = ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isJsxText(node);
    if (isWord || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      words.push(node.getText(source));
  });
  return words;
}

/** Identifiers of a file. */
export function identifiersOf(file: SourceText): ReadonlySet<string> {
  const found = new Set<string>();
  visit(parse(file), (node) => {
    if (ts.isIdentifier(node)) found.add(node.text);
  });
  return found;
}

function parse({ path, text }: SourceText): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function specifierOf(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
    return textOf(node.moduleSpecifier);
  const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (isImportCall) return textOf(node.arguments[0]);
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
    ? textOf(node.argument.literal)
    : null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteral(node) ? node.text : null;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { isTypeOnly: all, name, namedBindings } = node.importClause;
  if (all) return true;
  const named =
    namedBindings !== undefined && ts.isNamedImports(namedBindings) ? namedBindings.elements : null;
  return name === undefined && named !== null && named.every((element) => element.isTypeOnly);
}
