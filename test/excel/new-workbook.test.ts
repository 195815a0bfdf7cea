import { openUnitFile } from "../../src/app/unit-files";
import { readSubmission } from "../../src/domain/form/read-form";
import { officeOpener } from "../../src/excel/open-workbook";
import { createDirectWriter } from "../../src/files/direct-writer";
import { readWorkbook } from "../../src/files/read-workbook";
import { sheetWords } from "../../src/text/sheet-words";
import { realPlan } from "../support/real-plan";
import { useWorkbook } from "./open-workbook";

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const app = {
  ...{ plan: realPlan, words: sheetWords, appVersion: "0.1.0", now: () => "2024-03-01T08:00:00.000Z" },
  ...{ formWriter: createDirectWriter(), opener: officeOpener },
};

describe("opening a form as a new workbook", () => {
  const excel = useWorkbook();
  const opened: string[] = [];
  beforeEach(() => {
    opened.length = 0;
    excel().host.session.onOpenWorkbook = (base64) => opened.push(base64);
  });

  it("hands the file to Excel whole, and leaves this workbook alone", async () => {
    const before = excel().model.getSheets().length;
    expect(await openUnitFile(choice, app)).toEqual({ ok: true, value: undefined });
    const grid = readWorkbook(new Uint8Array(Buffer.from(opened[0] ?? "", "base64")));
    if (!grid.ok) throw new Error(grid.error.code);
    expect(readSubmission(grid.value, realPlan).identity).toMatchObject({ unitId: "CCTS", periodId: "Q1" });
    expect([opened.length, excel().model.getSheets().length]).toEqual([1, before]);
  });

  it("takes a file of any size and every byte", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    expect(await officeOpener.openWorkbook(bytes)).toEqual({ ok: true, value: undefined });
    expect(new Uint8Array(Buffer.from(opened[0] ?? "", "base64"))).toEqual(bytes);
  });

  it("is done from a workbook that may only be read, too", async () => {
    Object.assign(excel().switches, { readOnly: true });
    expect(await officeOpener.openWorkbook(new Uint8Array([1]))).toEqual({ ok: true, value: undefined });
  });

  it("says why Excel refused", async () => {
    Object.assign(excel().switches, { failAtBatch: { number: 1, code: "GeneralException" } });
    const refused = await officeOpener.openWorkbook(new Uint8Array([1]));
    expect(refused).toMatchObject({ ok: false, error: { kind: "excel", code: "GeneralException" } });
  });

  it("is not tried on an Excel without it", async () => {
    const { requirements } = Office.context;
    const supported = jest.spyOn(requirements, "isSetSupported").mockReturnValue(false);
    const refused = await officeOpener.openWorkbook(new Uint8Array([1]));
    supported.mockRestore();
    expect(refused).toMatchObject({ ok: false, error: { kind: "excel", code: "ApiNotFound" } });
    expect([opened.length, excel().counters.batches]).toEqual([0, 0]);
  });
});
