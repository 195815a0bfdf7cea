import type { Applied, CellChange, DoneChange } from "../../src/app/edit-port";
import type { CellContent } from "../../src/domain/cell-value";
import { createOfficeEdits } from "../../src/excel/office-edits";
import { areaAt, cellAt, put, useWorkbook } from "./open-workbook";
import { noteBlueprint } from "../support/note-blueprint";
import { roundTrips } from "./support";

const excel = useWorkbook();
const { apply } = createOfficeEdits();
const sheet1 = () => excel().model.getActiveSheet();
const noSheets = new Map<string, { readonly isProtected: boolean }>();

const value = (held: string | number | boolean | null): CellContent => ({ kind: "value", value: held });
const formula = (text: string): CellContent => ({ kind: "formula", formula: text });

function change(cell: string, expects: CellContent, becomes: CellChange["becomes"]): CellChange {
  const at = { sheet: "Sheet1", cell, rowId: null, column: null };
  return { sheet: "Sheet1", cell, at, expects, becomes, numberFormat: null, fontName: null };
}

async function applied(changes: readonly CellChange[]): Promise<Applied> {
  const result = await apply(changes, noSheets, () => null);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  await excel().model.settle();
  return result.value;
}

/** What undoes a change: the place, what stands there now, what stood there before. */
function undoOf({ becomes, expects, numberFormatBefore, fontNameBefore, ...rest }: DoneChange): CellChange {
  const now: CellContent = becomes.kind === "text" ? value(becomes.text) : (becomes as CellContent);
  return {
    ...rest,
    expects: now,
    becomes: expects,
    numberFormat: numberFormatBefore,
    fontName: fontNameBefore,
  };
}

describe("Changing cells", () => {
  it.each<readonly [string, unknown, CellContent, CellChange["becomes"], unknown]>([
    ["text to number", "85,5", value("85,5"), { kind: "number", number: 85.5 }, 85.5],
    ["number to text that looks like a number", 120, value(120), { kind: "text", text: "120" }, "120"],
    ["text that looks like a formula", "x", value("x"), { kind: "text", text: "=1+1" }, "=1+1"],
    ["text that begins with an apostrophe", "x", value("x"), { kind: "text", text: "'x" }, "'x"],
    ["a day", "15/9/2026", value("15/9/2026"), { kind: "date", date: "2026-09-15" }, 46_280],
    ["blank to number", null, value(null), { kind: "number", number: 0 }, 0],
    ["zero to blank", 0, value(0), { kind: "blank" }, null],
    ["truth value to blank", true, value(true), { kind: "blank" }, null],
    ["decomposed text", "e\u0301", value("e\u0301"), { kind: "text", text: "\u00e9" }, "\u00e9"],
    ["a formula to its value", "=1+1", formula("=1+1"), { kind: "number", number: 2 }, 2],
    ["a number to a formula", 2, value(2), { kind: "formula", formula: "=2*3" }, 6],
  ])("%s, in 2 round trips", async (_case, held, expects, becomes, shown) => {
    put(sheet1(), "B2", [[held]]);
    const one = change("B2", expects, becomes);
    expect(await roundTrips(excel(), () => applied([one]))).toBe(2);
    expect(cellAt(sheet1(), "B2").value).toBe(shown);
  });

  it.each<readonly [string, unknown, CellContent]>([
    ["another number", 13, value(12)],
    ["the number as text", "12", value(12)],
    ["zero where blank is expected", 0, value(null)],
    ["blank where zero is expected", null, value(0)],
    ["false where blank is expected", false, value(null)],
    ["a formula of the same result", "=10+2", value(12)],
    ["the result where a formula is expected", 12, formula("=10+2")],
    ["text in the other Unicode form", "\u00e9", value("e\u0301")],
  ])("leaves alone %s", async (_case, held, expects) => {
    put(sheet1(), "B2", [[held]]);
    await excel().model.settle();
    const before = cellAt(sheet1(), "B2");
    const result = await applied([change("B2", expects, { kind: "number", number: 99 })]);
    expect(result.done).toEqual([]);
    expect(result.stale).toHaveLength(1);
    expect(cellAt(sheet1(), "B2")).toEqual(before);
  });

  it("tells an error from its text and keeps a formula that shows one", async () => {
    put(sheet1(), "B2", [["=1/0"]]);
    await excel().model.settle();
    const asError = change("B2", { kind: "value", value: { error: "#DIV/0!" } }, { kind: "blank" });
    expect((await applied([asError])).stale).toHaveLength(1);
    expect((await applied([change("B2", formula("=1/0"), { kind: "blank" })])).done).toHaveLength(1);
    expect(cellAt(sheet1(), "B2").value).toBeNull();
  });

  it("changes what it can and tells what is stale, also of a sheet that is gone", async () => {
    put(sheet1(), "B2", [[1], [2], [3]]);
    const gone = { ...change("A1", value(1), { kind: "blank" }), sheet: "Đã xóa" };
    const result = await applied([
      change("B4", value(3), { kind: "number", number: 30 }),
      change("B3", value(7), { kind: "number", number: 70 }),
      gone,
      change("B2", value(1), { kind: "number", number: 10 }),
    ]);
    expect(result.done.map(({ cell }) => cell)).toEqual(["B4", "B2"]);
    expect(result.stale.map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ["Sheet1", "B3"],
      ["Đã xóa", "A1"],
    ]);
    expect(sheet1().getContents(areaAt("B2:B4"))).toEqual([[{ value: 10 }], [{ value: 2 }], [{ value: 30 }]]);
  });

  it("makes changes of one group together or not at all", async () => {
    put(sheet1(), "B2", [[1], [2], [3], [4]]);
    const group = (cell: string, held: number, number: number) => ({
      ...change(cell, value(held), { kind: "blank" }),
      group: number,
    });
    const result = await applied([
      group("B2", 1, 1),
      group("B3", 9, 1),
      group("B4", 3, 2),
      change("B5", value(4), { kind: "blank" }),
    ]);
    expect(result.done.map(({ cell }) => cell)).toEqual(["B4", "B5"]);
    expect(result.stale.map(({ cell }) => cell)).toEqual(["B2", "B3"]);
    expect(sheet1().getContents(areaAt("B2:B3"))).toEqual([[{ value: 1 }], [{ value: 2 }]]);
  });

  it("takes 2 round trips for cells of any number, and 1 when nothing is to be done", async () => {
    const cells = Array.from({ length: 200 }, (_item, i) => i);
    put(
      sheet1(),
      "B1",
      cells.map((i) => [i]),
    );
    const changes = cells.map((i) => change(`B${i + 1}`, value(i), { kind: "number", number: -i - 1 }));
    expect(await roundTrips(excel(), () => applied(changes))).toBe(2);
    expect(cellAt(sheet1(), "B200").value).toBe(-200);
    expect(await roundTrips(excel(), () => applied(changes))).toBe(1);
  });

  it("keeps a thousand changes all over a sheet far under Excel's 5 MB", async () => {
    const cells = Array.from({ length: 1000 }, (_item, i) => `${i % 2 ? "B" : "E"}${i + 1}`);
    for (const cell of cells) put(sheet1(), cell, [["85,5"]]);
    const becomes = { kind: "text", text: "Một câu trả lời khá dài bằng tiếng Việt" } as const;
    excel().counters.reset();
    await applied(cells.map((cell) => change(cell, value("85,5"), becomes)));
    const bytes = excel().counters.log.flatMap((batch) => [batch.requestBytes, batch.responseBytes]);
    expect(Math.max(...bytes)).toBeLessThan(1_500_000);
  });

  it("never selects", async () => {
    put(sheet1(), "B2", [[1]]);
    const selection = excel().model.getSelection();
    await applied([change("B2", value(1), { kind: "number", number: 2 })]);
    expect(excel().model.getSelection()).toEqual(selection);
  });
});

describe("Undoing a change puts back exactly", () => {
  it.each<readonly [string, unknown, string, CellContent]>([
    ["a text", "85,5", "General", value("85,5")],
    ["a text that looks like a number in a cell for text", "0012", "@", value("0012")],
    ["a text that looks like a formula in a cell for text", "'=1+1", "@", value("'=1+1")],
    ["a number in a cell for text", 12, "@", value(12)],
    ["a formula in a cell for text", "=1+1", "@", formula("=1+1")],
    ["a formula in a cell for days", "=46280+1", "dd/mm/yyyy", formula("=46280+1")],
    ["a blank", null, "0.00%", value(null)],
    ["a truth value", true, "General", value(true)],
    ["an error that was typed", "#N/A", "General", { kind: "value", value: { error: "#N/A" } }],
  ])("%s, with number format and font", async (_case, held, numberFormat, expects) => {
    put(sheet1(), "B2", [[held]]);
    sheet1().setStyle(areaAt("B2"), { numberFormat, fontName: ".VnTime" });
    await excel().model.settle();
    const before = cellAt(sheet1(), "B2");
    const mend = { ...change("B2", expects, { kind: "text", text: "Đã sửa" } as const) };
    const { done } = await applied([{ ...mend, numberFormat: "0.0", fontName: "Times New Roman" }]);
    expect(cellAt(sheet1(), "B2")).toEqual({
      value: "Đã sửa",
      numberFormat: "0.0",
      fontName: "Times New Roman",
    });
    const undone = await applied(done.map(undoOf));
    expect(undone.stale).toEqual([]);
    expect(cellAt(sheet1(), "B2")).toEqual(before);
  });

  it("also from a cell that was formatted as text by the change", async () => {
    put(sheet1(), "B2", [[46_280]]);
    const mend = change("B2", value(46_280), { kind: "text", text: "15/9/2026" });
    const { done } = await applied([{ ...mend, numberFormat: "@" }]);
    expect(cellAt(sheet1(), "B2")).toMatchObject({ value: "15/9/2026", numberFormat: "@" });
    await applied(done.map(undoOf));
    expect(cellAt(sheet1(), "B2")).toMatchObject({ value: 46_280, numberFormat: "General" });
  });
});

describe("Changing cells of a protected sheet", () => {
  const protect = () => {
    put(sheet1(), "B2", [[1]]);
    excel().model.addSheet("Khác");
    return excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
  };
  const mend = change("B2", value(1), { kind: "number", number: 2 });

  it("unprotects and protects again in the same 2 round trips, whatever was known of the protection", async () => {
    await protect();
    expect(await roundTrips(excel(), () => applied([mend]))).toBe(2);
    expect(cellAt(sheet1(), "B2").value).toBe(2);
    expect(sheet1().protection).toBeDefined();
  });

  it("protects it again also when Excel failed in between; the repeat makes the changes", async () => {
    await protect();
    const known = new Map([["Sheet1", { isProtected: true }]]);
    for (let number = 1; number < 30; number++) {
      excel().counters.reset();
      excel().switches.failAtAction = { number };
      const result = await apply([mend], known, () => null);
      expect([number, sheet1().protection === undefined]).toEqual([number, false]);
      if (result.ok) break;
      put(sheet1(), "B2", [[1]]);
    }
    expect(cellAt(sheet1(), "B2").value).toBe(2);
  });

  it("does not protect a sheet that was not", async () => {
    put(sheet1(), "B2", [[1]]);
    await applied([mend]);
    expect(sheet1().protection).toBeUndefined();
  });

  it("with a password is told as AccessDenied; nothing is written or recorded", async () => {
    await protect();
    const { protection } = sheet1();
    if (protection) sheet1().protection = { ...protection, password: "bi-mat" };
    const result = await apply([mend], noSheets, () => record());
    expect(result).toMatchObject({ ok: false, error: { code: "AccessDenied" } });
    expect(cellAt(sheet1(), "B2").value).toBe(1);
    expect(excel().model.findSheet("Nhật ký")).toBeUndefined();
  });
});

const record = () => ({ blueprint: noteBlueprint("Nhật ký", "1"), replaces: null, retires: null });

describe("The record of changes", () => {
  const mends = [1, 2, 3].map((n) => change(`B${n}`, value(n), { kind: "number", number: n * 10 }));
  const fill = () => put(sheet1(), "B1", [[1], [2], [3]]);
  const entries = () => sheet1().getContents(areaAt("B1:B3")).flat();

  it("is drawn of what was done, in the same request", async () => {
    fill();
    const seen: Applied[] = [];
    const trips = await roundTrips(excel(), () =>
      apply(mends, noSheets, (applied) => {
        seen.push(applied);
        return record();
      }),
    );
    expect(trips).toBe(2);
    expect(seen).toMatchObject([{ done: [{ numberFormatBefore: "General" }, {}, {}], stale: [] }]);
    expect(excel().model.findSheet("Nhật ký")).toBeDefined();
    expect(excel().model.getActiveSheet().name).toBe("Sheet1");
  });

  it.each([1, 2])("when request %d fails, entries stay and the repeat makes the changes", async (number) => {
    fill();
    excel().switches.failAtBatch = { number };
    expect(await apply(mends, noSheets, record)).toMatchObject({ ok: false, error: { kind: "excel" } });
    expect(entries()).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }]);
    excel().switches.failAtBatch = undefined;
    expect(await apply(mends, noSheets, record)).toMatchObject({ ok: true });
    expect(entries()).toEqual([{ value: 10 }, { value: 20 }, { value: 30 }]);
  });

  it("stands before the first cell changes, at whatever action Excel fails", async () => {
    fill();
    await apply([], noSheets, () => null);
    excel().counters.reset();
    const changed: number[] = [];
    for (let number = 1; number < 400; number++) {
      excel().counters.reset();
      excel().switches.failAtAction = { number };
      const result = await apply(mends, noSheets, () => recordOver());
      const done = entries().filter(({ value: held }) => Number(held) >= 10).length;
      changed.push(done);
      const isRecorded = cellAt(excel().model.findSheet("Nhật ký") ?? sheet1(), "A1").value === "1";
      if (done > 0) expect([number, isRecorded]).toEqual([number, true]);
      if (result.ok) break;
      fill();
    }
    expect(Math.max(...changed)).toBe(3);
  });

  const recordOver = () => {
    const isThere = excel().model.findSheet("Nhật ký") !== undefined;
    const replaces = isThere
      ? { name: "Nhật ký", isProtected: false, clears: null, inserts: null, asRead: null }
      : null;
    return { ...record(), replaces };
  };
});

describe("When Excel cannot", () => {
  it("a cell in edit mode is told by its code, nothing is written", async () => {
    put(sheet1(), "B2", [[1]]);
    excel().switches.cellEditMode = true;
    const result = await apply([change("B2", value(1), { kind: "blank" })], noSheets, () => null);
    expect(result).toMatchObject({ ok: false, error: { code: "InvalidOperationInCellEditMode" } });
    expect(cellAt(sheet1(), "B2").value).toBe(1);
  });

  it("an edit by a colleague between looking and writing is the one moment that is not seen; a deleted sheet is told", async () => {
    put(sheet1(), "B2", [[1]]);
    const other = excel().model.addSheet("Khác");
    put(other, "A1", [[5]]);
    excel().counters.reset();
    excel().host.beforeBatch(2, (model) => model.deleteSheet(other.id));
    const gone = { ...change("A1", value(5), { kind: "blank" }), sheet: "Khác" };
    const result = await apply([gone], noSheets, () => null);
    expect(result).toMatchObject({ ok: false, error: { code: "ItemNotFound" } });
  });
});
