import { createPaneActions } from "../../src/app/pane-actions";
import type { ReadReport } from "../../src/app/register-ports";
import { appOn } from "../support/app";
import { valueOf } from "../support/full-form";
import { memoryReports, pickedFile, type Returned } from "../support/memory-files";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";

const when = { periodId: "Q1", asOf: "2024-03-14" };
const half = { periodId: "H1", asOf: "2024-06-14" };
const run = () => ({ onProgress: () => undefined, signal: new AbortController().signal });
const online = (numerator: number) => ({
  ...{ "PL1.7.3a/numerator": numerator, "PL1.7.3a/denominator": 98 },
});
const returned: readonly Returned[] = ["CCTS", "CCKL", "VPS", "CCTL"].flatMap((unitId, at) => [
  { name: `${unitId}.xlsx`, unitId, entries: online(at + 1) },
  { name: `${unitId} 2.xlsx`, unitId, entries: online(at + 2), modifiedAt: 5 },
  { name: `${unitId} H1.xlsx`, unitId, entries: online(at + 60), periodId: "H1" },
]);

/** A report that tells how often its entries are opened, as a packed one is decoded. */
function counting(read: ReadReport, opened: () => void): ReadReport {
  const { report } = read;
  if (report === null) return read;
  const { identity, sheets } = report;
  return {
    ...read,
    report: {
      identity,
      get sheets() {
        opened();
        return sheets;
      },
    },
  };
}

/** A register with every file in it; every step of its work takes long, so that it pauses after each. */
async function slowDesk() {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 100));
  const count = { opened: 0, since: 0, longest: 0 };
  const memory = memoryReports(returned);
  const reports = {
    read: async (...args: Parameters<typeof memory.read>) =>
      (await memory.read(...args)).map((each) => counting(each, () => (count.opened += 1))),
  };
  const turn = () => {
    count.longest = Math.max(count.longest, count.opened - count.since);
    count.since = count.opened;
  };
  const later = globalThis.setTimeout;
  jest.spyOn(globalThis, "setTimeout").mockImplementation(((...args: Parameters<typeof later>) => {
    turn();
    return later(...args);
  }) as typeof later);
  const actions = createPaneActions(appOn(memoryWorkbook(), { reports }));
  await actions.collect(returned.map(pickedFile), { ...when, receivedOn: "2024-03-18" }, run());
  turn();
  return { actions, count, turn };
}

afterEach(() => jest.restoreAllMocks());

describe("a register of many reports", () => {
  it("is prepared with a pause after every step, none of which opens more than two reports; the views open none", async () => {
    const { actions, count } = await slowDesk();
    expect(count.opened).toBeGreaterThan(returned.length);
    expect(count.longest).toBe(2);
    const before = count.opened;
    const view = actions.viewRegister(when);
    const later = actions.viewRegister(half);
    expect(count.opened).toBe(before);
    expect([view, later].map(({ units }) => units.filter(({ counted }) => counted).length)).toEqual([4, 4]);
  });

  it("gives the same view until something comes in or is decided", async () => {
    const { actions } = await slowDesk();
    const view = actions.viewRegister(when);
    expect(actions.viewRegister({ ...when })).toBe(view);
    expect(actions.viewRegister({ ...when, asOf: "2024-03-13" })).not.toBe(view);
    const picked = view.units.find(({ unitId }) => unitId === "CCTS")?.versions[0]?.arrival.id ?? "";
    const choice = { periodId: "Q1", unitId: "CCTS", policy: "newest", picked } as const;
    const chosen = actions.chooseVersion(choice, when);
    const counted = (of: typeof view) => of.units.find(({ unitId }) => unitId === "CCTS")?.counted;
    expect([counted(view)?.arrival.file, counted(chosen)?.arrival.file]).toEqual([
      ...["CCTS 2.xlsx", "CCTS.xlsx"],
    ]);
    expect(actions.viewRegister(when)).toBe(chosen);
  });

  it.each<[string, (actions: ReturnType<typeof createPaneActions>) => Promise<unknown>, unknown]>([
    ["traced", (actions) => actions.trace("PL1.7.3a", when), { reported: 4, unitSum: { numerator: 14 } }],
    ["consolidated", (actions) => actions.consolidate(when), { ok: true }],
  ])("is %s with a pause after every report", async (_, use, expected) => {
    const { actions, count, turn } = await slowDesk();
    count.longest = 0;
    expect(await use(actions)).toMatchObject(expected as object);
    turn();
    expect(count.longest).toBe(1);
  });

  it("becomes a CSV that adds up to all its parts", async () => {
    const { actions } = await slowDesk();
    const lines = (await actions.dataCsv(when)).join("").split("\r\n");
    const numerators = lines.filter((line) => line.includes(",PL1.7.3a,numerator,"));
    const figures: Readonly<Record<string, string>> = { CCTS: "2", CCKL: "3", VPS: "4", CCTL: "5" };
    const inPlanOrder = realPlan.units.flatMap(({ id }) => figures[id] ?? []);
    expect(numerators.map((line) => line.split(",")[4])).toEqual(inPlanOrder);
    expect(
      valueOf(await actions.consolidate(when)).indicators.find(({ id }) => id === "PL1.7.3a"),
    ).toMatchObject({ numerator: 14, denominator: 4 * 98 });
  });
});
