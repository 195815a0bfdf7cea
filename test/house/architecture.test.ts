import { forbidden, layerOf } from "./arrows";
import { codeWords, identifiersOf, importsOf } from "./imports";
import { sourceFiles, type SourceText } from "./source-files";

const files = sourceFiles("src", [".ts", ".tsx"]);

const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;

/** A letter between quotes is data, such as the width of a letter, not a word. */
const isSingleLetter = (word: string): boolean => /^["'].["']$/u.test(word);

const file = (path: string, text: string): SourceText => ({ path, text });
const allowed = (from: string, statement: string) => importsOf(file(from, statement)).map(forbidden);

describe("architecture", () => {
  it("lets imports go one way: ui → app → domain; excel, files → ports and domain; entry points join", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(
      files
        .flatMap(importsOf)
        .map(forbidden)
        .filter((problem) => problem !== null),
    ).toEqual([]);
  });

  it("says Excel and Office only in src/excel and in entry points", () => {
    const layers = new Set(["excel", "entry"]);
    const saying = files
      .filter(({ path }) => !layers.has(layerOf(path) ?? ""))
      .filter((source) => ["Excel", "Office"].some((name) => identifiersOf(source).has(name)))
      .map(({ path }) => path);
    expect(saying).toEqual([]);
  });

  it("keeps Vietnamese words in src/text; comments may name the office's terms", () => {
    const saying = files
      .filter(({ path }) => layerOf(path) !== "text")
      .flatMap((source) =>
        codeWords(source)
          .filter((word) => vietnamese.test(word.normalize("NFC")) && !isSingleLetter(word))
          .map((word) => `${source.path}: ${word.trim()}`),
      );
    expect(saying).toEqual([]);
  });

  it("has text, all of it Vietnamese enough to be found by that pattern", () => {
    const texts = files.filter(({ path }) => path.startsWith("src/text/"));
    expect(texts.flatMap(codeWords).some((word) => vietnamese.test(word))).toBe(true);
  });

  it.each([
    ["src/domain/a.ts", 'import { x } from "../app/ports";'],
    ["src/domain/a.ts", 'import type { X } from "../text/findings";'],
    ["src/domain/check/a.ts", 'import fs from "node:fs";'],
    ["src/domain/a.ts", 'const x = await import("exceljs");'],
    ["src/domain/a.ts", 'export { x } from "../files/read";'],
    ["src/app/a.ts", 'import { x } from "../excel/run";'],
    ["src/app/a.ts", 'import { x } from "../text/pane";'],
    ["src/excel/a.ts", 'import type { X } from "../app/actions";'],
    ["src/files/a.ts", 'import { x } from "../excel/run";'],
    ["src/text/a.ts", 'import { x } from "../app/check-workbook";'],
    ["src/ui/a.tsx", 'import { x } from "../domain/form/progress";'],
    ["src/ui/a.tsx", 'import { x } from "../excel/run";'],
    ["src/ui/a.tsx", 'import ExcelJS from "exceljs";'],
    ["src/taskpane.tsx", 'import { x } from "../host/start";'],
    ["src/ui/a.tsx", 'import type { X } from "../../test/support/forms";'],
    ["src/other/a.ts", 'import { x } from "../domain/address";'],
  ])("refuses in %s: %s", (from, statement) => {
    expect(allowed(from, statement)).toEqual([expect.stringContaining(from)]);
  });

  it.each([
    ["src/ui/a.tsx", 'import type { X } from "../domain/form/progress";'],
    ["src/ui/a.tsx", 'import { type X } from "../domain/form/progress";'],
    ["src/ui/a.tsx", 'import { formatDate } from "../domain/calendar-date";'],
    ["src/taskpane.tsx", 'import plan from "../seeds/plan-2024.json";'],
    ["src/files/a.ts", 'import type { X } from "../app/ports";'],
    ["src/text/a.ts", 'import { formatDate } from "../domain/calendar-date";'],
    ["src/taskpane.tsx", 'import { x } from "./excel/run";'],
    ["src/cli/a.ts", 'import { readFile } from "node:fs/promises";'],
  ])("allows in %s: %s", (from, statement) => {
    expect(allowed(from, statement)).toEqual([null]);
  });

  it("sees words in texts, templates and JSX, and not in comments", () => {
    const source = file(
      "src/ui/a.tsx",
      'const a = <b title="ngày">{`${x} kỳ`} đơn vị {/* chỉ tiêu */}</b>; // tỉnh',
    );
    const found = codeWords(source).filter((word) => vietnamese.test(word));
    expect(found.map((word) => word.trim())).toEqual(['"ngày"', "} kỳ`", "đơn vị"]);
  });
});
