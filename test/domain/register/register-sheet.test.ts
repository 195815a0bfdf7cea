import type { Arrival } from "../../../src/domain/register/arrival";
import type { RegisterView } from "../../../src/domain/register/register-view";
import type { SheetGrid } from "../../../src/domain/cell-value";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import {
  receiptsMark,
  registerSheet,
  typedCells,
  type AllTypedCells,
} from "../../../src/domain/sheet/register-sheet";
import { registerColumns } from "../../../src/domain/sheet/register-layout";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan as plan, smallWords } from "../fixtures/small-plan";
import { arrivalOf, bookOf, periodOf, viewOf } from "./book";

const words = smallWords.register;
const none: AllTypedCells = new Map();
const draw = (view: RegisterView, kept = none) => registerSheet(view, { plan, kept, words });
const gridOf = (sheet: SheetBlueprint): SheetGrid => blueprintGrid(sheet);

/** What a row shows, by column, blanks left out. */
function shownRows(sheet: SheetBlueprint): readonly Readonly<Record<string, unknown>>[] {
  const body = gridOf(sheet).rows.slice((sheet.print?.titleRows?.first ?? 0) + 1);
  return body.map((row) => {
    const cells = registerColumns.map((column, at) => [column, row[at + 1]] as const);
    return Object.fromEntries(cells.filter(([, value]) => value !== null && value !== ""));
  });
}
const heads = (sheet: SheetBlueprint) =>
  gridOf(sheet)
    .rows.slice(1, sheet.print?.titleRows?.first)
    .map(([, text]) => text);

const late: Arrival = arrivalOf(
  "A",
  { ...flawlessA, "P1.2/numerator": 79 },
  {
    ...{ file: "A2.xlsx", versionTime: "2024-03-21T00:00:00Z", receivedOn: "2024-03-21", savedBy: "Lan" },
  },
);
const unread: Arrival = { ...arrivalOf("C", {}), id: "?", file: "?.xlsx", failure: "oldXls", report: null };

describe("the sheet of what came in", () => {
  const view = viewOf(bookOf([arrivalOf("A", flawlessA), late, { ...unread, findings: [] }]));
  const sheet = draw(view);

  it("shows each unit with its version that counts, the others beneath it, then files of nobody", () => {
    expect(shownRows(sheet)).toEqual([
      {
        ...{ ordinal: 1, unit: "Office A", state: "! Cần xem", file: "A2.xlsx", version: 2, changes: 1 },
        ...{ receivedOn: 45_372, inTime: "Quá hạn", errors: 0, queries: 1, savedBy: "Lan" },
      },
      {
        ...{ state: "Bản không dùng", file: "A.xlsx", version: 1, receivedOn: 45_366 },
        ...{ errors: 0, queries: 0 },
      },
      { ordinal: 2, unit: "Office B", state: "… Chưa gửi" },
      { ordinal: 3, unit: "Office C", state: "… Chưa gửi" },
      { unit: "Tệp không được tính" },
      {
        ...{ ordinal: 1, state: "✕ Trả lại", file: "?.xlsx", receivedOn: 45_366 },
        note: "Tệp lưu ở dạng Excel cũ (.xls). Mở bằng Excel, lưu thành dạng .xlsx rồi chọn lại.",
      },
    ]);
  });

  it("says of when it is and how many have reported", () => {
    expect(heads(sheet)).toEqual([
      "DEPARTMENT",
      "SỔ NHẬN BÁO CÁO CẢI CÁCH HÀNH CHÍNH QUARTER 1 NĂM 2024",
      "Kỳ báo cáo: Quarter 1; số liệu luỹ kế đến ngày chốt 14/03/2024; hạn gửi báo cáo 20/03/2024",
      "1/3 đơn vị đã báo cáo",
      "Đã nhận 00; cần xem 01; cần chọn 00; trả lại 00; chưa gửi 02.",
      "Hai cột “Người ký”, “Ghi chú” do người nhận báo cáo ghi và được giữ lại khi cập nhật sổ.",
    ]);
    const half = viewOf(bookOf([arrivalOf("A", {}, { periodId: "H1" })]));
    expect(heads(draw(half))).toContain("Ngoài ra có 01 tệp của kỳ khác, được tính ở kỳ đó.");
  });

  it("shows the versions to choose from, and what was sent back beneath its unit", () => {
    const refused = { ...arrivalOf("B", flawlessB), findings: [] };
    const asked = viewOf(bookOf([arrivalOf("A", flawlessA), late, refused]), {});
    const ask = {
      ...bookOf([arrivalOf("A", flawlessA), late]),
      choices: [{ periodId: "Q1", unitId: "A", policy: "ask" as const, picked: null }],
    };
    expect(
      shownRows(draw(viewOf(ask)))
        .slice(0, 3)
        .map(({ state, file }) => [state, file]),
    ).toEqual([
      ["? Cần chọn", undefined],
      ["Chờ chọn", "A.xlsx"],
      ["Chờ chọn", "A2.xlsx"],
    ]);
    expect(asked.units[1]?.state).toBe("received");
    const stopped = { rule: "S01", severity: "error", explanation: null } as const;
    const at = { sheet: "One", cell: null, rowId: null, column: null };
    const back = { ...refused, findings: [{ ...stopped, at, facts: { appendix: "appendix2" as const } }] };
    const [, unit, file] = shownRows(draw(viewOf(bookOf([back]))));
    expect(unit).toMatchObject({ unit: "Office B", state: "✕ Trả lại" });
    expect(file).toMatchObject({ state: "✕ Trả lại", file: "B.xlsx" });
    expect(file?.note).toMatch(/Phụ lục II/);
  });

  it("prints on A4 landscape, one page wide, with its header on every page", () => {
    const { print, cells, isProtected, freeze } = sheet;
    expect(print).toMatchObject({ orientation: "landscape", fitToPagesWide: 1 });
    const header = print?.titleRows?.first ?? 0;
    expect(gridOf(sheet).rows[header]?.slice(1)).toEqual(registerColumns.map((id) => words.columns[id]));
    expect(freeze?.rows).toBe(header + 1);
    expect(isProtected).toBe(true);
    const open = cells.flatMap((row, at) => (row.some(({ style }) => !style.isLocked) ? [at] : []));
    expect(open).toHaveLength(3);
  });
});

describe("what the officer types into it", () => {
  const at = (period: "Q1" | "H1") => viewOf(bookOf([]), { period: periodOf(period) });
  const typed = (unitId: string, signer: string, note: string, period = "Q1"): AllTypedCells =>
    new Map([[`${period}/${unitId}`, { signer, note }]]);

  it("[N13] stays when the sheet is drawn again, also what looks like a formula", () => {
    const kept = typed("B", "=Lan", " call\nagain");
    const again = typedCells(gridOf(draw(at("Q1"), kept)));
    expect(again).toEqual(kept);
    expect(shownRows(draw(at("Q1"), again))[1]).toMatchObject({ signer: "=Lan", note: " call\nagain" });
  });

  it("[N13] stays while another period is shown, hidden, and beside a unit that the plan lost", () => {
    const kept = new Map([...typed("B", "Lan", ""), ...typed("Z", "", "gone", "H1")]);
    const half = draw(at("H1"), kept);
    expect(
      shownRows(half)
        .slice(0, 3)
        .every(({ signer }) => signer === undefined),
    ).toBe(true);
    expect(half.rows.slice(-2).map(({ isHidden }) => isHidden)).toEqual([true, true]);
    expect(half.rows.at(-3)?.isHidden).toBe(false);
    expect(typedCells(gridOf(half))).toEqual(kept);
    expect(shownRows(draw(at("Q1"), typedCells(gridOf(half))))[1]).toMatchObject({ signer: "Lan" });
  });

  it("[N13] is found where the officer moved rows and columns", () => {
    const { name, rows } = gridOf(draw(at("Q1"), typed("C", "Lan", "x")));
    const moved = [rows[0], ...rows.slice(1).reverse()].map((row) => [
      row?.[0] ?? null,
      "mine",
      ...(row?.slice(1) ?? []),
    ]);
    expect(typedCells({ name, rows: moved })).toEqual(typed("C", "Lan", "x"));
  });

  it("[N13] of a row that stands twice the first counts, a number is text, an Excel error nothing", () => {
    const ids = [receiptsMark, "signer", "note"];
    const rows = [
      ids,
      ["Q1/A", 5, null],
      ["Q1/A", "no", "no"],
      ["Q1/B", { error: "#N/A" }, true],
      ["", "x", "y"],
    ];
    expect(typedCells({ name: "x", rows })).toEqual(
      new Map([
        ["Q1/A", { signer: "5", note: "" }],
        ["Q1/B", { signer: "", note: "true" }],
      ]),
    );
  });

  it("[N13] is not looked for in another sheet", () => {
    expect(
      typedCells({
        name: "x",
        rows: [
          ["cchc:summary", "signer"],
          ["Q1/A", "Lan"],
        ],
      }),
    ).toEqual(none);
    expect(typedCells({ name: "x", rows: [] })).toEqual(none);
  });
});
