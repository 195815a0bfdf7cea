import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../..");
const most = 14;

/** "src/excel/run.ts:12 Range.valuesAsJson ExcelApi 1.16" for each member of Excel's types above ExcelApi 1.14 that a source uses. */
function aboveMinimum(files: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ["office-js"],
    skipLibCheck: true,
    noEmit: true,
  };
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? membersIn(source, checker) : [`${file} was not read`];
  });
}

function membersIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const set = setOf(checker.getSymbolAtLocation(node));
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      if (set !== null) found.push(`${path.relative(root, source.fileName)}:${line + 1} ${node.text} ${set}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The set that Microsoft's types say a member needs, when Excel 2021 has it not. */
function setOf(symbol: ts.Symbol | undefined): string | null {
  const texts = (symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .filter((declaration) => !ts.isModuleDeclaration(declaration))
    .map((declaration) => /\[Api set: ([^\]]+)\]/.exec(declaration.getFullText())?.[1] ?? "");
  const needed = texts.find((text) => isAbove(text));
  return needed ?? null;
}

function isAbove(set: string): boolean {
  const version = /^ExcelApi 1\.(\d+)/.exec(set)?.[1];
  if (version !== undefined) return Number(version) > most;
  return /^ExcelApi(Online|Desktop)/.test(set);
}

describe("what Excel 2021 can do", () => {
  const sources = ts.sys.readDirectory(path.join(root, "src"), [".ts", ".tsx"]);

  it("nothing of src calls a member above ExcelApi 1.14 (none is needed; one that were would stand behind isSetSupported)", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(aboveMinimum(sources)).toEqual([]);
  }, 120_000);

  it("a newer member is found", () => {
    const file = path.join(root, "test/house/newer-excel.fixture.ts");
    expect(aboveMinimum([file])).toEqual([
      expect.stringMatching(/valuesAsJson ExcelApi 1\.16$/),
      expect.stringMatching(/notes ExcelApi 1\.18$/),
    ]);
  }, 120_000);

  it("versions are asked for as texts: the number 1.10 would be 1.1", () => {
    const asked = sources.flatMap((file) => ts.sys.readFile(file)?.match(/isSetSupported\([^)]*\)/g) ?? []);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((call) => /,\s*[\d.]+\s*\)/.test(call))).toEqual([]);
  });
});
