import { failureReport } from "../../src/text/failure-report";

const facts = { version: "1.2.3", excel: "PC 16.0.17928.20114", excelApi: "1.17" };

describe("the report of a failure", () => {
  it("tells version, Excel, code and statement, and nothing that stands in quotes", () => {
    const statement = "worksheets.getItem(\"Chi cục Thủy sản\").getRange('G12').values";
    const failure = { kind: "excel", code: "AccessDenied", sheet: "Chi cục Thủy sản", statement } as const;
    const report = failureReport({ kind: "failure", failure }, facts);
    expect(report.split("\n").slice(1, 5)).toEqual([
      "Phiên bản: 1.2.3",
      "Excel: PC 16.0.17928.20114 (ExcelApi 1.17)",
      "Lỗi: excel/AccessDenied",
      "Lệnh: worksheets.getItem(…).getRange(…).values",
    ]);
    expect(report).not.toContain("Thủy sản");
  });

  it.each([
    [{ kind: "file", code: "damaged" } as const, "Lỗi: file/damaged"],
    [{ kind: "noForms" } as const, "Lỗi: noForms"],
    [{ kind: "sheetTaken", sheet: "Lương của bà A" } as const, "Lỗi: sheetTaken"],
    [{ kind: "excel", code: "Conflict", sheet: null, statement: null } as const, "Lỗi: excel/Conflict"],
  ])("of %j it says %j", (failure, line) => {
    const report = failureReport({ kind: "failure", failure }, facts);
    expect(report.split("\n")).toContain(line);
    expect(report).not.toContain("Lương");
  });

  it("tells of our own mistakes the kind and the places in the code, not the message", () => {
    const error = new TypeError("Lương của bà A là 12 triệu");
    error.stack = [
      "TypeError: Lương của bà A là 12 triệu",
      "    at check (https://may-chu.gov.vn/cchc/taskpane.1234abcd.js:1:200)",
    ].join("\n");
    const report = failureReport({ kind: "defect", error }, facts);
    expect(report).toContain("Lỗi: TypeError\nat check (cchc/taskpane.1234abcd.js:1:200)");
    expect(report).not.toMatch(/Lương|may-chu/);
  });
});
