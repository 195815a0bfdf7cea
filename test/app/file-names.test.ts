import fc from "fast-check";
import { planFileName, safeFileName, uniqueNames } from "../../src/app/file-names";

describe("names of files", () => {
  it.each([
    ["CCTS - Biểu mẫu CCHC Quý I 2024", "CCTS - Bieu mau CCHC Quy I 2024"],
    ["Đội TT&BVTV", "Doi TT-BVTV"],
    ["Phòng KHTH (9 tháng)", "Phong KHTH (9 thang)"],
    ["../../etc/passwd", "etc-passwd"],
    ['a\\b:c*d?e"f<g>h|i', "a-b-c-d-e-f-g-h-i"],
    ["..", "_"],
    ["", "_"],
    ["con", "_con"],
    ["LPT1", "_LPT1"],
    ["tên.", "ten"],
    ["x".repeat(300), "x".repeat(100)],
  ])("of %j", (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it("are never a path and never longer than a hundred letters and one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const name = safeFileName(text);
        expect(name).toMatch(/^[A-Za-z0-9 ._()-]{1,101}$/);
        expect(name).not.toMatch(/\.\.|^[ .]|[ .]$/);
      }),
    );
  });

  it("are made different, capitals apart", () => {
    expect(uniqueNames(["A", "b", "a", "a (2)", "A"])).toEqual(["A", "b", "a (2)", "a (2) (2)", "A (3)"]);
    expect(uniqueNames([])).toEqual([]);
  });

  it("of a plan and of a pack of plans say whose they are", () => {
    expect(planFileName([{ id: "SNN-2024" }])).toBe("SNN-2024.cchc-plan.json");
    expect(planFileName([{ id: "SNN-2024" }, { id: "SCT-2024" }])).toBe(
      "SNN-2024-va-1-ke-hoach.cchc-plan.json",
    );
  });
});
