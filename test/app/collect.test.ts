import { createPaneActions } from "../../src/app/pane-actions";
import type { CollectOutcome, CollectProgress } from "../../src/app/register-actions";
import { appOn } from "../support/app";
import { valueOf } from "../support/full-form";
import { memoryReports, pickedFile, type Returned } from "../support/memory-files";
import { memoryWorkbook } from "../support/memory-workbook";

const when = { periodId: "Q1", asOf: "2024-03-14", receivedOn: "2024-03-18" };
const online = (numerator: number, denominator: number) => ({
  "PL1.7.3a/numerator": numerator,
  "PL1.7.3a/denominator": denominator,
});

function deskOf(returned: readonly Returned[]) {
  const reports = memoryReports(returned);
  const workbook = memoryWorkbook();
  const actions = createPaneActions(appOn(workbook, { reports }));
  const collect = (names: readonly string[], more: Partial<typeof when> = {}, stop?: AbortController) =>
    collectNamed(
      actions,
      names.map((name) => returned.find((file) => file.name === name) ?? { name }),
      {
        when: { ...when, ...more },
        stop,
      },
    );
  return { actions, workbook, reports, collect };
}

async function collectNamed(
  actions: ReturnType<typeof createPaneActions>,
  files: readonly Returned[],
  options: { readonly when: typeof when; readonly stop?: AbortController | undefined },
): Promise<CollectOutcome & { readonly progress: readonly CollectProgress[] }> {
  const progress: CollectProgress[] = [];
  const stop = options.stop ?? new AbortController();
  const onProgress = (at: CollectProgress): void => {
    progress.push(at);
    if (options.stop && at.done === 5) stop.abort();
  };
  const run = { onProgress, signal: stop.signal };
  const outcome = await actions.collect(files.map(pickedFile), options.when, run);
  return { ...outcome, progress };
}

const stateOf = ({ view }: Pick<CollectOutcome, "view">, unitId: string) =>
  view.units.find((unit) => unit.unitId === unitId)?.state;

describe("collecting the units' files", () => {
  it("takes a form of the period, tells a damaged file and one of another period", async () => {
    const { collect } = deskOf([
      { name: "a.xlsx", unitId: "CCTS" },
      { name: "b.xlsx" },
      { name: "c.xlsx", unitId: "CCKL", periodId: "H1" },
    ]);
    const outcome = await collect(["a.xlsx", "b.xlsx", "c.xlsx"]);
    expect(outcome).toMatchObject({ added: 3, repeated: [], wasStopped: false });
    expect(stateOf(outcome, "CCTS")).toBe("needsReview");
    expect(stateOf(outcome, "CCKL")).toBe("notSent");
    expect(outcome.view.refused.map(({ arrival }) => [arrival.file, arrival.failure])).toEqual([
      ["b.xlsx", "damaged"],
    ]);
    expect(outcome.view.ofOtherPeriods.map(({ file }) => file)).toEqual(["c.xlsx"]);
  });

  it("notices the same content under another name, in one sitting and in a later one", async () => {
    const { collect } = deskOf([
      { name: "a.xlsx", unitId: "CCTS", entries: online(1, 2) },
      { name: "copy.xlsx", unitId: "CCTS", entries: online(1, 2) },
    ]);
    const first = await collect(["a.xlsx", "copy.xlsx"]);
    expect(first).toMatchObject({ added: 1, repeated: [{ file: "copy.xlsx", sameAs: "a.xlsx" }] });
    const again = await collect(["copy.xlsx"]);
    expect(again).toMatchObject({ added: 0, repeated: [{ file: "copy.xlsx", sameAs: "a.xlsx" }] });
    expect(again.view.units.find(({ unitId }) => unitId === "CCTS")?.versions).toHaveLength(1);
  });

  it("a stop keeps what was read, and the rest can be added later", async () => {
    const returned = Array.from({ length: 20 }, (_, index) => ({
      name: `${index}.xlsx`,
      unitId: "CCTS",
      entries: online(index, 40),
    }));
    const { collect } = deskOf(returned);
    const names = returned.map(({ name }) => name);
    const stopped = await collect(names, {}, new AbortController());
    expect(stopped.wasStopped).toBe(true);
    expect(stopped.added).toBeGreaterThanOrEqual(5);
    expect(stopped.added).toBeLessThan(20);
    const rest = await collect(names);
    expect(stopped.added + rest.added).toBe(20);
    expect(rest.repeated).toHaveLength(stopped.added);
  });

  it("tells how far it is, to the last file", async () => {
    const { collect } = deskOf([{ name: "a.xlsx", unitId: "CCTS" }]);
    const { progress } = await collect(["a.xlsx", "gone.xlsx"]);
    expect(progress.at(-1)).toEqual({ done: 2, total: 2 });
  });

  it("judges the files at hand again when the cut-off date changes, without counting them as repeated", async () => {
    const done = { "PL2.3/status": "Đã hoàn thành", "PL2.3/completedOn": 45_370 };
    const { collect, reports, actions } = deskOf([{ name: "a.xlsx", unitId: "CCTS", entries: done }]);
    const rulesOf = ({ view }: Pick<CollectOutcome, "view">) =>
      view.units
        .find(({ unitId }) => unitId === "CCTS")
        ?.counted?.findings.map(({ rule, at }) => `${rule} ${at.rowId}`);
    const before = rulesOf(await collect(["a.xlsx"], { asOf: "2024-03-14" })) ?? [];
    const after = rulesOf(await collect([], { asOf: "2024-03-20" })) ?? [];
    expect(before.filter((found) => !after.includes(found))).toEqual([expect.stringMatching(/ PL2\.3$/)]);
    expect(reports.reads).toEqual(["a.xlsx", "a.xlsx"]);
    expect(await collect([], { asOf: "2024-03-20" })).toMatchObject({ added: 0, repeated: [] });
    expect(reports.reads).toHaveLength(2);
    expect(actions.viewRegister(when).units.flatMap(({ versions }) => versions)).toHaveLength(1);
  });

  it("[C01] adds numerators and denominators of what counts: 10/10 and 50/100 give 60/110", async () => {
    const { actions, collect } = deskOf([
      { name: "a.xlsx", unitId: "CCTS", entries: online(10, 10) },
      { name: "b.xlsx", unitId: "CCKL", entries: online(50, 100) },
    ]);
    await collect(["a.xlsx", "b.xlsx"]);
    const made = valueOf(await actions.consolidate(when));
    const total = made.indicators.find(({ id }) => id === "PL1.7.3a");
    expect(total).toMatchObject({
      numerator: 60,
      denominator: 110,
      verdict: "near",
      reported: 2,
      expected: 19,
    });
  });

  it("[C10] an official figure is judged by until it is taken back, also after reopening", async () => {
    const { actions, collect, workbook } = deskOf([
      { name: "a.xlsx", unitId: "CCTS", entries: online(10, 10) },
    ]);
    await collect(["a.xlsx"]);
    const entry = { periodId: "Q1", rowId: "PL1.7.3a", numerator: 30, denominator: 100, source: "Cổng DVC" };
    actions.setOfficial(entry);
    valueOf(await actions.saveRegister(when));
    const reopened = createPaneActions(appOn(workbook));
    valueOf(await reopened.openRegister(when));
    const totalOf = async () =>
      valueOf(await reopened.consolidate(when)).indicators.find(({ id }) => id === "PL1.7.3a");
    expect(await totalOf()).toMatchObject({ numerator: 30, denominator: 100, verdict: "missed" });
    reopened.setOfficial({ ...entry, numerator: null, denominator: null });
    expect(await totalOf()).toMatchObject({ numerator: 10, denominator: 10, verdict: "met" });
    expect(reopened.officialEntries("Q1")).toEqual([]);
  });

  it("counts the version that the officer picked, also after reopening", async () => {
    const { actions, collect, workbook } = deskOf([
      { name: "1.xlsx", unitId: "CCTS", entries: online(1, 10), modifiedAt: 1 },
      { name: "2.xlsx", unitId: "CCTS", entries: online(2, 10), modifiedAt: 2 },
    ]);
    await collect(["2.xlsx", "1.xlsx"]);
    const versions = actions.viewRegister(when).units.find(({ unitId }) => unitId === "CCTS")?.versions;
    const picked = versions?.[0]?.arrival.id ?? "";
    actions.chooseVersion({ periodId: "Q1", unitId: "CCTS", policy: "newest", picked }, when);
    valueOf(await actions.saveRegister(when));
    const reopened = createPaneActions(appOn(workbook));
    const view = valueOf(await reopened.openRegister(when));
    expect(view.units.find(({ unitId }) => unitId === "CCTS")?.counted?.arrival.file).toBe("1.xlsx");
  });
});
