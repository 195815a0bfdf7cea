import { Workbook } from "exceljs";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { RawValue } from "../../src/domain/cell-value";
import type {
  BlueprintValue,
  CellStyle,
  PrintLayout,
  SheetBlueprint,
} from "../../src/domain/sheet/blueprint";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { gridOf } from "./xlsx-parts";

const style: CellStyle = {
  ...{ fontName: "Times New Roman", fontSize: 12, isBold: true, isItalic: false, fontColor: "#112233" },
  ...{ fill: "#F2F2F2", horizontal: "center", vertical: "center", wraps: true, border: "#7f7f7f" },
  ...{ isLocked: false, numberFormat: "dd/mm/yyyy" },
};
const area = { top: 1, left: 1, bottom: 3, right: 2 };

function sheet(
  values: readonly (readonly BlueprintValue[])[],
  more: Partial<SheetBlueprint> = {},
): SheetBlueprint {
  return {
    ...{ name: "Phụ lục I", visibility: "visible", tabColor: "#2E75B6" },
    cells: values.map((row) => row.map((value) => ({ value, style }))),
    rows: values.map((_, index) => ({ height: index === 1 ? 33 : null, isHidden: index === 0 })),
    columns: (values[0] ?? []).map((_, index) => ({ width: 10, isHidden: index === 0 })),
    ...{ merges: [], validations: [], conditionalFormats: [] },
    ...{ isProtected: true, freeze: { rows: 1, columns: 1 }, print: null, showsGridlines: false },
    ...more,
  };
}

const text = (value: string): BlueprintValue => ({ kind: "text", text: value });
const blanks = (rows: number, columns: number): BlueprintValue[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ kind: "blank" as const })));

async function written(...sheets: SheetBlueprint[]): Promise<Record<string, string>> {
  const parts = unzipSync(await createWorkbookWriter().write(sheets));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

describe("values", () => {
  it.each<[string, BlueprintValue, RawValue]>([
    ["text", text("Đạt"), "Đạt"],
    ["text that looks like a formula", text("=1+1"), "=1+1"],
    ["text that looks like a number", text("001"), "001"],
    ["text with line breaks and blanks", text(" a\n<b>&\"' "), " a\n<b>&\"' "],
    ["text that looks like an escape", text("a_x0041_b"), "a_x0041_b"],
    ["zero", { kind: "number", number: 0 }, 0],
    ["a fraction", { kind: "number", number: 0.1 + 0.2 }, 0.1 + 0.2],
    ["a date as its serial number", { kind: "date", date: "2024-03-14" }, 45365],
    ["true", { kind: "boolean", boolean: true }, true],
    ["false", { kind: "boolean", boolean: false }, false],
  ])("%s", async (_, value, expected) => {
    const file = await createWorkbookWriter().write([sheet([[value]])]);
    expect(gridOf(file).sheets[0]?.rows).toEqual([[expected]]);
  });

  it("a formula stands without its = and is computed on opening", async () => {
    const parts = await written(sheet([[{ kind: "formula", formula: '=IF(B1="","",1)' }]]));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>IF(B1=&quot;&quot;,&quot;&quot;,1)</f>");
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("what is written is read again, whatever it is", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }).filter((one) => /^[^\p{Cc}\p{Cs}]*$/u.test(one) && one !== ""),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
      fc.boolean(),
    );
    const blueprint = (one: RawValue): BlueprintValue =>
      typeof one === "string"
        ? text(one)
        : typeof one === "number"
          ? { kind: "number", number: one }
          : { kind: "boolean", boolean: one === true };
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 5 }), async (row) => {
        const file = await createWorkbookWriter().write([sheet([row.map(blueprint)])]);
        expect(gridOf(file).sheets[0]?.rows).toEqual([row]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the look of a sheet", () => {
  async function drawn(blueprint: SheetBlueprint) {
    const book = new Workbook();
    const file = await createWorkbookWriter().write([blueprint]);
    await book.xlsx.load(file.slice().buffer);
    const [first] = book.worksheets;
    if (first === undefined) throw new Error("no sheet");
    return first;
  }

  it("cells, rows, columns and protection come back as drawn", async () => {
    const first = await drawn(sheet(blanks(4, 3)));
    const cell = first.getCell("B2");
    expect(cell.font).toMatchObject({
      name: "Times New Roman",
      size: 12,
      bold: true,
      color: { argb: "FF112233" },
    });
    expect(cell.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFF2F2F2" } });
    expect(cell.border.left).toEqual({ style: "thin", color: { argb: "FF7F7F7F" } });
    expect(cell.alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(cell.protection).toMatchObject({ locked: false });
    expect(cell.numFmt).toBe("dd/mm/yyyy");
    expect([first.getRow(1).hidden, first.getRow(2).hidden, first.getRow(2).height]).toEqual([
      true,
      false,
      33,
    ]);
    expect([first.getColumn(1).hidden, first.getColumn(2).hidden]).toEqual([true, false]);
    expect(first.getColumn(2).width).toBeCloseTo(10.714, 3);
    expect(first.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false });
  });

  it("is protected without a password; rows and columns may be fitted", async () => {
    const parts = await written(sheet(blanks(1, 1)));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
    );
  });

  it("merges keep the borders of every cell", async () => {
    const first = await drawn(sheet(blanks(4, 3), { merges: [area] }));
    expect(first.getCell("C4").isMerged && first.getCell("C4").border.right).toBeTruthy();
  });

  it("a veryHidden sheet stays so, and the first visible one is shown", async () => {
    const hidden = sheet(blanks(1, 1), { name: "_cchc", visibility: "veryHidden", isProtected: false });
    const parts = await written(hidden, sheet(blanks(1, 1)));
    expect(parts["xl/workbook.xml"]).toMatch(/name="_cchc" state="veryHidden"/);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="1"');
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("sheetProtection");
  });
});

describe("rules", () => {
  const prompt = { title: "Tử số", message: "dòng 1\ndòng 2" };
  const alert = { style: "stop", title: "Cần số nguyên", message: "a & b" } as const;
  const sheetXml = async (blueprint: SheetBlueprint) =>
    (await written(blueprint))["xl/worksheets/sheet1.xml"] ?? "";

  it.each<[SheetBlueprint["validations"][number]["rule"], string]>([
    [
      { kind: "list", listFrom: "=_cchc!$D$1:$D$4" },
      'type="list" allowBlank="1"|<formula1>_cchc!$D$1:$D$4</formula1>',
    ],
    [
      { kind: "wholeNumber", min: 0, max: 99 },
      'type="whole" allowBlank="1"|<formula1>0</formula1><formula2>99</formula2>',
    ],
    [
      { kind: "date", from: "2023-12-15", to: "2024-03-14" },
      'type="date" allowBlank="1"|<formula1>45275</formula1><formula2>45365</formula2>',
    ],
    [
      { kind: "textLength", max: 50 },
      'type="textLength" allowBlank="1"|<formula1>0</formula1><formula2>50</formula2>',
    ],
  ])("%j", async (rule, expected) => {
    const xml = await sheetXml(sheet(blanks(4, 3), { validations: [{ area, rule, prompt, alert }] }));
    for (const part of expected.split("|")) expect(xml).toContain(part);
    expect(xml).toContain('promptTitle="Tử số" prompt="dòng 1_x000a_dòng 2"');
    expect(xml).toContain('errorStyle="stop" errorTitle="Cần số nguyên" error="a &amp; b" sqref="B2:C4"');
  });

  it("conditional formats keep their order and fill the background", async () => {
    const format = { area, formula: '=LEFT($C2,1)="✔"', fill: "#C6EFCE", fontColor: "#006100", isBold: true };
    const parts = await written(
      sheet(blanks(4, 3), { conditionalFormats: [format, { ...format, isBold: false }] }),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(
      /sqref="B2:C4"><cfRule type="expression" dxfId="0" priority="1">.*dxfId="1" priority="2"/,
    );
    expect(parts["xl/styles.xml"]).toContain(
      '<patternFill patternType="solid"><bgColor rgb="FFC6EFCE"/></patternFill>',
    );
  });
});

describe("print", () => {
  const print: PrintLayout = {
    orientation: "landscape",
    area,
    titleRows: { first: 0, last: 1 },
    fitToPagesWide: 1,
    margins: { top: 25.4, bottom: 20, left: 30, right: 15 },
    centerHeader: "&P",
  };

  it("A4, title rows, area, margins in inches, page number at the top", async () => {
    const parts = await written(sheet(blanks(4, 3), { print }));
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape".*fitToWidth="1" fitToHeight="0"/);
    expect(xml).toContain('<pageMargins left="1.1811" right="0.5906" top="1" bottom="0.7874"');
    expect(xml).toContain("<oddHeader>&amp;C&amp;P</oddHeader>");
    expect(parts["xl/workbook.xml"]).toContain("&apos;Phụ lục I&apos;!$B$2:$C$4");
    expect(parts["xl/workbook.xml"]).toContain("&apos;Phụ lục I&apos;!$1:$2");
  });
});

describe("the file", () => {
  const clockApart = ["nextTick", "queueMicrotask", "setImmediate", "setTimeout", "setInterval"] as const;

  it("is the same byte for byte and names no author, program user or time", async () => {
    const blueprints = [sheet(blanks(2, 2))];
    const first = await createWorkbookWriter().write(blueprints);
    jest.useFakeTimers({ now: Date.UTC(2030, 0, 1), doNotFake: [...clockApart] });
    const later = await createWorkbookWriter().write(blueprints);
    jest.useRealTimers();
    expect(Buffer.compare(first, later)).toBe(0);
    expect(Object.values(await written(...blueprints)).join("")).not.toMatch(
      /exceljs|unknown|dcterms|creator/i,
    );
  });
});
