import { openDesk, type Desk } from "./support";

let desk: Desk;
const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const online = ["appendix1", "PL1.7.3a", "numerator"] as const;
const note = ["appendix1", "PL1.7.3a", "note"] as const;

beforeEach(async () => {
  desk = await openDesk();
  await desk.actions.createForms(choice);
  desk.type(online, 63);
});

afterEach(() => desk.close());

/** A colleague types between the last reading and the drawing. */
function colleagueTypes(place: typeof online | typeof note, value: string | number): void {
  desk.excel.counters.reset();
  desk.excel.host.beforeBatch(3, (model) => model.as("colleague", () => desk.type(place, value)));
}

describe("an entry that a colleague types while a form is brought up to date", () => {
  it.each([
    [online, 77],
    [online, "85,5"],
    [online, ""],
    [note, "=1+1"],
    [note, "Đã xong"],
  ] as const)("%j stays as typed: %j", async (place, value) => {
    colleagueTypes(place, value);
    expect(await desk.actions.createForms(choice)).toMatchObject({ ok: true, value: { isUpdate: true } });
    const shown = await desk.shown(place);
    expect(shown ?? "").toBe(value);
    if (place === note) expect(await desk.shown(online)).toBe(63);
  });

  it("costs a round trip of its own only when there is one", async () => {
    desk.excel.counters.reset();
    await desk.actions.createForms(choice);
    const alone = desk.excel.counters.batches;
    colleagueTypes(note, "Đã xong");
    await desk.actions.createForms(choice);
    expect(desk.excel.counters.batches).toBe(alone + 1);
  });
});
