import { ratioVerdict } from "../../src/domain/attain/attainment";
import { shownAttainment, shownRatio } from "../../src/domain/attain/shown-ratio";
import { taskState } from "../../src/domain/attain/derive-task-state";
import { appendix1Rows } from "../../src/domain/form/form-rows";
import { columnIndex, formRowIndex } from "../../src/domain/sheet/form-layout";
import { metadataKeys } from "../../src/domain/sheet/metadata-keys";
import { serialFromDate } from "../../src/domain/calendar-date";
import { sheetWords } from "../../src/text/sheet-words";
import { realPlan } from "../support/real-plan";
import { openDesk, type Desk } from "./support";

/** The office's own form answers every kind of row. */
const choice = { unitId: "TCCB", periodId: "Q1", asOf: "2024-03-14" };
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  const made = await desk.actions.createForms(choice);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
});

afterAll(() => desk.close());

const ratioRows = appendix1Rows(realPlan, "TCCB").flatMap((row) =>
  row.kind === "ratio" && row.isAnswered ? [row] : [],
);

describe("the form's own formulas say what the domain says", () => {
  it.each([
    [0, 0],
    [0, 10],
    [1, 10],
    [45, 100],
    [4949, 10_000],
    [495, 1000],
    [50, 100],
    [54, 100],
    [55, 100],
    [5499, 10_000],
    [719, 1000],
    [72, 100],
    [7999, 10_000],
    [80, 100],
    [89, 99],
    [99_996, 100_000],
    [100, 100],
    [1156, 2000],
  ])(
    "[A03][A07] verdict, result and attainment of %d over %d in every ratio row",
    async (numerator, denominator) => {
      for (const row of ratioRows) {
        desk.type(["appendix1", row.id, "numerator"], numerator);
        desk.type(["appendix1", row.id, "denominator"], denominator);
      }
      const ratio = { numerator, denominator };
      for (const { id, target } of ratioRows) {
        const word = sheetWords.verdicts[ratioVerdict(ratio, target, realPlan.nearPercent)];
        expect([id, await desk.shown(["appendix1", id, "state"])]).toEqual([id, word]);
        const result = await desk.shown(["appendix1", id, "result"]);
        expect(result === "" ? null : result).toBe(shownRatio(ratio, target));
        const attainment = await desk.shown(["appendix1", id, "attainment"]);
        expect(attainment === "" ? null : attainment).toBe(shownAttainment(ratio, target));
      }
    },
  );

  describe("the threshold of near is one cell of `_cchc`", () => {
    const place = { row: metadataKeys.indexOf("nearPercent"), column: 1, rowCount: 1, columnCount: 1 };
    const setThreshold = (value: string | number) =>
      desk.excel.model.findSheet("_cchc")?.setContents(place, [[{ value }]]);

    afterAll(() => setThreshold(realPlan.nearPercent));

    it.each([
      [50, 499, 1000],
      [50, 500, 1000],
      [75, 599, 1000],
      [75, 600, 1000],
      [75, 4124, 10_000],
      [75, 4125, 10_000],
      [89, 712, 1000],
      [90, 712, 1000],
      [95, 94, 100],
      [95, 95, 100],
      [99, 98_999, 100_000],
      [99, 99_000, 100_000],
      [99, 989_999_999_999, 999_999_999_999],
    ])(
      "[A02] changed to %d %%, every state follows: %d over %d",
      async (nearPercent, numerator, denominator) => {
        setThreshold(nearPercent);
        for (const row of ratioRows) {
          desk.type(["appendix1", row.id, "numerator"], numerator);
          desk.type(["appendix1", row.id, "denominator"], denominator);
        }
        for (const { id, target } of ratioRows) {
          const verdict = ratioVerdict({ numerator, denominator }, target, nearPercent);
          const state = await desk.shown(["appendix1", id, "state"]);
          expect([id, state]).toEqual([id, sheetWords.verdicts[verdict]]);
        }
        expect(await legendOfNear()).toBe(`▲ Gần đạt (từ ${nearPercent}% chỉ tiêu)`);
      },
    );

    it("asks to mend where the threshold was lost to text", async () => {
      desk.type(["appendix1", "PL1.7.3a", "numerator"], 50);
      desk.type(["appendix1", "PL1.7.3a", "denominator"], 100);
      setThreshold("x");
      expect(await desk.shown(["appendix1", "PL1.7.3a", "state"])).toBe(sheetWords.needsMending);
    });

    async function legendOfNear(): Promise<unknown> {
      await desk.excel.model.settle();
      const column = columnIndex("appendix1", "monitoring");
      const area = { row: formRowIndex.legend, column, rowCount: 1, columnCount: 1 };
      return desk.excel.model.findSheet("Phụ lục I")?.getContents(area)[0]?.[0]?.value;
    }
  });

  it.each([
    ["text", "85%", 10],
    ["a numerator above the denominator", 11, 10],
    ["a negative number", -1, 10],
    ["a fraction", 1.5, 10],
    ["a numerator over 0", 1, 0],
    ["a pair with one half", 1, ""],
  ])("asks to mend %s instead of judging it", async (_case, numerator, denominator) => {
    desk.type(["appendix1", "PL1.7.3a", "numerator"], numerator);
    desk.type(["appendix1", "PL1.7.3a", "denominator"], denominator);
    expect(await desk.shown(["appendix1", "PL1.7.3a", "state"])).toBe(sheetWords.needsMending);
    expect(await desk.shown(["appendix1", "PL1.7.3a", "result"])).toBe("");
  });

  it.each([
    [[19, 19], [100, 100], "met"],
    [[19, 19], [95, 100], "near"],
    [[10, 19], [100, 100], "missed"],
    [[0, 0], [100, 100], "met"],
    [[0, 0], [0, 0], "notArising"],
  ] as const)("[A06] the composite takes the worst of %j and %j: %s", async (a, b, verdict) => {
    desk.type(["appendix1", "PL1.5a", "numerator"], a[0]);
    desk.type(["appendix1", "PL1.5a", "denominator"], a[1]);
    desk.type(["appendix1", "PL1.5b", "numerator"], b[0]);
    desk.type(["appendix1", "PL1.5b", "denominator"], b[1]);
    expect(await desk.shown(["appendix1", "PL1.5", "state"])).toBe(sheetWords.verdicts[verdict]);
  });

  const dates = [null, "2024-01-31", "2024-02-01", "2024-03-14"] as const;
  const statuses = ["notStarted", "inProgress", "done", "adjusted"] as const;
  const tasks = realPlan.appendix2.tasks.filter(({ id }) =>
    ["PL2.1", "PL2.1.1", "PL2.2", "PL2.3", "PL2.14", "PL2.15", "PL2.16"].includes(id),
  );
  const cases = tasks.flatMap((task) =>
    statuses.flatMap((status) =>
      dates.flatMap((completedOn) =>
        (task.timing.kind === "byDecision" ? [null, "2024-02-15", "2024-12-31"] : [null]).map((entered) => ({
          task,
          status,
          completedOn,
          entered,
        })),
      ),
    ),
  );

  it(`[D02] the state of tasks of every timing, ${cases.length} cases`, async () => {
    for (const { task, status, completedOn, entered } of cases) {
      desk.type(["appendix2", task.id, "status"], sheetWords.taskStatuses[status]);
      desk.type(["appendix2", task.id, "completedOn"], completedOn ? serialFromDate(completedOn) : "");
      if (task.timing.kind === "byDecision")
        desk.type(["appendix2", task.id, "deadline"], entered ? serialFromDate(entered) : "");
      const state = taskState({
        timing: task.timing,
        status,
        completedOn,
        enteredDeadline: entered,
        asOf: choice.asOf,
      });
      const isUnproven = status === "done" && completedOn === null;
      const word = isUnproven ? sheetWords.needsMending : sheetWords.taskStates[state];
      expect([
        task.id,
        status,
        completedOn,
        entered,
        await desk.shown(["appendix2", task.id, "state"]),
      ]).toEqual([task.id, status, completedOn, entered, word]);
    }
  }, 60_000);
});
