import { openDesk, type Desk } from "./support";

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const online = ["appendix1", "PL1.7.3a", "numerator"] as const;
const rowCount = 100_000;
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.actions.createForms(choice);
  desk.type(online, 63);
});

afterEach(() => desk.close());

const stray = { row: 200, column: 15, rowCount, columnCount: 1 };

function strayRows(): void {
  const rows = Array.from({ length: rowCount }, (_item, i) => [{ value: i }]);
  desk.excel.model.findSheet("Phụ lục I")?.setContents(stray, rows);
}

describe("A form with 100,000 stray rows below it", () => {
  it("is checked as any other; the stray cells are told once, with their number", async () => {
    strayRows();
    const checked = await desk.actions.check(choice.asOf);
    const findings = checked.ok ? checked.value.findings : [];
    expect(findings.filter(({ rule }) => rule === "S08")).toMatchObject([
      { facts: { count: rowCount, cells: ["P201", "P202", "P203", "P204", "P205"] } },
    ]);
    expect(await desk.shown(online)).toBe(63);
  });

  it("is brought up to date; entries and stray rows stay", async () => {
    strayRows();
    expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true, value: { isUpdate: true } });
    expect(await desk.shown(online)).toBe(63);
    const left = desk.excel.model.findSheet("Phụ lục I")?.getContents(stray) ?? [];
    expect(left.every(([cell], index) => cell?.value === index)).toBe(true);
  });
});
