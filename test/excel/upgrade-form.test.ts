import { withRows } from "../support/plans/plan-change";
import { realPlan } from "../support/real-plan";
import { openDesk, paneOn, type Desk } from "./support";

let desk: Desk;
const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };

beforeEach(async () => {
  desk = await openDesk();
  await desk.actions.createForms(choice);
});

afterEach(() => desk.close());

/** The second version: 7.2 asks for 95%, 3.3 is gone. */
const newer = withRows(realPlan, (rows) =>
  rows
    .filter(({ id }) => id !== "PL1.3.3")
    .map((row) =>
      row.id === "PL1.7.2" && row.kind === "ratio"
        ? { ...row, target: { percent: 95 }, targetText: "95%" }
        : row,
    ),
);

describe("a form of an earlier version of the plan in Excel", () => {
  it("is checked with the differences named, and brought up to the version in force with its entries", async () => {
    desk.type(["appendix1", "PL1.3.3", "numerator"], 7);
    desk.type(["appendix1", "PL1.3.1", "numerator"], 63);
    desk.type(["appendix2", "PL2.3", "note"], "Đang làm");
    const pane = paneOn(newer);
    const before = await pane.check(choice.asOf);
    if (!before.ok) throw new Error(JSON.stringify(before.error));
    const found = before.value.findings.find(({ rule }) => rule === "I03");
    expect(found?.facts).toMatchObject({ formVersion: 1, planVersion: 2 });
    const made = await pane.createForms(choice);
    expect(made).toMatchObject({
      ok: true,
      value: { retired: ["Phụ lục I (cũ)"], gone: [{ row: { rowId: "PL1.3.3" }, entries: [{ text: "7" }] }] },
    });
    expect(await desk.shown(["appendix1", "PL1.3.1", "numerator"])).toBe(63);
    expect(await desk.shown(["appendix2", "PL2.3", "note"])).toBe("Đang làm");
    const after = await pane.check(choice.asOf);
    const rules = after.ok ? after.value.findings.map(({ rule }) => rule) : [];
    expect(rules.filter((rule) => /^[IS]/.test(rule))).toEqual([]);
  });
});
